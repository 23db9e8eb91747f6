import type { Stance } from '@/lib/scorecard/fields';
import styles from './Criteria.module.css';
import { keyOf, type Words } from './words';

interface Props extends Pick<Words, 'text'> {
  kind: 'act' | 'refrain';
  stance: Stance | '';
  strength: string;
}

/** What a filing of each strength must show, said before anybody chooses one. */
export function Criteria({ kind, stance, strength, text }: Props) {
  return (
    <div class={styles.criteria} aria-live="polite">
      {stance === 'position' && <p>{text('criteria_position')}</p>}
      {stance !== '' && stance !== 'position' && (
        <ol>
          {[1, 2, 3].map((step) => (
            <li key={step} data-chosen={String(step) === strength || undefined}>
              {text(keyOf('criteria', kind, stance, step))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
