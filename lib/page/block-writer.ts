import type { BlockPlace } from './block-kind';
import type { Block, Spot } from './blocks';
import type { Here } from './spot';

/** Puts a page's words together as they come, tidy, with the blocks they make. */
export interface BlockWriter {
  /** Adds words as the walk gives them; `here` and `place` are asked only where something is to be seen. */
  add: (words: string, source: object | null, here: () => Here, place: () => BlockPlace) => void;
  /** All that was written. */
  finish: () => { text: string; blocks: Block[] };
}

interface Growing {
  start: number;
  place: BlockPlace;
  runs: Spot[];
}

/** A writer with nothing written. White space becomes one sign, as in a passage's text: line break, else tab, else space. */
export function createBlockWriter(): BlockWriter {
  const parts: string[] = [];
  const grown: Growing[] = [];
  let [length, space] = [0, ''];
  let last: object | null = null;

  const write = (words: string) => {
    parts.push(words);
    length += words.length;
  };

  const begin = (source: object | null, here: () => Here, place: () => BlockPlace) => {
    const isGlued = space === '' && last !== source;
    const isNew = length === 0 || space === '\n' || space === '\t';
    if (length > 0) write(space);
    const block = isNew ? null : grown.at(-1);
    if (!block) grown.push({ start: length, place: place(), runs: [{ start: length, ...here() }] });
    else if (last !== source) addRun(block, { start: length, ...here() }, isGlued);
    [space, last] = ['', source];
  };

  return {
    add(words, source, here, place) {
      for (const [piece] of words.matchAll(/[ \t\n]+|[^ \t\n]+(?: [^ \t\n]+)*/g)) {
        if (/^[ \t\n]/.test(piece)) space = widest(space + piece);
        else {
          begin(source, here, place);
          write(piece);
        }
      }
    },
    finish() {
      const text = parts.join('');
      return { text, blocks: grown.map((block, index) => finished(block, text, grown[index + 1])) };
    },
  };
}

const widest = (space: string): string => (space.includes('\n') ? '\n' : space.includes('\t') ? '\t' : ' ');

function addRun(block: Growing, spot: Spot, isGlued: boolean) {
  const before = block.runs.at(-1);
  if (isGlued || !before || !isSame(before, spot)) block.runs.push(spot);
}

const isSame = ({ start: _, ...one }: Spot, { start: __, ...other }: Spot): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function finished({ start, place, runs }: Growing, text: string, next: Growing | undefined): Block {
  const [first] = runs as [Spot, ...Spot[]];
  return {
    ...first,
    text: text.slice(start, next ? next.start - 1 : undefined),
    ...place,
    bold: runs.every(({ bold }) => bold),
    runs: runs.length > 1 ? runs : [],
  };
}
