/** Why a file is refused. Each has a text `import_problem_…` that says what happened and what to do next. */
export const importProblems = [
  // The file as such.
  'empty',
  'too-large',
  'unreadable',
  'not-gzip',
  'not-utf8',
  // Its form.
  'not-json',
  'truncated',
  'too-deep',
  'record-too-large',
  'too-many-records',
  'forbidden-key',
  'duplicate-key',
  // What it says it is.
  'not-a-scorecard',
  'too-new',
  'unknown-key',
  // Its records.
  'wrong-type',
  'too-long',
  'quote-too-long',
  'from-the-future',
  'wrong-id',
  'duplicate-id',
  'dangling-filing',
  'unknown-target',
  'unknown-country',
  'unsafe-address',
  'markup',
] as const;

export type ImportProblem = (typeof importProblems)[number];

/** What is wrong, and where. */
export interface Refusal {
  problem: ImportProblem;
  /** The field, such as `statements[3].speaker.name`. */
  place?: string;
  /** Line and column, the name of a key, or the value that is refused. */
  detail?: string;
}

/** A refusal in words, with its place and detail as the one value of the text. (Message names have no hyphens.) */
export function importProblemText(
  { problem, place, detail }: Refusal,
  text: (key: string, ...values: (string | number)[]) => string,
): string {
  const where = [place, detail].filter((it) => it !== undefined && it !== '').join(': ');
  const words = text(`import_problem_${problem.replaceAll('-', '_')}`, where.replace(CONTROLS, nameOf));
  return where === '' ? words.replace(/\s?\(\)/, '') : words;
}

// A file's words must not turn ours around, nor hide in them.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const nameOf = (control: string): string =>
  `[U+${control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
