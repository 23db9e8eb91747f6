import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SweepCard } from '@/lib/view/sweep-cards';
import { Foreign } from './Foreign';
import styles from './SweepRow.module.css';
import type { Words } from './words';

/** What a person may do with a row. */
export interface SweepRowVerbs {
  onTick(id: string, isTicked: boolean): void;
  onAdjust(id: string): void;
}

interface Props extends Pick<Words, 'text'>, SweepRowVerbs {
  card: SweepCard;
  /** The form of the one row that is being adjusted. */
  children?: ComponentChildren;
}

const NAMED = 40;

/** A statement that a page seems to hold: its words, who says them, what they bear on, and why it seems so. */
export function SweepRow({ card, onTick, onAdjust, text, children }: Props) {
  // Of two hundred rows only the one that changed is drawn anew.
  return useMemo(() => {
    const { id, quote, lang, dir, speakerLine, chips, isKnown, isTicked } = card;
    return (
      <li class={styles.row} data-ticked={isTicked || undefined}>
        <input
          type="checkbox"
          id={`tick-${id}`}
          checked={isTicked}
          aria-describedby={`said-${id}`}
          onInput={(event) => onTick(id, event.currentTarget.checked)}
        />
        <label for={`tick-${id}`}>
          <q class={styles.quote} dir={dir} lang={lang ?? undefined}>
            <Foreign dir={dir}>{quote}</Foreign>
          </q>
        </label>
        <div class={styles.about}>
          <p id={`said-${id}`}>
            <strong>{speakerLine ? <Foreign>{speakerLine}</Foreign> : text('speaker_unknown')}</strong>
            {isKnown && <span class={styles.known}>{text('sweep_known')}</span>}
          </p>
          {chips.length > 0 && (
            <ul class={styles.chips}>
              {chips.map(({ field, label, words }) => (
                <li key={field}>
                  <span class={styles.chip}>{label}</span>{' '}
                  {words && (
                    <small>
                      <Foreign quoted>{words}</Foreign>
                    </small>
                  )}
                </li>
              ))}
            </ul>
          )}
          {!children && (
            <button type="button" class="quiet" id={`adjust-${id}`} onClick={() => onAdjust(id)}>
              {text('sweep_adjust')}
              <span class="unseen"> {quote.slice(0, NAMED)}</span>
            </button>
          )}
        </div>
        {children}
      </li>
    );
  }, [card, children, onTick, onAdjust, text]);
}
