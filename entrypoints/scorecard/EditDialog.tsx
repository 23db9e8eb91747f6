import { useEffect, useRef } from 'preact/hooks';
import { ClipForm } from '@/components/ClipForm';
import type { FilingValues, OnField } from '@/components/FilingFields';
import { FilingForm } from '@/components/FilingForm';
import { attributionRules } from '@/lib/compact/attribution-rules';
import { inLanguage } from '@/lib/compact/languages';
import { problemTexts } from '@/lib/view/problem-text';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** A statement being edited or filed, over the list that it stands in. */
export function EditDialog({ statements, words: { text, lang }, choices }: PageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const editing = statements.editing.value;
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  if (!editing) return null;
  const rule = attributionRules.find((it) => it.id === editing.statement.doNotAttribute?.rule);
  const offRecord = rule ? inLanguage(rule.text, lang) : null;
  const form = {
    values: statements.values.value,
    options: { ...choices, deniable: statements.deniable.value },
    problems: problemTexts(statements.problems.value, text),
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
          {offRecord && <p>{offRecord}</p>}
          <FilingForm {...form} onInput={statements.input as OnField<FilingValues>} />
        </>
      )}
    </dialog>
  );
}
