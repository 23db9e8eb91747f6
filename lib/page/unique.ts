import { skeleton } from '@/lib/text/skeleton';
import { firstPart, lastPart } from './near';
import type { Surroundings } from './read-text';

const LENGTHS = [64, 128, 256, 512, 1_024, 1_500];

/** Words before and after a quote. */
interface Around {
  prefix: string;
  suffix: string;
}

/** Words before and after a quote, as many as make its place the only one on the page. */
export const uniqueSurroundings = ({ head, body, tail, whole }: Surroundings): Around =>
  uniqueIn(head + body + tail, head.length, head.length + body.length, whole);

/** The same for a range of a page's text; of a text that is not the whole page, the nearest words. */
export function uniqueIn(text: string, start: number, end: number, whole: boolean): Around {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  let around: Around = { prefix: '', suffix: '' };
  for (const most of LENGTHS) {
    around = { prefix: lastPart(head, most), suffix: firstPart(tail, most) };
    if (!whole || isOnly(text, start - around.prefix.length, end + around.suffix.length)) break;
  }
  return around;
}

function isOnly(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) === from && text.indexOf(words, from + 1) < 0;
}

/** In how many places a page says the words, whatever their typography; at least in one. */
export function countOccurrences(text: string, words: string): number {
  return countIn(skeleton(text), words);
}

/** The same of a page whose skeleton is known. */
export function countIn(bones: string, words: string): number {
  const wanted = skeleton(words);
  if (!wanted) return 1;
  let count = 0;
  for (let at = bones.indexOf(wanted); at >= 0; at = bones.indexOf(wanted, at + wanted.length)) count += 1;
  return Math.max(1, count);
}
