/** A stretch of text between full stops. */
export interface Sentence {
  /** Where its first letter stands. */
  start: number;
  /** Where the next begins. */
  end: number;
  /** Whether it opens a block of the page. */
  opensBlock: boolean;
}

/** The sentences of a text. A line's end ends one only where it ends a block, not where a printed line broke. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let opensBlock = true;
  const close = (end: number, next: number, isBlock: boolean) => {
    if (text.slice(start, end).trim()) sentences.push({ start: start + leading(text, start), end: next, opensBlock });
    else if (sentences.length) (sentences.at(-1) as Sentence).end = next;
    start = next;
    opensBlock = isBlock;
  };
  STOP.lastIndex = 0;
  for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
    const at = found.index;
    const next = at + found[0].length;
    const isBlock = found[0].includes('\n');
    if (text[at] === '.' && !isBlock && isAbbreviated(text, at)) continue;
    if (!isBlock || /[.!?…:;”"»)\]]/.test(text[at] as string) || !/^[\p{Ll},;]/u.test(text.slice(next, next + 1)))
      close(at, next, isBlock);
  }
  close(text.length, text.length, false);
  return sentences;
}

const STOP = /[.!?…]+[\])”"»’']*[\s\u00a0]+(?=[\p{Lu}\d“"«‘'¿¡([—–-])|[\s]*\n[\s]*/gu;

const leading = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;

// "Mr. Reis", "H.E. Ms.", "Robert J. Vitillo", "No. 27", "i.e. some"
function isAbbreviated(text: string, stop: number): boolean {
  const before = /(?:^|[\s(“"«-])((?:\p{L}\.)*\p{L}{1,5})$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[1];
  if (!before) return false;
  if (/^\p{Lu}$/u.test(before))
    return !/[IA]/.test(before) || /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, stop - 20), stop - 1));
  if (BEFORE_NUMBER.has(before.toLowerCase())) return /^\.?\s*\d/.test(text.slice(stop, stop + 6));
  return (
    SHORT.has(before.toLowerCase()) || (/^(?:\p{L}\.)+\p{L}$/u.test(before) && !/^(?:U\.S|U\.K|U\.N)$/.test(before))
  );
}

const BEFORE_NUMBER = new Set('no nos para paras art arts vol pp p'.split(' '));
const SHORT = new Set(
  'mr ms mrs dr prof h.e s.e h.m m mm mme mlle sr sra srta sres dra st ste i.e e.g cf vs gen col lt rev hon mgr amb exc excmo excma capt sgt jr'.split(
    ' ',
  ),
);
