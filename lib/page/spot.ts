import type { Spot } from './blocks';
import { closestAcross, elementAt } from './dom';
import { createEntryReader, type Entry } from './entry';
import { createHeadingTrail, type HeadingTrail } from './heading-trail';
import { fragmentAbove, headingWords } from './headings';
import { directionAt, languageAt } from './language';

/** What holds at a place, wherever the place begins. */
export type Here = Omit<Spot, 'start'>;

/** Tells what holds at each place of a walk. */
export interface SpotReader {
  /** To be called at each step of the walk. */
  follow: HeadingTrail['follow'];
  /** What holds at a place that the walk has come to. */
  at: (place: Node) => Here;
  /** Words of all headings told of. */
  headings: string[];
}

type OfElement = Entry & Pick<Here, 'lang' | 'dir' | 'bold'>;

/** A reader for one walk, which asks of each element once. */
export function createSpotReader(address: string): SpotReader {
  const trail = createHeadingTrail();
  const entryAt = createEntryReader(address);
  const ofElement = new Map<Element | null, OfElement>();
  const numbers = new Map<Element, number>();
  const headings: string[] = [];

  const readElement = (place: Node): OfElement => ({
    ...entryAt(place),
    lang: languageAt(place),
    dir: directionAt(place),
    bold: closestAcross(place, 'b,strong') !== null,
  });

  const numberOf = (heading: Element): number => {
    const number = numbers.get(heading) ?? headings.push(headingWords(heading)) - 1;
    numbers.set(heading, number);
    return number;
  };

  return {
    headings,
    follow: trail.follow,
    at(place) {
      const element = elementAt(place);
      const known = ofElement.get(element) ?? readElement(place);
      ofElement.set(element, known);
      const above = trail.above(place);
      return { ...known, headings: above.map(numberOf), fragmentId: fragmentAbove(place, above) };
    },
  };
}
