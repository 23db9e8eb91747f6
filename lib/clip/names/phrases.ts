import { type Body, bodies } from '@/lib/compact/bodies';
import { countries } from '@/lib/compact/countries';
import { allNamesOf, countryWords } from '@/lib/compact/country-words';
import { harmlessNames } from '../country-names';
import { aliasesOfOffices, otherBodies, otherHarmless } from './other-names';
import { stateGroups } from './state-groups';
import { fold, readWords } from './words';

/** What a name in the lexicon names. */
export interface Named {
  /** A State, its people, its capital; a body; a group of States; or what only sounds like one of them. */
  kind: 'country' | 'demonym' | 'capital' | 'body' | 'group' | 'harmless';
  /** ISO alpha-2 for the first three; '' where two countries share the word. */
  code: string;
  /** The body. */
  body: Body | null;
  /** English name of a group, name of a body. */
  name: string;
  /** Whether persons bear it too, or it is a common word. */
  isAmbiguous: boolean;
}

/** A name as it is written. */
export interface Phrase {
  /** Its words, folded. */
  keys: string[];
  /** As it must be written, or null where any capitals will do. */
  exact: string | null;
  /** Whether its first word may be in small letters: French and Spanish adjectives. */
  isSmall: boolean;
  /** All of it, in small letters, where digits belong to it: Group of 77. */
  literal: string | null;
  /** What it names. */
  named: Named;
}

/** Phrases by their first word, the longest first. */
export interface Lexicon {
  /** By the first word. */
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** First words that may be in small letters. */
  small: ReadonlySet<string>;
  /** The same in English, which writes adjectives of peoples with a capital. */
  smallEnglish: ReadonlySet<string>;
}

let once: Lexicon | undefined;

/** All names, built at the first use: some seven thousand phrases. */
export function lexicon(): Lexicon {
  if (once) return once;
  const phrases = new Map<string, Phrase>();
  const add = (written: string, named: Named, exact: boolean, isSmall = false, isOfficial = false) => {
    const keys = readWords(written).map(({ key }) => key);
    if (keys.length === 0) return;
    const literal = /\d/.test(written) ? written.toLowerCase() : null;
    const id = keys.join(' ') + (exact ? `=${written}` : '') + (literal ?? '');
    const before = phrases.get(id);
    if (!before) phrases.set(id, { keys, exact: exact ? written : null, isSmall, literal, named });
    else if (!isOfficial && before.named.kind === named.kind && before.named.code !== named.code && !before.named.name)
      phrases.set(id, { ...before, named: { ...before.named, code: '' } });
  };
  const named = (kind: Named['kind'], code: string, isAmbiguous: boolean): Named => ({
    kind,
    code,
    body: null,
    name: '',
    isAmbiguous,
  });
  // A name of its own keeps its meaning though another country is called so, too: Congo, Guinea.
  for (const { code, name } of countries)
    for (const written of Object.values(name as Record<string, string>))
      add(written, { ...named('country', code, isPersonal(written)), name: 'official' }, false, false, true);
  for (const { name, aliases } of stateGroups)
    for (const written of [name, ...aliases])
      add(written, { ...named('group', '', false), name }, isShort(written), !isShort(written));
  for (const { written } of harmlessNames()) add(written, named('harmless', '', false), false);
  for (const written of otherHarmless) add(written, named('harmless', '', false), false);
  for (const [code, { demonyms, capitals, ambiguous = [] }] of countryWords) {
    for (const written of allNamesOf(code))
      add(written, named('country', code, ambiguous.includes(written) || isPersonal(written)), isShort(written));
    for (const written of demonyms.en) add(written, named('demonym', code, ambiguous.includes(written)), false);
    for (const written of [...demonyms.fr, ...demonyms.es]) add(written, named('demonym', code, true), false, true);
    for (const written of capitals) add(written, named('capital', code, ambiguous.includes(written)), false);
  }
  for (const body of [...bodies, ...otherBodies]) {
    if (body.id === 'holy-see') continue;
    for (const written of [body.name, ...body.aliases]) {
      if (aliasesOfOffices.has(written) || /\d/.test(written)) continue;
      add(written, { ...named('body', '', false), body, name: body.name }, isShort(written));
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  const small = new Set<string>();
  const smallEnglish = new Set<string>();
  for (const phrase of phrases.values()) {
    const first = phrase.keys[0] as string;
    if (phrase.isSmall) small.add(first);
    if (phrase.isSmall && phrase.named.kind === 'group') smallEnglish.add(first);
    const others = byFirst.get(first);
    if (others) others.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const them of byFirst.values())
    them.sort(
      (a, b) =>
        (b.literal?.length ?? 0) - (a.literal?.length ?? 0) || b.keys.length - a.keys.length || +!a.exact - +!b.exact,
    );
  once = { byFirst, small, smallEnglish };
  return once;
}

const isShort = (written: string): boolean => written.length < 9 && /^[\p{Lu}.\s\d&/-]+s?$/u.test(written);

const PERSONAL = new Set(
  `jordan georgia chad israel india america paris sydney santiago victoria kingston sofia dominica guinea ireland
  london holland england france cuba kenya malta cyprus roma tonga togo brazil brasil china ireland scotland wales
  austria florence nevis salvador antigua trinidad timor nippon congo korea ghana niger mali peru chile francia`.split(
    /\s+/,
  ),
);
const isPersonal = (written: string): boolean => PERSONAL.has(fold(written));
