import { computed, signal } from '@preact/signals';
import { formToChanges } from '@/lib/clip/fit-form';
import { hearStatement } from '@/lib/clip/recognise/hear';
import type { By } from '@/lib/scorecard/fields';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import { sameValue } from '@/lib/scorecard/same-value';
import type { Saved } from '@/lib/store/transact';
import { deniable as deniableOf } from './deniable';
import {
  type Editing,
  fieldsOf,
  isJudged,
  isSameJudgement,
  judgementProblems,
  neverFilled,
  seenOf,
  waits,
} from './editing';
import { fillFiling, fillForm } from './fill-form';
import { emptyForm, type FormProblems, type FormValues } from './form-values';
import { confirmSuggestions, spokenOn } from './keep-suggestions';
import { makeFilings } from './make-filings';
import type { RecognitionDoors } from './recogniser';
import { deletion, marks, removal, undoing } from './remove';
import type { ViewDoors } from './scorecard-view';
import { type CardReader, cardsOf } from './statement-cards';
import { type Filters, filterStatements, noFilters } from './statement-filters';
import { createSuggestionDesk } from './suggestion-desk';

const STRETCH = 50;

/** What was just done, and how to take it back. */
export interface Done {
  said: 'saved' | 'removed' | 'undone';
  undo: (() => Promise<void>) | null;
}

/** What the lists of statements need from outside. */
export interface StatementsDoors extends Pick<ViewDoors, 'store'>, RecognitionDoors {
  now(): string;
  me(): Promise<By>;
  reader(): Omit<CardReader, 'me'>;
}

/** The inbox and the statements: list, search, file, edit, delete with undo. */
export function createStatementsView({ store, now, me, reader, ...doors }: StatementsDoors) {
  const records = signal<Records>(emptyRecords());
  const filters = signal<Filters>(noFilters);
  const shown = signal(STRETCH);
  const editing = signal<Editing | null>(null);
  const values = signal<FormValues>(emptyForm);
  const problems = signal<FormProblems>({});
  const done = signal<Done | null>(null);
  const trouble = signal<string | null>(null);
  const mine = signal('');
  const suggested = createSuggestionDesk(values, doors);
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
      .map(deniableOf);
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
  const laid = new Map<string, { values: FormValues; said: readonly string[] }>();

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
    const before = laid.get(`${id} ${what}`);
    values.value = before?.values ?? { ...fillForm(statement), ...(what === 'edit' ? ownFiling(id) : {}) };
    const said = before?.said ?? spokenOn(statement, values.value);
    suggested.begin({ known: statement.suggestions, said: [...said, ...neverFilled(what, values.value)] });
    problems.value = {};
  }

  /** Fills in what the statement's words suggest; asked for when the form has been seen. Off the record nothing is suggested. */
  async function suggest(): Promise<void> {
    const statement = editing.value?.statement;
    if (!statement || statement.doNotAttribute) return;
    await suggested.hear(hearStatement(statement, []));
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
    const wasHearing = suggested.stop(); // what is kept is what was seen
    const { statement, what } = editing.value;
    const reading = what === 'edit' ? formToChanges(values.value) : { changes: {}, problems: {} };
    const found = { ...reading.problems, ...judgementProblems(editing.value, values.value) };
    if (Object.keys(found).length > 0) {
      problems.value = found;
      if (wasHearing) void suggest();
      return;
    }
    const who = { by: await me(), at: now() };
    const filed = new Map(records.value.filings.map((it) => [it.id, it]));
    const filings = isJudged(what, values.value)
      ? makeFilings(values.value, statement.id, who).filter((it) => !isSameJudgement(filed.get(it.id), it))
      : [];
    const fields = statement.doNotAttribute ? [] : fieldsOf(what);
    const seen = seenOf(fields, suggested.suggestions.value);
    const known = confirmSuggestions({ ...statement.suggestions, ...seen }, values.value, who.by.id, fields);
    const suggestions = { ...known, ...waits(editing.value, values.value, known, who) };
    const changed = changeStatement({ ...statement, suggestions }, reading.changes, who);
    const isChanged = what === 'edit' || !sameValue(suggestions, statement.suggestions);
    const result = await store.keep({ statements: isChanged ? [changed] : [], filings });
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
    suggestions: suggested.suggestions,
    found,
    cards,
    read,
    begin,
    suggest,
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
      suggested.say(field);
    },
    /** Throws away what was typed. */
    discard() {
      if (editing.value) laid.delete(`${editing.value.statement.id} ${editing.value.what}`);
      editing.value = null;
    },
    /** Lays what was typed aside, to go on with it. */
    lay() {
      if (!editing.value) return;
      const { statement, what } = editing.value;
      laid.set(`${statement.id} ${what}`, { values: values.value, said: suggested.said() });
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
