/** A time or a span of time in a line. */
export interface ClockTime {
  /** Where it stands in the line. */
  from: number;
  /** Where it ends. */
  to: number;
  /** 24 hours: 09:30. */
  starts: string;
  ends: string | null;
}

const CLOCK = String.raw`(\d{1,2})(?:\s?[:.]\s?(\d{2})(?!\d)|\s?[hH]\s?(\d{2})?(?![\p{L}\d])|(?![\d.,/:]))(?:\s?([ap])\.?\s?m\b\.?)?`;
const DASH = String.raw`\s*(?:[-–—‒−~]|(?<=\s)(?:to|until|till|à|a|al|au|y|hasta|jusqu['’]à)(?=\s))\s*`;
const SPAN = new RegExp(`(?<![\\p{L}\\d.:/–-])${CLOCK}${DASH}${CLOCK}(?![\\p{L}\\d])`, 'gu');
const LOST_DASH = /(?<![\p{L}\d])(\d{1,2})\s?h\s?(\d{2})?\s+(\d{1,2})\s?h\s?(\d{2})?(?![\p{L}\d])/gu;
const ALONE = new RegExp(`^${CLOCK}(?![\\p{L}\\d])`, 'u');
const DIGITS = /^(\d{2})(\d{2})(?:\s*[-–—‒−]\s*(\d{2})(\d{2}))?(?![\d\p{L}/.])/u;

/** The times of an agenda in a line: spans anywhere, single times and times without a sign between only at its beginning. */
export function clockTimes(line: string): ClockTime[] {
  if (!/\d/.test(line)) return [];
  const first = digitsAtStart(line) ?? null;
  const spans = [...line.matchAll(SPAN)].flatMap((found) => spanOf(line, found) ?? []);
  const lost = [...line.matchAll(LOST_DASH)].flatMap((found) => {
    const [h1, m1, h2, m2] = found.slice(1);
    return timed(found, clock(h1, m1), clock(h2, m2)) ?? [];
  });
  const found = [...(first ? [first] : []), ...spans, ...lost].sort((a, b) => a.from - b.from);
  const apart = found.filter((it, index) => !found.slice(0, index).some((before) => before.to > it.from));
  if (apart.some(({ from }) => from === 0)) return apart;
  const alone = aloneAtStart(line);
  return alone ? [alone, ...apart] : apart;
}

function spanOf(line: string, found: RegExpMatchArray): ClockTime | null {
  const [, h1, dot1, h1m, p1, h2, dot2, h2m, p2] = found;
  const isClock = /[:h]/i.test(found[0]) || p1 || p2 || ((dot1 || dot2) && isApart(line, found) && Number(h1) > 5);
  if (!isClock || (!dot1 && !dot2 && !p1 && !p2 && !/h/i.test(found[0]))) return null;
  const late = clock(h2, dot2 ?? h2m, p2);
  const early = clock(
    h1,
    dot1 ?? h1m,
    p1 ?? (p2 && Number(h1) <= Number(h2) && h2 !== '12' ? p2 : p2 ? firstHalf(h1, h2) : undefined),
  );
  const time = timed(found, early, late);
  return time && { ...time, to: time.to + zoneAfter(line.slice(time.to)) };
}

// "10.30–12.00" may be numbers of something else, but at a line's beginning or end, or in brackets.
const isApart = (line: string, { index = 0, 0: { length } }: RegExpMatchArray): boolean =>
  index < 12 || line[index - 1] === '(' || !/[\p{L}\d]/u.test(line.slice(index + length));

// "11:00 – 1:00 p.m." begins before noon; "12:30 – 2 p.m." does not.
const firstHalf = (h1: string | undefined, h2: string | undefined): string =>
  h1 === '12' || (h2 === '12' && Number(h1) < 8) ? 'p' : 'a';

function aloneAtStart(line: string): ClockTime | null {
  const found = ALONE.exec(line);
  const [, h, dot, hm, p] = found ?? [];
  if (!found || !(dot || p || /h/i.test(found[0]))) return null;
  // "2.50" may be a number of something else.
  if (
    found[0].includes('.') &&
    !p &&
    !/[:h]/i.test(found[0]) &&
    (Number(h) < 7 || !/^\s*(?:$|[\p{L}–-])/u.test(line.slice(found[0].length)))
  )
    return null;
  const starts = clock(h, dot ?? hm, p);
  return starts ? { from: 0, to: found[0].length + zoneAfter(line.slice(found[0].length)), starts, ends: null } : null;
}

function digitsAtStart(line: string): ClockTime | null {
  const found = DIGITS.exec(line);
  if (!found) return null;
  const [all, h1, m1, h2, m2] = found;
  const zone = zoneAfter(line.slice(all.length));
  const rest = line.slice(all.length + zone).trim();
  const isYears = /^(?:19|20)/.test(all) && (!h2 || /^(?:19|20)$/.test(h2));
  if (rest && (!h2 || isYears) && zone === 0) return null;
  if ([m1, m2].some((minutes) => minutes && Number(minutes) % 5 > 0)) return null;
  const time = timed(found, clock(h1, m1), h2 ? clock(h2, m2) : undefined);
  return time && { ...time, to: time.to + zone };
}

function timed(found: RegExpMatchArray, starts: string | null, ends: string | null | undefined): ClockTime | null {
  const from = found.index ?? 0;
  if (!starts || ends === null || (ends && ends <= starts && ends > '03:00')) return null;
  return { from, to: from + found[0].trimEnd().length, starts, ends: ends ?? null };
}

function clock(hours: string | undefined, minutes: string | undefined, half?: string): string | null {
  const noon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + noon : Number(hours);
  const minute = Number(minutes ?? 0);
  return hour > 24 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const ZONE =
  /^\s*(?:(?:hrs?\b\.?|hours\b|heures\b|horas\b|h\b)\s*)?(?:\(?(?:[A-Z]{1,4}T|GMT|UTC)(?:\s?[+−-]\s?\d{1,2})?\)?|\([\p{L} ]*\btime\))?(?![\p{L}\d])/u;
const zoneAfter = (rest: string): number => ZONE.exec(rest)?.[0].trimEnd().length ?? 0;
