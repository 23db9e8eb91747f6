import { fold } from '../names/words';
import { COMMON } from '../person-words';
import { DANGLING } from './agenda-words';
import { HONOURED } from './honorifics';

const LONG = 140;
const LONGEST = 220;

/** A session's title as a list shows it: without signs at its ends, and without the description that may go on from it. */
export function shortTitle(words: string): string {
  const text = words
    .replaceAll(HONOURED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•–—-]+|[\s,;:|•–—-]+$/g, '');
  const title = text.length > LONG ? text.slice(0, endOfTitle(text)).trimEnd() : text;
  return title.length > LONGEST ? `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…` : title;
}

// "… how to meet commitments made In light of its …": a sentence begins where a title ends without a sign.
function endOfTitle(text: string): number {
  for (const { 1: before = '', 2: word = '', index } of text.matchAll(SEAM)) {
    const end = index + before.length;
    if (end < 15 || text.length - end < 60) continue;
    if (/[.!?]$/.test(before)) return end;
    const next = end + 1 + word.length;
    const isStarter = COMMON.has(fold(word)) || /^\s\p{Ll}/u.test(text.slice(next, next + 2));
    if (isStarter && !DANGLING.test(` ${fold(before)}`)) return end;
  }
  return text.length;
}

const SEAM = /([\p{Ll}\d)]+[.!?]?)\s(?=(\p{Lu}[\p{L}’'-]*))(?=\p{Lu}[\p{L}’'-]*(?:\s|$))/gu;
