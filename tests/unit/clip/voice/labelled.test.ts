import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/clip/names/words';
import { bareWords } from '@/lib/clip/recognise/heard';
import { suggestVoice } from '@/lib/clip/voice/suggest-voice';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const folders = [at('tests/fixtures/labelled/'), at('../shared/eval/')];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => folder + name)
    : [],
);

const words = (name: string | null): string[] =>
  fold(name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function isSameName(a: string | null, b: string | null): boolean {
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0) return long.length === 0;
  return short.every((word) => long.includes(word)) && long.includes(short.at(-1) ?? '');
}

describe.skipIf(files.length === 0)('on labelled statements', () => {
  it.each(files)('speaker and country are told right, and hardly ever a wrong country: %s', (file) => {
    const items = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const answers = items.map(({ quote, before, after, title, url = null, headings = [], lang = null, expected }) => {
      const { speaker, country } = suggestVoice({ ...bareWords, quote, before, after, title, url, headings, lang });
      return {
        isSpeaker: expected.speaker.some((name: string | null) => isSameName(name, speaker?.value ?? null)),
        isCountry: (country?.value ?? null) === expected.country,
        isHarmless: country === null || country.value === expected.country,
      };
    });
    const share = (of: keyof (typeof answers)[number]) => answers.filter((it) => it[of]).length / answers.length;
    expect(share('isSpeaker')).toBeGreaterThanOrEqual(0.95);
    expect(share('isCountry')).toBeGreaterThanOrEqual(0.95);
    expect(share('isHarmless')).toBeGreaterThanOrEqual(0.98);
  });
});
