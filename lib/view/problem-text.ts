import type { FormProblems } from './form-values';
import type { Text } from './words';

/** A problem in words: what happened and what to do next. */
export const problemText = (problem: string, text: Text): string => text(`problem_${problem.replaceAll('-', '_')}`);

/** The form's problems in words, by field. */
export const problemTexts = (problems: FormProblems, text: Text): FormProblems =>
  Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, problemText(problem ?? '', text)]));
