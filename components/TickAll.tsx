import styles from './TickAll.module.css';

interface Props {
  cards: { isTicked: boolean }[];
  label: string;
  onTick(isTicked: boolean): void;
}

/** Ticks many at once: neither ticked nor not while only some of them are. */
export function TickAll({ cards, label, onTick }: Props) {
  const ticked = cards.filter((card) => card.isTicked).length;
  return (
    <label class={styles.all}>
      <input
        type="checkbox"
        checked={ticked === cards.length}
        indeterminate={ticked > 0 && ticked < cards.length}
        onInput={(event) => onTick(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
