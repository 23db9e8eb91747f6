import type { Block, BlockKind, BlocksReading } from '@/lib/page/blocks';

/** A line of an agenda. */
export interface Line {
  text: string;
  kind: BlockKind;
  row: number | null;
  column: number | null;
}

/** The lines of a page, without what leads elsewhere; of words that two elements glue together, each its own line. */
export const linesOf = ({ blocks }: BlocksReading): Line[] =>
  blocks
    .filter(({ kind }) => kind !== 'navigation')
    .flatMap((block) => unglued(block).map((text) => ({ text, ...placeOf(block) })));

const placeOf = ({ kind, row, column }: Block) => ({ kind, row, column });

function unglued({ text, start, runs }: Block): string[] {
  const seams = runs.map((run) => run.start - start).filter((at) => isSeam(text, at));
  return [0, ...seams].map((from, index) => text.slice(from, seams[index]).trim()).filter(Boolean);
}

// "Modern slaveryTim Cole", "25 October0800-0900"; not "Ana Reis, Minister", "18th", "CO2".
function isSeam(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 3)];
  if (!/[\p{L}\d)?.:]$/u.test(before) || !/^[\p{Lu}\d]/u.test(after)) return false;
  return /[\p{Ll}\d)?.:]$/u.test(before) && !(/\p{L}$/u.test(before) && /^\d(?:\D|$)/.test(after));
}
