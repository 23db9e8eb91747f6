import { signal } from '@preact/signals';
import { type BlocksReading, dayOfReading, mostWordsFirst, onTheRecord } from '@/lib/clip/sweep/page-readings';
import type { AttributionRule } from '@/lib/compact/attribution-rules';
import type { Meeting } from '@/lib/scorecard/judgement';
import { meetingAt } from './announced';
import { composeRows, takeBack } from './clip-rows';
import { searchPage } from './search-page';
import type { SweepDoors } from './sweep-doors';
import { createSweepList } from './sweep-list';
import { knownRow, type SweepRow } from './sweep-rows';
import { ensureSettings } from './who';

/** Where a sweep stands. */
export type SweepPhase = 'reading' | 'searching' | 'ready' | 'clipping' | 'trouble';

/** The page that is swept, as its tab names it. */
export interface SweptPage {
  title: string;
  url: string;
}

/** What was just done with the rows, and how to take it back. */
export interface SweepReceipt {
  said: 'clipped' | 'undone';
  /** How many statements. */
  count: number;
  undo: (() => Promise<void>) | null;
}

/** How often the list grows while a page is searched, in milliseconds. */
const BETWEEN_LISTS = 250;

/** All that a page says and somebody can be named for: found, ticked, adjusted, and clipped in one go. */
export function createSweepView(doors: SweepDoors) {
  const { store, now, newKey, elapsed } = doors;
  const phase = signal<SweepPhase>('reading');
  const page = signal<SweptPage | null>(null);
  /** The rule under which nothing of the page may be attributed. */
  const rule = signal<AttributionRule | null>(null);
  /** How many paragraphs there are, how many of them are read, and how many statements they hold. */
  const progress = signal({ read: 0, of: 0, found: 0 });
  /** The kept meeting at which these words may have been said. */
  const meeting = signal<Meeting | null>(null);
  const isAtMeeting = signal(false);
  const receipt = signal<SweepReceipt | null>(null);
  const trouble = signal<string | null>(null);
  let [isStarted, isStopped] = [false, false];

  const list = createSweepList(doors.byName, () => phase.value === 'searching' || phase.value === 'ready');
  const { rows } = list;

  async function clipper() {
    const { by } = await ensureSettings(store, newKey);
    return { by, at: now(), tool: doors.tool, browser: doors.browser };
  }

  /** Reads a tab, and finds what was said there. */
  async function start(tabId: number | null): Promise<void> {
    if (isStarted) return;
    isStarted = true;
    const tab = tabId === null ? null : await doors.readTab(tabId);
    const read = tab && (await doors.readBlocks(tab.id));
    const readings = mostWordsFirst(read?.ok ? read.frames.map((it) => it.reading) : []);
    const [main] = readings;
    if (!tab || !main) {
      trouble.value = 'sweep-page-gone';
      phase.value = 'trouble';
      return;
    }
    page.value = { title: tab.title || main.page.title, url: tab.url || main.page.url };
    const { rule: found, open } = onTheRecord(readings, tab);
    rule.value = found;
    await search(open, tab);
  }

  async function search(readings: readonly BlocksReading[], tab: SweptPage): Promise<void> {
    phase.value = 'searching';
    const of = readings.reduce((sum, { blocks }) => sum + blocks.length, 0);
    progress.value = { read: 0, of, found: 0 };
    const expected = (await announcedFor(readings[0])) ?? [];
    const setting = { tab: { url: tab.url, title: tab.title.slice(0, 2_000) }, who: await clipper(), expected };
    let [fresh, listed] = [[] as SweepRow[], elapsed()];
    try {
      for await (const stretch of searchPage(readings, setting, doors)) {
        const { read, found } = progress.value;
        progress.value = { read: read + stretch.read, of, found: found + stretch.rows.length };
        fresh.push(...stretch.rows);
        if (isStopped) break;
        if (elapsed() - listed < BETWEEN_LISTS) continue;
        rows.value = [...rows.value, ...fresh];
        [fresh, listed] = [[], elapsed()];
      }
    } finally {
      // What was found before something went wrong can still be clipped.
      rows.value = [...rows.value, ...fresh];
      await markKept();
      phase.value = 'ready';
    }
  }

  async function announcedFor(reading: BlocksReading | undefined) {
    if (!reading) return [];
    const { url, title } = reading.page;
    const placed = { url, title, headings: reading.headings, day: dayOfReading(reading) };
    meeting.value = meetingAt(await store.meetings(), placed);
    return doors.announced?.(placed);
  }

  // What is on the scorecard already is marked, and not ticked.
  async function markKept(): Promise<void> {
    const { statements } = await store.around(rows.value.map(({ id }) => id));
    const kept = new Map(statements.map((it) => [it.id, it]));
    rows.value = rows.value.flatMap((row) => {
      const before = kept.get(row.id);
      const known = before ? knownRow(row, before) : row;
      if (!known) return [];
      return row.id === list.open.value ? { ...known, place: row.place } : known;
    });
  }

  // Of two clicks the second comes too late; and what is being kept is not changed meanwhile.
  async function alone(work: () => Promise<void>): Promise<void> {
    if (phase.value !== 'ready') return;
    phase.value = 'clipping';
    try {
      await work();
    } finally {
      phase.value = 'ready';
    }
  }

  async function clipChosen(): Promise<void> {
    const chosen = rows.value.filter((row) => row.isTicked);
    if (chosen.length === 0) return;
    const composed = composeRows(chosen, isAtMeeting.value ? (meeting.value?.id ?? null) : null, await clipper());
    if (!composed.ok) {
      phase.value = 'ready';
      list.adjust(composed.id, composed.problems);
      return;
    }
    const result = await store.keep({ statements: composed.statements });
    trouble.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    const kept = new Map(composed.statements.map((it) => [it.id, it]));
    rows.value = rows.value.map((row) => {
      const before = kept.get(row.id);
      return before ? { ...row, before, isTicked: false } : row;
    });
    list.close();
    receipt.value = { said: 'clipped', count: chosen.length, undo: () => alone(() => undo(chosen, result.value)) };
  }

  async function undo(chosen: readonly SweepRow[], kept: Parameters<typeof takeBack>[1]): Promise<void> {
    const { records, taken } = takeBack(chosen, kept, await clipper());
    const result = await store.keep(records);
    trouble.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    const former = new Map(chosen.map((row) => [row.id, row]));
    rows.value = rows.value.map((row) => {
      const [was, before] = [former.get(row.id), taken.get(row.id)];
      return was && before !== undefined ? { ...was, before } : row;
    });
    // Of what was clipped elsewhere meanwhile only our part is taken back, and the statement stays.
    const count = chosen.filter(
      ({ id, before }) => taken.has(id) && (before !== null || taken.get(id) === null),
    ).length;
    receipt.value = { said: 'undone', count, undo: null };
  }

  return {
    ...list,
    phase,
    page,
    rule,
    progress,
    meeting,
    isAtMeeting,
    receipt,
    trouble,
    start,
    /** Keeps all ticked rows in one go; says so only when they are on disk. */
    clipTicked: () => alone(clipChosen),
    /** Ends the search with what is found so far. */
    stop() {
      isStopped = true;
    },
  };
}

export type SweepView = ReturnType<typeof createSweepView>;
