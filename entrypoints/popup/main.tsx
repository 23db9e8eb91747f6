import { render } from 'preact';
import '@/components/theme.css';
import { Notice } from '@/components/Notice';
import { today } from '@/lib/browser/clock';
import { openDoors } from '@/lib/browser/doors';
import { shortcut } from '@/lib/browser/installation';
import { currentTab, openScorecard } from '@/lib/browser/tabs';
import { openText } from '@/lib/browser/text';
import { rerate } from '@/lib/score/kept';
import { openStore } from '@/lib/store/store';
import { createClipView } from '@/lib/view/clip-view';
import { choicesIn, namesIn } from '@/lib/view/names';
import { problemText } from '@/lib/view/problem-text';
import { createScorecardView } from '@/lib/view/scorecard-view';
import { ensureSettings } from '@/lib/view/who';
import { Popup } from './Popup';

const app = document.getElementById('app') as HTMLElement;

async function open(): Promise<void> {
  const store = openStore({ rerate, today });
  const doors = { store, ...openDoors() };
  // The page is read first of all: the user's selection must be safe before anything is drawn.
  const reading = createClipView(doors);
  const started = currentTab().then((tab) => reading.start(tab));
  started.catch(fail);

  const key = shortcut();
  const settings = await ensureSettings(store, doors.newKey);
  const asked = new URLSearchParams(location.search).get('lang');
  const { text, lang, dir } = await openText(asked ?? settings.language);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  if (settings.theme) document.documentElement.dataset.theme = settings.theme;

  const names = namesIn(lang);
  const view = createScorecardView({ store, byName: names.byName, today, newKey: doors.newKey });
  view.horizon.value = settings.horizon;
  view.follow(fail);
  await view.refresh();
  const words = { text, names, lang };
  const popup = { clip: reading, view, words, choices: once(() => choicesIn(lang)), shortcut: (await key) ?? '' };
  render(<Popup {...popup} onOpen={openScorecard} />, app);
}

// The form's choices are many, and most popups open without a form.
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
