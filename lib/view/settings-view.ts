import { computed, signal } from '@preact/signals';
import type { By } from '@/lib/scorecard/fields';
import { groupBy } from '@/lib/scorecard/group-by';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import type { Store } from '@/lib/store/store';
import type { Saved } from '@/lib/store/transact';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { marks } from './remove';

/** A meeting or page of which everything can be erased. */
export interface Source {
  id: string;
  name: string;
  statements: number;
}

/** What erasing needs from outside. */
export interface ErasingDoors {
  store: Store;
  now(): string;
  me(): Promise<By>;
}

/** What is on this computer, by meeting and by page, and how it is erased. */
export function createSettingsView({ store, now, me }: ErasingDoors) {
  const records = signal<Records>(emptyRecords());
  const erased = signal(false);
  const trouble = signal<string | null>(null);

  async function read(): Promise<void> {
    records.value = await store.everything();
  }

  async function erase(statements: readonly Statement[], isOf: (url: string) => boolean, meetings: string[] = []) {
    const who = { by: await me(), at: now() };
    const ids = new Set(statements.map((it) => it.id));
    const own = records.value.filings.filter((it) => ids.has(it.statementId) && it.by.id === who.by.id);
    const result = await store.erase({
      statements: [...ids],
      meetings,
      tombstones: marks([...ids, ...meetings, ...own.map((it) => it.id)], who),
      isDraftGone: ({ passage, menu, tab }) =>
        [passage?.page.url, menu?.frameUrl, menu?.pageUrl, tab.url].some((url) => url != null && isOf(url)),
    });
    if (result.ok) await forgetLastClip(isOf);
    await settle(result);
  }

  // The speaker and meeting kept for the next clip are words of that page too.
  async function forgetLastClip(isOf: (url: string) => boolean): Promise<void> {
    const page = (await store.settings())?.lastClip?.page;
    if (page != null && !isOf(page)) return;
    await store.changeSettings((kept) => kept && { ...kept, lastClip: null });
  }

  async function settle(result: Saved): Promise<void> {
    erased.value = result.ok;
    trouble.value = result.ok ? null : result.problem;
    await read();
  }

  return {
    erased,
    trouble,
    read,
    meetings: computed<Source[]>(() =>
      records.value.meetings.map(({ id, name }) => ({
        id,
        name,
        statements: records.value.statements.filter((it) => it.meetingId === id).length,
      })),
    ),
    pages: computed<Source[]>(() =>
      [...groupBy(records.value.statements, pageOf)].flatMap(([id, its]) =>
        id === '' ? [] : [{ id, name: its[0]?.source.title || id, statements: its.length }],
      ),
    ),
    eraseMeeting(id: string) {
      const statements = records.value.statements.filter((it) => it.meetingId === id);
      const pages = new Set(statements.map((it) => it.source.docUrl));
      return erase(statements, (url) => pages.has(url), [id]);
    },
    erasePage: (id: string) =>
      erase(
        records.value.statements.filter((it) => pageOf(it) === id),
        (url) => placeOf(url) === id,
      ),
    eraseAll: async () => settle(await store.eraseAll()),
  };
}

const pageOf = ({ source: { docUrl } }: Statement): string => (docUrl === null ? '' : placeOf(docUrl));
const placeOf = (url: string): string => (URL.canParse(url) ? normaliseUrl(url) : '');

export type SettingsView = ReturnType<typeof createSettingsView>;
