/** The fields of the form for which words can suggest something. */
export type SuggestedField =
  | 'speaker'
  | 'role'
  | 'organisation'
  | 'speaksFor'
  | 'onBehalfOf'
  | 'date'
  | 'country'
  | 'objective'
  | 'target'
  | 'stance'
  | 'group';

/** How sure a suggestion must be to fill its empty field; a less sure one is only offered, as all are where it says null. */
export const fillFrom: Readonly<Record<SuggestedField, number | null>> = {
  speaker: 0.5,
  role: 0.5,
  organisation: 0.5,
  speaksFor: 0.5,
  // Which States a group speaks for is chosen by hand.
  onBehalfOf: null,
  date: 0.5,
  country: 0.5,
  objective: 0.5,
  // A filing is a person's judgement.
  target: null,
  stance: 0.5,
  group: 0.5,
};
