import type { PageFacts, Passage, PassagePlace } from '@/lib/page/passage';
import type { Draft, MenuWords } from '@/lib/scorecard/draft';
import type { Context, Quote } from '@/lib/scorecard/statement';
import { direction } from '@/lib/text/direction';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { heardAtMeeting } from './heard-at-meeting';
import { keptAddress, tidy } from './tidy';
import { ADDRESSED, typedAddress } from './typed-address';

/** What a draft knows, in one shape, whether a page was read, the menu spoke, or somebody pasted. */
export interface Gathered {
  quote: Pick<Quote, 'exact' | 'lang' | 'dir' | 'truncated'>;
  context: Context;
  place: PassagePlace;
  /** What the page says of itself; null where no page was read. */
  page: PageFacts | null;
  /** Address of the document that holds the words. */
  docUrl: string | null;
  /** Address of the page around it. */
  topUrl: string | null;
  title: string;
  /** What stands for the address in the statement's id. */
  idPlace: string;
}

/** Why the words around were not read. */
export type Unread = NonNullable<Context['reason']>;

const FIREFOX_MENU_LIMIT = 16_384;
const UNKNOWN_PLACE: PassagePlace = {
  start: null,
  end: null,
  fragmentId: null,
  prefix: '',
  suffix: '',
  occurrences: null,
};

/** Brings a draft's words together: from its passage, else from the menu, else from what was pasted; null when there are none. */
export function gather(draft: Draft, browser: string, unread?: Unread): Gathered | null {
  const found = gatherRaw(draft, browser, unread);
  return found && tidy(found);
}

function gatherRaw(draft: Draft, browser: string, unread?: Unread): Gathered | null {
  if (draft.passage) return fromPassage(draft.passage, draft);
  if (draft.menu?.selectionText.trim()) return fromMenu(draft.menu, draft, browser, unread);
  return draft.form.quote?.trim() ? fromForm(draft.form.quote, draft) : null;
}

function fromPassage({ quote, context, place, page, frame }: Passage, { tab }: Draft): Gathered {
  const topUrl = keptAddress(tab.url ?? (frame.isTop ? page.url : null));
  return {
    quote,
    context: { ...context, reason: null },
    place,
    page,
    docUrl: page.url,
    topUrl,
    title: tab.title || page.title,
    idPlace: placeOf(page.url, topUrl),
  };
}

function fromMenu(
  { selectionText, frameUrl, pageUrl }: MenuWords,
  { tab }: Draft,
  browser: string,
  unread?: Unread,
): Gathered {
  const topUrl = keptAddress(pageUrl ?? tab.url);
  const docUrl = frameUrl ?? topUrl;
  const inFrame = frameUrl !== null && frameUrl !== pageUrl;
  return {
    quote: {
      ...wordsAlone(selectionText),
      truncated: /firefox/i.test(browser) && selectionText.length >= FIREFOX_MENU_LIMIT,
    },
    context: noContext(unread ?? (inFrame ? 'frame-denied' : 'page-denied')),
    place: UNKNOWN_PLACE,
    page: null,
    docUrl,
    topUrl,
    title: tab.title ?? '',
    idPlace: placeOf(docUrl ?? '', topUrl),
  };
}

function fromForm(words: string, { form, key }: Draft): Gathered {
  const docUrl = form.address ? typedAddress(form.address) : null;
  const meeting = heardAtMeeting(form);
  return {
    quote: { ...wordsAlone(words), truncated: false },
    context: { ...noContext('pasted'), entryTime: form.heardAt?.trim().slice(0, 80) || null },
    place: UNKNOWN_PLACE,
    page: null,
    docUrl,
    topUrl: docUrl,
    title: meeting?.name ?? '',
    idPlace: docUrl ? normaliseUrl(docUrl) : meeting ? `meeting:${meeting.id}` : `paste:${key}`,
  };
}

const wordsAlone = (words: string) => ({ exact: words.trim(), lang: null, dir: direction(words) });

const noContext = (reason: Unread): Context => ({
  before: null,
  after: null,
  headings: [],
  entryUrl: null,
  entryTime: null,
  reason,
});

// A frame written by its page (about:srcdoc, blob:) has no address that is its own: its page's stands for it.
function placeOf(docUrl: string, topUrl: string | null): string {
  const address = !ADDRESSED.test(docUrl) && topUrl ? topUrl : docUrl;
  return URL.canParse(address) ? normaliseUrl(address) : address;
}
