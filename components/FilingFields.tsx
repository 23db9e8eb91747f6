import type { Group, Stance } from '@/lib/scorecard/fields';
import { Criteria } from './Criteria';
import { type Option, SelectField } from './SelectField';
import { offered, type Suggested } from './SuggestedLine';
import { TextField } from './TextField';
import { objectiveChoices, targetGroups } from './target-groups';
import { keyOf, type Words } from './words';

/** The judgement as typed so far; '' is nothing chosen. */
export interface FilingValues {
  country: string;
  objective: string;
  target: string;
  stance: Stance | '';
  strength: '1' | '2' | '3' | '';
  group: Group | '';
  note: string;
  /** Id of the statement that a contradiction denies. */
  denies: string;
  /** More countries and targets that the same judgement is filed for. */
  alsoFor: string[];
  alsoOn: string[];
}

/** A target to choose. */
export interface TargetOption extends Option {
  horizon: 2 | 5 | 15;
  /** Its objectives, the one it counts under first. */
  objectives: readonly number[];
  kind: 'act' | 'refrain';
}

/** What the selects offer. */
export interface FilingOptions {
  countries: Option[];
  /** Ids are the numbers, "7"; the labels say them too. */
  objectives: Option[];
  targets: TargetOption[];
  /** Statements a contradiction can deny. */
  deniable: Option[];
  /** Ids of what the words suggest, the likeliest first; they stand before the others. */
  first?: { objectives: string[]; targets: string[] };
}

/** What a form cannot take, in words, by field. */
export type Problems<Values> = Partial<Record<keyof Values, string>>;
/** Called with a field and what it now says. */
export type OnField<Values> = <Name extends keyof Values>(field: Name, value: Values[Name]) => void;

/** What the fields of a filing show, and whom they call. */
export interface FilingFieldsProps extends Pick<Words, 'text'> {
  values: FilingValues;
  options: FilingOptions;
  problems: Problems<FilingValues>;
  suggested?: Suggested<FilingValues>;
  onInput: OnField<FilingValues>;
}

const stances: Stance[] = ['promise', 'progress', 'setback', 'contradiction', 'position'];
const groups: Group[] = ['state', 'un', 'civil', 'independent'];

/** What a statement is filed on: the fields that every form of filing shares. */
export function FilingFields({ values, options, problems, suggested = {}, onInput, text }: FilingFieldsProps) {
  const kind = options.targets.find(({ id }) => id === values.target)?.kind ?? 'act';
  const position = values.stance === 'position';
  const none = text('choose');
  const suggestionFor = (name: 'country' | 'objective' | 'target' | 'stance' | 'group') =>
    offered(suggested[name], text, (value) => onInput(name, value as never));
  return (
    <>
      <SelectField
        label={text('field_country')}
        none={none}
        options={options.countries}
        value={values.country}
        problem={problems.country}
        suggestion={suggestionFor('country')}
        onInput={(country) => onInput('country', country)}
      />
      <SelectField
        label={text('field_objective')}
        none={none}
        {...objectiveChoices(options, text)}
        value={values.objective}
        problem={problems.objective}
        suggestion={suggestionFor('objective')}
        onInput={(objective) => onInput('objective', objective)}
      />
      <SelectField
        wide
        label={text('field_target')}
        none={none}
        options={[]}
        groups={targetGroups(options, values.objective, text)}
        value={values.target}
        problem={problems.target}
        suggestion={suggestionFor('target')}
        onInput={(target) => onInput('target', target)}
      />
      <SelectField
        label={text('field_stance')}
        none={none}
        options={stances.map((id) => ({ id, label: text(keyOf('stance', id)) }))}
        value={values.stance}
        problem={problems.stance}
        suggestion={suggestionFor('stance')}
        onInput={(stance) => onInput('stance', stance as Stance | '')}
      />
      <SelectField
        label={text('field_strength')}
        none={position ? text('strength_position') : none}
        options={strengthOptions(values.stance, text)}
        value={position ? '' : values.strength}
        disabled={position}
        problem={problems.strength}
        onInput={(strength) => onInput('strength', strength as FilingValues['strength'])}
      />
      <Criteria kind={kind} stance={values.stance} strength={values.strength} text={text} />
      {values.stance === 'contradiction' && (
        <SelectField
          wide
          label={text('field_denies')}
          none={none}
          options={options.deniable}
          value={values.denies}
          problem={problems.denies}
          onInput={(denies) => onInput('denies', denies)}
        />
      )}
      <SelectField
        wide
        label={text('field_group')}
        none={none}
        options={groups.map((id) => ({ id, label: text(keyOf('group', id)) }))}
        value={values.group}
        problem={problems.group}
        suggestion={suggestionFor('group')}
        onInput={(group) => onInput('group', group as Group | '')}
      />
      <TextField
        wide
        label={text('field_note')}
        value={values.note}
        problem={problems.note}
        onInput={(note) => onInput('note', note)}
      />
    </>
  );
}

function strengthOptions(stance: Stance | '', text: Words['text']): Option[] {
  const named = stance === '' || stance === 'position' ? null : stance;
  return ['1', '2', '3'].map((id) => ({ id, label: named ? `${id} · ${text(keyOf('strength', named, id))}` : id }));
}
