import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formToChanges } from '@/lib/clip/fit-form';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { ruleOf } from '@/lib/clip/rule-of';
import { strikeQuote } from '@/lib/clip/strike';
import { emptyRecords } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import { exportScorecard, scorecardText } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';
import { person, stamp } from '@/tests/builders';
import { draft, passage } from '@/tests/fixtures/passage';

const now = '2026-11-21T10:00:00.000+01:00';
const who = { by: person(), at: now, tool: 'GCM Scorecard 0.1.0', browser: 'Chrome 156' };

// What pages really put into their metadata when they are broken, hostile or merely long.
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'x'.repeat(30_000),
    '\u202Eright to left\u202C',
    '2017-13-45',
    'A/RES/73/195',
  ),
);
const maybe = fc.option(odd, { nil: null });
const address = fc.constantFrom(
  'https://forum.example/record?ref=7#peru',
  'http://localhost:8080/a%20b',
  'file:///home/ana/record.html',
  'about:srcdoc',
  'blob:https://forum.example/0b5c',
  'https://www.wiltonpark.org.uk/event/1',
  `https://forum.example/${'a'.repeat(9_000)}`,
  'https://forum.example/#/day/2',
);

describe('whatever a page says of itself', () => {
  it('the statement made of it can be exported and imported again', async () => {
    const anyPassage = fc.record({
      quote: fc.record({
        exact: fc.string({ unit: 'grapheme', minLength: 12, maxLength: 80 }),
        lang: maybe,
        dir: fc.constantFrom('ltr' as const, 'rtl' as const),
        truncated: fc.boolean(),
      }),
      context: fc.record({
        before: odd,
        after: odd,
        headings: fc.array(odd, { maxLength: 30 }),
        entryUrl: maybe,
        entryTime: maybe,
      }),
      place: fc.record({
        start: fc.option(fc.nat(), { nil: null }),
        end: fc.option(fc.nat(), { nil: null }),
        fragmentId: maybe,
        prefix: odd,
        suffix: odd,
        occurrences: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      }),
      page: fc.record({
        url: address,
        title: odd,
        canonicalUrl: fc.option(address, { nil: null }),
        siteName: maybe,
        publisher: maybe,
        publishedAt: maybe,
        lang: maybe,
        symbol: maybe,
        doi: maybe,
        contentType: odd,
        description: maybe,
        authors: fc.array(odd, { maxLength: 3 }),
        offRecord: maybe,
      }),
    });
    const typed = fc.record({ speaker: odd, role: odd, organisation: odd, date: odd, country: odd, note: odd });
    await fc.assert(
      fc.asyncProperty(anyPassage, address, typed, async (parts, url, form) => {
        const clip = draft({ passage: passage(parts), tab: { url, title: parts.page.title } });
        const made = makeStatement({ draft: clip, rule: ruleOf(clip), strike: strikeQuote }, who);
        if (isRefusal(made)) return;
        const { changes } = formToChanges(form);
        const statements = [made.doNotAttribute ? made : changeStatement(made, changes, who)];
        const text = scorecardText(exportScorecard({ ...emptyRecords(), statements }, stamp));
        const read = await readScorecard(new Blob([text]), { now });
        expect(read.ok ? null : read).toBeNull();
        if (read.ok) expect(scorecardText(exportScorecard(read.scorecard, stamp))).toBe(text);
      }),
      { numRuns: process.env.GCM_LONG ? 5_000 : 300 },
    );
  }, 300_000);
});
