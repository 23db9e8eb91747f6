import { createInterface } from 'node:readline';
import { bareWords, type Heard } from '@/lib/clip/recognise/heard';
import { recognise } from '@/lib/clip/recognise/recognise';
import type { Guess, Recognition } from '@/lib/clip/recognise/recognition';

/** `npm run -s recognise < items.jsonl`: reads a statement a line, writes what the extension would suggest for it a line. */
async function run(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const item = read(line, number);
    process.stdout.write(`${JSON.stringify({ id: item.id, ...suggestions(recognise(item.heard)) })}\n`);
  }
}

const TEXTS = ['quote', 'before', 'after', 'title', 'lang', 'url'] as const;

function read(line: string, number: number): { id: unknown; heard: Heard } {
  const item = parse(line, number);
  for (const field of TEXTS) {
    const value = item[field];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new Error(`Line ${number}: "${field}" is not text.`);
    }
  }
  if (typeof item.quote !== 'string') throw new Error(`Line ${number} has no "quote".`);
  const { headings = [] } = item;
  if (!Array.isArray(headings) || headings.some((it) => typeof it !== 'string')) {
    throw new Error(`Line ${number}: "headings" is not a list of texts.`);
  }
  const wordsIn = (field: 'before' | 'after' | 'title') => (item[field] as string | null | undefined) ?? '';
  return {
    id: item.id ?? null,
    heard: {
      ...bareWords,
      quote: item.quote,
      before: wordsIn('before'),
      after: wordsIn('after'),
      title: wordsIn('title'),
      url: (item.url as string | null | undefined) ?? null,
      lang: (item.lang as string | null | undefined) ?? null,
      headings,
    },
  };
}

function parse(line: string, number: number): Record<string, unknown> {
  try {
    const item: unknown = JSON.parse(line);
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Record<string, unknown>;
  } catch {
    // Said below, with the line's number.
  }
  throw new Error(`Line ${number} is no JSON object. A line reads {"id", "quote", "before", "after", "title", …}.`);
}

function suggestions(found: Recognition) {
  const { speaker, role, organisation, speaksFor, country, onBehalfOf, group, date, stance } = found;
  const single = { speaker, role, organisation, speaksFor, country, onBehalfOf, group, date, stance };
  const [objective] = found.objectives;
  const [target] = found.targets;
  return {
    speaker: speaker && { name: speaker.value, role: saidOf(role), organisation: saidOf(organisation) },
    country: saidOf(country),
    organisation: saidOf(organisation),
    group: saidOf(group),
    onBehalfOf: saidOf(onBehalfOf),
    date: saidOf(date),
    objectives: found.objectives.map(({ value, confidence }) => ({ number: value, score: confidence })),
    targets: found.targets.map(({ value, confidence }) => ({ id: value, score: confidence })),
    stance: saidOf(stance),
    because: Object.fromEntries(
      Object.entries({ ...single, objective, target }).flatMap(([field, guess]) =>
        guess ? [[field, guess.because]] : [],
      ),
    ),
  };
}

const saidOf = <Value>(guess: Guess<Value> | null): Value | null => guess?.value ?? null;

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
