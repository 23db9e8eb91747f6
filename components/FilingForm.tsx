import { FilingFields, type FilingFieldsProps } from './FilingFields';
import { FilingMore } from './FilingMore';
import { FormActions, submitOnKey } from './FormActions';
import styles from './form.module.css';

interface Props extends FilingFieldsProps {
  onKeep(): void;
  onDiscard(): void;
}

/** Files a statement that is already kept. */
export function FilingForm({ onKeep, onDiscard, ...filing }: Props) {
  const { text } = filing;
  const keep = (event: Event) => {
    event.preventDefault();
    onKeep();
  };
  return (
    <form class={styles.form} noValidate onSubmit={keep} onKeyDown={submitOnKey}>
      <FilingFields {...filing} />
      <details class={styles.more}>
        <summary>{text('more')}</summary>
        <div>
          <FilingMore {...filing} />
        </div>
      </details>
      <FormActions onDiscard={onDiscard} text={text} />
    </form>
  );
}
