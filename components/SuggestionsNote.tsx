import styles from './form.module.css';

/** Says what was filled in without a person; there from the start, so that a screen reader hears what comes into it. */
export function SuggestionsNote({ note = '' }: { note?: string }) {
  return (
    <p aria-live="polite" class={note === '' ? 'unseen' : styles.suggested}>
      {note}
    </p>
  );
}
