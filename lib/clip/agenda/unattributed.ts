import { struckOut } from '@/lib/scorecard/public-form';
import { wordsIn } from '../person-names';
import { strikeQuote } from '../strike';
import type { Agenda } from './agenda';
import { HONOURED, withoutHonours } from './honorifics';

/** What an agenda tells where nothing may be attributed: it announces nobody, and its titles name no person and no country. */
export function unattributed<T extends Pick<Agenda, 'name' | 'body' | 'place' | 'sessions' | 'expected'>>(
  agenda: T,
): T {
  const { name, body, place, sessions, expected } = agenda;
  const spared = [body, place].filter((it) => it !== null);
  const persons = [...new Set(expected.map((it) => it.name))].map((it) => ({ name: it, words: keysIn(it) }));
  const strike = (written: string): string => {
    const title = withoutHonours(written, false).replaceAll(HONOURED, '');
    const said = new Set(keysIn(title));
    const named = persons.filter(({ words }) => words.some((word) => said.has(word)));
    const marks = strikeQuote(title, { alsoStrike: named.map((it) => it.name), spared });
    return marks.length > 0 ? struckOut(title, marks).exact : written;
  };
  return {
    ...agenda,
    name: strike(name),
    sessions: sessions.map((it) => ({ ...it, title: strike(it.title) })),
    expected: [],
  };
}

const keysIn = (words: string): string[] => wordsIn(words).map(({ folded }) => folded);
