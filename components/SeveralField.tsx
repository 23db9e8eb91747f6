import { type Option, SelectField } from './SelectField';
import styles from './SeveralField.module.css';
import type { Offer } from './SuggestedLine';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  label: string;
  hint?: string;
  values: string[];
  /** What the page's words suggest; only a person can say which answers it comes to. */
  suggestion?: Offer;
  /** What "choose one more" is called. */
  none: string;
  options: Option[];
  onInput(values: string[]): void;
}

/** Several answers: the select adds one, each has a button that takes it out again. */
export function SeveralField({ values, options, onInput, text, ...field }: Props) {
  const chosen = options.filter(({ id }) => values.includes(id));
  return (
    <div class={styles.several}>
      <SelectField
        {...field}
        value=""
        options={options.filter(({ id }) => !values.includes(id))}
        onInput={(id) => id && onInput([...values, id])}
      />
      {chosen.length > 0 && (
        <ul class={styles.chosen}>
          {chosen.map(({ id, label }) => (
            <li key={id}>
              <button type="button" onClick={() => onInput(values.filter((value) => value !== id))}>
                {label} <span aria-hidden="true">×</span>
                <span class="unseen">{text('take_out')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
