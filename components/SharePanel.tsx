import type { ComponentChildren, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './SharePanel.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  /** "Last exported on 3 May 2026"; null = never. */
  lastExportLine: string | null;
  onExport(): void;
  onImportFile(file: File): void;
  /** Other ways out: CSV, report, citation list. */
  others?: { label: string; hint: string; onClick(): void }[];
  /** The preview of a file that was chosen. */
  children?: ComponentChildren;
}

/** Out into a file and back in from one. */
export function SharePanel({ lastExportLine, onExport, onImportFile, others = [], children, text }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const [one] = currentTarget.files ?? [];
    if (one) onImportFile(one);
    currentTarget.value = ''; // so that the same file can be chosen again
  };
  return (
    <div class={styles.share}>
      <section>
        <h2>{text('export_title')}</h2>
        <p>{text('export_lead')}</p>
        <p class={styles.line}>{lastExportLine ?? text('export_never')}</p>
        <button type="button" class="primary" onClick={onExport}>
          {text('export_json')}
        </button>
        {others.map(({ label, hint, onClick }) => (
          <div key={label} class={styles.other}>
            <button type="button" onClick={onClick}>
              {label}
            </button>
            <p>{hint}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{text('import_heading')}</h2>
        <p>{text('import_hint')}</p>
        <button type="button" onClick={() => file.current?.click()}>
          {text('import_json')}
        </button>
        <input
          ref={file}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-label={text('import_file')}
          accept=".json,.gz,application/json,application/gzip"
          onChange={chosen}
        />
      </section>
      {children}
    </div>
  );
}
