import { countryWords } from '@/lib/compact/country-words';
import { holderOf, offices } from '@/lib/compact/office-holders';
import { fold } from '../names/words';
import type { ExpectedSpeaker } from '../recognise/heard';
import { echoOf, headsOf, type Introduced } from './echoes';
import { noVoice, type Voice } from './voice';

/** Persons and offices that a page, its agenda or our tables have named so far. */
export interface KnownPeople {
  /** Keeps who was introduced, for later short mentions. */
  learn(voice: Voice): void;
  /** The voice with what is known of it beside: role, country, name. */
  complete(voice: Voice): Voice;
  /** Who was last introduced with an office: "the Director General" after "the IOM Director General". */
  lastWith(office: string): Voice | null;
  /** Whom a sentence means by an office that somebody was introduced with: "the Ombudsperson announced". */
  echoed(sentence: string): Voice | null;
}

/** Begins with the speakers whom the agenda announces, and the day. */
export function knowPeople(expected: readonly ExpectedSpeaker[], day: string | null): KnownPeople {
  const byName = new Map<string, Voice>();
  const announced = new Map<string, ReadonlySet<string>>();
  const introduced: Introduced[] = [];
  const learn = (voice: Voice) => {
    if (voice.name && (voice.country || voice.organisation || voice.role)) {
      const key = nameKey(voice.name);
      const before = byName.get(key);
      byName.set(key, before ? fill(voice, before) : voice);
    }
    if (voice.role) introduced.push({ voice, heads: headsOf(voice.role) });
  };
  for (const { name, role, organisation, country } of expected) {
    const isOfBody = country === null && organisation !== null;
    announced.set(nameKey(name), wordsOf({ role, organisation }));
    byName.set(nameKey(name), {
      ...noVoice,
      name: withoutTitles(name),
      role,
      organisation: country ? null : organisation,
      country,
      group: country ? 'state' : isOfBody ? 'civil' : null,
      sure: 0.9,
    });
  }
  const bySurname = (name: string): Voice | null => {
    const last = ` ${nameKey(name).split(' ')[1] ?? ''}`;
    let one: Voice | null = null;
    for (const [key, voice] of byName) {
      if (!key.endsWith(last)) continue;
      if (one) return null;
      one = voice;
    }
    return one && isSurname(name, one) ? one : null;
  };
  const complete = (voice: Voice): Voice => {
    if (voice.name) {
      const before = byName.get(nameKey(voice.name)) ?? bySurname(voice.name);
      if (!before) return voice;
      // "Name (Country)" keeps the bracket's word over the table's.
      return fill(voice, before);
    }
    if (!voice.role) return voice;
    const inOffice = officeHolder(voice, day);
    if (inOffice) return { ...voice, name: inOffice.name, organisation: voice.organisation ?? inOffice.body };
    const fitting = [...byName]
      .filter(
        ([key, it]) => it.role && it.country === voice.country && sameOffice(announced.get(key) ?? wordsOf(it), voice),
      )
      .map(([, it]) => it);
    const [one] = fitting;
    return one && fitting.length === 1 && voice.country
      ? { ...voice, name: one.name, organisation: voice.organisation ?? one.organisation }
      : voice;
  };
  return {
    learn,
    complete,
    echoed: (sentence) => {
      const found = echoOf(sentence, introduced);
      return found && complete(found);
    },
    lastWith: (office) => {
      const is = new RegExp(
        `(?<!(?:deputy|vice|assistant|under)[- ])\\b${fold(office).replace(/[^\p{L}]+/gu, '[- ]')}\\b`,
        'u',
      );
      const found = introduced.findLast(
        ({ voice: { role, name, organisation, country } }) =>
          role !== null && (name ?? organisation ?? country) !== null && is.test(fold(role)),
      );
      return found ? complete(found.voice) : null;
    },
  };
}

const fill = (voice: Voice, before: Voice): Voice => ({
  ...voice,
  name: voice.name && before.name && before.name.length > voice.name.length ? before.name : voice.name,
  role: voice.role ?? before.role,
  organisation: voice.organisation ?? (voice.country && voice.country !== before.country ? null : before.organisation),
  country: voice.country ?? (voice.organisation && voice.organisation !== before.organisation ? null : before.country),
  group: voice.role === null && before.group ? before.group : (voice.group ?? before.group),
  onBehalfOf: voice.onBehalfOf ?? null,
});

const isSurname = (name: string, { name: whole }: Voice): boolean =>
  fold(whole ?? '').endsWith(fold(withoutTitles(name)));

const withoutTitles = (name: string): string =>
  name.replace(/^(?:(?:H\.?E\.?|S\.?E\.?|Mr|Ms|Mrs|Dr|Prof|M|Mme|Sr|Sra)\.?\s+)+/, '');

function nameKey(name: string): string {
  const words = fold(withoutTitles(name))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

const matchers = offices.map((office) => ({ office, is: new RegExp(`^(?:the )?(?:${office.pattern})$`) }));

function officeHolder(voice: Voice, day: string | null): { name: string; body: string } | null {
  if (!day) return null;
  const written = fold(voice.because)
    .replace(/[’`]/g, "'")
    .replace(/^(?:the|le|la|el|l')\s?/, '');
  const found = matchers.find(({ is }) => is.test(written));
  const name = found && holderOf(found.office, day);
  return found && name ? { name, body: found.office.body } : null;
}

// "Mayor of Mechelen, Belgium" and the agenda's "Mayor, Mechelen"
function sameOffice(known: ReadonlySet<string>, voice: Voice): boolean {
  const places = placesOf(voice.country);
  const own = [...wordsOf(voice)].filter((word) => !places.has(word));
  return own.length > 0 && own.every((word) => known.has(word));
}

const wordsOf = ({ role, organisation }: Pick<Voice, 'role' | 'organisation'>): Set<string> =>
  new Set(
    fold(`${role ?? ''} ${organisation ?? ''}`)
      .split(/[^\p{L}]+/u)
      .filter((it) => it.length > 3),
  );

const placesOf = (code: string | null): Set<string> => new Set((countryWords.get(code ?? '')?.names ?? []).map(fold));
