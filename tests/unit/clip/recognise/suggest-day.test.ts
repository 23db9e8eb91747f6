import { describe, expect, test } from 'vitest';
import { bareWords, type Heard } from '@/lib/clip/recognise/heard';
import { dayInWords, suggestDay } from '@/lib/clip/recognise/suggest-day';

const day = (known: Partial<Heard>) => suggestDay({ ...bareWords, ...known })?.value ?? null;

describe('when it was probably said', () => {
  test.each<[string, Partial<Heard>, string | null]>([
    ['the day that the page gives', { day: '2026-05-07', title: 'Session of 1 May 2026' }, '2026-05-07'],
    ['the innermost heading that names one', { headings: ['Forum, 1 May 2026', 'Plenary, 3 May 2026'] }, '2026-05-03'],
    ['the title', { title: 'Workshop, 18–19 April 2017: agenda' }, '2017-04-19'],
    ['French words', { headings: ['Séance du 6 mai 2026'] }, '2026-05-06'],
    ['Spanish words', { headings: ['Jornada del 6 de mayo de 2026'] }, '2026-05-06'],
    ['the address', { url: 'https://missions.example.org/speeches/2026/05/migration' }, '2026-05'],
    ['an address that is no date', { url: 'https://example.org/2026999/x' }, null],
    ['nothing', { title: 'Report' }, null],
  ])('%s', (_, known, wanted) => {
    expect(day(known)).toBe(wanted);
  });

  test('a day that is none is not read', () => {
    expect(dayInWords(['Section 45 March 2026'])?.words ?? null).not.toBe('45 March 2026');
  });
});
