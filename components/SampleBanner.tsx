import styles from './SampleBanner.module.css';
import type { Words } from './words';

/** Says that what is shown was invented, and takes it away. */
export function SampleBanner({ onRemove, text }: { onRemove(): void } & Pick<Words, 'text'>) {
  return (
    <div class={styles.banner}>
      <p>{text('sample_here')}</p>
      <button type="button" class="quiet" onClick={onRemove}>
        {text('sample_remove')}
      </button>
    </div>
  );
}
