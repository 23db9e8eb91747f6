import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/scorecard/canonical-json';
import type { Kind } from '@/lib/scorecard/records';
import type { Scorecard } from '@/lib/scorecard/scorecard';
import { exportScorecard } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';
import { type ImportProblem, importProblems, importProblemText } from '@/lib/share/problems';
import {
  capture,
  change,
  decision,
  filing,
  meeting,
  NOW,
  records,
  reply,
  review,
  stamp,
  statement,
  tombstone,
} from '@/tests/builders';

const it = statement();
const filed = filing({ of: it });
const whole = exportScorecard(
  records({
    statements: [it],
    filings: [filed],
    reviews: [review({ of: filed.id })],
    replies: [reply()],
    decisions: [decision()],
    meetings: [meeting()],
    tombstones: [tombstone({ recordId: decision({ key: 'x' }).id })],
  }),
  stamp,
);
const text = canonicalJson(whole);
const read = (body: BlobPart | BlobPart[], limits = {}) =>
  readScorecard(new Blob(Array.isArray(body) ? body : [body]), { now: NOW, limits });
const refused = (problem: ImportProblem, more: object = {}) => ({ ok: false, problem, ...more });

/** The whole file with one record of a kind changed. */
const having = (kind: Kind, change: object): string =>
  canonicalJson({ ...whole, [kind]: [{ ...whole[kind][0], ...change }] });
const saying = (change: Partial<Scorecard['statements'][number]>) => having('statements', change);

describe('a good file is read', () => {
  test.each([
    ['as it is', text],
    ['with its lines and spaces', JSON.stringify(whole, null, 2)],
    ['with a byte order mark', `\ufeff${text}`],
    ['packed', gzipSync(text)],
    ['without records', canonicalJson(exportScorecard(records(), stamp))],
    ['with a record twice', canonicalJson({ ...whole, decisions: [...whole.decisions, ...whole.decisions] })],
  ])('%s', async (_, body) => expect(await read(body as BlobPart)).toMatchObject({ ok: true }));

  test('from the first version', async () => {
    const v1 = readFileSync(join(import.meta.dirname, '../../fixtures/scorecards/v1.json'));
    expect(await readScorecard(new Blob([v1]), { now: '2026-11-21T00:00:00Z' })).toMatchObject({ ok: true });
  });

  test('with page words that speak of tags', async () => {
    const quote = 'Never write <script> on a slide.';
    const about = exportScorecard(records({ statements: [statement({ quote })] }), stamp);
    expect(await read(canonicalJson(about))).toMatchObject({ ok: true });
  });

  test('whose filing stands on a statement that is kept here', async () => {
    const alone = canonicalJson({ ...whole, statements: [] });
    const isKnown = (id: string) => id === it.id;
    expect(await readScorecard(new Blob([alone]), { now: NOW, isKnown })).toMatchObject({ ok: true });
  });
});

describe('a file that is none is refused', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('{}', 'utf16le')]);
  test.each<[string, BlobPart, ImportProblem, object?]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['null', 'null', 'not-a-scorecard'],
    ['a list', '[{}]', 'not-a-scorecard'],
    ['another JSON', '{"type":"FeatureCollection","features":[]}', 'not-a-scorecard'],
    ['words', 'Dear all, here is my scorecard', 'not-json', { detail: '1:30' }],
    ['a page', '<!doctype html><p>', 'not-json'],
    ['a broken record', '{"schema":"gcm-scorecard",\n"filings":[\n{"id":1,},\n{}]}', 'not-json'],
    ['UTF-16', utf16, 'not-utf8', { detail: 'UTF-16' }],
    ['Latin-1', Buffer.from(text.replace('Delegate', 'Délégué'), 'latin1'), 'not-utf8'],
    ['a cut gzip', gzipSync(text).subarray(0, 900), 'not-gzip'],
    ['a scorecard of tomorrow', text.replace('"version":1}', '"version":2}'), 'too-new', { detail: '2' }],
    ['a scorecard of tomorrow with new keys', text.replace('"version":1}', '"version":2,"x":[]}'), 'too-new'],
    ['an unknown key', text.replace('"version":1}', '"version":1,"x":[]}'), 'unknown-key', { detail: 'x' }],
    ['a list twice', text.replace('"version":1}', '"version":1,"filings":[]}'), 'duplicate-key', { detail: 'filings' }],
    ['a missing list', text.replace('"tombstones"', '"about"').replace('"about":null,', ''), 'wrong-type'],
  ])('%s', async (_, body, problem, more = {}) => expect(await read(body)).toMatchObject(refused(problem, more)));

  test.each([10_000, 1_000_000])('%i levels deep, before anything is parsed', async (deep) => {
    for (const nest of ['['.repeat(deep), `{"a":${'['.repeat(deep)}`, '{"a":'.repeat(deep)]) {
      expect(await read(nest)).toMatchObject(refused('too-deep', { detail: expect.stringMatching(/^1:\d+$/) }));
    }
  });

  test('larger than the limit, unread', async () => {
    const huge = {
      size: 600_000_001,
      stream: () => {
        throw new Error('nobody reads it');
      },
    };
    expect(await readScorecard(huge, { now: NOW })).toEqual(refused('too-large'));
  });

  test('larger than the limit when unpacked', async () => {
    const bomb = gzipSync(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await read(bomb, { bytes: 1_000_000 })).toEqual(refused('too-large'));
  });

  test('with a record beyond 2 MB', async () => {
    const long = text.replace('The coalition asked for it.', 'x'.repeat(2_000_001));
    expect(await read(long)).toMatchObject(refused('record-too-large'));
  });

  test('with a million keys in a record', async () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join();
    expect(await read(`{"schema":"gcm-scorecard","filings":[{${keys}}]}`)).toMatchObject(refused('record-too-large'));
  });

  test('with ten million tiny records', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 100 }, () => '{},'.repeat(100_000));
    expect(await read(['{"filings":[', ...many, '{}]}'])).toMatchObject(refused('too-many-records'));
  });

  test('whose stream fails', async () => {
    const stream = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('gone')) });
    expect(await readScorecard({ size: 10, stream }, { now: NOW })).toEqual(refused('unreadable'));
  });
});

describe('names of JavaScript’s own are refused as keys', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\\u005f_proto__'])(
    '%s',
    async (key) => {
      for (const place of ['{"decisions":[{"a":{"KEY":{"polluted":1}}}]}', '{"KEY":{"polluted":1}}', '{"KEY":[1]}']) {
        expect(await read(place.replace('KEY', key))).toMatchObject(refused('forbidden-key'));
      }
      expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
    },
  );

  test.each(['constructor', 'toString'])('and %s is no target and no country', async (name) => {
    const other = filing({ of: it, targetId: name });
    expect(await read(having('filings', other))).toMatchObject({ ok: false });
    expect(await read(having('filings', { country: name }))).toMatchObject(refused('wrong-type'));
  });
});

describe('a wrong record is refused with its place', () => {
  const source = (change: object) => saying({ source: { ...it.source, ...change } });
  const quote = (exact: string) => saying({ quote: { ...it.quote, exact } });
  const history = (field: string, to: Parameters<typeof change>[1]) => saying({ history: [change(field, to)] });
  test.each<[string, string, ImportProblem, string]>([
    [
      'a number for a name',
      saying({ speaker: { ...it.speaker, name: 1 as never } }),
      'wrong-type',
      'statements[0].speaker.name',
    ],
    ['an unknown field', having('filings', { score: 3 }), 'unknown-key', 'filings[0]'],
    ['a strength of 1e308', having('filings', { strength: 1e308 }), 'wrong-type', 'filings[0].strength'],
    ['a strength of "NaN"', having('filings', { strength: 'NaN' }), 'wrong-type', 'filings[0].strength'],
    ['the 30th of February', saying({ date: '2026-02-30' }), 'wrong-type', 'statements[0].date'],
    [
      'a negative offset',
      saying({ quote: { ...it.quote, struck: [{ start: -1, end: 2 }] } }),
      'wrong-type',
      'statements[0].quote.struck[0].start',
    ],
    ['a quote too long', quote('x'.repeat(200_001)), 'quote-too-long', 'statements[0].quote.exact'],
    ['a note too long', having('filings', { note: 'x'.repeat(20_001) }), 'too-long', 'filings[0].note'],
    ['a day ahead of now', having('filings', { at: '2026-05-06T09:00:00Z' }), 'from-the-future', 'filings[0].at'],
    [
      'a capture ahead of now',
      saying({ captures: [capture({ at: '2030-01-01T00:00:00Z' })] }),
      'from-the-future',
      'statements[0].captures[0].at',
    ],
    ['a filing of another country under its id', having('filings', { country: 'KE' }), 'wrong-id', 'filings[0]'],
    ['other words under a statement’s id', quote('We will do something else entirely.'), 'wrong-id', 'statements[0]'],
    ['a review of something else', having('reviews', { of: 'a'.repeat(64) }), 'wrong-id', 'reviews[0]'],
    [
      'an unknown target',
      having('filings', filing({ of: it, targetId: 'full-achievement' })),
      'unknown-target',
      'filings[0].targetId',
    ],
    [
      'an unknown country',
      having('filings', filing({ of: it, country: 'ZZ' })),
      'unknown-country',
      'filings[0].country',
    ],
    [
      'a filing of nothing',
      having('filings', filing({ statementId: 'b'.repeat(64) })),
      'dangling-filing',
      'filings[0].statementId',
    ],
    [
      'a value its field cannot show',
      history('speaker.country', 'Portugal'),
      'wrong-type',
      'statements[0].history[0].to',
    ],
    [
      'a script for an address',
      source({ docUrl: 'javascript:alert(1)' }),
      'unsafe-address',
      'statements[0].source.docUrl',
    ],
    [
      'a script for a link',
      saying({ deepLink: '\u0001JavaScript:alert(1)' }),
      'unsafe-address',
      'statements[0].deepLink',
    ],
    [
      'a page in an address',
      source({ canonicalUrl: 'data:text/html,x' }),
      'unsafe-address',
      'statements[0].source.canonicalUrl',
    ],
    ['an address that is none', having('replies', { sourceUrl: 'example' }), 'unsafe-address', 'replies[0].sourceUrl'],
    [
      'a script in an archive',
      saying({ captures: [capture({ archives: [{ url: 'vbscript:x', at: NOW }] })] }),
      'unsafe-address',
      'statements[0].captures[0].archives[0].url',
    ],
    [
      'a script in a name',
      saying({ speaker: { ...it.speaker, name: '<script>x</script>' } }),
      'markup',
      'statements[0].speaker.name',
    ],
    [
      'a picture that runs code',
      having('filings', { note: '<img src=x onerror=alert(1)>' }),
      'markup',
      'filings[0].note',
    ],
    [
      'a script in an alias',
      having('decisions', { by: { id: 'ana', alias: '<svg onload=x>', organisation: '' } }),
      'markup',
      'decisions[0].by.alias',
    ],
    [
      'a script in an address',
      source({ docUrl: 'https://example.org/<script>' }),
      'markup',
      'statements[0].source.docUrl',
    ],
  ])('%s', async (_, body, problem, place) => expect(await read(body)).toMatchObject(refused(problem, { place })));

  test('two records of one id that say different things', async () => {
    const [one] = whole.decisions;
    const two = canonicalJson({ ...whole, decisions: [one, { ...one, value: 3 }] });
    expect(await read(two)).toMatchObject(refused('duplicate-id', { place: 'decisions[1].id' }));
  });
});

test('a refusal is said in words', () => {
  const say = (key: string, value?: string | number) => `${key} (${value})`;
  expect(importProblemText({ problem: 'too-new', detail: '2' }, say)).toBe('import_problem_too_new (2)');
  expect(importProblemText({ problem: 'unknown-key', place: 'filings[0]', detail: 'x' }, say)).toBe(
    'import_problem_unknown_key (filings[0]: x)',
  );
  expect(new Set(importProblems).size).toBe(importProblems.length);
});
