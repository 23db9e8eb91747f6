import { all, attribute, closestAcross, isElement, localName, nodeType } from './dom';
import { HEADING, headingWords, levelOf, MOST_ABOVE } from './headings';
import type { Step } from './step';

/** The headings above each place of a walk through the page: what `headingsAbove` tells of one place, in one go. */
export interface HeadingTrail {
  /** Follows the walk; of an element that the walk does not enter, its headings count all the same. */
  follow: (step: Step, isOpen: boolean) => void;
  /** The headings above a place that the walk has come to. */
  above: (place: Node) => Element[];
}

/** An empty trail, at the top of the page. */
export function createHeadingTrail(): HeadingTrail {
  let trail: { heading: Element; level: number }[] = [];
  const outside: (typeof trail)[] = [];

  const pass = (heading: Element) => {
    const level = levelOf(heading);
    trail = [...trail.filter((it) => it.level < level), { heading, level }];
  };

  return {
    follow({ node, entering }, isOpen) {
      if (nodeType(node) === 11) {
        // A shadow root's headings are above nothing outside of it.
        if (entering) outside.push(trail);
        else trail = outside.pop() ?? trail;
      } else if (entering && isElement(node)) {
        if (isHeading(node)) pass(node);
        if (!isOpen) for (const hidden of all(node, HEADING)) pass(hidden);
      }
    },
    above(place) {
      const own = closestAcross(place, HEADING);
      const level = own ? levelOf(own) : Number.POSITIVE_INFINITY;
      return trail
        .filter((it) => it.level < level && headingWords(it.heading))
        .map(({ heading }) => heading)
        .slice(-MOST_ABOVE);
    },
  };
}

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(localName(element)) || attribute(element, 'role') === 'heading';
