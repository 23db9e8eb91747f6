import {
  all,
  attribute,
  closestAcross,
  comparePosition,
  contains,
  elementAt,
  localName,
  parentOf,
  rootOf,
  textContent,
} from './dom';

/** What makes an element a heading. */
export const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const PRECEDING = 2; // Node.DOCUMENT_POSITION_PRECEDING
const LONGEST = 200;

/** Of the headings above a place the nearest are told, so many. */
export const MOST_ABOVE = 20;

/** The headings that a place stands under, the nearest of each level, the outermost first. */
export function headingsAbove(place: Node): Element[] {
  const found: Element[] = [];
  const own = closestAcross(place, HEADING);
  let level = own ? levelOf(own) : Number.POSITIVE_INFINITY;
  for (let at: Node | null = place; at; at = parentOf(rootOf(at))) {
    const headings = all(rootOf(at), HEADING);
    for (let index = headings.length - 1; index >= 0 && level > 1; index -= 1) {
      const heading = headings[index] as Element;
      if (!(comparePosition(at, heading) & PRECEDING) || levelOf(heading) >= level) continue;
      level = levelOf(heading);
      if (headingWords(heading)) found.unshift(heading);
    }
  }
  return found.slice(-MOST_ABOVE);
}

/** A heading's words in one line. */
export const headingWords = (heading: Element): string =>
  (textContent(heading) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The nearest id above a place: of an element around it, or of a heading that is nearer. */
export function fragmentAbove(place: Node, above = headingsAbove(place)): string | null {
  const around = idAround(place);
  const heading = above.findLast((it) => attribute(it, 'id'));
  const nearer = heading && (!around || contains(around, heading)) ? heading : around;
  return nearer && attribute(nearer, 'id');
}

function idAround(place: Node): Element | null {
  for (let at = elementAt(place); at; at = elementAt(parentOf(at))) if (attribute(at, 'id')) return at;
  return null;
}

/** A heading's level, 1 for the outermost. */
export function levelOf(heading: Element): number {
  const [, level] = /^h([1-6])$/.exec(localName(heading)) ?? [];
  return Number(attribute(heading, 'aria-level') || level || 2) || 2;
}
