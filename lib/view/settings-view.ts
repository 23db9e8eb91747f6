import { computed, signal } from '@preact/signals';
import type { By } from '@/lib/scorecard/fields';
import { groupBy } from '@/lib/scorecard/group-by';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import type { Store } from '@/lib/store/store';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { deletion } from './remove';

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

  async function erase(statements: readonly Statement[]): Promise<void> {
    const who = { by: await me(), at: now() };
    const { filings } = records.value;
    const tombstones = statements.flatMap((it) => {
      return (
        deletion(
          it,
          filings.filter((filing) => filing.statementId === it.id),
          who,
        ).tombstones ?? []
      );
    });
    await settle(
      await store.erase(
        statements.map((it) => it.id),
        tombstones,
      ),
    );
  }

  async function settle(
    result: Awaited<ReturnType<Store['keep']>> | Awaited<ReturnType<Store['eraseAll']>>,
  ): Promise<void> {
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
    eraseMeeting: (id: string) => erase(records.value.statements.filter((it) => it.meetingId === id)),
    erasePage: (id: string) => erase(records.value.statements.filter((it) => pageOf(it) === id)),
    eraseAll: async () => settle(await store.eraseAll()),
  };
}

const pageOf = ({ source: { docUrl } }: Statement): string =>
  docUrl !== null && URL.canParse(docUrl) ? normaliseUrl(docUrl) : '';

export type SettingsView = ReturnType<typeof createSettingsView>;
