import { signal } from '@preact/signals';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import { type BlocksReading, mostWordsFirst, onTheRecord } from '@/lib/clip/sweep/page-readings';
import { type AttributionRule, attributionRules } from '@/lib/compact/attribution-rules';
import type { By } from '@/lib/scorecard/fields';
import type { Meeting } from '@/lib/scorecard/judgement';
import { marks } from './remove';
import type { SweepDoors } from './sweep-doors';
import { ensureSettings } from './who';

/** What reads an agenda and makes a meeting of it. */
export interface AgendaReader {
  readAgenda(reading: BlocksReading): Agenda | null;
  makeMeeting(agenda: Agenda, reading: BlocksReading, who: { by: By; at: string }, known: readonly Meeting[]): Meeting;
}

/** What making a meeting needs of the world outside. */
export interface AgendaDoors extends Pick<SweepDoors, 'store' | 'readBlocks' | 'readTab' | 'now' | 'newKey'> {
  /** The extension's own reader where none is given. */
  agendas?: AgendaReader;
}

/** A meeting that was made of an agenda. */
export interface MadeMeeting {
  meeting: Meeting;
  /** It was on the scorecard already. */
  isUpdated: boolean;
  /** How many speakers the agenda announces, whether they were kept or not. */
  announced: number;
  /** The rule that keeps their names out; null where there is none, or none that this version knows. */
  rule: AttributionRule | null;
  before: Meeting | null;
}

/** An agenda in a tab becomes a meeting, in one step and with a way back. */
export function createAgendaView({ store, readBlocks, readTab, now, newKey, agendas }: AgendaDoors) {
  const busy = signal(false);
  const made = signal<MadeMeeting | null>(null);
  const undone = signal(false);
  const trouble = signal<string | null>(null);

  const clipper = async () => ({ by: (await ensureSettings(store, newKey)).by, at: now() });

  async function read(tabId: number): Promise<string | null> {
    const [tab, found] = await Promise.all([readTab(tabId), readBlocks(tabId)]);
    if (!tab || !found.ok) return 'page-closed';
    const readings = found.frames.map((it) => it.reading);
    // A frame alone does not tell that the page around it is off the record.
    const { rule } = onTheRecord(readings, tab);
    const { readAgenda, makeMeeting } = agendas ?? (await ownReader());
    for (const reading of mostWordsFirst(readings)) {
      const agenda = readAgenda(reading);
      if (!agenda) continue;
      const known = await store.meetings();
      const meeting = makeMeeting({ ...agenda, rule: rule ?? agenda.rule }, reading, await clipper(), known);
      return keep(meeting, known, agenda.expected.length);
    }
    return 'no-agenda';
  }

  async function keep(meeting: Meeting, known: readonly Meeting[], announced: number): Promise<string | null> {
    const before = known.find((it) => it.id === meeting.id && it.by.id === meeting.by.id) ?? null;
    const result = await store.keep({ meetings: [meeting] });
    if (!result.ok) return result.problem;
    const rule = attributionRules.find(({ id }) => id === meeting.attributionRule) ?? null;
    made.value = { meeting, isUpdated: before !== null, announced, rule, before };
    return null;
  }

  return {
    busy,
    made,
    undone,
    trouble,
    /** Makes a meeting of the agenda that a tab shows; says so where it shows none. */
    async make(tabId: number): Promise<void> {
      if (busy.value) return;
      busy.value = true;
      made.value = null;
      undone.value = false;
      try {
        trouble.value = await read(tabId);
      } finally {
        busy.value = false;
      }
    },
    /** Takes the meeting back, or leaves it as it was before. */
    async undo(): Promise<void> {
      if (!made.value) return;
      const { meeting, before } = made.value;
      const who = await clipper();
      const change = before ? { meetings: [{ ...before, at: who.at }] } : { tombstones: marks([meeting.id], who) };
      const result = await store.keep(change);
      trouble.value = result.ok ? null : result.problem;
      if (!result.ok) return;
      made.value = null;
      undone.value = true;
    },
  };
}

export type AgendaView = ReturnType<typeof createAgendaView>;

// What an agenda is made of is known to a program of its own, which few popups need.
async function ownReader(): Promise<AgendaReader> {
  const [{ readAgenda }, { makeMeeting }] = await Promise.all([
    import('@/lib/clip/agenda/read-agenda'),
    import('@/lib/clip/agenda/make-meeting'),
  ]);
  return { readAgenda, makeMeeting };
}
