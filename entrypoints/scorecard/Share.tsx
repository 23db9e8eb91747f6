import { ImportPreview } from '@/components/ImportPreview';
import { Notice } from '@/components/Notice';
import { SharePanel } from '@/components/SharePanel';
import { kinds } from '@/lib/scorecard/records';
import { momentInWords } from '@/lib/view/dates';
import { problemText } from '@/lib/view/problem-text';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** Out into a file, and back in from one. */
export function Share({ share, view, words: { text, lang } }: PageProps) {
  const exportedAt = view.settings.value?.exportedAt ?? null;
  const done = share.done.value;
  const { preview, refused, trouble } = share;
  return (
    <SharePanel
      lastExportLine={exportedAt && text('export_last', momentInWords(exportedAt, lang))}
      onExport={() => void share.exportJson()}
      onImportFile={(file) => void share.look(file, file.name)}
      text={text}
    >
      <div role="status" class={styles.status}>
        {share.busy.value ? text('working') : done && text(done === 'exported' ? 'export_done' : 'import_done')}
      </div>
      {refused.value && <Notice kind="problem" words={refused.value} />}
      {trouble.value && <Notice kind="problem" words={problemText(trouble.value, text)} />}
      {preview.value && (
        <ImportPreview
          preview={previewOf(preview.value)}
          onApply={() => void share.apply()}
          onCancel={share.cancel}
          text={text}
          lang={lang}
        />
      )}
    </SharePanel>
  );
}

function previewOf({ comparison }: NonNullable<PageProps['share']['preview']['value']>) {
  const { counts, lists, organisations } = comparison;
  const hasAny = (kind: (typeof kinds)[number]) => Object.values(counts[kind]).some((n) => n > 0);
  return {
    rows: kinds.filter(hasAny).map((kind) => ({ kind, ...counts[kind] })),
    organisations,
    problems: [],
    dropped: lists.refused.map(({ place }) => place),
  };
}
