// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeStatement } from '@/lib/clip/make-statement';
import { createPassages, passageOf } from '@/lib/clip/sweep/passage-of';
import type { Passage } from '@/lib/page/passage';
import { readBlocks } from '@/lib/page/read-blocks';
import { readPassage } from '@/lib/page/read-passage';
import { passage as passageSchema } from '@/lib/scorecard/draft';
import { canonical } from '@/lib/text/canonical';
import { person } from '@/tests/builders';
import { openPage } from '@/tests/fixtures/open-page';
import { draft } from '@/tests/fixtures/passage';

const who = { by: person(), at: '2026-05-06T10:00:00Z', tool: 't', browser: 'b', prevHash: null };

const idOf = (made: ReturnType<typeof makeStatement> | undefined): string | undefined =>
  made && ('id' in made ? made.id : made.problem);

/** All text nodes of a page that have words and can be selected by hand, in the order in which they are read. */
function textsOf(view: Window): Text[] {
  const walker = view.document.createTreeWalker(view.document.body, 4);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const isShown = !text.parentElement?.closest('script,style,template,noscript,textarea,select,[hidden],iframe');
    if (isShown && text.nodeValue?.trim()) texts.push(text as Text);
  }
  return texts;
}

/** A selection from a word of one text to a word of another one. */
function selectBetween(view: Window, from: Text, to: Text, cutStart: number, cutEnd: number): boolean {
  const [first, last] = [from.data.search(/\S/), to.data.search(/\S\s*$/)];
  const start = Math.min(last === first && from === to ? first : first + cutStart, from.data.trimEnd().length - 1);
  const end = Math.max(last + 1 - cutEnd, from === to ? start + 1 : to.data.search(/\S/) + 1);
  if (/\s/.test(from.data[start] ?? ' ')) return false;
  const range = view.document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  view.getSelection()?.removeAllRanges();
  view.getSelection()?.addRange(range);
  return true;
}

const pages = ['sample-meeting.html', 'live-blog.html', 'nested-markup.html', 'repeated.html', 'arabic.html'];

describe.each(pages)('on %s', (page) => {
  const view = openPage(page);
  const reading = readBlocks(view);
  const passages = createPassages(reading);
  const texts = textsOf(view);

  test('words proposed and words selected by hand are one passage, and become one statement', () => {
    const places = fc.tuple(fc.nat(texts.length - 1), fc.nat(3), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(places, ([at, more, cutStart, cutEnd]) => {
        const [from, to] = [texts[at] as Text, (texts[at + more] ?? texts[at]) as Text];
        if (!selectBetween(view, from, to, cutStart, cutEnd)) return;
        const byHand = readPassage(view) as Passage;
        const { start, end } = byHand.place;
        if (start === null || end === null) throw new Error('The page has no place for these words.');
        const ours = passageSchema.parse(passages(start, end));
        // jsdom copies a selection with the source's own line breaks, a browser without.
        expect(canonical(ours.quote.exact).replace(/\s/g, '')).toBe(canonical(byHand.quote.exact).replace(/\s/g, ''));
        expect({ ...ours, quote: { ...ours.quote, exact: byHand.quote.exact } }).toEqual(byHand);
        const [made, kept] = [ours, byHand].map((it) =>
          makeStatement({ draft: draft({ passage: it }), rule: null }, who),
        );
        expect(idOf(made)).toBe(idOf(kept));
      }),
      { numRuns: process.env.GCM_LONG ? 2_000 : 150 },
    );
  });
});

describe('a passage of a range', () => {
  const reading = readBlocks(openPage('<p>One.</p><p lang="fr">Deux <b>mots</b> ici.</p><p>Three.</p>'));

  test('loses space at its ends', () => {
    expect(passageOf(reading, 4, 10)).toMatchObject({
      quote: { exact: 'Deux', lang: 'fr' },
      place: { start: 5, end: 9 },
    });
  });

  test('reaches over blocks as a selection does', () => {
    expect(passageOf(reading, 0, reading.text.length).quote.exact).toBe('One.\nDeux mots ici.\nThree.');
  });

  test('of a page that was cut tells no numbers', () => {
    expect(passageOf({ ...reading, cut: true }, 5, 14).place).toMatchObject({
      start: null,
      end: null,
      occurrences: null,
    });
  });

  test('beyond the text is empty and breaks nothing', () => {
    expect(passageOf(reading, 900, 1_000).quote.exact).toBe('');
  });

  test('costs little, a hundred times on a long page', () => {
    const long = `<h1>Report</h1>${Array.from({ length: 1_600 }, (_, index) => `<p>In paragraph ${index} the delegation of a State said that it would register its seasonal workers by the end of ${2_000 + (index % 40)}.</p>`).join('')}`;
    const found = readBlocks(openPage(long));
    const began = performance.now();
    const of = createPassages(found);
    for (let index = 1; index <= 100; index += 1) {
      const block = found.blocks[index * 15];
      if (block) expect(of(block.start, block.start + block.text.length).place.start).toBe(block.start);
    }
    expect(found.text.length).toBeGreaterThan(150_000);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
