import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmbiguous, readDay, writeDay } from '@/lib/clip/read-day';

describe('a date', () => {
  test.each([
    ['2017', '2017-12-31', 'year'],
    ['2017-04', '2017-04-30', 'month'],
    ['2024-02', '2024-02-29', 'month'],
    ['2017-04-18', '2017-04-18', 'day'],
    ['2017/04/18', '2017-04-18', 'day'],
    ['2017/4/8', '2017-04-08', 'day'],
    ['20170418', '2017-04-18', 'day'],
    ['2017-04-18T23:59:00-04:00', '2017-04-18', 'day'],
    ['2017-04-18 10:00', '2017-04-18', 'day'],
    ['18/04/2017', '2017-04-18', 'day'],
    ['18.4.2017', '2017-04-18', 'day'],
    ['04/18/2017', '2017-04-18', 'day'],
    ['Tue, 18 Apr 2017 08:00:00 GMT', '2017-04-18', 'day'],
    ['18 April 2017', '2017-04-18', 'day'],
    ['18th April 2017', '2017-04-18', 'day'],
    ['April 18, 2017', '2017-04-18', 'day'],
    ['Tuesday, April 18, 2017', '2017-04-18', 'day'],
    ['April 2017', '2017-04-30', 'month'],
    ['mardi 18 avril 2017', '2017-04-18', 'day'],
    ['1er août 2017', '2017-08-01', 'day'],
    ['18 de abril de 2017', '2017-04-18', 'day'],
    ['martes, 18 de diciembre del 2017', '2017-12-18', 'day'],
    ['diciembre de 2017', '2017-12-31', 'month'],
    ['٢٠٢٦-٠٥-٠٦', '2026-05-06', 'day'],
    [' 2017 ', '2017-12-31', 'year'],
  ])('“%s” is read', (written, date, precision) => {
    expect(readDay(written)).toEqual({ date, precision });
  });

  test.each([
    '',
    'soon',
    '2017-13',
    '2017-02-30',
    '31/04/2017',
    '13/13/2017',
    '18 Brumaire 2017',
    '10:42',
    '0017',
    '201704',
    '99999',
  ])('“%s” is no date', (written) => {
    expect(readDay(written)).toBeNull();
  });

  test('written and read again is the same', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const known = readDay(day.toISOString().slice(0, length));
        expect(known && writeDay(known)).toBe(day.toISOString().slice(0, length));
      }),
    );
  });

  test.each([
    ['04/05/2017', true],
    ['18/04/2017', false],
    ['04/04/2017', false],
    ['2017/04/05', false],
  ])('“%s” could be read in two ways: %s', (written, ambiguous) => {
    expect(isAmbiguous(written)).toBe(ambiguous);
  });
});
