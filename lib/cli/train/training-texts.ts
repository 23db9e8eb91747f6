import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of our own for training, with what it is about and how it is said. */
export interface TrainingSentence {
  /** Number of the objective; 0 = none of them; null = not said. */
  objective: number | null;
  stance: string;
  target: string | null;
  text: string;
}

/** A phrase of our own that gives an objective away. */
export interface TrainingPhrase {
  objective: number;
  text: string;
}

const FOLDER = join(import.meta.dirname, '../../clip/learned/texts');

/** Our own texts, in the order of their files: `07.en.txt` has sentences on objective 7, `07.en.phrases.txt` phrases, `xx.en.txt` sentences of which only the stance is known. */
export function trainingTexts(): { sentences: TrainingSentence[]; phrases: TrainingPhrase[] } {
  const sentences: TrainingSentence[] = [];
  const phrases: TrainingPhrase[] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    const about = /^\d\d/.test(file) ? Number(file.slice(0, 2)) : null;
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
    if (about !== null && file.includes('.phrases.'))
      phrases.push(...lines.map((text) => ({ objective: about, text })));
    else sentences.push(...lines.map((line) => sentenceOf(line, about)));
  }
  return { sentences, phrases };
}

function sentenceOf(line: string, objective: number | null): TrainingSentence {
  const [stance = '', target = '-', text = ''] = line.split('\t');
  return { objective, stance, target: target === '-' ? null : target, text };
}
