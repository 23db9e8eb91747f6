import { problemOfWords } from '@/lib/clip/fit-form';
import { targetById } from '@/lib/compact/targets';
import type { By, Group, Stance } from '@/lib/scorecard/fields';
import type { Filing, Strength } from '@/lib/scorecard/judgement';
import { makeId } from '@/lib/text/id';
import type { FormProblems, FormValues } from './form-values';

/** The part of the form that makes filings. */
export type FilingValues = Pick<
  FormValues,
  | 'country'
  | 'alsoFor'
  | 'target'
  | 'alsoOn'
  | 'stance'
  | 'strength'
  | 'group'
  | 'denies'
  | 'note'
  | 'speaksFor'
  | 'onBehalfOf'
>;

/** What keeps these values from becoming filings; empty where they can, or where no target is chosen. */
export function filingProblems(values: FilingValues): FormProblems {
  const problems: FormProblems = {};
  const noted = problemOfWords(values.note);
  if (noted) problems.note = noted;
  if (values.target === '') return problems;
  if (!targetById.has(values.target)) problems.target = 'target-unknown';
  if (values.country === '') problems.country = 'target-without-country';
  if (values.stance === '') problems.stance = 'stance-missing';
  else if (values.stance !== 'position' && values.strength === '') problems.strength = 'strength-missing';
  if (values.group === '') problems.group = 'group-missing';
  else if (values.group === 'state' && countriesOf(values).some((it) => isForeign(it, values))) {
    problems.group = 'group-state-other-country';
  }
  if (values.stance === 'contradiction' && values.denies === '') problems.denies = 'denies-missing';
  return problems;
}

/** One filing for each chosen country on each chosen target; none where no target is chosen. */
export function makeFilings(values: FilingValues, statementId: string, who: { by: By; at: string }): Filing[] {
  if (values.target === '') return [];
  const targets = unique([values.target, ...values.alsoOn]);
  return countriesOf(values).flatMap((country) =>
    targets.map((targetId) => ({
      id: makeId(statementId, targetId, country, who.by.id),
      statementId,
      targetId,
      country,
      stance: values.stance as Stance,
      strength: values.stance === 'position' ? null : (Number(values.strength) as Strength),
      group: values.group as Group,
      note: values.note,
      contradicts: values.stance === 'contradiction' && values.denies !== '' ? values.denies : null,
      by: who.by,
      at: who.at,
    })),
  );
}

// The voice of a State is heard only for that State, or for one chosen by hand into "on behalf of".
const isForeign = (country: string, { speaksFor, onBehalfOf }: FilingValues): boolean =>
  speaksFor !== '' && country !== speaksFor && !onBehalfOf.includes(country);

const countriesOf = ({ country, alsoFor }: FilingValues): string[] => unique([country, ...alsoFor]);
const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');
