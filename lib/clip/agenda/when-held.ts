import type { BlocksReading } from '@/lib/page/blocks';
import { daysFrom, namedDays } from './meeting-days';
import type { Piece } from './pieces';

/** Its days, in order: those named above the timetable, else those of the day lines in it. */
export function daysOfMeeting(reading: BlocksReading, pieces: readonly Piece[]): string[] {
  const { page, headings } = reading;
  const first = pieces.findIndex(({ type }) => type === 'time');
  const above = pieces
    .slice(0, first < 0 ? 12 : first)
    .flatMap((piece) => (piece.type === 'words' ? [piece.text] : []));
  const named = [page.title, ...headings.slice(0, 2), ...above.filter((it) => it.length < 200)].flatMap(namedDays);
  const lines = pieces.flatMap((piece) => (piece.type === 'day' && piece.days ? [piece.days] : []));
  const year =
    [...named, ...lines].map(({ last }) => last.year).find((it) => it) ??
    yearIn(page.publishedAt ?? '') ??
    yearIn(`${page.title} ${page.url}`);
  if (!year) return [];
  const longest =
    [...named, ...lines.filter(({ last }) => last.year)]
      .map((it) => daysFrom(it, year))
      .sort((a, b) => b.length - a.length)[0] ?? [];
  const inLines = lines.flatMap((it) => daysFrom(it, year));
  const days =
    longest.length > 1
      ? [...longest, ...inLines.filter((it) => isNear(it, longest))]
      : [...inLines, ...longest.slice(0, inLines.length > 0 ? 0 : 1)];
  return [...new Set(days)].sort().slice(0, 60);
}

const isNear = (day: string, days: readonly string[]): boolean =>
  Math.abs(Date.parse(day) - Date.parse(days[0] ?? day)) < 15 * 86_400_000;

/** The year in which it is held, as far as the page tells; 0 where nothing does. */
export const yearOfMeeting = ({ page }: BlocksReading, days: readonly string[]): number =>
  Number(days[0]?.slice(0, 4)) || yearIn(page.publishedAt ?? '') || yearIn(page.title) || 0;

const yearIn = (words: string): number | null => Number(/(?<!\d)(20\d{2})(?!\d)/.exec(words)?.[1]) || null;
