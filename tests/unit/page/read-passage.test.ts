// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeStatement } from '@/lib/clip/make-statement';
import { readPage, readPassage } from '@/lib/page/read-passage';
import { passage as passageSchema } from '@/lib/scorecard/draft';
import { openPage, select } from '@/tests/fixtures/open-page';
import { draft } from '@/tests/fixtures/passage';

/** Opens a page, selects words and reads them. */
function readWords(page: string, selector: string, words?: string, url?: string) {
  const view = openPage(page, url);
  select(view, selector, words);
  const passage = readPassage(view);
  if (!passage) throw new Error('Nothing was read.');
  return passageSchema.parse(passage);
}

describe('a selection', () => {
  test('is read with its words, its place and what stands around', () => {
    const words = 'end the detention of migrant children';
    const { quote, context, place, frame } = readWords('sample-meeting.html', '#statement-1 > p', words);
    expect(quote).toEqual({ exact: words, lang: 'en', dir: 'ltr', truncated: false });
    expect(context.before).toMatch(
      /Peru\nMs\. Lucía Arancibia Soto, Vice-Minister for Foreign Affairs 09:42\nPeru will $/,
    );
    expect(context.after).toMatch(/^ in all border regions by December 2027\./);
    expect(context.headings).toEqual([
      'Verbatim record of the fourth plenary, 5–6 May 2026',
      'Opening segment',
      'Peru',
    ]);
    expect(context.entryUrl).toBe('https://forum.example/record#statement-1');
    expect(context.entryTime).toBe('2026-05-05T09:42:00+02:00');
    expect(place).toMatchObject({ fragmentId: 'statement-1', occurrences: 1 });
    expect(frame).toEqual({ isTop: true, isFocused: true });
  });

  test('that is none gives no passage, and the page all the same', () => {
    const view = openPage('sample-meeting.html');
    expect(readPassage(view)).toBeNull();
    expect(readPage(view)).toMatchObject({
      passage: null,
      page: { siteName: 'Lakeside Review Forum' },
      frame: { isTop: true },
    });
  });

  test('of nothing but space is none', () => {
    const view = openPage('<p id="a">   </p>');
    select(view, '#a');
    expect(readPassage(view)).toBeNull();
  });

  test('loses space at its ends, and its place does too', () => {
    const { quote, place } = readWords('<p>One.</p><p id="a">  two words  </p><p>Three.</p>', '#a');
    expect(quote.exact).toBe('two words');
    expect(place).toMatchObject({ start: 5, end: 14, prefix: 'One.\n', suffix: '\nThree.' });
  });

  test('of right-to-left words keeps their side, digits and language', () => {
    const { quote, context } = readWords('arabic.html', '#words');
    expect(quote).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(quote.exact).toContain('٢٠٢٧');
    expect(context.headings).toEqual(['محضر الجلسة الرابعة', 'تونس']);
  });

  test('in another language than its page keeps its own', () => {
    expect(readWords('sample-meeting.html', '#statement-9 > p').quote.lang).toBe('fr');
  });

  test('on a page that allows nothing is read as on any other', () => {
    expect(readWords('strict-csp.html', '#words').context.headings).toEqual(['A page that allows nothing', 'Norway']);
  });
});

describe('reading', () => {
  const pages = [
    ['sample-meeting.html', '#statement-4 > p'],
    ['live-blog.html', '#post-3 p'],
    ['nested-markup.html', '#quote'],
    ['repeated.html', '#second'],
    ['arabic.html', '#words'],
  ] as const;
  test.each(pages)('changes nothing on %s', (page, selector) => {
    const view = openPage(page);
    select(view, selector);
    const selection = view.getSelection();
    const seen = () => {
      const range = selection?.getRangeAt(0);
      const { startContainer, startOffset, endContainer, endOffset } = range ?? {};
      return [startContainer, startOffset, endContainer, endOffset, view.document.documentElement.outerHTML];
    };
    const before = seen();
    readPassage(view);
    expect(seen()).toEqual(before);
  });

  test('gives plain data that a message can carry', () => {
    const passage = readWords('sample-meeting.html', '#statement-2 > p');
    expect(structuredClone(passage)).toEqual(passage);
    expect(JSON.parse(JSON.stringify(passage))).toEqual(passage);
  });
});

describe('a sentence that two States say', () => {
  const [kenya, uganda] = ['#first', '#second'].map((selector) => readWords('repeated.html', selector));

  test('is counted twice', () => {
    expect([kenya?.place.occurrences, uganda?.place.occurrences]).toEqual([2, 2]);
  });

  test('becomes two statements', () => {
    const by = { id: 'u', alias: '', organisation: '' };
    const who = { by, at: '2026-05-06T10:00:00Z', tool: 't', browser: 'b', prevHash: null };
    const [one, other] = [kenya, uganda].map((it) =>
      makeStatement({ draft: draft({ passage: it ?? null }), rule: null }, who),
    );
    expect(one).toHaveProperty('id');
    expect(one).not.toHaveProperty('id', (other as { id: string }).id);
  });

  test('has words around that make each place the only one', () => {
    expect(kenya?.place.prefix).toContain('Kenya');
    expect(uganda?.place.prefix).toContain('Uganda');
  });

  test('even where much around them is the same', () => {
    const same = `<p>${'The same long words stand here. '.repeat(10)}</p><p class="q">We agree to this text.</p>`;
    const page = `<h2>Kenya</h2>${same}<p>Applause.</p><h2>Uganda</h2>${same}<p>Applause.</p>`;
    const { prefix, suffix } = readWords(page, '.q').place;
    expect(prefix + suffix).toMatch(/Kenya|Uganda/);
  });
});

describe('a field', () => {
  test('gives the selected part of its value, and nothing of the rest', () => {
    const view = openPage('nested-markup.html');
    const field = view.document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(0, 16);
    const passage = readPassage(view);
    expect(passage?.quote.exact).toBe('Notes of my own');
    expect(passage).toMatchObject({
      context: { before: '', after: '' },
      place: { start: null, occurrences: null, prefix: '', suffix: '' },
    });
    expect(JSON.stringify(passage)).not.toContain('about the meeting');
  });

  test('of a password is never read', () => {
    const view = openPage('nested-markup.html');
    const field = view.document.querySelector('#secret') as HTMLInputElement;
    field.focus();
    field.setSelectionRange(0, 8);
    expect(readPassage(view)).toBeNull();
  });
});

describe('shadow roots', () => {
  afterEach(() => vi.unstubAllGlobals());

  // Chromium shows a selection inside a shadow root as a collapsed one, and tells the truth when it is handed the roots.
  function selectAsChromiumDoes(view: Window, words: Element) {
    const range = view.document.createRange();
    range.selectNodeContents(words);
    const root = words.getRootNode();
    const collapsed = view.document.createRange();
    const getComposedRanges = ({ shadowRoots }: { shadowRoots: Node[] }) => [
      shadowRoots.includes(root) ? range : collapsed,
    ];
    const told = { isCollapsed: true, rangeCount: 1, getRangeAt: () => collapsed, getComposedRanges };
    view.getSelection = () => ({ ...told, toString: () => words.textContent }) as unknown as Selection;
  }

  test('are read with what stands around their host', () => {
    const view = openPage('shadow.html');
    selectAsChromiumDoes(
      view,
      view.document.querySelector('#open')?.shadowRoot?.querySelector('#words-open') as Element,
    );
    const passage = readPassage(view);
    expect(passage?.quote.exact).toMatch(/^Jordan will open/);
    expect(passage?.context.headings).toEqual(['Statements in shadow roots', 'Segment open']);
    expect(passage?.context.before).toMatch(/The record begins in the light\.\nSegment open\n$/);
    expect(passage?.context.after).toMatch(/^\nThank you, Chair\./);
    expect(passage?.place).toMatchObject({ fragmentId: 'words-open', occurrences: 1 });
  });

  test('that are closed are read where the browser opens them to extensions', () => {
    const view = openPage('<h1>Record</h1><closed-one></closed-one>');
    const host = view.document.querySelector('closed-one') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>Peru spoke.</p><p id="a">We will end it.</p>';
    vi.stubGlobal('chrome', {
      dom: { openOrClosedShadowRoot: (element: Element) => (element === host ? root : null) },
    });
    selectAsChromiumDoes(view, root.querySelector('#a') as Element);
    expect(readPassage(view)).toMatchObject({
      quote: { exact: 'We will end it.' },
      context: { before: 'Record\nPeru spoke.\n', headings: ['Record'] },
      place: { fragmentId: 'a', occurrences: 1 },
    });
  });

  test('that stay closed still give their words', () => {
    const view = openPage('<h1>Record</h1><closed-one></closed-one>');
    const root = (view.document.querySelector('closed-one') as Element).attachShadow({ mode: 'closed' });
    root.innerHTML = '<p id="a">We will end it.</p>';
    selectAsChromiumDoes(view, root.querySelector('#a') as Element);
    expect(readPassage(view)?.quote.exact).toBe('We will end it.');
  });
});

describe('a page that covers the browser’s names', () => {
  test('is read all the same', () => {
    const { quote, context, place, page } = readWords('clobbered.html', '#words');
    expect(quote.exact).toMatch(/^Iceland will translate/);
    expect(context).toMatchObject({
      before: 'Covered names\n',
      after: '\nEverybody was pleased.',
      headings: ['Covered names'],
    });
    expect(place).toMatchObject({ fragmentId: 'words', occurrences: 1 });
    expect(page.title).toBe('A page whose names cover the browser’s own');
  });
});

describe('documents of other kinds', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><text id="a">We will end it by 2027</text></svg>';
  const xhtml =
    '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pt"><head><title>T</title></head><body><h1>Head</h1><p id="a">We will end it</p></body></html>';
  const xml = '<record><state>Peru</state><words id="a">We will end it &amp; stop</words></record>';
  test.each([
    ['SVG', svg, 'image/svg+xml', 'We will end it by 2027'],
    ['XHTML', xhtml, 'application/xhtml+xml', 'We will end it'],
    ['XML', xml, 'application/xml', 'We will end it & stop'],
  ])('%s are read', (_, page, type, words) => {
    const view = openPage(page, undefined, type);
    select(view, '#a');
    expect(readPassage(view)).toMatchObject({
      quote: { exact: words },
      page: { contentType: type },
      place: { fragmentId: 'a' },
    });
  });
});

describe('long pages', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `<p>Paragraph number ${index} says a little.</p>`).join('');

  test('give at most 1,500 characters before and 300 after, whole blocks of them', () => {
    const { context } = readWords(`${many(200)}<p id="a">The words themselves</p>${many(200)}`, '#a');
    expect(context.before.length).toBeLessThanOrEqual(1_500);
    expect(context.before).toMatch(/^Paragraph number \d+ says/);
    expect(context.after.length).toBeLessThanOrEqual(300);
    expect(context.after).toMatch(/says a little\.$/);
  });

  test('too long to read give what stands near, and no numbers they do not know', { timeout: 30_000 }, () => {
    const filler = `<p>${'word '.repeat(620_000)}</p>`;
    const page = `${filler}<p>Peru spoke.</p><p id="a">The words themselves</p><p>Next.</p><p>word</p>`;
    const { context, place } = readWords(page, '#a');
    expect(place).toMatchObject({ start: null, end: null, occurrences: null });
    expect(context.before).toMatch(/Peru spoke\.\n$/);
    expect(context.after).toMatch(/^\nNext\.\nword/);
    expect(place.prefix).toMatch(/Peru spoke\.\n$/);
  });
});
