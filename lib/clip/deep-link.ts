const LONG_QUOTE = 300;
const LONG_END = 80;

/** What a link to words is made of. */
export interface LinkParts {
  /** The words, as the page gave them. */
  quote: string;
  /** Words right before and after, given where the quote alone would find another place. */
  prefix: string;
  suffix: string;
}

/** The address that reopens a page at the words: a text fragment, after the fragment the address already has. */
export function deepLink(address: string, { quote, prefix, suffix }: LinkParts): string {
  const directive = [
    prefix && `${encoded(lastWords(lineAt(prefix, -1)))}-`,
    ...ends(quote).map(encoded),
    suffix && `-${encoded(firstWords(lineAt(suffix, 0)))}`,
  ];
  const page = address.replace(/:~:.*$/s, '').replace(/#$/, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive.filter((part) => /[^-]/.test(part)).join(',')}`;
}

// A browser looks for each part inside one block, so words over several are told by their two ends.
function ends(quote: string): string[] {
  const crosses = /[\n\t]/.test(quote.trim());
  if (!crosses && quote.length <= LONG_QUOTE) return [even(quote)];
  const [first, last] = [firstWords(lineAt(quote, 0)), lastWords(lineAt(quote, -1))];
  return [first, last];
}

const lineAt = (text: string, index: number): string =>
  text
    .split(/[\n\t]+/)
    .filter((line) => line.trim())
    .at(index) ?? '';

const firstWords = (line: string): string => cut(segments(line));
const lastWords = (line: string): string => cut(segments(line).reverse(), true);

// Browsers match whole words, and not every script puts spaces between them.
const segments = (line: string): string[] =>
  [...words.segment(even(line).slice(0, 10_000))].map(({ segment }) => segment);
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function cut(parts: string[], backwards = false): string {
  let text = '';
  for (const part of parts) {
    if (text && text.length + part.length > LONG_END) break;
    text = backwards ? part + text : text + part;
  }
  return text.trim();
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

// encodeURIComponent leaves the dash, which separates prefix and suffix.
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
