import type { Mention } from './mention';
import type { PageText } from './page-text';
import type { Voice } from './voice';

const TITLED = /\b(?:H\.?\s?E\.?|Mr|Ms|Mrs|Dr|Prof|Ambassador|Minister|M|Mme|Sr|Sra)\.?\s+$/;
const THIRD =
  /\b(?:[Ii]n (?:her|his|its) (?:\p{L}+ )?(?:intervention|statement|remarks|speech|address)|[Dd]ans (?:son|sa) (?:intervention|d[eé]claration|allocution)|[Ee]n su (?:intervenci[oó]n|declaraci[oó]n|discurso))\b/u;
const PRONOUN =
  /\b(?:[Ss]he|[Hh]e) (?:\p{Ll}+ly |also |then )?\p{Ll}+(?:ed|s|id|ew|ke)\b|\b(?:[Ee]lle|[Ii]l) a \p{Ll}+/u;

/** A page of a State's own that tells in the third person what its delegate said: with the delegate, where only one is named. */
export function withDelegate(own: Voice, { text }: PageText, mentionsOf: () => readonly Mention[]): Voice {
  if (own.name || !own.country || !THIRD.test(text) || !PRONOUN.test(text)) return own;
  const titled = mentionsOf().filter(
    ({ kind, voice, start }) =>
      kind === 'person' &&
      voice.name !== null &&
      (voice.country === null || voice.country === own.country) &&
      voice.organisation === null &&
      TITLED.test(text.slice(Math.max(0, start - 14), start)),
  );
  const names = new Set(titled.map(({ voice }) => (voice.name ?? '').split(' ').at(-1)));
  const [first] = titled;
  if (!first || names.size !== 1 || !/\s/.test(first.voice.name ?? '')) return own;
  return { ...own, name: first.voice.name, role: first.voice.role ?? own.role, because: first.voice.because };
}
