import { describe, expect, test } from 'vitest';
import { clockTimes } from '@/lib/clip/agenda/clock-times';
import { daysFrom, namedDays } from '@/lib/clip/agenda/meeting-days';

describe('a time in an agenda', () => {
  test.each([
    ['10:00 - 11:30 Opening', '10:00–11:30'],
    ['10.00–11.30 Opening', '10:00–11:30'],
    ['10h00-11h30 Ouverture', '10:00–11:30'],
    ['10 h – 11 h 30', '10:00–11:30'],
    ['10h 11h30 Opening', '10:00–11:30'],
    ['13h 15h 15h 16h30 Break', '13:00–15:00 15:00–16:30'],
    ['1000-1130', '10:00–11:30'],
    ['1330', '13:30'],
    ['3:00 p.m. Closing', '15:00'],
    ['3 – 4.30 pm', '15:00–16:30'],
    ['11:00–1:00 p.m.', '11:00–13:00'],
    ['9:30 – 11:00 a.m.', '09:30–11:00'],
    ['12:30 p.m. to 2 p.m.', '12:30–14:00'],
    ['De 9h00 à 10h30', '09:00–10:30'],
    ['8:30 a 9:00', '08:30–09:00'],
    ['09:00–10:00 (CET) Welcome', '09:00–10:00'],
    ['for migration? 16:30 - 18:00 Panel 3', '16:30–18:00'],
    ['Session 1 (10.30–12.00)', '10:30–12:00'],
    ['18-19 April 2017', ''],
    ['2015-2030 Agenda for the coast', ''],
    ['since 2017-2018', ''],
    ['1951 Convention', ''],
    ['2.50 per cent', ''],
    ['A/RES/73/195', ''],
    ['25:00 - 26:00', ''],
    ['Rooms 10-12', ''],
  ])('"%s" is %s', (line, expected) => {
    const found = clockTimes(line).map(({ starts, ends }) => (ends ? `${starts}–${ends}` : starts));
    expect(found.join(' ')).toBe(expected);
  });
});

describe('days of a meeting', () => {
  test.each([
    ['18-19 April 2017', '2017-04-18 2017-04-19'],
    ['Wednesday 24 – Friday 26 October 2018', '2018-10-24 2018-10-25 2018-10-26'],
    ['30 April – 2 May 2019', '2019-04-30 2019-05-01 2019-05-02'],
    ['April 18-19, 2017', '2017-04-18 2017-04-19'],
    ['du 12 au 13 mai 2025', '2025-05-12 2025-05-13'],
    ['18 y 19 de abril de 2024', '2024-04-18 2024-04-19'],
    ['Wednesday 24 October', '2020-10-24'],
    ['Martes, 4 de marzo de 2025', '2025-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['24 delegates and 3 ministers', ''],
  ])('"%s" are %s', (words, expected) => {
    expect(
      namedDays(words)
        .flatMap((it) => daysFrom(it, 2020))
        .join(' '),
    ).toBe(expected);
  });
});
