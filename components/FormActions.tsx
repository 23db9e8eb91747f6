import type { TargetedKeyboardEvent } from 'preact';
import styles from './form.module.css';
import type { Words } from './words';

/** Keep or discard, always in sight. */
export function FormActions({ onDiscard, text }: { onDiscard(): void } & Pick<Words, 'text'>) {
  return (
    <p class={styles.actions}>
      <button type="submit" class="primary">
        {text('keep')}
      </button>
      <button type="button" onClick={onDiscard}>
        {text('discard')}
      </button>
      <span class={styles.hint}>{text('keep_hint')}</span>
    </p>
  );
}

/** Ctrl+Enter and ⌘+Enter keep from any field; plain Enter does so from one-line fields by itself. */
export function submitOnKey(event: TargetedKeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
