import type { ExpectedSpeaker, Heard } from '@/lib/clip/recognise/heard';
import type { Recognition } from '@/lib/clip/recognise/recognition';

/** Says what words suggest. */
export type Recognise = (heard: Heard) => Recognition | Promise<Recognition>;

/** What tells that a meeting's page is this one. */
export interface PlacedWords {
  url: string | null;
  title: string;
  headings: readonly string[];
  day: string | null;
}

/** What suggestions need of the world around; a test hands in its own. */
export interface RecognitionDoors {
  /** Recognises words; the extension's own where none is given. */
  recognise?: Recognise;
  /** Whom the scorecard's agendas announce for a page; nobody where it is not given. */
  announced?: (page: PlacedWords) => Promise<readonly ExpectedSpeaker[]>;
}

/** The extension's own recognition; its program and its data are loaded when the first words are heard. */
export const recogniseWhenHeard: Recognise = async (heard) =>
  (await import('@/lib/clip/recognise/recognise')).recognise(heard);
