import { expect, test } from 'vitest';
import { choosePassage, type PageReading } from '@/lib/clip/choose-passage';
import { passage } from '@/tests/fixtures/passage';

const reading = (words: boolean, isTop: boolean, isFocused: boolean): PageReading => ({
  passage: words ? passage() : null,
  page: passage().page,
  frame: { isTop, isFocused },
});

test.each([
  ['words before none', reading(false, true, true), reading(true, false, false)],
  ['the frame last worked in before the page', reading(true, true, false), reading(true, false, true)],
  ['the page before its frames', reading(true, false, true), reading(true, true, true)],
  ['the page where nothing is selected', reading(false, false, true), reading(false, true, true)],
])('of several frames: %s', (_, other, chosen) => {
  expect(choosePassage([other, null, chosen])).toBe(chosen);
  expect(choosePassage([chosen, other])).toBe(chosen);
});

test('of no frame nothing', () => {
  expect(choosePassage([null, undefined])).toBeNull();
});
