import styles from './FilingLine.module.css';
import { Foreign } from './Foreign';
import type { FilingView } from './StatementCard';
import { keyOf, type Words } from './words';

interface Props extends Pick<Words, 'text' | 'names'> {
  filing: FilingView;
  onRemove(filingId: string): void;
}

/** One filing of a statement: for which country, on what, what it shows, whose voice, by whom. */
export function FilingLine({ filing, onRemove, text, names }: Props) {
  const { country, targetTitle, horizon, stance, strength, group, by, note, counts, mine } = filing;
  const shows = strength === null ? '' : ` ${strength}: ${text(keyOf('strength', stance, strength))}`;
  return (
    <li class={styles.filing} data-counts={counts}>
      <p>
        <strong>{names.country(country)}</strong>
        {` · ${text(keyOf('horizon', horizon))} · ${targetTitle}`}
      </p>
      <p class={styles.judged}>
        <span class={styles.stance} data-stance={stance}>
          {`${text(keyOf('stance', stance))}${shows}`}
        </span>
        {` · ${text(keyOf('group', group))} · `}
        <Foreign>{by}</Foreign>
        {!counts && ` · ${text('filing_not_counted')}`}
      </p>
      {note && (
        <p class={styles.note}>
          <Foreign>{note}</Foreign>
        </p>
      )}
      {mine && (
        <button type="button" class="quiet" onClick={() => onRemove(filing.id)}>
          {text('filing_remove')}
          <span class="unseen">{` (${names.country(country)}, ${targetTitle})`}</span>
        </button>
      )}
    </li>
  );
}
