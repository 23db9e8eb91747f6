import type { PageFacts, PassageFrame } from './passage';

/** What holds for the words from a place on: the same that a passage tells of its first word. */
export interface Spot {
  /** Where it begins in the page's text: the same offsets as a passage's place. */
  start: number;
  /** The headings above, as places in the reading's list, the outermost first. */
  headings: number[];
  /** The nearest element id above. */
  fragmentId: string | null;
  /** Permalink of the entry (a live blog's post) around. */
  entryUrl: string | null;
  /** Time printed on that entry. */
  entryTime: string | null;
  /** Language that the page declares for the words, short of its own. */
  lang: string | null;
  /** Writing direction that the page declares for the words. */
  dir: 'ltr' | 'rtl' | null;
  /** Set in bold type by its element. */
  bold: boolean;
}

/** What a block is on its page; `navigation` is what leads elsewhere, whatever it is made of. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'definition'
  | 'quote'
  | 'caption'
  | 'navigation';

/** A line of the page's text: what stands between two line breaks or tabs of it. */
export interface Block extends Spot {
  /** Its words; `text.slice(start, start + block.text.length)` of the reading. */
  text: string;
  kind: BlockKind;
  /** Level of a heading. */
  level: number | null;
  /** Which row of all tables' rows it stands in. */
  row: number | null;
  /** Which cell of that row it stands in. */
  column: number | null;
  /** The whole block is set in bold type. */
  bold: boolean;
  /** Its stretches, where not the same holds for all of it, or where two elements' words are glued together; else none. */
  runs: Spot[];
}

/** A frame's text in blocks, with what the page says of itself. */
export interface BlocksReading {
  /** The page's text as read: the blocks, and one line break or tab between two of them. */
  text: string;
  blocks: Block[];
  /** Words of all headings that stand above a block. */
  headings: string[];
  /** The page is longer than can be read (3,000,000 characters): the text is its beginning. */
  cut: boolean;
  page: PageFacts;
  frame: PassageFrame;
}
