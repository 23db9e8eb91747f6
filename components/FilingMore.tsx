import type { FilingFieldsProps } from './FilingFields';
import { SeveralField } from './SeveralField';
import { named } from './target-groups';

/** The same judgement for more States or on more steps of the Compact. */
export function FilingMore({ values, options, onInput, text }: FilingFieldsProps) {
  return (
    <>
      <SeveralField
        label={text('field_also_for')}
        none={text('add_state')}
        options={options.countries.filter(({ id }) => id !== values.country)}
        values={values.alsoFor}
        onInput={(codes) => onInput('alsoFor', codes)}
        text={text}
      />
      <SeveralField
        label={text('field_also_on')}
        none={text('add_step')}
        options={options.targets.filter(({ id }) => id !== values.target).map((target) => named(target, text))}
        values={values.alsoOn}
        onInput={(ids) => onInput('alsoOn', ids)}
        text={text}
      />
    </>
  );
}
