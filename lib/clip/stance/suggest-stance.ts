import { type Calibration, calibrated } from '@/lib/clip/learned/calibrate';
import { matchedWords } from '@/lib/clip/learned/matched-words';
import { stanceModel } from '@/lib/clip/learned/models';
import type { Heard } from '@/lib/clip/recognise/heard';
import type { Guess, SuggestedStance } from '@/lib/clip/recognise/recognition';
import { stanceFeatures } from './stance-features';

// Meetings hold more views than our texts, which have as many of each.
const POSITION_COUNTS = 1.5;
const RIGHT: Calibration = [
  [0, 0],
  [0.35, 0.4],
  [0.45, 0.46],
  [0.55, 0.75],
  [0.65, 0.84],
  [0.75, 0.9],
  [1, 0.99],
];

/** How a thing is said: as a promise, as progress, as a setback, or as a position. */
export function suggestStance({ quote }: Pick<Heard, 'quote'>): Guess<SuggestedStance> | null {
  if (quote.trim() === '') return null;
  const model = stanceModel();
  const read = model.read(stanceFeatures(quote));
  const shares = read.shares.map((share, at) => share * (model.classes[at] === 'position' ? POSITION_COUNTS : 1));
  const at = shares.indexOf(Math.max(...shares));
  return {
    value: model.classes[at] as SuggestedStance,
    confidence: calibrated((shares[at] ?? 0) / shares.reduce((a, b) => a + b, 0), RIGHT),
    because: matchedWords(quote, read, at),
  };
}
