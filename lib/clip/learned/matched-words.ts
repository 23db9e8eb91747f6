import type { Feature } from './features';
import type { Scores } from './linear-model';

const MOST_PLACES = 3;

/** The words of a text that spoke loudest for a class, as they stand there. */
export function matchedWords(
  text: string,
  features: readonly Feature[],
  { voteOf }: Scores,
  classAt: number,
  classes: number,
): string {
  const votes = features
    .map((feature) => ({ ...feature, vote: voteOf(feature, classAt) - othersOf(feature, classAt, voteOf, classes) }))
    .filter(({ vote }) => vote > 0)
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

function othersOf(feature: Feature, classAt: number, voteOf: Scores['voteOf'], classes: number): number {
  let sum = 0;
  for (let at = 0; at < classes; at += 1) if (at !== classAt) sum += voteOf(feature, at);
  return sum / (classes - 1);
}
