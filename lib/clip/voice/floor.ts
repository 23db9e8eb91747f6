import { givenIn } from './given-floor';
import type { KnownPeople } from './known-people';
import type { Label } from './labels';
import type { PageText } from './page-text';
import type { Stretch } from './reported';
import { noVoice, type Voice } from './voice';

/** Who speaks in a text whose turns have labels: from one label to the next. */
export function readFloor(page: PageText, labels: readonly Label[], people: KnownPeople): Stretch[] {
  // The chair may have given the floor before the text begins to label.
  let given: Voice | null = labels[0] ? givenIn(page, 0, labels[0].start) : null;
  const stretches: Stretch[] = [];
  const heard = new Map<string, Voice>();
  labels.forEach((label, index) => {
    const to = labels[index + 1]?.start ?? page.text.length;
    let voice: Voice | null = null;
    if (label.who === 'chair') given = givenIn(page, label.end, to, isGiven(labels[index + 1]));
    else if (label.who === 'given' && NUMBERED.test(page.text.slice(label.start, label.end))) {
      // Any of them may preside: whoever gives the floor away.
      const next = givenIn(page, label.end, to);
      voice = next ? null : (given ?? ofDelegation(page, label.end));
      given = next;
    } else if (label.who === 'given') voice = named(given, label.name ?? null, heard);
    else voice = people.complete(withGivenName(label.who, given));
    if (voice && label.name) heard.set(label.name, voice);
    if (voice) people.learn(voice);
    stretches.push({
      start: label.start,
      voice: voice && inGroup(page, voice, label.end, to),
      nearness: 1,
      turn: index + 1,
    });
    if (voice && index === labels.length - 1 && label.who !== 'chair') {
      const thanks = chairAgain(page, label.end, to);
      if (thanks) stretches.push({ start: thanks, voice: null, nearness: 1, turn: 0 });
    }
  });
  return stretches;
}

const NUMBERED = /^(?:speaker|participant|orateur|orador[a]?)\s*\d+\s*:/i;

// "good morning from the Portuguese delegation"
function ofDelegation(page: PageText, from: number): Voice | null {
  const { text, hits } = page;
  const own = hits.find(
    (hit) =>
      hit.code &&
      hit.start >= from &&
      hit.end < from + 250 &&
      ((/\b(?:from|for|behalf of) (?:the )?$/i.test(text.slice(from, hit.start)) &&
        /^ (?:delegation|government)\b/i.test(text.slice(hit.end))) ||
        /\b(?:speaking for|on behalf of) (?:the )?(?:government of )?$/i.test(text.slice(from, hit.start))),
  );
  return own
    ? { ...noVoice, country: own.code, group: 'state', because: text.slice(own.start, own.end), sure: 0.85 }
    : null;
}

// A label with somebody's whole name needs no State from what the chair said in passing.
const isGiven = (next: Label | undefined): boolean => next?.who === 'given' && !next.name?.includes(' ');

// Whoever was given the floor, by the name on the label; once named, known by it.
function named(given: Voice | null, name: string | null, heard: ReadonlyMap<string, Voice>): Voice | null {
  if (!name) return given;
  const before = heard.get(name);
  if (!given) return before ?? { ...noVoice, name, because: name, sure: 0.8 };
  return { ...given, name: given.name ?? name };
}

// "the ambassador of Portugal, Mr. Reis" and then "PORTUGAL:"
const withGivenName = (voice: Voice, given: Voice | null): Voice =>
  given?.name && !voice.name && given.country === voice.country && voice.country
    ? { ...voice, name: given.name }
    : voice;

const chairAgain = ({ text }: PageText, from: number, to: number): number => {
  const at = text
    .slice(from, to)
    .search(/\s(?:The meeting (?:rose|was (?:suspended|adjourned))|La séance est levée|Se levanta la sesión)/);
  return at < 0 ? 0 : from + at;
};

// "I have the honour to speak on behalf of the African Group"
function inGroup(page: PageText, voice: Voice, from: number, to: number): Voice {
  const group = page.hits.find(
    (hit) =>
      hit.start >= from &&
      hit.end <= Math.min(to, from + 700) &&
      (hit.kind === 'group' || hit.body?.type === 'regional') &&
      ON_BEHALF.test(page.text.slice(Math.max(from, hit.start - 120), hit.start)),
  );
  return group ? { ...voice, onBehalfOf: group.name } : voice;
}

const ON_BEHALF =
  /\b(?:(?:I|we)\s(?:\w+\s){0,6}?(?:speak|speaking|deliver|take the floor|make this statement|address)(?:\s\w+){0,6}?\s(?:on behalf of|for)|(?:prends? la parole|m['’]exprime|intervenir|déclaration) au nom d|(?:hablo|hablar|intervengo|intervenir|declaración) en nombre de)\w*\s(?:the |la |l['’]|les |los |las |el )?(?:(?:[\w-]+ ){0,3}(?:[Mm]ember )?(?:[Ss]tates|countries)(?: members)? of the )?$/i;
