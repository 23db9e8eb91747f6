import { offices } from '@/lib/compact/office-holders';
import { fold, type Word } from '../names/words';
import type { Mention } from './mention';
import type { PageText } from './page-text';
import { isVerb } from './speech-words';
import { verbAfter } from './standing';
import { noVoice } from './voice';

const FIRST = new Set(
  `deputy assistant under vice director executive special high secretary minister ambassador commissioner mayor rapporteur
  president prime foreign general haut alto relator directeur directora secretaire secretario vicesecretaria vicesecretario`.split(
    /\s+/,
  ),
);
const known = offices.map((office) => ({ office, is: new RegExp(`^(?:${office.pattern})\\b`) }));
const ALONE =
  /^(?:(?:deputy|assistant|under|vice|prime|foreign|executive|special|high)[- ])*(?:director[- ]general|director|secretary[- ]general|executive secretary|secretary of state|high commissioner|minister|ambassador|commissioner|special rapporteur|special representative|mayor|secretary)\b(?! (?:of|for|from|on|to)\b)/;

/** An office named without its body or State: "the Deputy Secretary-General", "the Director General, Ana Reis,". */
export function officeAlone({ text, words }: PageText, at: number): Mention | null {
  const word = words[at] as Word;
  if (!FIRST.has(word.key)) return null;
  const article = words[at - 1];
  if (
    !article ||
    !/^(?:the|le|la|el|l)$/.test(article.key) ||
    !/^(?:\s|['’])$/.test(text.slice(article.end, word.start))
  )
    return null;
  const ahead = fold(text.slice(word.start, word.start + 120)).replace(/’/g, "'");
  for (const { office, is } of known) {
    const found = is.exec(ahead);
    if (found) return made(text, article.start, word.start + found[0].length, word.start, office.body);
  }
  const found = ALONE.exec(ahead);
  const end = word.start + (found?.[0].length ?? 0);
  return found && isVerb(verbAfter(text, end) ?? '') ? made(text, article.start, end, word.start, null) : null;
}

const made = (text: string, start: number, end: number, role: number, organisation: string | null): Mention => ({
  start,
  end,
  kind: 'office',
  isBare: false,
  voice: {
    ...noVoice,
    role: text.slice(role, end),
    organisation,
    group: organisation ? 'un' : null,
    because: text.slice(start, end),
    sure: organisation ? 0.93 : 0.75,
  },
});
