import { useEffect } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { plural } from '@/components/plural';
import { SettingsPanel } from '@/components/SettingsPanel';
import { problemText } from '@/lib/view/problem-text';
import type { Source } from '@/lib/view/settings-view';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** How this installation signs, speaks and looks, and how everything is taken away again. */
export function Settings(props: PageProps) {
  const { settings, view, shortcut, isPersisted, onShortcut } = props;
  const { text, lang } = props.words;
  const kept = view.settings.value;
  const summary = view.summary.value;
  useEffect(() => {
    void settings.read();
  }, [summary]);
  const lineOf = ({ id, name, statements }: Source) => ({
    id,
    name,
    line: plural(text, lang, 'statements', statements),
  });
  const { trouble } = settings;
  return (
    <>
      <div role="status" class={styles.status}>
        {settings.erased.value && text('erased')}
      </div>
      {trouble.value && <Notice kind="problem" words={problemText(trouble.value, text)} />}
      <SettingsPanel
        values={{
          alias: kept?.by.alias ?? '',
          organisation: kept?.by.organisation ?? '',
          language: kept?.language ?? '',
          theme: kept?.theme ?? '',
        }}
        storageLine={text(isPersisted ? 'storage_persisted' : 'storage_best_effort')}
        shortcut={shortcut}
        meetings={settings.meetings.value.map(lineOf)}
        pages={settings.pages.value.map(lineOf)}
        onInput={(field, value) => {
          if (field === 'alias' || field === 'organisation') void view.sign(field, value);
          else void view.set({ [field]: value || null });
          if (field === 'theme') props.onTheme((value || null) as 'light' | 'dark' | null);
          if (field === 'language') void props.onLanguage(value || null);
        }}
        onShortcut={onShortcut}
        onEraseMeeting={(id) => void settings.eraseMeeting(id)}
        onErasePage={(id) => void settings.erasePage(id)}
        onEraseAll={() => void settings.eraseAll()}
        text={text}
      />
    </>
  );
}
