import type { BlocksReading } from '@/lib/page/blocks';
import { findNames } from '../names/lexicon';
import { fold, readWords } from '../names/words';
import { namedDays } from './meeting-days';

const KIND = String.raw`(?:(?:draft|final|provisional|tentative|detailed|annotated|revised|preliminary|full|projet d['’]|avant-projet d['’])\s*)*(?:agenda|programme|program|timetable|schedule|concept note|ordre du jour|programa|orden del d[íi]a)(?:\s+(?:provisoire|d[ée]finitif|pr[ée]liminaire|provisional|preliminar|final|de travail|de trabajo|of work|outline|overview))*`;
const AFTER = new RegExp(`\\s*[:|–—(,-]\\s*${KIND}\\)?\\s*$`, 'iu');
const BEFORE = new RegExp(`^${KIND}\\s*(?:[:|–—-]|of the|for the|of|for|du|de la|de l['’]|del|de)\\s*`, 'iu');
const ONLY = new RegExp(`^${KIND}$`, 'iu');

/** The meeting's name: the page's heading, or its title, without the word agenda. */
export function nameOfMeeting({ page, headings, blocks }: BlocksReading): string {
  const top = blocks.filter(({ kind }) => kind === 'heading').slice(0, 2);
  const named = [...top.map(({ text }) => text), headings[0] ?? '', page.title].map((it) => it.trim());
  const first =
    named.find((it) => it && !ONLY.test(it) && namedDays(it).every(({ to, from }) => to - from < it.length - 3)) ??
    page.title;
  const name = first.replace(AFTER, '').replace(BEFORE, '').trim() || first.trim();
  return (name || page.url).slice(0, 500);
}

/** The body that holds it: named by the title, the site or the publisher. */
export function bodyOfMeeting({ page, headings }: BlocksReading): string | null {
  for (const words of [page.title, headings[0] ?? '', page.siteName ?? '', page.publisher ?? '']) {
    const hit = findNames(words, readWords(words), false).find(
      ({ kind, body }) => kind === 'body' && body?.type !== 'instrument',
    );
    if (hit?.body) return hit.body.name;
  }
  return (page.siteName ?? page.publisher)?.slice(0, 500) ?? null;
}

const LABEL = /^(?:venue|place|location|where|lieu|endroit|lugar|sede)\s*[:：]\s*(.+)$/iu;
const TOWNS =
  /(?<![\p{L}])(?:Geneva|Genève|Ginebra|New York|Nueva York|Vienna|Vienne|Viena|Brussels|Bruxelles|Bruselas|The Hague|Nairobi|Istanbul|Montreal|Marrakech|Marrakesh|Strasbourg|Dubai|Barcelona|Lausanne|Zurich|Bonn)(?![\p{L}])/u;

/** Where it is held: as a label tells, or the town in a line beside the day. */
export function placeOfMeeting({ page, headings }: BlocksReading, preamble: readonly string[]): string | null {
  const labelled = preamble.map((line) => LABEL.exec(line)?.[1]).find((it) => it);
  if (labelled) return labelled.trim().slice(0, 300);
  const dated = [...preamble, headings[0] ?? '', page.title].filter(
    (line) => line.length < 200 && (namedDays(line).length > 0 || line.length < 60),
  );
  for (const line of dated) {
    const town =
      TOWNS.exec(line)?.[0] ?? findNames(line, readWords(line), false).find(({ kind }) => kind === 'capital');
    if (typeof town === 'string') return town;
    if (town) return line.slice(town.start, town.end);
  }
  const [, inAddress] = TOWN_IN_ADDRESS.exec(fold(page.url.replace(/[-_/.]+/g, ' '))) ?? [];
  return inAddress ? titleCase(inAddress) : null;
}

const TOWN_IN_ADDRESS = /\s(geneva|new york|vienna|brussels|nairobi|marrakech|montreal)\s/;
const titleCase = (words: string): string => words.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
