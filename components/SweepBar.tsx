import { useEffect, useRef } from 'preact/hooks';
import { number, plural } from './plural';
import styles from './SweepBar.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text' | 'lang'> {
  ticked: number;
  found: number;
  /** More is being found, or what was ticked is being kept. */
  isBusy: boolean;
  /** What was just done with how many, and what takes it back. */
  receipt: { said: 'clipped' | 'undone'; count: number; undo: (() => Promise<void>) | null } | null;
  onClip(): void;
}

/** Clips all that is ticked: always in sight, with what came of it. */
export function SweepBar({ ticked, found, isBusy, receipt, onClip, text, lang }: Props) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (receipt) region.current?.focus();
  }, [receipt]);
  return (
    <div class={styles.bar}>
      <div ref={region} role="status" tabIndex={-1} class={styles.status}>
        {receipt && (
          <p>
            {receipt.said === 'clipped'
              ? plural(text, lang, 'sweep_clipped', receipt.count)
              : plural(text, lang, 'sweep_undone', receipt.count)}{' '}
            {receipt.undo && (
              <>
                <button type="button" class="quiet" onClick={() => void receipt.undo?.()}>
                  {text('undo')}
                </button>
                <a href="#/inbox">{text('open_inbox')}</a>
              </>
            )}
          </p>
        )}
      </div>
      <p class={styles.count}>{text('sweep_ticked_of', number(lang, ticked), number(lang, found))}</p>
      {/* While it is busy it keeps the focus, which a control that is disabled would lose. */}
      <button
        id="sweep-clip"
        type="button"
        class="primary"
        disabled={ticked === 0}
        aria-disabled={isBusy || undefined}
        onClick={() => !isBusy && onClip()}
      >
        {plural(text, lang, 'sweep_clip', ticked)}
      </button>
    </div>
  );
}
