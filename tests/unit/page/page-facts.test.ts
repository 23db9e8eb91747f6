// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '@/lib/page/page-facts';
import type { PageFacts } from '@/lib/page/passage';
import { openPage } from '@/tests/fixtures/open-page';

const facts = (head: string, url?: string) =>
  readPageFacts(openPage(`<html><head>${head}</head><body></body></html>`, url));
const ld = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('a page’s metadata', () => {
  const cases: [string, string, Partial<PageFacts>][] = [
    ['its title', '<title> A  title </title>', { title: 'A title' }],
    ['a title for sharing, where it has no other', '<meta property="og:title" content="Shared">', { title: 'Shared' }],
    ['its site', '<meta property="og:site_name" content="Forum">', { siteName: 'Forum' }],
    ['a publisher in Dublin Core', '<meta name="DC.publisher" content="UN">', { publisher: 'UN' }],
    ['a date of a citation', '<meta name="citation_date" content="2017/04/18">', { publishedAt: '2017/04/18' }],
    [
      'a date of an article',
      '<meta property="article:published_time" content="2017-04-18T08:00Z">',
      { publishedAt: '2017-04-18T08:00Z' },
    ],
    ['a plain date', '<meta name="date" content="2017">', { publishedAt: '2017' }],
    [
      'a date printed as the day of publication',
      '<time pubdate datetime="2017-04">April</time>',
      { publishedAt: '2017-04' },
    ],
    [
      'a date in JSON-LD',
      ld({ '@graph': [{ datePublished: '2017-04-18', publisher: { name: 'IOM' } }] }),
      { publishedAt: '2017-04-18', publisher: 'IOM' },
    ],
    ['authors in JSON-LD', ld([{ author: [{ name: 'Ana' }, 'Ben'] }]), { authors: ['Ana', 'Ben'] }],
    [
      'nothing from JSON-LD that is broken',
      '<script type="application/ld+json">{"datePublished":</script>',
      { publishedAt: null },
    ],
    [
      'nothing from JSON-LD that is odd',
      ld({ datePublished: { a: 1 }, publisher: [[['x']]], author: null }),
      { publishedAt: null, publisher: null },
    ],
    [
      'authors of a citation',
      '<meta name="citation_author" content="A"><meta name="citation_author" content="B">',
      { authors: ['A', 'B'] },
    ],
    ['its language', '<meta http-equiv="content-language" content="fr, en">', { lang: 'fr' }],
    ['its description', '<meta name="description" content="D">', { description: 'D' }],
    [
      'a symbol of a report',
      '<meta name="citation_technical_report_number" content="A/HRC/43/41">',
      { symbol: 'A/HRC/43/41' },
    ],
    [
      'a symbol among identifiers',
      '<meta name="DC.identifier" content="https://x.example/1"><meta name="DC.identifier" content="A/RES/73/195">',
      { symbol: 'A/RES/73/195' },
    ],
    ['a DOI', '<meta name="citation_doi" content="doi:10.18356/abc">', { doi: '10.18356/abc' }],
  ];
  test.each(cases)('gives %s', (_, head, expected) => {
    expect(facts(head)).toMatchObject(expected);
  });

  test('of its own page is read in full', () => {
    expect(readPageFacts(openPage('sample-meeting.html'))).toMatchObject({
      url: 'https://forum.example/record',
      siteName: 'Lakeside Review Forum',
      publisher: 'Lakeside Forum Secretariat (invented)',
      publishedAt: '2026-05-07T08:30:00+02:00',
      lang: 'en',
      contentType: 'text/html',
    });
  });
});

describe('a UN symbol in an address', () => {
  test.each([
    ['https://undocs.org/A/RES/73/195', 'A/RES/73/195'],
    ['https://undocs.org/en/a/res/73/195', 'A/RES/73/195'],
    ['https://docs.un.org/en/A/RES/73/195', 'A/RES/73/195'],
    ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FCONF.231%2F3&Language=E', 'A/CONF.231/3'],
    ['https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/76/266', 'A/RES/76/266'],
    ['https://www.un.org/en/A/news/2018', null],
    ['https://forum.example/A/RES/73/195', null],
    ['https://undocs.org/', null],
  ])('%s names %s', (url, symbol) => {
    expect(facts('', url).symbol).toBe(symbol);
  });

  test('is never taken from running text', () => {
    expect(readPageFacts(openPage('<title>On A/RES/73/195</title><p>A/RES/73/195</p>')).symbol).toBeNull();
  });
});

describe('the address a page names as its own', () => {
  const at = 'https://www.forum.example/statements/peru?utm_source=x';
  test.each([
    ['is kept', 'https://www.forum.example/statements/peru', at, 'https://www.forum.example/statements/peru'],
    ['is kept without www', 'https://forum.example/s/1', at, 'https://forum.example/s/1'],
    ['is not kept of another host', 'https://other.example/statements/peru', at, null],
    ['is not kept when relative', '/statements/peru', at, null],
    ['is not kept when it is the home page', 'https://forum.example/', at, null],
    ['is not kept when it is a bare parent', 'https://forum.example/statements/', at, null],
    [
      'is not kept when it drops what tells pages apart',
      'https://forum.example/s',
      'https://forum.example/s?id=7',
      null,
    ],
    ['is not kept when it is no address', 'https://', at, null],
  ])('%s', (_, canonical, url, expected) => {
    expect(facts(`<link rel="canonical" href="${canonical}">`, url).canonicalUrl).toBe(expected);
  });
});
