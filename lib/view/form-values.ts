import type { Group, Stance } from '@/lib/scorecard/fields';

/** What the clip form holds while a person types: every field as its control has it; '' = nothing chosen. */
export interface FormValues {
  quote: string;
  speaker: string;
  role: string;
  organisation: string;
  /** The State for which the speaker speaks. */
  speaksFor: string;
  /** Other States spoken for, chosen by hand. */
  onBehalfOf: string[];
  /** Whose commitment or position it is; also the first country it is filed for. */
  country: string;
  /** Further countries to file for. */
  alsoFor: string[];
  objective: string;
  target: string;
  /** Further targets to file on. */
  alsoOn: string[];
  stance: Stance | '';
  strength: '1' | '2' | '3' | '';
  group: Group | '';
  /** The statement that a contradiction denies. */
  denies: string;
  /** '2017', '2017-04' or '2017-04-18'. */
  date: string;
  note: string;
  /** Pasted words: address of the page they are from. */
  address: string;
  /** Pasted words: meeting at which they were heard. */
  meeting: string;
  /** Pasted words: time in the recording. */
  heardAt: string;
}

/** A form with nothing in it. */
export const emptyForm: FormValues = {
  quote: '',
  speaker: '',
  role: '',
  organisation: '',
  speaksFor: '',
  onBehalfOf: [],
  country: '',
  alsoFor: [],
  objective: '',
  target: '',
  alsoOn: [],
  stance: '',
  strength: '',
  group: '',
  denies: '',
  date: '',
  note: '',
  address: '',
  meeting: '',
  heardAt: '',
};

/** What the form cannot take, by field; the words are `text('problem_' + key)`. */
export type FormProblems = Partial<Record<keyof FormValues, string>>;
