import { all, attribute, closest, closestAcross, parentOf, textContent } from './dom';

const ENTRY = 'article,li,section,[role=article]';
const PERMALINK = 'a[rel~=bookmark][href],header a[href^="#"],footer a[href^="#"],a[href]:has(time)';
const SHORT_LINE = 80;

/** Where an entry is found again, and when it was written. */
export interface Entry {
  /** Its permalink. */
  entryUrl: string | null;
  /** The time printed on it. */
  entryTime: string | null;
}

/** An entry's own permalink and time. */
interface Signs {
  link: Element | undefined;
  time: Element | undefined;
}

/** The entry (a live blog's post, an item of a record) that a place stands in: its permalink and its time, where it has them. */
export const entryAround = (place: Node, address: string): Entry => createEntryReader(address)(place);

/** The same for many places of one page: each entry is looked at once. */
export function createEntryReader(address: string): (place: Node) => Entry {
  const known = new Map<Element, Signs>();
  const signsOf = (entry: Element): Signs => {
    const signs = known.get(entry) ?? readSigns(entry);
    known.set(entry, signs);
    return signs;
  };
  return (place) => {
    let [link, time]: (Element | undefined)[] = [];
    for (let at = closestAcross(place, ENTRY); at && !(link && time); at = entryOutside(at)) {
      const signs = signsOf(at);
      link ??= signs.link;
      time ??= signs.time;
    }
    return {
      entryUrl: link ? absolute(attribute(link, 'href') ?? '', address) : null,
      entryTime: time ? (attribute(time, 'datetime') || textContent(time)?.trim() || '').slice(0, 80) : null,
    };
  };
}

function entryOutside(entry: Element): Element | null {
  const parent = parentOf(entry);
  return parent && closestAcross(parent, ENTRY);
}

// Of an entry that holds others only what is its own counts: a section's first post is not the section's time.
function readSigns(entry: Element): Signs {
  const own = (selector: string) => [...all(entry, selector)].filter((found) => closest(found, ENTRY) === entry);
  return { link: own(PERMALINK)[0], time: own('time').find(standsApart) };
}

// A time inside a sentence is what somebody spoke of.
function standsApart(time: Element): boolean {
  const line = closest(time, 'p,blockquote,dd');
  return !line || (textContent(line) ?? '').trim().length < SHORT_LINE;
}

function absolute(href: string, address: string): string | null {
  return URL.canParse(href, address) ? new URL(href, address).href : null;
}
