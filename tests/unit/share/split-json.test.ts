import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '@/lib/share/limits';
import type { Refusal } from '@/lib/share/problems';
import { JsonSplitter } from '@/lib/share/split-json';

function read(chunks: string[]): { value: Record<string, unknown>; refusal: Refusal | null } {
  const value: Record<string, unknown> = {};
  const splitter = new JsonSplitter({ ...limits, depth: 64 }, ({ key, index, text }) => {
    const parsed = JSON.parse(text);
    if (index === null) value[JSON.parse(key)] = parsed;
    else (value[JSON.parse(key)] as unknown[]).push(parsed);
    return null;
  });
  for (const chunk of chunks) {
    const refusal = splitter.push(chunk);
    if (refusal) return { value, refusal };
  }
  return { value, refusal: splitter.end() };
}

const cut = (text: string, at: number[]): string[] => {
  const places = [...new Set([0, ...at.map((it) => it % (text.length + 1)), text.length])].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

test('any object is cut into what JSON.parse reads, wherever its text is torn', () => {
  const key = fc.string({ unit: 'grapheme' }).filter((it) => it !== '__proto__');
  const object = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
  fc.assert(
    fc.property(object, fc.array(fc.nat()), fc.constantFrom(0, 2), (value, at, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(read(cut(text, at))).toEqual({ value: JSON.parse(text), refusal: null });
    }),
    { numRuns: 500, seed: 7 },
  );
});

test.each([
  '{"a":[1,]}',
  '{"a":[,1]}',
  '{"a":1,}',
  '{,}',
  '{"a":[1]]',
  '{"a":[1]1}',
  '{"a":[1}}',
  '{"a" 1}',
  '{a:1}',
  '{"a":1}}',
  '{"a":1} x',
  '{"a":[1],,"b":2}',
])('%s is not JSON', (text) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(read([text]).refusal).toMatchObject({ problem: 'not-json' });
});

test('the place of a fault is its line and column', () => {
  expect(read(['{\n"a":1,\n  x}']).refusal).toEqual({ problem: 'not-json', detail: '3:4' });
});
