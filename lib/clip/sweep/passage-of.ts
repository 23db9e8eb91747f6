import type { Block, BlocksReading, Spot } from '@/lib/page/blocks';
import { MOST_QUOTED, wordsAround } from '@/lib/page/near';
import type { Passage } from '@/lib/page/passage';
import { countIn, uniqueIn } from '@/lib/page/unique';
import { direction } from '@/lib/text/direction';
import { skeleton } from '@/lib/text/skeleton';

/** Gives, for a range of a page's text, the passage that a selection of those words would have given. */
export type PassageOf = (start: number, end: number) => Passage;

/** The passage of a range of a page's text, as if a person had selected it; of many, ask `createPassages` once. */
export const passageOf = (reading: BlocksReading, start: number, end: number): Passage =>
  createPassages(reading)(start, end);

/** Passages of one page: what is to be known of the whole page is worked out once. */
export function createPassages(reading: BlocksReading): PassageOf {
  const { text, headings, cut, page, frame } = reading;
  let bones: string | null = null;

  return (from, to) => {
    const [start, end] = trimmed(text, from, to);
    const [head, body, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    const spot = spotAt(reading.blocks, start);
    const exact = body.trim().slice(0, MOST_QUOTED);
    if (!cut) bones ??= skeleton(text);
    return {
      quote: {
        exact,
        lang: spot?.lang ?? page.lang,
        dir: spot?.dir ?? direction(exact),
        truncated: exact.length < body.trim().length,
      },
      context: {
        ...wordsAround(head, tail),
        headings: (spot?.headings ?? []).map((index) => headings[index] ?? ''),
        entryUrl: spot?.entryUrl ?? null,
        entryTime: spot?.entryTime ?? null,
      },
      place: {
        start: cut ? null : start,
        end: cut ? null : end,
        fragmentId: spot?.fragmentId ?? null,
        ...uniqueIn(text, start, end, !cut),
        occurrences: bones === null ? null : countIn(bones, exact),
      },
      page,
      frame,
    };
  };
}

// The page's text has single spaces only, so a range has at most one at each end.
function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  const [start, end] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))];
  const isSpace = (at: number) => /[ \t\n]/.test(text.charAt(at));
  const first = isSpace(start) && start < end ? start + 1 : start;
  return [first, end > first && isSpace(end - 1) ? end - 1 : end];
}

function spotAt(blocks: readonly Block[], place: number): Spot | undefined {
  const block = lastFrom(blocks, place);
  return block && (lastFrom(block.runs, place) ?? block);
}

/** The last that begins at a place or before it. */
function lastFrom<T extends Spot>(ordered: readonly T[], place: number): T | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as T).start <= place) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}
