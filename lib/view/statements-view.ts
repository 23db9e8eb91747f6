import { computed, signal } from '@preact/signals';
import { formToChanges } from '@/lib/clip/fit-form';
import type { By } from '@/lib/scorecard/fields';
import type { Filing } from '@/lib/scorecard/judgement';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import { sameValue } from '@/lib/scorecard/same-value';
import type { Statement } from '@/lib/scorecard/statement';
import type { Saved } from '@/lib/store/transact';
import { attributionProblems } from './compose-clip';
import { fillFiling, fillForm } from './fill-form';
import { emptyForm, type FormProblems, type FormValues } from './form-values';
import { filingProblems, makeFilings } from './make-filings';
import { deletion, marks, removal, undoing } from './remove';
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

  // Half-typed words of a dialog that was closed by Escape; its own button throws them away.
  const laid = new Map<string, FormValues>();

  /** The one filing of this installation on a statement, to be changed; with several, each is filed anew. */
  function ownFiling(id: string): Partial<FormValues> {
    const [own, ...more] = records.value.filings.filter((it) => it.statementId === id && it.by.id === mine.value);
    return own && more.length === 0 ? fillFiling(own) : {};
  }

  const statementOf = (id: string) => records.value.statements.find((it) => it.id === id);

  function begin(id: string, what: Editing['what']): void {
    const statement = statementOf(id);
    if (!statement) return;
    editing.value = { statement, what };
    values.value = laid.get(`${id} ${what}`) ?? { ...fillForm(statement), ...(what === 'edit' ? ownFiling(id) : {}) };
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
    const found = { ...reading.problems, ...judgementProblems(editing.value, values.value) };
    if (Object.keys(found).length > 0) {
      problems.value = found;
      return;
    }
    const who = { by: await me(), at: now() };
    const known = new Map(records.value.filings.map((it) => [it.id, it]));
    const filings = isJudged(what, values.value)
      ? makeFilings(values.value, statement.id, who).filter((it) => !isSameJudgement(known.get(it.id), it))
      : [];
    const changed = changeStatement(statement, reading.changes, who);
    const result = await store.keep({ statements: what === 'edit' ? [changed] : [], filings });
    const undo = result.ok ? undoing(result.value, changed, statement) : null;
    if (result.ok) laid.delete(`${statement.id} ${what}`);
    await settle(
      result,
      'saved',
      undo && (async () => settle(await store.keep(removal(undo, { by: await me(), at: now() })), 'undone', null)),
    );
  }

  /** Deletes with a way back: what was removed is put back as it was, and the marks are lifted. */
  async function remove(change: Partial<Records>, ids: readonly string[]): Promise<void> {
    const { statements, filings } = await store.around(ids);
    const lift = (change.tombstones ?? []).map((it) => it.id);
    await settle(await store.keep(change), 'removed', async () => {
      const { id } = await me();
      const own = filings.filter((it) => it.by.id === id);
      await settle(await store.keep({ statements, filings: own }, { lift }), 'undone', null);
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
      done.value = null;
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
    /** Throws away what was typed. */
    discard() {
      if (editing.value) laid.delete(`${editing.value.statement.id} ${editing.value.what}`);
      editing.value = null;
    },
    /** Lays what was typed aside, to go on with it. */
    lay() {
      if (!editing.value) return;
      laid.set(`${editing.value.statement.id} ${editing.value.what}`, values.value);
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

// An edit files only where somebody has judged; the targets a statement names of itself are no judgement.
const isJudged = (what: Editing['what'], { target, stance, strength, group }: FormValues): boolean =>
  what === 'file' || (target !== '' && [stance, strength, group].some((it) => it !== ''));

const isSameJudgement = (before: Filing | undefined, now: Filing): boolean =>
  before !== undefined && sameValue({ ...before, by: now.by, at: now.at }, now);

function judgementProblems({ statement, what }: Editing, values: FormValues): FormProblems {
  if (statement.doNotAttribute) return what === 'file' ? { target: 'off-record-country' } : attributionProblems(values);
  if (!isJudged(what, values)) return {};
  return values.target === '' ? { target: 'stance-without-target' } : filingProblems(values);
}

export type StatementsView = ReturnType<typeof createStatementsView>;
