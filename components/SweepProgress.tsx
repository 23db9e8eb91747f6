import { useLayoutEffect, useRef } from 'preact/hooks';
import { number, plural } from './plural';
import styles from './SweepProgress.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text' | 'lang'> {
  /** Paragraphs read so far, and all there are. */
  read: number;
  of: number;
  /** Statements found so far. */
  found: number;
  onStop(): void;
  /** Called when it goes while the focus is in it. */
  onFocusLost(): void;
}

/** How far a page is read. */
export function SweepProgress({ read, of, found, onStop, onFocusLost, text, lang }: Props) {
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (stop.current && stop.current === document.activeElement) onFocusLost();
    },
    [],
  );
  const said = text('sweep_so_far', number(lang, read), number(lang, of), plural(text, lang, 'statements', found));
  return (
    <div class={styles.progress}>
      <progress max={Math.max(1, of)} value={read} aria-label={text('sweep_reading')} />
      <span>{said}</span>
      <button ref={stop} type="button" onClick={onStop}>
        {text('sweep_stop')}
      </button>
    </div>
  );
}
