import { openAsBlob } from 'node:fs';
import { countryName } from '@/lib/compact/countries';
import { objectiveByNumber } from '@/lib/compact/objectives';
import type { Statement } from '@/lib/scorecard/statement';
import { readScorecard } from '@/lib/share/import';

/** The statements of an exported file, a line each, as they follow on their page: for whom, by whom, on what, and the words. */
export async function showStatements(file: string, now = new Date().toISOString()): Promise<string[]> {
  const read = await readScorecard(await openAsBlob(file), { now });
  if (!read.ok) throw new Error(`The exported file was refused: ${read.problem} ${read.place ?? ''}`);
  return [...read.scorecard.statements].sort((a, b) => placeOf(a) - placeOf(b)).map(lineOf);
}

function lineOf({ quote, speaker, about }: Statement): string {
  const objective = about.objective === null ? undefined : objectiveByNumber.get(about.objective);
  const known = [
    about.country && countryName(about.country, 'en'),
    speaker.name ?? speaker.organisation,
    objective && `${objective.number} ${objective.label.en}`,
  ].filter(Boolean);
  return `${known.length > 0 ? `[${known.join(' · ')}] ` : ''}${quote.exact.replace(/\s+/g, ' ')}`;
}

const placeOf = ({ selectors }: Statement): number =>
  selectors.find((it) => it.type === 'TextPositionSelector')?.start ?? 0;
