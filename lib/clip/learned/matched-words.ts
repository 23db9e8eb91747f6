import type { Scores } from './linear-model';

const MOST_PLACES = 3;

/** The words of a text that spoke loudest for a class, as they stand there. */
export function matchedWords(text: string, { votesFor }: Scores, classAt: number): string {
  const votes = votesFor(classAt)
    .filter(({ vote, end }) => vote > 0 && end > 0)
    .sort((a, b) => b.vote - a.vote);
  const loudest = votes[0]?.vote ?? 0;
  const places: { start: number; end: number }[] = [];
  for (const { start, end, vote } of votes) {
    if (vote < loudest / 3) break;
    const touching = places.find((it) => start <= it.end + 1 && end >= it.start - 1);
    if (touching) {
      touching.start = Math.min(touching.start, start);
      touching.end = Math.max(touching.end, end);
    } else if (places.length < MOST_PLACES) places.push({ start, end });
  }
  return places
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ');
}
