import { type Option, SelectField } from './SelectField';
import styles from './StatementFilters.module.css';
import { TextField } from './TextField';
import { keyOf, type Words } from './words';

/** What a list of statements is narrowed to; '' is everything. */
export interface FilterValues {
  words: string;
  country: string;
  theme: string;
  /** Set by a field of the table by objectives. */
  objective: string;
  horizon: '2' | '5' | '15' | '';
  stance: string;
  group: string;
  filed: 'inbox' | 'filed' | '';
}

interface Props extends Pick<Words, 'text'> {
  values: FilterValues;
  options: { countries: Option[]; themes: Option[]; objectives?: Option[] };
  onInput<Name extends keyof FilterValues>(field: Name, value: FilterValues[Name]): void;
}

const stances = ['promise', 'progress', 'setback', 'contradiction', 'position'];
const groups = ['state', 'un', 'civil', 'independent'];

// The labels share no word with those of the clip form, which may stand on the same page.
/** Narrows a list of statements by words and by what they were filed on. */
export function StatementFilters({ values, options, onInput, text }: Props) {
  const offered = (name: Exclude<keyof FilterValues, 'words'>, choices: Option[]) => (
    <SelectField
      label={text(`filter_${name}`)}
      none={text('filter_all')}
      options={choices}
      value={values[name]}
      onInput={(value) => onInput(name, value as FilterValues[typeof name])}
    />
  );
  const said = (prefix: string, ids: readonly (string | number)[]): Option[] =>
    ids.map((id) => ({ id: String(id), label: text(keyOf(prefix, id)) }));
  return (
    <search class={styles.filters}>
      <TextField
        wide
        type="search"
        label={text('filter_words')}
        value={values.words}
        onInput={(words) => onInput('words', words)}
      />
      {offered('country', options.countries)}
      {offered('theme', options.themes)}
      {options.objectives && offered('objective', options.objectives)}
      {offered('horizon', said('horizon', [2, 5, 15]))}
      {offered('stance', said('stance', stances))}
      {offered('group', said('group', groups))}
      {offered('filed', said('filed', ['inbox', 'filed']))}
    </search>
  );
}
