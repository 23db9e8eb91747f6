import { expect, test } from 'vitest';
import { canRunCode } from '@/lib/text/markup';

test.each([
  '<script>alert(1)</script>',
  'a </ScRiPt> b',
  '<img src=x onerror=alert(1)>',
  '<b\nonclick = "x">',
  '<img/onload=x>',
  '<iframe src="https://example.org">',
  '<svg onload=x>',
  '<a href=" javascript:alert(1)">x</a>',
])('%s can run code', (text) => expect(canRunCode(text)).toBe(true));

test.each([
  'a < b and c > d',
  '<b>bold</b>',
  'onerror=1',
  '<3 on the = sign',
  'Use <link> and <form> with care',
  '<scripture>',
])('%s is words', (text) => expect(canRunCode(text)).toBe(false));

test.each([
  '<a '.repeat(300_000),
  `<a${' on'.repeat(300_000)}`,
  `<a${' onx'.repeat(200_000)}`,
  `<a =${' '.repeat(1_000_000)}`,
  `<a on${'x'.repeat(1_000_000)}`,
])('a million characters are read at once', (text) => {
  const started = performance.now();
  canRunCode(text);
  expect(performance.now() - started).toBeLessThan(500);
});
