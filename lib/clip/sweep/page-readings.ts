import type { AttributionRule } from '@/lib/compact/attribution-rules';
import type { BlocksReading } from '@/lib/page/blocks';
import type { Draft } from '@/lib/scorecard/draft';
import { makeDraft } from '../make-draft';
import { isAmbiguous, readDay, writeDay } from '../read-day';
import type { ExpectedSpeaker } from '../recognise/heard';
import { ruleOf } from '../rule-of';
import type { PageHints } from '../voice/voice-track';
import { passageOf } from './passage-of';

export type { BlocksReading } from '@/lib/page/blocks';

/** The readings of a page's frames that hold words, the one with most of them first. */
export const mostWordsFirst = (readings: readonly BlocksReading[]): BlocksReading[] =>
  readings.filter(({ text }) => text.trim() !== '').sort((a, b) => b.text.length - a.text.length);

/** Of a page's frames those on the record; off the record is a frame that says so, and every frame of a page that says so. */
export function onTheRecord(
  readings: readonly BlocksReading[],
  tab: Draft['tab'],
): { rule: AttributionRule | null; open: BlocksReading[] } {
  const ruled = readings.map((reading) => ({ reading, rule: ruleOfReading(reading, tab) }));
  const ofPage = ruled.find(({ reading, rule }) => reading.frame.isTop && rule)?.rule;
  const open = ofPage ? [] : ruled.flatMap(({ reading, rule }) => (rule ? [] : reading));
  return { rule: open.length > 0 ? null : (ofPage ?? ruled[0]?.rule ?? null), open };
}

function ruleOfReading(reading: BlocksReading, tab: Draft['tab']): AttributionRule | null {
  const passage = passageOf(reading, 0, 0);
  return ruleOf(makeDraft({ key: '', startedAt: '', method: 'dom', passage, tab }));
}

/** The day on which a page was published, no finer than it is known; null where it does not say. */
export function dayOfReading({ page: { publishedAt } }: BlocksReading): string | null {
  const known = publishedAt && !isAmbiguous(publishedAt) ? readDay(publishedAt) : null;
  return known && writeDay(known);
}

/** What is known of a page beside its text. */
export function hintsOf(reading: BlocksReading, expected: readonly ExpectedSpeaker[]): PageHints {
  const { title, url, lang, authors, siteName, publisher } = reading.page;
  return {
    title,
    url,
    lang,
    expected,
    headings: [],
    metadata: [...authors, siteName, publisher].filter((name): name is string => Boolean(name)),
    day: dayOfReading(reading),
  };
}
