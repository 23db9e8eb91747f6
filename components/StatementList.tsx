import { useEffect, useRef } from 'preact/hooks';
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
  const said = useRef<HTMLParagraphElement>(null);
  const wasHere = useRef(false);
  // A card that is filed or deleted takes the focus with it; it goes to what is said of those that remain.
  useEffect(() => {
    if (wasHere.current && document.activeElement === document.body) said.current?.focus();
  }, [statements]);
  if (total === 0) {
    return (
      <p ref={said} tabIndex={-1} class={styles.empty}>
        {empty}
      </p>
    );
  }
  return (
    <section
      class={styles.list}
      onFocusIn={() => {
        wasHere.current = true;
      }}
      onFocusOut={({ target }) => {
        wasHere.current = !(target as Element).isConnected;
      }}
    >
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
