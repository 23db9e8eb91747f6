import { signal } from '@preact/signals';
import { choosePassage } from '@/lib/clip/choose-passage';
import { gather } from '@/lib/clip/gather';
import { makeDraft } from '@/lib/clip/make-draft';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { hear } from '@/lib/clip/recognise/hear';
import { ruleOf } from '@/lib/clip/rule-of';
import type { AttributionRule } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';
import type { Settings } from '@/lib/scorecard/settings';
import type { Statement } from '@/lib/scorecard/statement';
import type { ClipDoors, TabView } from './clip-doors';
import { finishMenuDrafts } from './clip-from-menu';
import { composeClip } from './compose-clip';
import { deniable as deniableOf } from './deniable';
import { createDraftDesk } from './draft-desk';
import { fillForm } from './fill-form';
import { emptyForm, type FormProblems, type FormValues } from './form-values';
import { spokenOn } from './keep-suggestions';
import { lastClipOf, lastSpeaker } from './last-clip';
import { createReceipt } from './receipt';
import { undoing } from './remove';
import { isSamePlace, ruleKept, type Seen, seenAlready } from './seen';
import { strikeFor } from './strike-for';
import { createSuggestionDesk } from './suggestion-desk';
import { ensureSettings } from './who';
import { whyNothing } from './why-nothing';

/** Where the clip form stands. */
export type ClipPhase = 'reading' | 'idle' | 'form';

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
  const leftovers = signal<Draft[]>([]);
  /** Nobody has said here under which name to file. */
  const isUnsigned = signal(false);
  /** Statements that a contradiction can deny: those filed on the same target for the same country. */
  const deniable = signal<{ id: string; label: string }[]>([]);
  const { saved, undone, ...receipt } = createReceipt(store);
  const desk = createDraftDesk(store);
  const suggested = createSuggestionDesk(values, doors);
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
    seen.value = made ? await seenAlready(made, store) : { here: null, elsewhere: [] };
    const { here } = seen.value;
    rule.value = ruleOf(next) ?? ruleKept(here);
    const shown = here ?? made;
    values.value = { ...(shown ? { ...fillForm(shown), target: '', alsoOn: [] } : emptyForm), ...next.form };
    suggested.begin({
      known: shown?.suggestions ?? {},
      said: spokenOn(shown, values.value, next.form),
      last: here || rule.value ? null : lastSpeaker(settings, made),
    });
    leftovers.value = leftovers.value.filter((it) => it.key !== next.key);
    saved.value = null;
    phase.value = 'form';
  }

  /** Fills in what the words suggest; asked for when the form has been seen. Off the record nothing is suggested. */
  async function suggest(): Promise<void> {
    const found = draft.value && gather(draft.value, doors.browser);
    if (!rule.value && !keeping) await suggested.hear(found && hear(found, []));
  }

  /** Takes a keystroke, and writes it into the draft. */
  function input<Field extends keyof FormValues>(field: Field, value: FormValues[Field]): void {
    if (keeping) return; // what is being kept is no longer a draft
    values.value = { ...values.value, [field]: value };
    const { [field]: _solved, ...rest } = problems.value;
    problems.value = rest;
    suggested.say(field);
    if (values.value.stance === 'contradiction') void findDeniable();
    if (!draft.value) return;
    draft.value = { ...draft.value, form: { ...draft.value.form, [field]: value } };
    desk.write(draft.value);
    if (field === 'address' || field === 'meeting') setRule(ruleOf(draft.value));
    if (field === 'quote') void suggest();
  }

  function setRule(found: AttributionRule | null): void {
    rule.value = found;
    if (found) suggested.drop();
    else void suggest();
  }

  /** Keeps the statement, with its filing where a target is chosen; says so only when it is on disk. */
  async function keep(): Promise<void> {
    if (keeping) return;
    keeping = true;
    const wasHearing = suggested.stop(); // what is kept is what was seen
    try {
      await keepOrThrow();
    } catch (error) {
      trouble.value = (error as { problem?: string }).problem ?? 'unexpected';
    } finally {
      keeping = false;
    }
    if (wasHearing) void suggest();
  }

  async function keepOrThrow(): Promise<void> {
    const current = draft.value;
    if (!current) return;
    const settings = await ensureSettings(store, doors.newKey);
    const who = { by: settings.by, at: doors.now(), tool: doors.tool, browser: doors.browser };
    const before = seen.value.here;
    const strike = await strikeFor(rule.value);
    const suggestions = suggested.suggestions.value;
    const ready = { draft: current, values: values.value, suggestions, rule: rule.value, before, strike };
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
    const lastClip = lastClipOf(values.value, statement, rule.value !== null);
    await store.changeSettings((kept) => ({ ...(kept ?? settings), lastClip }));
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
    const { by } = await ensureSettings(store, doors.newKey);
    trouble.value = await receipt.undo({ by, at: doors.now() });
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
    suggested.begin({ known: {}, said: [] });
    phase.value = 'idle';
  }

  async function statementOf(from: Draft, settings: Settings): Promise<Statement | null> {
    const who = { by: settings.by, at: doors.now(), tool: doors.tool, browser: doors.browser };
    const found = ruleOf(from);
    const made = makeStatement({ draft: from, rule: found, strike: await strikeFor(found) }, who);
    return isRefusal(made) ? null : made;
  }

  async function findDeniable(): Promise<void> {
    const { country, target } = values.value;
    const { statements } = await store.cells([`${country} ${target}`]);
    deniable.value = statements.map(deniableOf);
  }

  return {
    phase,
    draft,
    values,
    problems,
    trouble,
    seen,
    rule,
    carried: suggested.carried,
    suggestions: suggested.suggestions,
    leftovers,
    saved,
    undone,
    isUnsigned,
    deniable,
    start,
    resume: open,
    suggest,
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

export type ClipView = ReturnType<typeof createClipView>;
