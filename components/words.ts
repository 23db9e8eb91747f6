import type { ThemeId } from '@/lib/compact/themes';

/** Says a key in the reader's language; values take the places $1, $2 … */
export type Text = (key: string, ...values: (string | number)[]) => string;

/** What things are called in the reader's language. */
export interface Names {
  country(code: string): string;
  target(id: string): string;
  objective(number: number): string;
  theme(id: ThemeId): string;
}

/** The words a component may need; spread them: `<HeatTable {...words} … />`. */
export interface Words {
  text: Text;
  names: Names;
  /** BCP 47 tag of the texts, for plurals, numbers and lists. */
  lang: string;
}

/** The message key of a word with hyphens: `keyOf('word', 'early-steps')` is `word_early_steps`. */
export const keyOf = (...parts: (string | number)[]): string => parts.join('_').replaceAll('-', '_');
