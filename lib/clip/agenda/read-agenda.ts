import type { BlocksReading } from '@/lib/page/blocks';
import { onTheRecord } from '../sweep/page-readings';
import { isAffiliation } from './affiliation';
import type { Agenda } from './agenda';
import { clockTimes } from './clock-times';
import { withoutHonours } from './honorifics';
import { isAgenda } from './is-agenda';
import { type Line, linesOf } from './lines';
import { bodyOfMeeting, nameOfMeeting, placeOfMeeting } from './meeting-facts';
import { peopleIn, soleName } from './people-in';
import { piecesOf } from './pieces';
import { readSessions } from './read-sessions';
import { daysOfMeeting, yearOfMeeting } from './when-held';

/** Reads the agenda that a page is: its meeting, its sessions and who is announced; null where the page is none. */
export function readAgenda(reading: BlocksReading): Agenda | null {
  const lines = linesOf(reading);
  const pieces = piecesOf(lines);
  if (!isAgenda(reading, pieces)) return null;
  const start = lines.findIndex(({ text }) => clockTimes(text).length > 0);
  const days = daysOfMeeting(reading, pieces);
  const isFrench =
    /^fr/i.test(reading.page.lang ?? '') ||
    /\b(?:ordre du jour|intervenants|modérat(?:eur|rice)|séance)\b/i.test(reading.text.slice(0, 20_000));
  const { sessions, expected } = readSessions(pieces, {
    days,
    year: yearOfMeeting(reading, days),
    isFrench,
    isTwoLined: isTwoLined(lines),
  });
  if (sessions.length < 2 || (expected.length === 0 && sessions.length < 3)) return null;
  const preamble = lines.slice(0, start < 0 ? 12 : start).map(({ text }) => text);
  return {
    name: nameOfMeeting(reading),
    body: bodyOfMeeting(reading),
    place: placeOfMeeting(reading, preamble),
    days,
    sessions,
    expected,
    rule: onTheRecord([reading], reading.page).rule,
  };
}

/** Whether most names stand in lines of their own, with who it is in the next line. */
function isTwoLined(lines: readonly Line[]): boolean {
  const short = lines.map(({ text }) => (text.length < 300 ? withoutHonours(text, false) : ''));
  const apart = short.filter(
    (text, index) => soleName(text) && isAffiliation((short[index + 1] ?? '').split(/[,;]/)[0] ?? ''),
  ).length;
  const together = short.filter(
    (text) => text && !soleName(text) && peopleIn(text, { isOfPeople: false })[0]?.from === 0,
  ).length;
  return apart > together;
}
