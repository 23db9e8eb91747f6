import { useEffect, useRef } from 'preact/hooks';
import type { Kind } from '@/lib/scorecard/records';
import { Foreign } from './Foreign';
import styles from './ImportPreview.module.css';
import { list, number } from './plural';
import { keyOf, type Words } from './words';

/** What an import would do, before it does it. */
export interface ImportPreviewView {
  rows: {
    kind: Kind;
    new: number;
    same: number;
    newer: number;
    older: number;
    conflicting: number;
    refused: number;
    removed: number;
  }[];
  /** Whose work the file holds. */
  organisations: string[];
  problems: { text: string; place: string }[];
  /** Filings an attribution rule takes out, in a line each. */
  dropped: string[];
}

interface Props extends Pick<Words, 'text' | 'lang'> {
  preview: ImportPreviewView;
  onApply(): void;
  onCancel(): void;
}

const outcomes = ['new', 'same', 'newer', 'older', 'conflicting', 'refused', 'removed'] as const;

/** The file beside the scorecard, counted kind by kind; nothing changes until it is applied. */
export function ImportPreview({ preview, onApply, onCancel, text, lang }: Props) {
  const { rows, organisations, problems, dropped } = preview;
  const columns = outcomes.filter((it, at) => at < 2 || rows.some((row) => row[it] > 0));
  const title = useRef<HTMLHeadingElement>(null);
  // It appears under the buttons; who hears the page is led to it, and back when it is answered.
  useEffect(() => {
    const opener = document.activeElement;
    title.current?.focus();
    return () => opener instanceof HTMLElement && opener.focus();
  }, []);
  return (
    <section class={styles.preview}>
      <h2 ref={title} tabIndex={-1} id="import-title">
        {text('import_title')}
      </h2>
      <p>{text('import_lead')}</p>
      {organisations.length > 0 && (
        <p>
          {text('import_from')} <Foreign>{list(lang, organisations)}</Foreign>
        </p>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window the table scrolls, and keys must reach it.
        <section class={styles.scroll} tabIndex={0} aria-labelledby="import-title">
          <table class={styles.table}>
            <caption class="unseen">{text('import_title')}</caption>
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {text(`import_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.kind}>
                  <th scope="row">{text(keyOf('kind', row.kind))}</th>
                  {columns.map((column) => (
                    <td key={column} data-none={row[column] === 0 || undefined}>
                      {number(lang, row[column])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Lines
        title={text('import_problems')}
        lines={problems.map(({ text: words, place }) => `${words} ${place}`.trim())}
      />
      <Lines title={text('import_dropped')} lines={dropped} />
      <p class={styles.actions}>
        <button type="button" class="primary" onClick={onApply}>
          {text('import_apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 5}>
      <summary>{title}</summary>
      <ul class={styles.lines}>
        {lines.map((line) => (
          <li key={line}>
            <Foreign>{line}</Foreign>
          </li>
        ))}
      </ul>
    </details>
  );
}
