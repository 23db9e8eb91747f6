import type { ClipValues } from './ClipForm';
import { FilingFields, type FilingFieldsProps, type FilingValues, type OnField } from './FilingFields';
import { FilingMore } from './FilingMore';
import { FormActions, submitOnKey } from './FormActions';
import styles from './form.module.css';
import { SuggestionsNote } from './SuggestionsNote';

interface Props extends Omit<FilingFieldsProps, 'onInput'> {
  /** The same as of the clip form, which has more fields. */
  onInput: OnField<ClipValues>;
  /** Says that fields were filled in without a person, and how to answer that. */
  suggestionsNote?: string;
  onKeep(): void;
  onDiscard(): void;
}

/** Files a statement that is already kept. */
export function FilingForm({ onKeep, onDiscard, suggestionsNote, ...props }: Props) {
  const { text } = props;
  const filing = { ...props, onInput: props.onInput as OnField<FilingValues> };
  const keep = (event: Event) => {
    event.preventDefault();
    onKeep();
  };
  return (
    <form class={styles.form} noValidate onSubmit={keep} onKeyDown={submitOnKey}>
      <SuggestionsNote note={suggestionsNote} />
      <FilingFields {...filing} />
      <details class={styles.more}>
        <summary>{text('more')}</summary>
        <div>
          <FilingMore {...filing} />
        </div>
      </details>
      <FormActions onDiscard={onDiscard} isNew={false} text={text} />
    </form>
  );
}
