import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SweepCard } from '@/lib/view/sweep-cards';
import { number } from './plural';
import styles from './SweepList.module.css';
import { SweepRow, type SweepRowVerbs } from './SweepRow';
import { TickAll } from './TickAll';
import type { Words } from './words';

interface Props extends Words, SweepRowVerbs {
  groups: { country: string; cards: SweepCard[] }[];
  /** The row that is being adjusted, and its form. */
  open: string | null;
  form: ComponentChildren;
  onTickAll(country: string, isTicked: boolean): void;
}

/** Statements found on a page, country by country. */
export function SweepList({ groups, open, form, onTickAll, ...rest }: Props) {
  const { text, names, lang } = rest;
  // A row that is closed may have moved to another country; the focus goes with it.
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (before.current && !open) document.getElementById(`adjust-${before.current}`)?.focus();
    before.current = open;
  }, [open]);
  return (
    <div class={styles.list}>
      {groups.map(({ country, cards }) => {
        const fresh = cards.filter((card) => !card.isKnown);
        const name = country === '' ? text('sweep_others') : names.country(country);
        return (
          <section key={country} aria-labelledby={`from-${country}`}>
            <header class={styles.head}>
              <h2 id={`from-${country}`}>
                {name} <span class={styles.count}>{number(lang, cards.length)}</span>
              </h2>
              {fresh.length > 1 && (
                <TickAll
                  cards={fresh}
                  label={text('sweep_all_of', number(lang, fresh.length), name)}
                  onTick={(isTicked) => onTickAll(country, isTicked)}
                />
              )}
            </header>
            <ul>
              {cards.map((card) => (
                <SweepRow key={card.id} card={card} {...rest}>
                  {card.id === open ? form : undefined}
                </SweepRow>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
