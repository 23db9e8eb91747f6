import type { Scores } from './linear-model';

const MOST_PLACES = 3;

/** The words of a text that spoke loudest for a class, as they stand there. */
export function matchedWords(text: string, { votesFor }: Scores, classAt: number): string {
  const all = votesFor(classAt);
  const loudest = all.reduce((most, { vote }) => Math.max(most, vote), 0);
  const votes = all.filter(({ vote }) => vote >= loudest / 3).sort((a, b) => b.vote - a.vote);
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of votes) {
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
