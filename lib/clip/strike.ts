/** A stretch of the quote that every export hides (UTF-16 offsets). */
export interface Struck {
  start: number;
  end: number;
}

const MOST = 1_000;

/** Where a quote names one of these names as a whole word: as written or in capitals. */
export function strikeNames(quote: string, names: readonly string[], spared: readonly string[] = []): Struck[] {
  const kept = new Set(spared.map(plain));
  const wanted = names.filter((name) => plain(name) && !kept.has(plain(name)));
  if (wanted.length === 0) return [];
  const struck = [...quote.matchAll(wholeWords(wanted))].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const [first, last] = [struck[0], struck.at(-1)];
  // More than a record can list: hide all between the first and the last.
  return struck.length > MOST && first && last ? [{ start: first.start, end: last.end }] : struck;
}

// The longest name first, so that "Guinea-Bissau" is not read as "Guinea".
function wholeWords(names: readonly string[]): RegExp {
  const spellings = names
    .flatMap((name) => [name, name.toUpperCase()])
    .flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]);
  const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(loosely).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
}

const loosely = (name: string): string =>
  name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’\\u02BC]")
    .replace(/-/g, '[-\\u2010\\u2011\\u2013]')
    .replace(/\s+/g, '[\\s\\u00AD]+');

const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim();
