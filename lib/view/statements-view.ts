import { computed, signal } from '@preact/signals';
import { formToChanges } from '@/lib/clip/fit-form';
import type { By } from '@/lib/scorecard/fields';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import type { Saved } from '@/lib/store/store';
import { fillForm } from './fill-form';
import { emptyForm, type FormProblems, type FormValues } from './form-values';
import { filingProblems, makeFilings } from './make-filings';
import { deletion, marks } from './remove';
import type { ViewDoors } from './scorecard-view';
import { type CardReader, cardsOf } from './statement-cards';
import { type Filters, filterStatements, noFilters } from './statement-filters';

const STRETCH = 50;

/** What is being done to one statement. */
export interface Editing {
  statement: Statement;
  what: 'file' | 'edit';
}

/** What was just done, and how to take it back. */
export interface Done {
  said: 'saved' | 'removed' | 'undone';
  undo: (() => Promise<void>) | null;
}

/** What the lists of statements need from outside. */
export interface StatementsDoors extends Pick<ViewDoors, 'store'> {
  now(): string;
  me(): Promise<By>;
  reader(): Omit<CardReader, 'me'>;
}

/** The inbox and the statements: list, search, file, edit, delete with undo. */
export function createStatementsView({ store, now, me, reader }: StatementsDoors) {
  const records = signal<Records>(emptyRecords());
  const filters = signal<Filters>(noFilters);
  const shown = signal(STRETCH);
  const editing = signal<Editing | null>(null);
  const values = signal<FormValues>(emptyForm);
  const problems = signal<FormProblems>({});
  const done = signal<Done | null>(null);
  const trouble = signal<string | null>(null);
  const mine = signal('');
  /** Statements that a contradiction can deny: those filed on the same target for the same country. */
  const deniable = computed(() => {
    const { country, target, stance } = values.value;
    if (stance !== 'contradiction') return [];
    const on = new Set(
      records.value.filings
        .filter((it) => it.country === country && it.targetId === target)
        .map((it) => it.statementId),
    );
    return records.value.statements
      .filter((it) => on.has(it.id) && it.id !== editing.value?.statement.id)
      .map((it) => ({ id: it.id, label: `${it.date ?? '?'} · ${it.quote.exact.slice(0, 90)}` }));
  });

  const found = computed(() => filterStatements(records.value.statements, records.value.filings, filters.value));
  const cards = computed(() => {
    const card = cardsOf(records.value, { ...reader(), me: mine.value });
    return found.value.slice(0, shown.value).map(card);
  });

  async function read(): Promise<void> {
    mine.value = (await me()).id;
    records.value = await store.everything();
  }

  const statementOf = (id: string) => records.value.statements.find((it) => it.id === id);

  function begin(id: string, what: Editing['what']): void {
    const statement = statementOf(id);
    if (!statement) return;
    editing.value = { statement, what };
    values.value = fillForm(statement);
    problems.value = {};
  }

  async function settle<T>(result: Saved<T>, said: Done['said'], undo: Done['undo']): Promise<void> {
    trouble.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    editing.value = null;
    done.value = { said, undo };
    await read();
  }

  /** Keeps what was typed: the statement's own fields, or a new filing on it. */
  async function keep(): Promise<void> {
    if (!editing.value) return;
    const { statement, what } = editing.value;
    const reading = what === 'edit' ? formToChanges(values.value) : { changes: {}, problems: {} };
    const found = { ...reading.problems, ...filingProblems(values.value) };
    if (what === 'file' && values.value.target === '') found.target = 'stance-without-target';
    if (Object.keys(found).length > 0) {
      problems.value = found;
      return;
    }
    const who = { by: await me(), at: now() };
    const filings = makeFilings(values.value, statement.id, who);
    const changed = changeStatement(statement, reading.changes, who);
    const result = await store.keep({ statements: what === 'edit' ? [changed] : [], filings });
    const fresh = result.ok ? filings.map((it) => it.id).filter((id) => result.value.fresh.has(id)) : [];
    await settle(result, 'saved', fresh.length === 0 ? null : () => removeRecords(fresh, 'undone'));
  }

  async function removeRecords(ids: string[], said: Done['said'] = 'removed'): Promise<void> {
    await settle(await store.keep({ tombstones: marks(ids, { by: await me(), at: now() }) }), said, null);
  }

  /** Deletes with a way back: what was removed is put back as it was, and the marks are lifted. */
  async function remove(change: Partial<Records>, ids: readonly string[]): Promise<void> {
    const { statements, filings } = await store.around(ids);
    const lift = (change.tombstones ?? []).map((it) => it.id);
    await settle(await store.keep(change), 'removed', async () => {
      await settle(await store.keep({ statements, filings }, { lift }), 'undone', null);
    });
  }

  return {
    records,
    filters,
    shown,
    editing,
    values,
    problems,
    done,
    trouble,
    deniable,
    found,
    cards,
    read,
    begin,
    keep,
    /** Narrows the list, from its beginning. */
    narrow(to: Filters) {
      filters.value = to;
      shown.value = STRETCH;
    },
    more() {
      shown.value += STRETCH;
    },
    input<Field extends keyof FormValues>(field: Field, value: FormValues[Field]) {
      values.value = { ...values.value, [field]: value };
      const { [field]: _solved, ...rest } = problems.value;
      problems.value = rest;
    },
    discard() {
      editing.value = null;
    },
    async deleteStatement(id: string) {
      const statement = statementOf(id);
      if (!statement) return;
      const filings = records.value.filings.filter((it) => it.statementId === id);
      await remove(deletion(statement, filings, { by: await me(), at: now() }), [id]);
    },
    async removeFiling(id: string) {
      const filing = records.value.filings.find((it) => it.id === id);
      if (!filing) return;
      await remove({ tombstones: marks([id], { by: await me(), at: now() }) }, [filing.statementId]);
    },
  };
}

export type StatementsView = ReturnType<typeof createStatementsView>;
