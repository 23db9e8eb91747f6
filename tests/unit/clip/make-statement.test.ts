import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Clipper } from '@/lib/clip/first-capture';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { strikeQuote } from '@/lib/clip/strike';
import type { AttributionRule } from '@/lib/compact/attribution-rules';
import { type Draft, draft as draftSchema } from '@/lib/scorecard/draft';
import { type Statement, statement as statementSchema } from '@/lib/scorecard/statement';
import { draft, type PassageParts, passage } from '@/tests/fixtures/passage';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const by = { id: 'u-1', alias: 'Ana', organisation: 'Observers' };
const who: Clipper = {
  by,
  at: '2026-05-06T10:01:00Z',
  tool: 'GCM Scorecard 0.1.0',
  browser: 'Chromium 156',
  prevHash: null,
};
const wiltonPark: Pick<AttributionRule, 'id' | 'keep'> = { id: 'wilton-park', keep: 'nothing-attributable' };

function keep(parts: Partial<Draft>, rule: typeof wiltonPark | null = null, by = who): Statement {
  const made = makeStatement({ draft: draftSchema.parse(draft(parts)), rule, strike: strikeQuote }, by);
  if (isRefusal(made)) throw new Error(made.problem);
  expect(statementSchema.safeParse(made).error).toBeUndefined();
  return made;
}
const keepPassage = (parts: PassageParts, rule: typeof wiltonPark | null = null) =>
  keep({ passage: passage(parts) }, rule);

describe('a passage becomes a statement', () => {
  test('under the id of its address and words', () => {
    const { id } = keepPassage({ page: { url: 'https://forum.example/record?utm_source=x&n=4#peru' } });
    expect(id).toBe(sha256('1\nhttps://forum.example/record?n=4\nperuwillendthedetentionofchildrenby2027'));
  });

  test('with two ids where two States say one sentence', () => {
    const said = (before: string) => keepPassage({ context: { before }, place: { occurrences: 2 } }).id;
    expect(said('The delegate of Kenya: ')).not.toBe(said('The delegate of Uganda: '));
    expect(said('Kenya: ')).toBe(
      sha256('1\nhttps://forum.example/record\nperuwillendthedetentionofchildrenby2027\nkenya'),
    );
  });

  test('and words around do not touch the id where they stand once', () => {
    const said = (before: string) => keepPassage({ context: { before } }).id;
    expect(said('Kenya')).toBe(said('Uganda'));
  });

  test('and a page too long to count counts as saying them once', () => {
    expect(keepPassage({ place: { occurrences: null } }).id).toBe(keepPassage({}).id);
  });

  test('with selectors by words, by position and by the nearest id', () => {
    expect(keepPassage({}).selectors).toEqual([
      { type: 'TextQuoteSelector', exact: passage().quote.exact, prefix: 'Peru\n', suffix: '\nKenya' },
      { type: 'TextPositionSelector', start: 5, end: 53 },
      { type: 'FragmentSelector', value: 'peru', conformsTo: 'http://tools.ietf.org/rfc/rfc3236' },
    ]);
  });

  test('without a position nobody knows', () => {
    const types = keepPassage({ place: { start: null, end: null, fragmentId: null } }).selectors.map(
      ({ type }) => type,
    );
    expect(types).toEqual(['TextQuoteSelector']);
  });

  test('with the other names of its document', () => {
    const { source } = keepPassage({
      page: { symbol: 'A/RES/73/195', doi: '10.1/x', canonicalUrl: 'https://forum.example/r' },
    });
    expect(source.keys).toEqual([
      { kind: 'symbol', value: 'A/RES/73/195' },
      { kind: 'doi', value: '10.1/x' },
      { kind: 'canonical', value: 'https://forum.example/r' },
    ]);
  });

  test('with the first link of a chain of hashes', () => {
    const { id, captures } = keepPassage({});
    const quoteHash = sha256('Peru will end the detention of children by 2027.');
    expect(captures).toEqual([
      expect.objectContaining({
        ...{ at: who.at, by, method: 'dom', tool: who.tool, browser: who.browser, quoteHash, prevHash: null },
        chainHash: sha256(`\n${id}\n${quoteHash}\n${who.at}`),
      }),
    ]);
  });

  test('without a link where the store will make it', () => {
    const { prevHash: _, ...unlinked } = who;
    const made = makeStatement({ draft: draft({ passage: passage() }), rule: null }, unlinked);
    expect(made).toMatchObject({ captures: [{ prevHash: null, chainHash: null }] });
  });

  test('with the next link of a chain that has begun', () => {
    const prevHash = 'a'.repeat(64);
    const { id, captures } = keep({ passage: passage() }, null, { ...who, prevHash });
    expect(captures[0]?.chainHash).toBe(sha256(`${prevHash}\n${id}\n${captures[0]?.quoteHash}\n${who.at}`));
  });

  test('under the address of its page where a frame has none of its own', () => {
    const inFrame = keep({
      passage: passage({ page: { url: 'about:srcdoc' }, frame: { isTop: false } }),
      tab: { url: 'https://forum.example/live', title: 'Live' },
    });
    expect(inFrame.id).toBe(sha256('1\nhttps://forum.example/live\nperuwillendthedetentionofchildrenby2027'));
    expect(inFrame).toMatchObject({
      deepLink: null,
      source: { docUrl: 'about:srcdoc', topUrl: 'https://forum.example/live', title: 'Live' },
    });
  });
});

describe('the date', () => {
  const dates = [
    [
      'the day of the entry',
      { entryTime: '2026-05-05T09:42:00+02:00' },
      { publishedAt: '2026-05-07' },
      '2026-05-05',
      'day',
    ],
    ['the day of publication', { entryTime: '10:42' }, { publishedAt: '2026-05-07T08:30:00Z' }, '2026-05-07', 'day'],
    ['the last day of a month', {}, { publishedAt: '2017-04' }, '2017-04-30', 'month'],
    ['the last day of a year', {}, { publishedAt: '2017' }, '2017-12-31', 'year'],
    ['unknown where nothing is printed', {}, {}, null, null],
    ['unknown where day and month could be either', {}, { publishedAt: '04/05/2017' }, null, null],
  ] as const;
  test.each(dates)('is %s', (_, context, page, date, precision) => {
    expect(keepPassage({ context, page })).toMatchObject({ date, precision });
  });

  test('is suggested with its reason, and written into the history', () => {
    const kept = keepPassage({ page: { publishedAt: '2017-04' } });
    expect(kept.suggestions.date).toEqual({
      value: '2017-04',
      confidence: 0.5,
      because: "the page's publication date: 2017-04",
      confirmedBy: null,
    });
    expect(kept.history).toEqual([
      { field: 'date', from: null, to: { date: '2017-04-30', precision: 'month' }, by, at: who.at },
    ]);
  });
});

describe('off the record', () => {
  const kept = keepPassage(
    {
      quote: { exact: 'Peru and Côte d’Ivoire will, said our Guinea-Bissau friends, follow the peruvian way.' },
      context: { entryUrl: 'https://forum.example/record#peru' },
      place: { occurrences: 2 },
      page: { url: 'https://forum.example/record#peru', publishedAt: '2026-05-07' },
    },
    wiltonPark,
  );

  test('nothing is kept that could attribute', () => {
    expect(kept).toMatchObject({
      doNotAttribute: { rule: 'wilton-park' },
      context: { before: null, after: null, headings: [], entryUrl: null, entryTime: null, reason: 'not-attributable' },
      speaker: { name: null, role: null, organisation: null, country: null, onBehalfOf: [] },
      suggestions: {},
    });
    expect(kept.selectors).toEqual([
      { type: 'TextQuoteSelector', exact: kept.quote.exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 5, end: 53 },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Kenya|#peru/);
  });

  test('the link has no words from around', () => {
    expect(kept.deepLink).toMatch(/^https:\/\/forum\.example\/record#:~:text=Peru%20and[^,]*%2C[^,]*%2C[^,]*$/);
  });

  test('names of countries are marked inside the quote', () => {
    expect(kept.quote.struck.map(({ start, end }) => kept.quote.exact.slice(start, end))).toEqual([
      'Peru',
      'Côte d’Ivoire',
      'Guinea-Bissau',
      'peruvian',
    ]);
  });

  test('title and date stay', () => {
    expect(kept).toMatchObject({ date: '2026-05-07', source: { title: 'Record of the plenary' } });
    expect(kept.history.map(({ field }) => field)).toEqual(['date', 'doNotAttribute']);
  });

  test('the id is the one that the passage has anyway', () => {
    const parts = { place: { occurrences: 2 } };
    expect(keepPassage(parts, wiltonPark).id).toBe(keepPassage(parts).id);
  });
});

describe('what the menu says', () => {
  const menu = {
    selectionText: ' We will end detention of children. ',
    pageUrl: 'https://forum.example/',
    frameUrl: null,
    frameId: 0,
  };

  test('is kept without surroundings, with the reason', () => {
    expect(keep({ menu, method: 'menu' })).toMatchObject({
      quote: { exact: 'We will end detention of children.', lang: null, dir: 'ltr', truncated: false },
      context: { before: null, after: null, reason: 'page-denied' },
      source: { docUrl: 'https://forum.example/' },
    });
  });

  test('belongs to the frame that was clicked', () => {
    const kept = keep({ menu: { ...menu, frameUrl: 'https://other.example/r' }, method: 'menu' });
    expect(kept).toMatchObject({
      context: { reason: 'frame-denied' },
      source: { docUrl: 'https://other.example/r', topUrl: 'https://forum.example/' },
    });
  });

  test.each([
    ['Firefox 153', 16_384, true],
    ['Firefox 153', 16_383, false],
    ['Chromium 156', 20_000, false],
  ])('in %s, of %i characters, is cut: %s', (browser, length, truncated) => {
    const selectionText = 'word '
      .repeat(length)
      .slice(0, length - 1)
      .concat('x');
    expect(keep({ menu: { ...menu, selectionText }, method: 'menu' }, null, { ...who, browser }).quote.truncated).toBe(
      truncated,
    );
  });
});

describe('pasted words', () => {
  const quote = 'We will end the detention of children.';
  const meeting = 'b'.repeat(64);

  test.each([
    ['the address typed', { address: 'forum.example/record#x', meeting }, 'https://forum.example/record'],
    ['their meeting', { meeting }, `meeting:${meeting}`],
    [
      'a meeting named with its day',
      { meeting: 'Side event', date: '2026-05-05' },
      `meeting:${sha256('Side event\n2026-05-05')}`,
    ],
    ['their draft', {}, 'paste:draft-1'],
  ])('have an id of %s', (_, form, place) => {
    const kept = keep({ form: { quote, ...form }, method: 'paste' });
    expect(kept.id).toBe(sha256(`1\n${place}\nwewillendthedetentionofchildren`));
    expect(kept.context.reason).toBe('pasted');
  });

  test('keep the name of their meeting and the time at which they were heard', () => {
    const kept = keep({ form: { quote, meeting: 'Side event', heardAt: '1:02:03' }, method: 'paste' });
    expect(kept).toMatchObject({ source: { title: 'Side event' }, context: { entryTime: '1:02:03' }, date: null });
  });

  test('heard in the room are a transcription', () => {
    expect(keep({ form: { quote }, method: 'transcribed' })).toMatchObject({
      quote: { transcription: true },
      captures: [{ method: 'transcribed' }],
      deepLink: null,
    });
  });
});

describe('refused by name', () => {
  test.each([
    ['nothing-selected', {}],
    ['nothing-selected', { menu: { selectionText: ' ', pageUrl: null, frameUrl: null, frameId: null } }],
    ['quote-too-short', { passage: passage({ quote: { exact: '— “So it is” —'.slice(0, 9) } }) }],
    ['quote-too-long', { passage: passage({ quote: { exact: 'a'.repeat(200_001) } }) }],
    ['address-unreadable', { form: { quote: 'We will end detention', address: 'http://' } }],
    ['address-unreadable', { form: { quote: 'We will end detention', address: 'javascript:alert(1)' } }],
  ] as const)('%s', (problem, parts) => {
    expect(makeStatement({ draft: draft(parts as Partial<Draft>), rule: null }, who)).toEqual({ ok: false, problem });
  });
});
