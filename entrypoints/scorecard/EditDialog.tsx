import { useEffect, useRef } from 'preact/hooks';
import { ClipForm } from '@/components/ClipForm';
import type { FilingValues, OnField } from '@/components/FilingFields';
import { FilingForm } from '@/components/FilingForm';
import { attributionRules } from '@/lib/compact/attribution-rules';
import { inLanguage } from '@/lib/compact/languages';
import { problemTexts } from '@/lib/view/problem-text';
import { offeredFirst, suggestionLines } from '@/lib/view/suggestion-lines';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** A statement being edited or filed, over the list that it stands in. */
export function EditDialog({ statements, words, choices }: PageProps) {
  const { text, lang } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const editing = statements.editing.value;
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    void statements.suggest();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  if (!editing) return null;
  const rule = attributionRules.find((it) => it.id === editing.statement.doNotAttribute?.rule);
  const offRecord = rule ? inLanguage(rule.text, lang) : null;
  const suggestions = statements.suggestions.value;
  const suggested = suggestionLines(suggestions, statements.values.value, words);
  const form = {
    values: statements.values.value,
    options: { ...choices, deniable: statements.deniable.value, first: offeredFirst(suggestions) },
    problems: problemTexts(statements.problems.value, text),
    suggested,
    suggestionsNote: Object.keys(suggested).length > 0 ? text('suggestions_note') : undefined,
    onInput: statements.input,
    onKeep: () => void statements.keep(),
    onDiscard: statements.discard,
    text,
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="editing" onClose={statements.lay}>
      <h2 id="editing">{text(editing.what)}</h2>
      {editing.what === 'edit' ? (
        <ClipForm {...form} already={[]} offRecord={offRecord} quoteEditable={false} isNew={false} />
      ) : (
        <>
          <blockquote>{editing.statement.quote.exact}</blockquote>
          {offRecord && (
            <p>
              {offRecord} {text('off_record_no_suggestions')}
            </p>
          )}
          <FilingForm {...form} onInput={statements.input as OnField<FilingValues>} />
        </>
      )}
    </dialog>
  );
}
