import { useEffect, useRef } from 'preact/hooks';
import type { ClipValues } from './ClipForm';
import type { FilingOptions, Problems } from './FilingFields';
import { SelectField } from './SelectField';
import { offered, type Suggested } from './SuggestedLine';
import styles from './SweepAdjust.module.css';
import { TextField } from './TextField';
import { objectiveChoices } from './target-groups';
import { keyOf, type Words } from './words';

type Field = 'speaker' | 'role' | 'organisation' | 'country' | 'speaksFor' | 'objective' | 'stance' | 'group';

interface Props extends Pick<Words, 'text'> {
  values: Pick<ClipValues, Field>;
  options: FilingOptions;
  problems: Problems<ClipValues>;
  suggested: Suggested<ClipValues>;
  onInput(field: Field, value: string): void;
  onClose(): void;
}

const stances = ['promise', 'progress', 'setback', 'position'];
const groups = ['state', 'un', 'civil', 'independent'];

/** The words' suggestions for one statement, to be set right before it is clipped. */
export function SweepAdjust({ values, options, problems, suggested, onInput, onClose, text }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const field = (name: Field) => ({
    label: text(name === 'speaksFor' ? 'field_speaks_for' : keyOf('field', name)),
    value: values[name],
    problem: problems[name],
    suggestion: offered(suggested[name], text, (value) => onInput(name, value)),
    onInput: (value: string) => onInput(name, value),
  });
  const select = (name: Field) => ({ ...field(name), none: text('choose') });
  return (
    <form
      ref={form}
      class={styles.adjust}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField {...field('speaker')} />
      <TextField {...field('role')} />
      <TextField {...field('organisation')} />
      <SelectField {...select('country')} options={options.countries} />
      <SelectField {...select('speaksFor')} options={options.countries} />
      <SelectField {...select('objective')} {...objectiveChoices(options, text)} />
      <SelectField {...select('stance')} options={stances.map((id) => ({ id, label: text(keyOf('stance', id)) }))} />
      <SelectField {...select('group')} options={groups.map((id) => ({ id, label: text(keyOf('group', id)) }))} />
      <p>
        <button type="submit">{text('sweep_adjusted')}</button>
      </p>
    </form>
  );
}
