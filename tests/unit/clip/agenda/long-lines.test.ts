import { describe, expect, test, vi } from 'vitest';
import { nameRuns } from '@/lib/clip/agenda/name-runs';
import { peopleIn, soleName } from '@/lib/clip/agenda/people-in';
import { piecesOf } from '@/lib/clip/agenda/pieces';
import { readSessions } from '@/lib/clip/agenda/read-sessions';

const calendar = { days: [], year: 2026, isFrench: false, isTwoLined: false };
const lineOf = (text: string) => ({ text, kind: 'paragraph', row: null, column: null }) as const;
const sessionsOf = (text: string) => readSessions(piecesOf([lineOf('10:00 – 11:00 Opening'), lineOf(text)]), calendar);

/** How many places of a text something asks for: slices, and searches by expressions. */
function work(doing: () => unknown): number {
  let asked = 0;
  const { slice } = String.prototype;
  const { exec } = RegExp.prototype;
  const spies = [
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
      const part = slice.call(this, from, to);
      asked += part.length;
      return part;
    }),
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
      asked += text.length;
      return exec.call(this, text);
    }),
  ];
  try {
    doing();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return asked;
}

const LINES: [string, string][] = [
  ['countries', 'Kenya '],
  ['names and commas', 'Ana Reis, '],
  ['digits', '1'],
  ['digits apart', '1 '],
  ['titles', 'Hon. '],
  ['dashes', '- '],
];

describe('a very long line', () => {
  test.each(LINES)('of %s takes no more than its length more', (_, one) => {
    const [short, long] = [4_000, 32_000].map((length) => one.repeat(length / one.length));
    sessionsOf(short as string);
    const least = work(() => sessionsOf(short as string));
    expect(work(() => sessionsOf(long as string)) / least).toBeLessThan(16);
  });

  test('of capitals is read as one name’s end at most', () => {
    expect(soleName('Kenya '.repeat(300))).toBeNull();
    expect(
      peopleIn(`${'Programme '.repeat(300)}Ana Reis, Minister of Labour, Peru`, { isOfPeople: false }),
    ).toHaveLength(1);
    const [run, ...others] = nameRuns(`${'Kenya '.repeat(300)}Ana Reis`, () => true);
    expect([run?.name, run?.isRest, others]).toEqual(['Ana Reis', true, []]);
  });

  test('still gives those whom it names first', () => {
    const { expected } = sessionsOf(`Speakers: Ana Reis, Minister of Labour, Peru; ${'and much more '.repeat(2_000)}`);
    expect(expected[0]).toMatchObject({ name: 'Ana Reis', country: 'PE' });
  });
});
