/** A sentence of a text, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these a full stop ends no sentence: titles, abbreviations, initials, numbers of articles and pages.
const GOES_ON =
  /(?:^|[\s(«“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Msgr|Mgr|St|Ste|Sr|Sra|Srta|Dra|Mme|Mlle|MM?|S\.E|H\.E|H\.M|H\.R\.H|Amb|Gen|Hon|Rev|Jr|No|Nos|para|paras|pp?|art|arts|vol|cf|eds?|e\.g|i\.e|etc|al|vs|approx|Inc|Ltd|Co|U\.S|U\.N|p\. ej|núm|párr|\p{Lu})\.\s*$/u;
// What begins small, or only closes, belongs to the sentence before.
const BEGINS_WITHIN = /^[\p{Ll}\p{Pf}\p{Pe},;:)\]]/u;

/** The sentences of a text; a line break always ends one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    sentences.push(...sentencesOfLine(line, from));
    from += line.length + 1;
  }
  return sentences;
}

function sentencesOfLine(line: string, from: number): Sentence[] {
  const found: Sentence[] = [];
  let open: number | null = null;
  const segments = [...segmenter.segment(line)];
  for (const [at, { segment, index }] of segments.entries()) {
    open ??= index;
    const end = index + segment.length;
    const next = segments[at + 1]?.segment;
    if (next && (GOES_ON.test(line.slice(Math.max(open, end - 12), end)) || BEGINS_WITHIN.test(next))) continue;
    push(found, line, open, end, from);
    open = null;
  }
  return found;
}

function push(to: Sentence[], line: string, start: number, end: number, from: number): void {
  const words = line.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return;
  const begin = start + words.indexOf(trimmed);
  to.push({ start: from + begin, end: from + begin + trimmed.length });
}
