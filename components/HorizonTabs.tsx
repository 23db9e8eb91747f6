import type { TargetedKeyboardEvent } from 'preact';
import type { Horizon } from '@/lib/compact/targets';
import styles from './HorizonTabs.module.css';
import { keyOf, type Words } from './words';

const horizons: readonly Horizon[] = [2, 5, 15];

interface Props extends Pick<Words, 'text'> {
  horizon: Horizon;
  onHorizon(horizon: Horizon): void;
  /** Begins the ids of the tabs and of the panel they open: `${id}-tab-5`, `${id}-panel`. */
  id: string;
}

/** One tab a horizon; the arrow keys walk them, Home and End jump. */
export function HorizonTabs({ horizon, onHorizon, id, text }: Props) {
  const walk = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const to = next(event.key, horizons.indexOf(horizon), getComputedStyle(event.currentTarget).direction);
    const chosen = to === null ? undefined : horizons[to];
    if (chosen === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[horizons.indexOf(chosen)]?.focus();
    onHorizon(chosen);
  };
  return (
    <div class={styles.tabs} role="tablist" onKeyDown={walk}>
      {horizons.map((years) => (
        <button
          key={years}
          id={`${id}-tab-${years}`}
          type="button"
          role="tab"
          aria-selected={years === horizon}
          aria-controls={`${id}-panel`}
          tabIndex={years === horizon ? 0 : -1}
          onClick={() => onHorizon(years)}
        >
          {text(keyOf('horizon', years))}
        </button>
      ))}
    </div>
  );
}

function next(key: string, at: number, direction: string): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % horizons.length;
  if (key === back) return (at + horizons.length - 1) % horizons.length;
  if (key === 'Home') return 0;
  if (key === 'End') return horizons.length - 1;
  return null;
}
