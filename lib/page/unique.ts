import { skeleton } from '@/lib/text/skeleton';
import { firstPart, lastPart } from './near';
import type { Surroundings } from './read-text';

const LENGTHS = [64, 128, 256, 512, 1_024, 1_500];

/** Words before and after a quote, as many as make its place the only one on the page. */
export function uniqueSurroundings({ head, body, tail, whole }: Surroundings): { prefix: string; suffix: string } {
  const text = head + body + tail;
  const around = LENGTHS.map((most) => ({ prefix: lastPart(head, most), suffix: firstPart(tail, most) }));
  const isUnique = ({ prefix, suffix }: { prefix: string; suffix: string }) => {
    const probe = prefix + body + suffix;
    return text.indexOf(probe) === text.lastIndexOf(probe);
  };
  const nearest = whole ? around.find(isUnique) : around[0];
  return nearest ?? around.at(-1) ?? { prefix: '', suffix: '' };
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
