import { signal } from '@preact/signals';
import { choosePassage } from '@/lib/clip/choose-passage';
import { makeDraft } from '@/lib/clip/make-draft';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { ruleOf } from '@/lib/clip/rule-of';
import { type AttributionRule, attributionRules } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';
import type { Settings } from '@/lib/scorecard/settings';
import type { Statement } from '@/lib/scorecard/statement';
import type { ClipDoors, TabView } from './clip-doors';
import { finishMenuDrafts } from './clip-from-menu';
import { composeClip } from './compose-clip';
import { createDraftDesk } from './draft-desk';
import { fillForm } from './fill-form';
import { emptyForm, type FormProblems, type FormValues } from './form-values';
import { removal, type Undo, undoing } from './remove';
import { strikeFor } from './strike-for';
import { ensureSettings } from './who';
import { whyNothing } from './why-nothing';

/** Where the clip form stands. */
export type ClipPhase = 'reading' | 'idle' | 'form';

/** The same words on the scorecard already: here, or on another page. */
export interface Seen {
  here: Statement | null;
  elsewhere: Statement[];
}

/** The clip form of the popup: from the selection to a kept statement, or to pasted words. */
export function createClipView(doors: ClipDoors) {
  const { store } = doors;
  const phase = signal<ClipPhase>('reading');
  const draft = signal<Draft | null>(null);
  const values = signal<FormValues>(emptyForm);
  const problems = signal<FormProblems>({});
  /** Why there is nothing to clip, or why it was not saved. */
  const trouble = signal<string | null>(null);
  const seen = signal<Seen>({ here: null, elsewhere: [] });
  const rule = signal<AttributionRule | null>(null);
  const carried = signal(false);
  const leftovers = signal<Draft[]>([]);
  const saved = signal<{ as: 'saved' | 'saved_again' | 'saved_inbox'; undo: Undo } | null>(null);
  const undone = signal(false);
  /** Nobody has said here under which name to file. */
  const isUnsigned = signal(false);
  /** Statements that a contradiction can deny: those filed on the same target for the same country. */
  const deniable = signal<{ id: string; label: string }[]>([]);
  const desk = createDraftDesk(store);
  // Enter twice in a row is one clip.
  let keeping = false;

  /** Reads the page under the popup, then finishes what a killed worker left, for the worker may sleep on. */
  async function start(tab: TabView | null): Promise<void> {
    await read(tab);
    await finishMenuDrafts(doors);
  }

  /** Reads the page under the popup; with words selected, keeps them in a draft and shows the form. */
  async function read(tab: TabView | null): Promise<void> {
    const left = await desk.leftBehind();
    const found = tab ? await doors.readPage(tab.id) : null;
    const reading = found?.ok ? choosePassage(found.frames.map((it) => it.reading)) : null;
    const passage = reading?.passage ?? null;
    if (tab && found && !passage) trouble.value = whyNothing(tab, found, reading);
    const own = passage && left.find((it) => isSamePlace(it.passage, passage));
    leftovers.value = left.filter((it) => it !== own);
    if (!passage) {
      phase.value = 'idle';
      return;
    }
    await open(
      own ||
        makeDraft({
          key: doors.newKey(),
          startedAt: doors.now(),
          method: 'dom',
          passage,
          tab: tab && { url: tab.url, title: tab.title },
        }),
    );
  }

  /** Shows the form for a draft, which is written down first. */
  async function open(next: Draft): Promise<void> {
    desk.hold(next.key);
    const kept = await store.saveDraft(next);
    if (!kept.ok) trouble.value = kept.problem;
    draft.value = next;
    problems.value = {};
    const settings = await ensureSettings(store, doors.newKey);
    isUnsigned.value = settings.by.alias === '';
    const made = await statementOf(next, settings);
    seen.value = made ? await seenAlready(made) : { here: null, elsewhere: [] };
    rule.value = ruleOf(next) ?? ruleKept(seen.value.here);
    const last = settings.lastClip;
    const speaker = made && last?.page === made.source.docUrl && !seen.value.here ? last.speaker : null;
    carried.value = speaker !== null;
    const shown = seen.value.here ?? made;
    values.value = {
      ...(shown ? { ...fillForm(shown), target: '', alsoOn: [] } : emptyForm),
      ...speaker,
      ...next.form,
    };
    leftovers.value = leftovers.value.filter((it) => it.key !== next.key);
    saved.value = null;
    phase.value = 'form';
  }

  /** Takes a keystroke, and writes it into the draft. */
  function input<Field extends keyof FormValues>(field: Field, value: FormValues[Field]): void {
    if (keeping) return; // what is being kept is no longer a draft
    values.value = { ...values.value, [field]: value };
    const { [field]: _solved, ...rest } = problems.value;
    problems.value = rest;
    if (values.value.stance === 'contradiction') void findDeniable();
    if (!draft.value) return;
    draft.value = { ...draft.value, form: { ...draft.value.form, [field]: value } };
    if (field === 'address' || field === 'meeting') rule.value = ruleOf(draft.value);
    desk.write(draft.value);
  }

  /** Keeps the statement, with its filing where a target is chosen; says so only when it is on disk. */
  async function keep(): Promise<void> {
    if (keeping) return;
    keeping = true;
    try {
      await keepOrThrow();
    } catch (error) {
      trouble.value = (error as { problem?: string }).problem ?? 'unexpected';
    } finally {
      keeping = false;
    }
  }

  async function keepOrThrow(): Promise<void> {
    const current = draft.value;
    if (!current) return;
    const settings = await ensureSettings(store, doors.newKey);
    const who = { by: settings.by, at: doors.now(), tool: doors.tool, browser: doors.browser };
    const before = seen.value.here;
    const strike = await strikeFor(rule.value);
    const ready = { draft: current, values: values.value, rule: rule.value, before, strike };
    const composed = composeClip(ready, who);
    if (!composed.ok) {
      problems.value = composed.problems;
      return;
    }
    await desk.settled();
    const { statement, records } = composed;
    const result = await store.keep(records, { draft: current.key });
    if (!result.ok) {
      trouble.value = result.problem;
      return;
    }
    await rememberLast(statement, settings);
    const as = before ? 'saved_again' : records.filings?.length ? 'saved' : 'saved_inbox';
    saved.value = { as, undo: undoing(result.value, statement, before) };
    close();
  }

  /** Forgets the clip in the making. */
  async function discard(): Promise<void> {
    const current = draft.value;
    close();
    await desk.settled();
    if (current) await store.dropDraft(current.key);
  }

  /** Takes the last clip back. */
  async function undo(): Promise<void> {
    const last = saved.value;
    if (!last) return;
    const settings = await ensureSettings(store, doors.newKey);
    const result = await store.keep(removal(last.undo, { by: settings.by, at: doors.now() }));
    if (!result.ok) trouble.value = result.problem;
    else {
      saved.value = null;
      undone.value = true;
    }
  }

  /** Opens the form empty, for words to be pasted. */
  async function paste(): Promise<void> {
    const { lastClip } = await ensureSettings(store, doors.newKey);
    await open(makeDraft({ key: doors.newKey(), startedAt: doors.now(), method: 'paste' }));
    // The room is still the same; who speaks in it is asked again.
    if (lastClip?.meeting) input('meeting', lastClip.meeting);
  }

  function close(): void {
    desk.letGo();
    draft.value = null;
    problems.value = {};
    trouble.value = null;
    undone.value = false;
    values.value = emptyForm;
    phase.value = 'idle';
  }

  async function statementOf(from: Draft, settings: Settings): Promise<Statement | null> {
    const who = { by: settings.by, at: doors.now(), tool: doors.tool, browser: doors.browser };
    const found = ruleOf(from);
    const made = makeStatement({ draft: from, rule: found, strike: await strikeFor(found) }, who);
    return isRefusal(made) ? null : made;
  }

  async function seenAlready({ id, quote }: Statement): Promise<Seen> {
    const same = await store.sameWords(quote.exact);
    return { here: same.find((it) => it.id === id) ?? null, elsewhere: same.filter((it) => it.id !== id) };
  }

  async function findDeniable(): Promise<void> {
    const { country, target } = values.value;
    const { statements } = await store.cells([`${country} ${target}`]);
    deniable.value = statements.map((it) => ({
      id: it.id,
      label: `${it.date ?? '?'} · ${it.quote.exact.slice(0, 90)}`,
    }));
  }

  async function rememberLast({ source }: Statement, fresh: Settings): Promise<void> {
    const { speaker, role, organisation, speaksFor, meeting } = values.value;
    const isSecret = rule.value !== null;
    const lastClip = isSecret
      ? null
      : { page: source.docUrl, meeting, speaker: { speaker, role, organisation, speaksFor } };
    await store.changeSettings((kept) => ({ ...(kept ?? fresh), lastClip }));
  }

  return {
    phase,
    draft,
    values,
    problems,
    trouble,
    seen,
    rule,
    carried,
    leftovers,
    saved,
    undone,
    isUnsigned,
    deniable,
    start,
    resume: open,
    input,
    keep,
    discard,
    undo,
    paste,
    /** Forgets an unfinished clip of before. */
    async forget(key: string) {
      await store.dropDraft(key);
      leftovers.value = leftovers.value.filter((it) => it.key !== key);
    },
  };
}

// The same words under another State's name are another clip.
const isSamePlace = (a: Draft['passage'], b: Draft['passage']): boolean =>
  a !== null &&
  b !== null &&
  a.page.url === b.page.url &&
  a.quote.exact === b.quote.exact &&
  a.place.start === b.place.start &&
  a.context.before === b.context.before;

// Words that were kept off the record stay so, wherever they are met again.
const ruleKept = (statement: Statement | null): AttributionRule | null =>
  attributionRules.find((it) => it.id === statement?.doNotAttribute?.rule) ?? null;

export type ClipView = ReturnType<typeof createClipView>;
