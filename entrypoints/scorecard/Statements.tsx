import { useEffect } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { StatementFilters } from '@/components/StatementFilters';
import { StatementList } from '@/components/StatementList';
import { themes } from '@/lib/compact/themes';
import { problemText } from '@/lib/view/problem-text';
import { filtersFromQuery, filtersToQuery, noFilters } from '@/lib/view/statement-filters';
import { EditDialog } from './EditDialog';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** The inbox, or all statements with their filters: to file, to edit, to delete with a way back. */
export function Statements(props: PageProps) {
  const { route, view, statements, words, choices } = props;
  const { text, names } = words;
  const { route: place, query } = route.value;
  const isInbox = place === 'inbox';
  const summary = view.summary.value;
  useEffect(() => {
    void statements.read();
  }, [summary]);
  useEffect(() => {
    statements.narrow(isInbox ? { ...noFilters, filed: 'inbox' } : filtersFromQuery(query));
  }, [isInbox, query]);
  const filters = statements.filters.value;
  return (
    <>
      <Outcome {...props} />
      {!isInbox && (
        <StatementFilters
          values={filters}
          options={{
            countries: choices.countries,
            themes: themes.map(({ id }) => ({ id, label: names.theme(id) })),
            objectives: choices.objectives,
          }}
          onInput={(field, value) => {
            // The address carries the filters, so that a view can be linked and found again.
            history.replaceState(null, '', `#/statements?${filtersToQuery({ ...filters, [field]: value })}`);
            statements.narrow({ ...filters, [field]: value });
          }}
          text={text}
        />
      )}
      <StatementList
        statements={statements.cards.value}
        total={statements.found.value.length}
        onMore={statements.more}
        empty={text(isInbox ? 'inbox_empty' : 'statements_empty')}
        onFile={(id) => statements.begin(id, 'file')}
        onEdit={(id) => statements.begin(id, 'edit')}
        onDelete={(id) => void statements.deleteStatement(id)}
        onRemoveFiling={(id) => void statements.removeFiling(id)}
        {...words}
      />
      {statements.editing.value && <EditDialog {...props} />}
    </>
  );
}

function Outcome({ statements, words: { text } }: PageProps) {
  const done = statements.done.value;
  const trouble = statements.trouble.value;
  return (
    <>
      <div role="status" class={styles.status}>
        {done && (
          <p>
            {text(done.said)}{' '}
            {done.undo && (
              <button type="button" class="quiet" onClick={() => void done.undo?.()}>
                {text('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {trouble && <Notice kind="problem" words={problemText(trouble, text)} />}
    </>
  );
}
