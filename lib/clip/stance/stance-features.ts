import { add, type Feature, hashOf } from '@/lib/clip/learned/features';
import { stemOf, type Word, wordsOf } from '@/lib/clip/learned/words-of';
import { languageOf } from '@/lib/clip/names/language';
import { type CueLanguage, stanceCues } from './stance-cues';

const NEAR_THE_BEGINNING = 40;

/** How a thing is said shows in ways of speaking and their company, in the very words, in pairs and threes, and in how it begins. */
export function stanceFeatures(text: string): Feature[] {
  const words = wordsOf(text);
  const features = cueFeatures(text, languagesOf(words));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { plain } = word;
    add(features, WORD, word, word, plain);
    add(features, STEM, word, word, stemOf(plain));
    if (plain.length > 4) add(features, ENDING, word, word, plain.slice(-3));
    if (at < 4) add(features, FIRST, word, word, plain);
    const next = words[at + 1];
    const second = words[at + 2];
    if (next) add(features, PAIR, word, next, plain, next.plain);
    if (next && second) add(features, THREE, word, second, plain, next.plain, second.plain);
    if (second) add(features, AROUND, word, second, plain, second.plain);
  }
  return features;
}

const WORD = hashOf('w ');
const STEM = hashOf('s ');
const ENDING = hashOf('e ');
const FIRST = hashOf('f ');
const PAIR = hashOf('b ');
const THREE = hashOf('t ');
const AROUND = hashOf('k ');

// Words too few to tell their language are tried in all.
function languagesOf(words: readonly Word[]): readonly CueLanguage[] {
  const language = languageOf(
    words.map(({ plain }) => ({ key: plain })),
    null,
  );
  return LANGUAGES.filter((it) => language === null || it === language);
}

const LANGUAGES: readonly CueLanguage[] = ['en', 'fr', 'es'];

function cueFeatures(text: string, languages: readonly CueLanguage[]): Feature[] {
  const features: Feature[] = [];
  const found: { name: string; start: number; end: number }[] = [];
  for (const { name, ...words } of stanceCues) {
    const hits = languages.flatMap((it) =>
      [...text.matchAll(words[it])].map((hit) => ({ name, start: hit.index, end: hit.index + hit[0].length })),
    );
    const [first, second] = hits;
    if (!first) {
      features.push({ hash: hashOf(`no ${name}`), start: 0, end: 0 });
      continue;
    }
    features.push({ ...first, hash: hashOf(`cue ${name}`) });
    if (second) features.push({ ...second, hash: hashOf(`twice ${name}`) });
    if (first.start < NEAR_THE_BEGINNING) features.push({ ...first, hash: hashOf(`first ${name}`) });
    for (const other of found) features.push({ ...first, hash: hashOf(`both ${other.name} ${name}`) });
    found.push(first);
  }
  const order = found.filter(({ name }) => MOODS.has(name)).sort((a, b) => a.start - b.start);
  for (let many = 1; many <= 3; many += 1) {
    const [first] = order;
    const names = order.slice(0, many).map(({ name }) => name);
    const at = first ?? { start: 0, end: 0 };
    if (names.length === many || many === 1) {
      features.push({ hash: hashOf(`lead ${names.join(' ')}`), start: at.start, end: at.end });
    }
  }
  features.push({ hash: hashOf(`all ${kindsOf(found.map((it) => it.name))}`), start: 0, end: 0 });
  return features;
}

// What the sentence says first, it says in its main clause: the order of its moods tells which one governs.
const MOODS = new Set([
  'ought',
  'judged',
  'called',
  'held',
  'shall',
  'pledged',
  'decides',
  'could-help',
  'has-done',
  'is-doing',
  'tells',
  'sorry',
  'hard',
]);

const KINDS: Record<string, string> = {
  ought: 'o',
  judged: 'o',
  called: 'o',
  shall: 's',
  pledged: 's',
  decides: 's',
  'has-done': 'd',
  'is-doing': 'd',
  'in-place': 'd',
  hard: 'h',
  sorry: 'h',
  halted: 'h',
  harm: 'h',
};

// Which kinds of speaking come together says more than each alone.
const kindsOf = (names: readonly string[]): string =>
  [...new Set(names.map((name) => KINDS[name] ?? ''))].sort().join('');
