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
  /** Who looks: only what is one's own can be deleted. */
  const mine = signal('');
  const done = signal<{ said: 'removed' | 'undone'; undo: (() => Promise<void>) | null } | null>(null);
  const trouble = signal<string | null>(null);

  async function read(): Promise<void> {
    mine.value = (await me()).id;
    meetings.value = newestOfEach(await store.meetings()).sort(newestFirst);
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
    /** Deletes a meeting; what was said there stays. */
    async remove(id: string): Promise<void> {
      const meeting = meetings.value?.find((it) => it.id === id);
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
