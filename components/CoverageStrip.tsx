import type { Coverage } from '@/lib/chart/coverage';
import styles from './CoverageStrip.module.css';
import { list, number, plural } from './plural';
import type { Words } from './words';

/** How much of the scorecard is known, in one sentence; it stands over every view. */
export function CoverageStrip({ coverage, text, lang }: { coverage: Coverage } & Pick<Words, 'text' | 'lang'>) {
  const { rated, applicable, contested, gapNamed, pastDate } = coverage;
  const parts = [
    plural(text, lang, 'coverage_rated', rated, number(lang, applicable)),
    contested > 0 && plural(text, lang, 'count_contested', contested),
    gapNamed > 0 && plural(text, lang, 'count_named', gapNamed),
    pastDate > 0 && plural(text, lang, 'count_past_date', pastDate),
  ].filter((part) => part !== false);
  return (
    <div class={styles.strip}>
      <p>{applicable === 0 ? text('coverage_nothing') : list(lang, parts)}</p>
      <svg class={styles.bar} aria-hidden="true">
        <rect width="100%" height="100%" class={styles.all} />
        <rect width={`${applicable === 0 ? 0 : (100 * rated) / applicable}%`} height="100%" class={styles.rated} />
      </svg>
    </div>
  );
}
