/** The words that were selected, with all that stands around them. */
export interface Passage {
  quote: PassageQuote;
  context: PassageContext;
  place: PassagePlace;
  page: PageFacts;
  frame: PassageFrame;
}

/** The words themselves. */
export interface PassageQuote {
  /** The words as the browser gives them to a copy, without space at the ends. */
  exact: string;
  /** Language of the words (BCP 47), where the page tells it. */
  lang: string | null;
  /** Writing direction of the words. */
  dir: 'ltr' | 'rtl';
  /** Only the beginning was read. */
  truncated: boolean;
}

/** What stands around the words. */
export interface PassageContext {
  /** Up to 1,500 characters before, from the beginning of a block. */
  before: string;
  /** Up to 300 characters after, to the end of a block. */
  after: string;
  /** Headings above the words, the outermost first. */
  headings: string[];
  /** Permalink of the entry (a live blog's post) that holds the words. */
  entryUrl: string | null;
  /** Time printed on that entry. */
  entryTime: string | null;
}

/** Where on the page the words stand. */
export interface PassagePlace {
  /** Where they begin in the page's text as read (UTF-16, one line break at each block's end); null on a page too long to read. */
  start: number | null;
  /** Where they end. */
  end: number | null;
  /** The nearest element id above. */
  fragmentId: string | null;
  /** Words right before, as many as make the place unique. */
  prefix: string;
  /** Words right after, as many as make the place unique. */
  suffix: string;
  /** In how many places the page says these words; null on a page too long to read. */
  occurrences: number | null;
}

/** What a page says of itself. */
export interface PageFacts {
  /** Address of the document (of the frame). */
  url: string;
  title: string;
  /** The address that the page names as its own: absolute, on this host, neither its home page nor a bare parent. */
  canonicalUrl: string | null;
  siteName: string | null;
  publisher: string | null;
  /** The date of publication as the page writes it. */
  publishedAt: string | null;
  lang: string | null;
  /** UN document symbol, from metadata or the address. */
  symbol: string | null;
  doi: string | null;
  contentType: string;
  description: string | null;
  /** Authors as the page writes them. */
  authors: string[];
  /** The words by which the page says, anywhere on it, that it is off the record. */
  offRecord: string | null;
}

/** The frame that was read. */
export interface PassageFrame {
  /** The words stand in the page itself, not in a frame inside it. */
  isTop: boolean;
  /** The person last worked in this frame, as far as it can tell. */
  isFocused: boolean;
}

/** What reading a frame gives: its facts always, a passage where something is selected. */
export interface PageReading {
  passage: Passage | null;
  page: PageFacts;
  frame: PassageFrame;
}
