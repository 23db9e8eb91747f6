import styles from './EmptyState.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  /** The key as the browser names it; '' = none is set. */
  shortcut: string;
  /** Opens the form for pasted words; without it the third way is only told. */
  onPaste?(): void;
  /** Fills the scorecard with the invented sample. */
  onSample?(): void;
}

/** A scorecard with nothing on it explains the three ways to begin. */
export function EmptyState({ shortcut, onPaste, onSample, text }: Props) {
  return (
    <section class={styles.empty}>
      <h2>{text('empty_title')}</h2>
      <p>{text('empty_lead')}</p>
      <ol>
        <li>
          <h3>{text('empty_key_title')}</h3>
          <p>{shortcut ? text('empty_key', shortcut) : text('empty_key_none')}</p>
        </li>
        <li>
          <h3>{text('empty_menu_title')}</h3>
          <p>{text('empty_menu', text('menu_clip'))}</p>
        </li>
        <li>
          <h3>{text('empty_paste_title')}</h3>
          <p>{text('empty_paste')}</p>
          {onPaste && (
            <button type="button" onClick={onPaste}>
              {text('paste_words')}
            </button>
          )}
        </li>
      </ol>
      {onSample && (
        <button type="button" class="quiet" onClick={onSample}>
          {text('sample_load')}
        </button>
      )}
    </section>
  );
}
