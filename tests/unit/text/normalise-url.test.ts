import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseUrl } from '@/lib/text/normalise-url';

describe('a page’s address', () => {
  test.each([
    ['loses its fragment', 'https://un.example/a#peru', 'https://un.example/a'],
    ['loses a text fragment', 'https://un.example/a#:~:text=we%20will', 'https://un.example/a'],
    ['keeps a route', 'https://un.example/#/a?utm_source=x', 'https://un.example/#/a?utm_source=x'],
    ['keeps a hash-bang route without its text fragment', 'https://un.example/#!a:~:text=x', 'https://un.example/#!a'],
    ['loses words of tracking', 'https://un.example/a?utm_source=x&id=3&fbclid=1&gclid=2', 'https://un.example/a?id=3'],
    ['loses the question mark when nothing is asked', 'https://un.example/a?utm_medium=x', 'https://un.example/a'],
    ['keeps words that matter', 'https://un.example/a?ref=7&t=12s', 'https://un.example/a?ref=7&t=12s'],
    ['keeps order and spelling of the rest', 'https://un.example/a?b=%20x&a', 'https://un.example/a?b=%20x&a'],
    ['keeps a word that only begins like tracking', 'https://un.example/a?gclids=1', 'https://un.example/a?gclids=1'],
    ['has its host in small letters', 'https://UN.example/A', 'https://un.example/A'],
    ['may be a file', 'file:///home/x/report.html#p', 'file:///home/x/report.html'],
  ])('%s', (_, address, normal) => {
    expect(normaliseUrl(address)).toBe(normal);
  });

  test('normalised twice is the same', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom('', '?', '?&', '&utm_id=1', '#', '#/x', '#!', '#/:~:'),
        (url, more) => {
          const once = normaliseUrl(url + more);
          expect(normaliseUrl(once)).toBe(once);
        },
      ),
    );
  });
});
