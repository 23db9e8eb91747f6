// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { entryAround } from '@/lib/page/entry';
import { fragmentAbove, headingsAbove, headingWords } from '@/lib/page/headings';
import { openPage } from '@/tests/fixtures/open-page';

const url = 'https://forum.example/live';
const at = (page: string, selector: string) => openPage(page, url).document.querySelector(selector) as Element;

test.each([
  [
    'with a bookmark and a time',
    '#post-3 p',
    'https://forum.example/live/second-day#post-3',
    '2026-05-06T15:20:00+02:00',
  ],
  [
    'with a link in its header, and no time but one that is spoken of',
    '#post-2 p',
    'https://forum.example/live#post-2',
    null,
  ],
  ['around a list', '#post-2 li', 'https://forum.example/live#post-2', null],
  ['whose section’s other posts are not its own', 'section > h2', null, null],
])('an entry %s', (_, selector, entryUrl, entryTime) => {
  expect(entryAround(at('live-blog.html', selector), url)).toEqual({ entryUrl, entryTime });
});

test.each([
  [
    'the nearest of each level',
    '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h3>E</h3><p id="x">w</p><h3>F</h3>',
    ['A', 'D', 'E'],
  ],
  ['a lower one alone', '<h3>C</h3><p id="x">w</p>', ['C']],
  ['headings by role', '<h1>A</h1><div role="heading" aria-level="2">B</div><p id="x">w</p>', ['A', 'B']],
  ['the ones above a heading itself', '<h1>A</h1><h2>B</h2><h2 id="x">w</h2>', ['A']],
  ['none that are empty', '<h1>A</h1><h2> </h2><p id="x">w</p>', ['A']],
  [
    'their words in one line, at most 200 characters',
    `<h1>A\n <b>b</b>${'c'.repeat(300)}</h1><p id="x">w</p>`,
    [`A b${'c'.repeat(197)}`],
  ],
])('headings above are %s', (_, page, headings) => {
  expect(headingsAbove(at(page, '#x')).map(headingWords)).toEqual(headings);
});

test.each([
  ['its own', '<div id="far"><p id="near">w</p></div>', 'near'],
  ['that of the element around', '<div id="far"><p>w</p></div>', 'far'],
  ['that of a heading nearer than the element around', '<div id="far"><h2 id="head">H</h2><p>w</p></div>', 'head'],
  ['not that of a heading above the element around', '<h2 id="head">H</h2><div id="near"><p>w</p></div>', 'near'],
  ['none where there is none', '<p>w</p>', null],
])('the nearest id is %s', (_, page, id) => {
  expect(fragmentAbove(at(page, 'p'))).toBe(id);
});
