import type { Meeting } from '@/lib/scorecard/judgement';

/** Words as recognition hears them: the quote, with all that is known of where it stands. */
export interface Heard {
  quote: string;
  /** Up to 1,500 characters before the quote. */
  before: string;
  /** Up to 300 characters after it. */
  after: string;
  /** Title of the page. */
  title: string;
  url: string | null;
  /** Headings above the quote, the outermost first. */
  headings: readonly string[];
  /** Language of the words (BCP 47), where the page tells it. */
  lang: string | null;
  /** Who the meeting's agenda announces; no proof that anyone spoke. */
  expected: readonly ExpectedSpeaker[];
  /** Authors, site name and publisher, as the page writes them. */
  metadata: readonly string[];
  /** Day on which it was published or said, where that is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  day: string | null;
}

/** Somebody whom an agenda announces. */
export type ExpectedSpeaker = Meeting['expected'][number];

/** Words alone, of which nothing more is known. */
export const bareWords: Heard = {
  quote: '',
  before: '',
  after: '',
  title: '',
  url: null,
  headings: [],
  lang: null,
  expected: [],
  metadata: [],
  day: null,
};
