import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/theme.css';
import { Notice } from '@/components/Notice';
import { now, today } from '@/lib/browser/clock';
import { openDoors } from '@/lib/browser/doors';
import { download } from '@/lib/browser/download';
import { openShortcuts, persist, readSample, shortcut } from '@/lib/browser/installation';
import { openText } from '@/lib/browser/text';
import { rerate } from '@/lib/score/kept';
import { openStore } from '@/lib/store/store';
import { choicesIn, namesIn } from '@/lib/view/names';
import { problemText } from '@/lib/view/problem-text';
import { readRoute } from '@/lib/view/routes';
import { createSampleView } from '@/lib/view/sample-view';
import { createScorecardView } from '@/lib/view/scorecard-view';
import { createSettingsView } from '@/lib/view/settings-view';
import { createShareView } from '@/lib/view/share-view';
import { createStatementsView } from '@/lib/view/statements-view';
import { ensureSettings } from '@/lib/view/who';
import { Page } from './Page';

const app = document.getElementById('app') as HTMLElement;

async function open(): Promise<void> {
  const store = openStore({ rerate, today });
  const { newKey } = openDoors();
  const settings = await ensureSettings(store, newKey);
  const asked = new URLSearchParams(location.search).get('lang');
  const { text, lang, dir } = await openText(asked ?? settings.language);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  if (settings.theme) document.documentElement.dataset.theme = settings.theme;

  const names = namesIn(lang);
  const me = async () => (await ensureSettings(store, newKey)).by;
  const view = createScorecardView({ store, names, today, newKey });
  const options = () => view.options.value;
  const route = signal(readRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  view.horizon.value = settings.horizon;
  view.follow(fail);
  await view.refresh();
  render(
    <Page
      route={route}
      view={view}
      statements={createStatementsView({
        store,
        now,
        me,
        reader: () => ({ text, lang, names, options: options(), today: today() }),
      })}
      share={createShareView({ store, text, now, today, newKey, options, download })}
      settings={createSettingsView({ store, now, me })}
      sample={createSampleView({ store, now, newKey, readSample })}
      words={{ text, names, lang }}
      choices={choicesIn(lang)}
      shortcut={(await shortcut()) ?? ''}
      isPersisted={await persist()}
      onShortcut={openShortcuts}
    />,
    app,
  );
}

function fail(error: unknown): void {
  console.error(error);
  const problem = (error as { problem?: string }).problem ?? 'unexpected';
  void openText(null).then(({ text }) => render(<Notice kind="problem" words={problemText(problem, text)} />, app));
}

open().catch(fail);
