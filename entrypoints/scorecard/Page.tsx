import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PageNav } from '@/components/PageNav';
import { SampleBanner } from '@/components/SampleBanner';
import type { Words } from '@/components/words';
import type { MeetingsView } from '@/lib/view/meetings-view';
import type { Choices } from '@/lib/view/names';
import type { readRoute } from '@/lib/view/routes';
import type { SampleView } from '@/lib/view/sample-view';
import type { ScorecardView } from '@/lib/view/scorecard-view';
import type { SettingsView } from '@/lib/view/settings-view';
import type { ShareView } from '@/lib/view/share-view';
import type { StatementsView } from '@/lib/view/statements-view';
import type { SweepView } from '@/lib/view/sweep-view';
import { Meetings } from './Meetings';
import { Overview } from './Overview';
import styles from './Page.module.css';
import { Settings } from './Settings';
import { Share } from './Share';
import { Statements } from './Statements';
import { Sweep } from './Sweep';

export interface PageProps {
  route: ReadonlySignal<ReturnType<typeof readRoute>>;
  view: ScorecardView;
  statements: StatementsView;
  meetings: MeetingsView;
  sweep: SweepView;
  /** The tab to be swept, where the page was opened for one. */
  tabId: number | null;
  share: ShareView;
  settings: SettingsView;
  sample: SampleView;
  words: Words;
  choices: Choices;
  /** The key that opens the popup; '' = none. */
  shortcut: string;
  /** The browser has agreed not to clear our data. */
  isPersisted: boolean;
  onShortcut(): void;
  onTheme(theme: 'light' | 'dark' | null): void;
  onLanguage(language: string | null): Promise<void>;
}

/** The full page: navigation, and the place that the address names. */
export function Page(props: PageProps) {
  const { words, view } = props;
  const { route } = props.route.value;
  const { text, lang } = words;
  const title = text(`nav_${route}`);
  useEffect(() => {
    document.title = `${title} · ${text('app_name')}`;
  }, [title]);
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <p class={styles.name}>{text('app_name')}</p>
        <PageNav
          route={route === 'sweep' ? null : route}
          waiting={view.summary.value?.inbox ?? 0}
          text={text}
          lang={lang}
        />
      </header>
      {view.settings.value?.hasSample && <SampleBanner onRemove={() => void props.sample.remove()} text={text} />}
      <main class={styles.main}>
        <h1>{title}</h1>
        {route === 'overview' && <Overview {...props} />}
        {(route === 'inbox' || route === 'statements') && <Statements key={route} {...props} />}
        {route === 'meetings' && <Meetings {...props} />}
        {route === 'sweep' && <Sweep {...props} />}
        {route === 'share' && <Share {...props} />}
        {route === 'settings' && <Settings {...props} />}
      </main>
    </div>
  );
}
