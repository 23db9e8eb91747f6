import { signal } from '@preact/signals';
import type { By } from '@/lib/scorecard/fields';
import type { Meeting } from '@/lib/scorecard/judgement';
import type { Store } from '@/lib/store/store';
import { newestOfEach } from './announced';
import { marks } from './remove';

/** What the list of meetings needs from outside. */
export interface MeetingsDoors {
  store: Store;
  now(): string;
  me(): Promise<By>;
}

/** The kept meetings, the newest first: to look at, and to delete with a way back. */
export function createMeetingsView({ store, now, me }: MeetingsDoors) {
  const meetings = signal<Meeting[] | null>(null);
  /** One's own copies by their ids: only what is one's own can be deleted, though a colleague's copy may be newer. */
  const mine = signal<ReadonlyMap<string, Meeting>>(new Map());
  const done = signal<{ said: 'removed' | 'undone'; undo: (() => Promise<void>) | null } | null>(null);
  const trouble = signal<string | null>(null);

  async function read(): Promise<void> {
    const [{ id: own }, kept] = await Promise.all([me(), store.meetings()]);
    mine.value = new Map(kept.filter((it) => it.by.id === own).map((it) => [it.id, it]));
    meetings.value = newestOfEach(kept).sort(newestFirst);
  }

  async function settle(saving: ReturnType<Store['keep']>, next: typeof done.value): Promise<void> {
    const result = await saving;
    trouble.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    done.value = next;
    await read();
  }

  return {
    meetings,
    mine,
    done,
    trouble,
    read,
    /** Deletes one's own copy of a meeting; what was said there stays. */
    async remove(id: string): Promise<void> {
      const meeting = mine.value.get(id);
      if (!meeting) return;
      const tombstones = marks([id], { by: await me(), at: now() });
      const lift = tombstones.map((it) => it.id);
      await settle(store.keep({ tombstones }), {
        said: 'removed',
        undo: () => settle(store.keep({ meetings: [meeting] }, { lift }), { said: 'undone', undo: null }),
      });
    },
  };
}

export type MeetingsView = ReturnType<typeof createMeetingsView>;

const newestFirst = (a: Meeting, b: Meeting): number =>
  (b.days[0] ?? '').localeCompare(a.days[0] ?? '') || a.name.localeCompare(b.name);
