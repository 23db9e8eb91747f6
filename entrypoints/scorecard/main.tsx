import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/theme.css';
import { Notice } from '@/components/Notice';
import type { Words } from '@/components/words';
import { breathe, elapsed, now, today } from '@/lib/browser/clock';
import { openDoors } from '@/lib/browser/doors';
import { download } from '@/lib/browser/download';
import { openShortcuts, persist, readSample, shortcut } from '@/lib/browser/installation';
import { readBlocks } from '@/lib/browser/read-blocks';
import { readTab } from '@/lib/browser/tabs';
import { openText } from '@/lib/browser/text';
import { rerate } from '@/lib/score/kept';
import { openStore } from '@/lib/store/store';
import { announcedIn } from '@/lib/view/announced';
import { finishMenuDrafts } from '@/lib/view/clip-from-menu';
import { createMeetingsView } from '@/lib/view/meetings-view';
import { choicesIn, namesIn } from '@/lib/view/names';
import { problemText } from '@/lib/view/problem-text';
import { readRoute } from '@/lib/view/routes';
import { createSampleView } from '@/lib/view/sample-view';
import { createScorecardView } from '@/lib/view/scorecard-view';
import { createSettingsView } from '@/lib/view/settings-view';
import { createShareView } from '@/lib/view/share-view';
import { createStatementsView } from '@/lib/view/statements-view';
import { createSweepView } from '@/lib/view/sweep-view';
import { ensureSettings } from '@/lib/view/who';
import { Page } from './Page';

const app = document.getElementById('app') as HTMLElement;

async function open(): Promise<void> {
  const store = openStore({ rerate, today });
  const doors = { store, ...openDoors() };
  const { newKey } = doors;
  const settings = await ensureSettings(store, newKey);
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  // Views say words and names through these, so that a change of language needs no new page.
  let words = await speak(asked ?? settings.language);
  const text: Words['text'] = (key, ...values) => words.text(key, ...values);
  const me = async () => (await ensureSettings(store, newKey)).by;

  const byName = (a: string, b: string) => words.names.byName(a, b);
  const announced = announcedIn(store);
  const view = createScorecardView({ store, byName, today, newKey });
  const options = () => view.options.value;
  const reader = () => ({ ...words, options: options(), today: today() });
  const route = signal(readRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  view.horizon.value = settings.horizon;
  paint(settings.theme);
  view.follow(fail);
  await view.refresh();

  const page = {
    route,
    view,
    statements: createStatementsView({ store, now, me, reader, announced }),
    meetings: createMeetingsView({ store, now, me }),
    sweep: createSweepView({ ...doors, announced, readBlocks, readTab, breathe, elapsed, byName }),
    tabId: query.has('tab') ? Number(query.get('tab')) : null,
    share: createShareView({ store, text, now, today, newKey, options, download }),
    settings: createSettingsView({ store, now, me }),
    sample: createSampleView({ store, now, newKey, readSample }),
    shortcut: (await shortcut()) ?? '',
    isPersisted: await persist(),
    onShortcut: openShortcuts,
    onTheme: paint,
    async onLanguage(language: string | null) {
      words = await speak(language);
      show();
    },
  };
  const show = () => render(<Page {...page} words={words} choices={choicesIn(words.lang)} />, app);
  show();
  // The worker may sleep on; what it left in the middle of a clip is finished here as well.
  await finishMenuDrafts(doors);
}

/** Turns the page to a language; null = the browser's. */
async function speak(language: string | null) {
  const { text, lang, dir } = await openText(language);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  return { text, lang, names: namesIn(lang) };
}

/** Turns the page light or dark; null = as the system. */
function paint(theme: 'light' | 'dark' | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

// What no verb answers for ends here, above whatever is shown, so that no half-typed word is lost with it.
function fail(error: unknown): void {
  console.error(error);
  const problem = (error as { problem?: string }).problem ?? 'unexpected';
  const place = document.getElementById('fault') as HTMLElement;
  void openText(null).then(({ text }) => render(<Notice kind="problem" words={problemText(problem, text)} />, place));
}

addEventListener('unhandledrejection', ({ reason }) => fail(reason));
open().catch(fail);
