import type { ComponentProps } from 'preact';
import { Field } from './Field';

/** One choice of a list. */
export interface Option {
  id: string;
  label: string;
}

interface Props extends Omit<ComponentProps<typeof Field>, 'children'> {
  value: string;
  /** What "nothing chosen" is called; without it something is always chosen. */
  none?: string;
  options: Option[];
  /** Options under a heading each, before those that stand in one row. */
  groups?: { label: string; options: Option[] }[];
  disabled?: boolean;
  onInput(value: string): void;
}

/** A native select with its label; '' is nothing chosen. */
export function SelectField({ value, none, options, groups = [], disabled, onInput, ...field }: Props) {
  return (
    <Field {...field}>
      {(tied) => (
        <select {...tied} value={value} disabled={disabled} onInput={(event) => onInput(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
          <Options options={options} />
        </select>
      )}
    </Field>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
