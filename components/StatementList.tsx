import { useLayoutEffect, useRef } from 'preact/hooks';
import { number, plural } from './plural';
import { StatementCard, type StatementVerbs, type StatementView } from './StatementCard';
import styles from './StatementList.module.css';
import type { Words } from './words';

interface Props extends Words, StatementVerbs {
  /** The first ones, as many as are shown. */
  statements: StatementView[];
  /** How many there are in all. */
  total: number;
  onMore(): void;
  /** Said in place of an empty list. */
  empty: string;
}

/** Statements one under another; long lists come in stretches. */
export function StatementList({ statements, total, onMore, empty, ...rest }: Props) {
  const { text, lang } = rest;
  const list = useRef<HTMLElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // A card that is filed or deleted takes the focus with it; it goes to what is said of those that remain.
  const isHere = list.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (isHere && document.activeElement === document.body) said.current?.focus();
  });
  if (total === 0) {
    return (
      <p ref={said} tabIndex={-1} class={styles.empty}>
        {empty}
      </p>
    );
  }
  return (
    <section ref={list} class={styles.list}>
      <p ref={said} tabIndex={-1} class={styles.count} role="status">
        {plural(text, lang, 'statements', total)}
      </p>
      {statements.map((view) => (
        <StatementCard key={view.id} view={view} {...rest} />
      ))}
      {statements.length < total && (
        <p class={styles.more}>
          <span>{text('shown_of', number(lang, statements.length), number(lang, total))}</span>
          <button type="button" onClick={onMore}>
            {text('show_more')}
          </button>
        </p>
      )}
    </section>
  );
}
