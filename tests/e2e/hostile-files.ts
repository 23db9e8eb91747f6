import { gzipSync } from 'node:zlib';
import { emptyRecords } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import { exportScorecard, scorecardText } from '@/lib/share/export';
import { filing, stamp, statement } from '../builders';

const FAR_DAY = '2199-01-01T00:00:00.000Z';
const SCRIPT = '<script>globalThis.hit = 1</script>';
const IMAGE = '<img src=x onerror="globalThis.hit = 1">';

/** The text of a scorecard's file that holds these statements. */
export const fileOf = (...statements: Statement[]): string =>
  scorecardText(exportScorecard({ ...emptyRecords(), statements }, stamp));

/** A sound file, to be spoilt. */
export const sound = (): string => {
  const records = { ...emptyRecords(), statements: [statement()], filings: [filing({ of: statement() })] };
  return scorecardText(exportScorecard(records, stamp));
};

// Spoils one statement and leaves the rest of the file as it was.
const spoilt = (spoil: (it: Statement) => object): string => {
  const file = JSON.parse(fileOf(statement()));
  file.statements = file.statements.map(spoil);
  return JSON.stringify(file);
};
const withSource = (source: object) => spoilt((it) => ({ ...it, source: { ...it.source, ...source } }));
const withArchive = (url: string) =>
  spoilt((it) => ({ ...it, captures: it.captures.map((one) => ({ ...one, archives: [{ at: one.at, url }] })) }));
const withKey = (key: string) => sound().replace('"speaker":{', `"speaker":{"${key}":{"polluted":true},`);

/** Files that somebody may send, and words of the reason for which each is refused. */
export const hostileFiles = (): [name: string, body: string | Buffer, reason: RegExp][] => [
  ...[1, 2, 3, 5, 8, 9].map((tenth): [string, string, RegExp] => [
    `cut off after ${tenth} tenths`,
    sound().slice(0, (sound().length * tenth) / 10),
    /ends too soon/,
  ]),
  ['cut off before its last bracket', sound().trimEnd().slice(0, -1), /ends too soon/],
  ['empty', '', /empty/],
  ['white space alone', ' \n\n', /empty/],
  ['null', 'null', /not a scorecard/],
  ['a list', '[1, 2, 3]', /not a scorecard/],
  ['another program’s file', '{"name": "bookmarks", "version": 1, "children": []}', /not a scorecard/],
  ['a page', `<!doctype html><p>${SCRIPT}`, /not JSON/],
  ['two files in one', sound() + sound(), /not JSON/],
  ['a newer version', sound().replace('"version":1\n', '"version":99\n'), /newer version/],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${sound()}`, 'utf16le'), /UTF-8/],
  ['UTF-16 without its mark', Buffer.from(sound(), 'utf16le'), /not JSON|UTF-8/],
  ['Latin-1', Buffer.from(sound().replace('Maria', 'Mar\u00eda'), 'latin1'), /UTF-8\. /],
  ['gzip that is cut', gzipSync(sound()).subarray(0, -20), /cannot be unpacked\. /],
  ['gzip with a bit flipped', flipped(gzipSync(sound())), /cannot be unpacked|not JSON|UTF-8/],
  ['the key __proto__', withKey('__proto__'), /may hold/],
  ['the key __proto__ in disguise', withKey('\\u005f_proto__'), /may hold/],
  ['the key constructor', withKey('constructor'), /may hold/],
  ['__proto__ at the top', sound().replace('{', '{"__proto__":{"polluted":true},'), /may hold/],
  ['a field nobody knows', withKey('nickname'), /do not know/],
  [
    'lists 100,000 deep',
    sound().replace('"suggestions":{}', `"suggestions":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    /nested deeper/,
  ],
  ['a field of 50 MB', spoilt((it) => ({ ...it, meetingId: 'x'.repeat(50_000_000) })), /larger than 2 MB/],
  [
    'a quote of 300,000 characters',
    spoilt((it) => ({ ...it, quote: { ...it.quote, exact: 'x'.repeat(300_000) } })),
    /200,000/,
  ],
  ['a number for a name', spoilt((it) => ({ ...it, speaker: { ...it.speaker, name: 7 } })), /not of the kind/],
  ['words for a list', sound().replace('"filings":[', '"filings":"none","filings":['), /twice|not of the kind/],
  ['captures that are no list', spoilt((it) => ({ ...it, captures: { length: 1e308 } })), /not of the kind/],
  ['a day that does not exist', spoilt((it) => ({ ...it, date: '2026-02-31' })), /not of the kind/],
  ['an id that is another’s', spoilt((it) => ({ ...it, id: 'f'.repeat(64) })), /does not follow/],
  [
    'a stamp of a far day',
    spoilt((it) => ({ ...it, captures: it.captures.map((one) => ({ ...one, at: FAR_DAY })) })),
    /day ahead/,
  ],
  ['a script for a name', spoilt((it) => ({ ...it, speaker: { ...it.speaker, name: SCRIPT } })), /markup/],
  [
    'a name that turns its reason around',
    spoilt((it) => ({ ...it, speaker: { ...it.speaker, name: `\u202E${SCRIPT}` } })),
    /name: \[U\+202E\]<script>/,
  ],
  ['an image for a title', withSource({ title: IMAGE }), /markup/],
  ['a script for its subject', sound().replace('"about":null', `"about":${JSON.stringify(SCRIPT)}`), /markup/],
  ['a running address of the document', withSource({ docUrl: 'javascript:hit=1' }), /not safe|does not follow/],
  ['a running address of the page around', withSource({ topUrl: 'JaVaScRiPt:hit=1' }), /not safe/],
  ['a running canonical address', withSource({ canonicalUrl: ' javascript:hit=1' }), /not safe/],
  [
    'a running deep link',
    spoilt((it) => ({ ...it, deepLink: '\u0001javascript:hit=1//https://example.org' })),
    /not safe/,
  ],
  ['a deep link that is a page', spoilt((it) => ({ ...it, deepLink: 'data:text/html,<p>hello' })), /not safe/],
  ['a running archive', withArchive('javascript:hit=1'), /not safe/],
  ['a reply with a running source', withReply('javascript:hit=1'), /not safe|not of the kind/],
  ['a country nobody knows', sound().replace('"country":"PT","group"', '"country":"ZZ","group"'), /country/],
];

function withReply(sourceUrl: string): string {
  const file = JSON.parse(sound());
  const by = { id: 'ana', alias: 'ana', organisation: 'ana group' };
  const reply = {
    id: 'a'.repeat(64),
    country: 'PT',
    targetId: null,
    text: 'We thank you.',
    from: 'the Mission',
    receivedAt: '2026-05-02',
  };
  return JSON.stringify({ ...file, replies: [{ ...reply, sourceUrl, by, at: '2026-05-04T09:00:00.000Z' }] });
}

function flipped(packed: Buffer): Buffer {
  const copy = Buffer.from(packed);
  const middle = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 0x10, middle);
  return copy;
}
