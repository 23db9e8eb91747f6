import { describe, expect, it } from 'vitest';
import { daysInWords, timesInWords } from '@/lib/view/meeting-times';

const plain = (words: string) => words.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('days', () => {
  it.each([
    [[], ''],
    [['2026-05-06'], 'May 6, 2026'],
    [['2026-05-06', '2026-05-07', '2026-05-08'], 'May 6 – 8, 2026'],
    [['2026-05-06', '2026-06-07'], 'May 6, 2026, June 7, 2026'],
    [['2026-05-06', '2026-99-99'], 'May 6, 2026'],
    [['2026-99-99'], ''],
  ])('%j are said as %s', (days, words) => {
    expect(plain(daysInWords(days, 'en'))).toBe(words);
  });
});

describe('hours', () => {
  it.each([
    ['en', '10:00', '11:30', '10:00 – 11:30 AM'],
    ['en', '2026-05-06T10:00', '2026-05-06T13:30', 'May 6, 10:00 AM – 1:30 PM'],
    ['fr', '2026-05-06T10:00', '2026-05-06T13:30', '6 mai, 10:00 – 13:30'],
    ['es', '09:30', null, '9:30'],
    ['fr', null, '13:30', '13:30'],
    ['fr', '22:00', '01:00', '22:00 – 01:00'],
    ['fr', '22:00', '24:00', '22:00 – 00:00'],
    ['en', null, null, ''],
    ['en', '2026-99-99T10:00', 'soon', '10:00 AM'],
    ['en', 'x', '99:99', ''],
  ])('in %s %s to %s are said as they are read there', (lang, starts, ends, words) => {
    expect(plain(timesInWords(starts, ends, lang, true))).toBe(words);
  });
});
