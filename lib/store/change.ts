import type { Draft } from '@/lib/scorecard/draft';
import type { By } from '@/lib/scorecard/fields';
import { mergeRecords } from '@/lib/scorecard/merge';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { Writing } from './database';
import { type Difference, difference } from './difference';
import { type RatingSetting, rerateCells, resortInbox, touchedCells } from './keep-ratings';
import { linkCaptures } from './link-captures';
import { neighbourhood } from './neighbourhood';
import { everything, type Shelf } from './read';
import { restamp } from './restamp';
import { fromMemory, fromShelf } from './source';
import { writeDifference } from './write';

/** Merges a person's own change with what is kept around it: records, ratings and inbox in one transaction. */
export async function applyOwn(
  shelf: Shelf<Writing>,
  change: Records,
  setting: RatingSetting,
  lift: readonly string[] = [],
): Promise<Difference> {
  for (const stone of lift) await shelf.tx.objectStore('tombstones').delete(stone);
  const before = await neighbourhood(shelf, change);
  const linked = await linkCaptures(shelf.tx, restamp(change, before));
  return settle(shelf, before, mergeRecords(before, linked), setting);
}

/** Merges another scorecard with all that is kept, wholly or not at all. */
export async function applyImport(shelf: Shelf<Writing>, theirs: Records, setting: RatingSetting): Promise<Difference> {
  const before = await everything(shelf);
  return settle(shelf, before, mergeRecords(before, theirs), setting, true);
}

/** What is to be erased from this device. */
export interface Erasure {
  statements: readonly string[];
  meetings: readonly string[];
  /** The marks that say that they were taken back by this person. */
  tombstones: Records['tombstones'];
  /** Whether an unfinished clip goes too. */
  isDraftGone(draft: Draft): boolean;
}

/** Removes statements with all that anybody filed on them, and marks them as taken back. */
export async function applyErasure(
  shelf: Shelf<Writing>,
  { statements, meetings, tombstones, isDraftGone }: Erasure,
  setting: RatingSetting,
): Promise<Difference> {
  const gone = new Set([...statements, ...meetings]);
  const found = await neighbourhood(shelf, { ...emptyRecords(), tombstones: [...gone].map(asMark) });
  const marked = restamp({ ...emptyRecords(), tombstones }, found).tombstones;
  const after = {
    ...found,
    statements: found.statements.filter((it) => !gone.has(it.id)),
    filings: found.filings.filter((it) => !gone.has(it.statementId)),
    meetings: found.meetings.filter((it) => !gone.has(it.id)),
    tombstones: [...found.tombstones.filter((it) => !marked.some((mark) => mark.id === it.id)), ...marked],
  };
  const drafts = shelf.tx.objectStore('drafts');
  for (const draft of await drafts.getAll()) if (isDraftGone(draft)) void drafts.delete(draft.key);
  return settle(shelf, found, after, setting);
}

/** Removes all that some people made, without a mark: as if it had never been taken in. */
export async function applyRemoval(
  shelf: Shelf<Writing>,
  isTheirs: (by: By) => boolean,
  setting: RatingSetting,
): Promise<Difference> {
  const before = await everything(shelf);
  const stays = ({ by }: { by: By }) => !isTheirs(by);
  const held = new Set(before.filings.filter(stays).map((it) => it.statementId));
  const after = {
    statements: before.statements.filter(
      (it) => it.captures.length === 0 || it.captures.some(stays) || held.has(it.id),
    ),
    filings: before.filings.filter(stays),
    reviews: before.reviews.filter(stays),
    replies: before.replies.filter(stays),
    decisions: before.decisions.filter(stays),
    meetings: before.meetings.filter(stays),
    tombstones: before.tombstones.filter(stays),
  };
  return settle(shelf, before, after, setting, true);
}

const asMark = (recordId: string) => ({ recordId }) as Records['tombstones'][number];

async function settle(
  shelf: Shelf<Writing>,
  before: Records,
  after: Records,
  setting: RatingSetting,
  isAll = false,
): Promise<Difference> {
  const change = difference(before, after);
  const written = await writeDifference(shelf, change);
  const source = isAll ? fromMemory(after) : fromShelf(written);
  const cells = await touchedCells(written, source, change, before);
  await Promise.all([
    rerateCells(shelf.tx, source, cells, setting),
    resortInbox(shelf.tx, source, change, before.filings),
  ]);
  return change;
}
