import type { TargetedKeyboardEvent } from 'preact';
import styles from './form.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  onDiscard(): void;
  /** What is typed is a new clip, and not a change to one that is kept. */
  isNew?: boolean;
}

/** Keep or discard, always in sight. */
export function FormActions({ onDiscard, isNew = true, text }: Props) {
  return (
    <p class={styles.actions}>
      <button type="submit" class="primary">
        {text('keep')}
      </button>
      <button type="button" onClick={onDiscard}>
        {text(isNew ? 'discard' : 'cancel')}
      </button>
      <span class={styles.hint}>{text('keep_hint')}</span>
    </p>
  );
}

/** Ctrl+Enter and ⌘+Enter keep from any field; plain Enter does so from one-line fields by itself, Alt+Enter answers suggestions only. */
export function submitOnKey(event: TargetedKeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter') return;
  if (event.altKey) event.preventDefault();
  if (!(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
