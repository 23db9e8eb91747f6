// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findStatements } from '@/lib/clip/sweep/find-statements';
import { readBlocks } from '@/lib/page/read-blocks';
import { openPage } from '@/tests/fixtures/open-page';

const hints = { title: '', url: null, headings: [], lang: 'en', expected: [], metadata: [], day: null };

function sweep(page: string) {
  const reading = readBlocks(openPage(page));
  const steps = [...findStatements(reading, hints)];
  return { reading, steps, proposals: steps.flatMap((it) => it.proposals) };
}

describe('a sweep of a long report', () => {
  const { reading, steps, proposals } = sweep('long-report.html');

  test('proposes a hundred statements and more, of twenty-five States and more', () => {
    expect(proposals.length).toBeGreaterThanOrEqual(100);
    expect(
      new Set(proposals.map(({ suggested }) => suggested.country?.value).filter(Boolean)).size,
    ).toBeGreaterThanOrEqual(25);
  });

  test('every proposal stands in the text where it says, apart from the others and in order', () => {
    let last = 0;
    for (const { start, end, words } of proposals) {
      expect(reading.text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });

  test('every proposal is somebody’s, a State’s or a body’s, and says by which words', () => {
    for (const { suggested } of proposals) {
      const { speaker, country, organisation, onBehalfOf, speaksFor } = suggested;
      const voices = [speaker, country, organisation, onBehalfOf, speaksFor].filter((it) => it !== null);
      expect(voices.length).toBeGreaterThan(0);
      for (const { because } of voices) expect(because).not.toBe('');
    }
  });

  test('no heading, name line or caption is proposed', () => {
    expect(proposals.filter(({ words }) => words.length < 40)).toEqual([]);
    for (const { words } of proposals) expect(words.length >= 160 || /\p{P}$/u.test(words)).toBe(true);
  });

  test('goes forward step by step to the end', () => {
    const done = steps.map((it) => it.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });
});

test('a page in a language that nobody here reads proposes no topic', () => {
  for (const { suggested } of sweep('arabic.html').proposals) {
    expect(suggested.objectives).toEqual([]);
    expect(suggested.stance).toBeNull();
  }
});
