// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/page/blocks';
import { readBlocks } from '@/lib/page/read-blocks';
import { openPage } from '@/tests/fixtures/open-page';

const blocksOf = (page: string): Block[] => readBlocks(openPage(page)).blocks;

describe('a page in blocks', () => {
  test.each([
    ['paragraphs', '<p>one</p> <p>two</p>', ['one', 'two']],
    ['lines of a paragraph', '<p>one<br>two</p>', ['one', 'two']],
    ['words of inline elements', '<p>o<i>n</i>e <a href="#">two</a></p>', ['one two']],
    ['cells', '<table><tr><td>one<td>two<tr><td><p>three</p><p>four</p></table>', ['one', 'two', 'three', 'four']],
    ['nothing hidden', '<p>one</p><p hidden>no</p><script>0</script><span style="display:none">no</span>', ['one']],
    ['preformatted lines', '<pre>one\n  two</pre>', ['one', 'two']],
    ['no words at all', '<p> </p>', []],
  ])('has %s', (_, page, words) => {
    expect(blocksOf(page).map(({ text }) => text)).toEqual(words);
  });

  test('says what each block is', () => {
    const page = `<nav><ul><li>home</li></ul></nav><h1>title</h1><div role="heading" aria-level="3">part</div><p>words</p>
      <ul><li><p>item</p></li></ul><dl><dt>term<dd>definition</dl><blockquote><p>quote</p></blockquote>
      <table><caption>caption</caption><tr><td>cell</td></tr></table>`;
    expect(blocksOf(page).map(({ text, kind }) => (kind === text ? 'as it says' : `${text}: ${kind}`))).toEqual([
      'home: navigation',
      'title: heading',
      'part: heading',
      'words: paragraph',
      ...Array(6).fill('as it says'),
    ]);
    expect(blocksOf(page).map(({ level }) => level)).toEqual([null, 1, 3, ...Array(7).fill(null)]);
  });

  test('tells rows and cells of tables, also of a cell in several lines', () => {
    const page =
      '<table><tr><th>time<th colspan=2>what<th>who<tr><td>10:00<td>a<td>b<td><p>Ana</p><p>Bo</p></table><p>after</p>';
    expect(blocksOf(page).map(({ text, row, column }) => [text, row, column])).toEqual([
      ['time', 0, 0],
      ['what', 0, 1],
      ['who', 0, 3],
      ['10:00', 1, 0],
      ['a', 1, 1],
      ['b', 1, 2],
      ['Ana', 1, 3],
      ['Bo', 1, 3],
      ['after', null, null],
    ]);
  });

  test('marks bold stretches, and where two elements are glued together', () => {
    const [all, part, glued] = blocksOf(
      '<p><b>all <i>of it</i></b></p><p>half <b>of it</b></p><p>a<strong>b</strong><strong>c</strong></p>',
    );
    expect(all).toMatchObject({ bold: true, runs: [] });
    expect(part?.runs.map(({ start, bold }) => [start - part.start, bold])).toEqual([
      [0, false],
      [5, true],
    ]);
    expect(glued?.runs.map(({ start, bold }) => [start - glued.start, bold])).toEqual([
      [0, false],
      [1, true],
      [2, true],
    ]);
  });

  test('puts its blocks where its text has them, one sign between two', () => {
    const { text, blocks } = readBlocks(openPage('sample-meeting.html'));
    expect(blocks.length).toBeGreaterThan(20);
    for (const [index, block] of blocks.entries()) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
      const end = block.start + block.text.length;
      expect(text.slice(end, blocks[index + 1]?.start)).toMatch(index + 1 < blocks.length ? /^[\n\t]$/ : /^$/);
    }
  });

  test('is plain data that a message can carry', () => {
    const reading = readBlocks(openPage('live-blog.html'));
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  test('leaves the page as it was', () => {
    const view = openPage('nested-markup.html');
    const before = view.document.documentElement.outerHTML;
    readBlocks(view);
    expect(view.document.documentElement.outerHTML).toBe(before);
  });

  test('too long to read is cut, and says so', { timeout: 30_000 }, () => {
    const { cut, text } = readBlocks(openPage(`<p>first</p><p>${'word '.repeat(620_000)}</p><p>last</p>`));
    expect(cut).toBe(true);
    expect(text).toBe('first');
  });
});
