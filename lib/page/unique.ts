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
  let [prefix, suffix] = ['', ''];
  for (const most of LENGTHS) {
    prefix = lastPart(head, most);
    suffix = firstPart(tail, most);
    const words = text.slice(start - prefix.length, end + suffix.length);
    if (!whole || text.indexOf(words) === text.lastIndexOf(words)) break;
  }
  return { prefix, suffix };
}

/** In how many places a page says the words, whatever their typography; at least in one. */
export function countOccurrences(text: string, words: string): number {
  return countIn(skeleton(text), words);
}

/** The same of a page whose skeleton is known. */
export function countIn(bones: string, words: string): number {
  const wanted = skeleton(words);
  if (!wanted) return 1;
  return Math.max(1, bones.split(wanted).length - 1);
}
