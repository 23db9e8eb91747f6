import { direction } from '@/lib/text/direction';
import { entryAround } from './entry';
import { frameOf } from './frame';
import { fragmentAbove, headingsAbove, headingWords } from './headings';
import { directionAt, languageAt } from './language';
import { MOST_QUOTED, wordsAround } from './near';
import { readPageFacts } from './page-facts';
import type { PageFacts, PageReading, Passage, PassageContext, PassageFrame, PassagePlace } from './passage';
import { readSurroundings, type Surroundings } from './read-text';
import { readSelection, type Selected } from './selection';
import { countOccurrences, uniqueSurroundings } from './unique';

/** The selected passage of a frame, read without changing the page; null when nothing is selected. */
export const readPassage = (view: Window): Passage | null => readPage(view).passage;

/** What a frame has to tell: its facts, and the passage where something is selected. */
export function readPage(view: Window): PageReading {
  const page = readPageFacts(view);
  const frame = frameOf(view);
  const selected = readSelection(view);
  return { page, frame, passage: selected && passageOf(view, selected, page, frame) };
}

function passageOf(view: Window, selected: Selected, page: PageFacts, frame: PassageFrame): Passage {
  const exact = selected.words.slice(0, MOST_QUOTED);
  const around = selected.inField ? null : readSurroundings(view, selected);
  const place = selected.start.node;
  return {
    quote: {
      exact,
      lang: languageAt(place) ?? page.lang,
      dir: directionAt(place) ?? direction(exact),
      truncated: exact.length < selected.words.length,
    },
    context: contextOf(around, place, page.url),
    place: placeOf(around, place, exact),
    page,
    frame,
  };
}

function contextOf(around: Surroundings | null, place: Node, url: string): PassageContext {
  return {
    ...wordsAround(around?.head ?? '', around?.tail ?? ''),
    headings: headingsAbove(place).map(headingWords),
    ...entryAround(place, url),
  };
}

function placeOf(around: Surroundings | null, place: Node, exact: string): PassagePlace {
  const whole = around?.whole ? around : null;
  const placed = whole?.body ? whole : null; // nobody lets us into a closed shadow root everywhere
  return {
    start: placed?.head.length ?? null,
    end: placed && placed.head.length + placed.body.length,
    fragmentId: fragmentAbove(place),
    ...(around ? uniqueSurroundings(around) : { prefix: '', suffix: '' }),
    occurrences: whole && countOccurrences(whole.head + whole.body + whole.tail, exact),
  };
}
