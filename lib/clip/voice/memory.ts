import type { Voice } from './voice';

/** Persons as a text introduces them, for "she said" later on. */
export interface Memory {
  /** Keeps who was introduced, or named anew. */
  keep(voice: Voice): void;
  /** Tells of a person what a pronoun or a title tells. */
  tell(voice: Voice, gender: 'f' | 'm' | null): void;
  /** Whether it knows of a person what a pronoun tells. */
  knows(voice: Voice): boolean;
  /** Whether "he" or "she" may be this person. */
  mayBe(voice: Voice, gender: 'f' | 'm' | null): boolean;
  /** The last person introduced whom a pronoun may mean; null after too many sentences. */
  last(gender: 'f' | 'm' | null): Voice | null;
  /** A sentence has passed. */
  pass(): void;
  /** Nobody may be meant any more: another entry, another page. */
  forget(): void;
}

/** Sentences over which "she said" still finds its person. */
const REACH = 4;
const MOST = 8;

/** A memory with nobody in it. */
export function openMemory(): Memory {
  let kept: { voice: Voice; since: number }[] = [];
  const genders = new Map<string, 'f' | 'm'>();
  const keyOf = ({ name, because }: Voice): string => name ?? because;
  const mayBe = (voice: Voice, gender: 'f' | 'm' | null): boolean => {
    const known = genders.get(keyOf(voice));
    return gender === null || known === undefined || known === gender;
  };
  return {
    keep: (voice) => {
      kept = [...kept.filter((it) => keyOf(it.voice) !== keyOf(voice)), { voice, since: 0 }].slice(-MOST);
    },
    tell: (voice, gender) => {
      if (gender && !genders.has(keyOf(voice))) genders.set(keyOf(voice), gender);
    },
    knows: (voice) => genders.has(keyOf(voice)),
    mayBe,
    last: (gender) => kept.findLast(({ voice, since }) => since <= REACH && mayBe(voice, gender))?.voice ?? null,
    pass: () => {
      for (const it of kept) it.since += 1;
    },
    forget: () => {
      kept = [];
    },
  };
}
