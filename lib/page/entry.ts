import { all, attribute, closest, elementAt, parentOf, textContent } from './dom';

const ENTRY = 'article,li,section,[role=article]';
const PERMALINK = 'a[rel~=bookmark][href],header a[href^="#"],footer a[href^="#"],a[href]:has(time)';
const SHORT_LINE = 80;

/** The entry (a live blog's post, an item of a record) that a place stands in: its permalink and its time, where it has them. */
export function entryAround(place: Node, address: string): { entryUrl: string | null; entryTime: string | null } {
  const entries = entriesAround(place);
  const link = firstOwn(entries, PERMALINK, () => true);
  const time = firstOwn(entries, 'time', standsApart);
  return {
    entryUrl: link && absolute(attribute(link, 'href') ?? '', address),
    entryTime: time && (attribute(time, 'datetime') || textContent(time)?.trim() || '').slice(0, 80),
  };
}

function entriesAround(place: Node): Element[] {
  const entries: Element[] = [];
  for (let at = elementAt(place); at; at = elementAt(parentOf(at))) if (closest(at, ENTRY) === at) entries.push(at);
  return entries;
}

// Of an entry that holds others only what is its own counts: a section's first post is not the section's time.
function firstOwn(entries: Element[], selector: string, fits: (found: Element) => boolean): Element | null {
  for (const entry of entries) {
    const own = [...all(entry, selector)].find((found) => closest(found, ENTRY) === entry && fits(found));
    if (own) return own;
  }
  return null;
}

// A time inside a sentence is what somebody spoke of.
function standsApart(time: Element): boolean {
  const line = closest(time, 'p,blockquote,dd');
  return !line || (textContent(line) ?? '').trim().length < SHORT_LINE;
}

function absolute(href: string, address: string): string | null {
  return URL.canParse(href, address) ? new URL(href, address).href : null;
}
