import { OFFICE } from '../names/office-words';
import { isPast, isPresent } from './verb-forms';
import type { Voice } from './voice';

const FURTHEST = 14;

/** Somebody introduced with an office. */
export interface Introduced {
  /** Who. */
  voice: Voice;
  /** The words that may stand for them, folded. */
  heads: readonly string[];
}

const ARTICLE = /\b(?:the|le|la|el)\s|\bl['’]/i;

/** Who is meant by "the Ombudsperson announced" or "said the State Secretary": whoever was introduced with that office. */
export function echoOf(sentence: string, introduced: readonly Introduced[]): Voice | null {
  if (introduced.length === 0 || !ARTICLE.test(sentence)) return null;
  const folded = inSmall(sentence);
  if (folded.length !== sentence.length) return null;
  for (let at = introduced.length - 1; at >= Math.max(0, introduced.length - FURTHEST); at--) {
    const { voice, heads } = introduced[at] as Introduced;
    for (const head of heads)
      for (let place = folded.indexOf(head); place >= 0; place = folded.indexOf(head, place + 1)) {
        const before = sentence.slice(Math.max(0, place - 40), place);
        const after = sentence.slice(place + head.length, place + head.length + 40);
        if (!/\b(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Ll]['’])\s?$/u.test(before)) continue;
        if (speaksThere(before, after)) return voice;
      }
  }
  return null;
}

function speaksThere(before: string, after: string): boolean {
  const verb = /^\s(?:(?:also|then|further|now|\p{L}+ly|a|ha)\s)?([\p{Ll}\p{M}]+)/u.exec(after)?.[1];
  const opens = /(?:^|[,;.”"»—–]\s|\b(?:and|but|et|y)\s)(?:the|le|la|el|l['’])\s?$/iu.test(before);
  if (verb && opens && (isPast(verb) || isPresent(verb))) return true;
  const said =
    /[,”"»’]\s(?:a\s|ha\s)?([\p{Ll}\p{M}]+)\s(?:the|le|la|el)\s$|[,”"»’]\s(?:a\s|ha\s)?([\p{Ll}\p{M}]+)\sl['’]$/u.exec(
      before,
    );
  return said !== null && /^[,.;:]/.test(after) && !/^(?:of|and|with|for|by)$/.test(said[1] ?? said[2] ?? '');
}

/** "parliamentary state secretary" and "state secretary"; a deputy is no director. */
export function headsOf(role: string): string[] {
  const heads = [headOf(role)];
  for (
    let head = heads[0] as string;
    / /.test(head) && !/^(?:deputy|vice|assistant|under|former|acting)\b/.test(head);
  ) {
    head = head.slice(head.indexOf(' ') + 1);
    if (!OFFICE.test(head)) break;
    heads.push(head);
  }
  return heads.filter((head) => head.length > 3);
}

/** "Ombudsperson" of "Ombudsperson for Children", "charge d'affaires" of "Chargé d’affaires a.i.". */
const headOf = (role: string): string =>
  inSmall(role)
    .replace(/^(?:the|le|la|el|l['’])\s?/, '')
    .split(/\s(?:of|for|on|to|at|in|du|des|de la|de l|de|del|para|pour|a\.i|ad interim)\b|[,(;]|\sd['’](?!affaires)/)[0]
    ?.trim() ?? '';

// Letter for letter, so that places stay.
const inSmall = (text: string): string => {
  const lower = text.toLowerCase();
  const plain = /^[\0-\x7f’“”]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.includes('’') ? plain.replaceAll('’', "'") : plain;
};
