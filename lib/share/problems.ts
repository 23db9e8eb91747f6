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
export const importProblemText = (
  { problem, place, detail }: Refusal,
  text: (key: string, ...values: (string | number)[]) => string,
): string => text(`import_problem_${problem.replaceAll('-', '_')}`, [place, detail].filter(Boolean).join(': '));
