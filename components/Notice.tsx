import styles from './Notice.module.css';

interface Props {
  kind: 'status' | 'problem';
  /** What happened and what to do next. */
  words: string;
  actions?: { label: string; onClick(): void }[];
}

/** A line that says what happened: a status waits its turn with a screen reader, a problem does not. */
export function Notice({ kind, words, actions = [] }: Props) {
  return (
    <div class={styles.notice} data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      <p>{words}</p>
      {actions.length > 0 && (
        <p class={styles.actions}>
          {actions.map(({ label, onClick }) => (
            <button key={label} type="button" class="quiet" onClick={onClick}>
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
