import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/theme.css';
import { Notice } from '@/components/Notice';
import { today } from '@/lib/browser/clock';
import { openDoors } from '@/lib/browser/doors';
import { shortcut } from '@/lib/browser/installation';
import { readBlocks } from '@/lib/browser/read-blocks';
import { currentTab, openScorecard, openSweep, readTab, type Tab } from '@/lib/browser/tabs';
import { openText } from '@/lib/browser/text';
import { rerate } from '@/lib/score/kept';
import { openStore } from '@/lib/store/store';
import { createAgendaView } from '@/lib/view/agenda-view';
import { announcedIn } from '@/lib/view/announced';
import { createClipView } from '@/lib/view/clip-view';
import { choicesIn, namesIn } from '@/lib/view/names';
import { problemText } from '@/lib/view/problem-text';
import { createScorecardView } from '@/lib/view/scorecard-view';
import { ensureSettings } from '@/lib/view/who';
import { Popup } from './Popup';

/** Files whose text our reader cannot see. */
const PDF = 'application/pdf';

const app = document.getElementById('app') as HTMLElement;

async function open(): Promise<void> {
  const store = openStore({ rerate, today });
  const doors = { store, ...openDoors(), announced: announcedIn(store) };
  // The page is read first of all: the user's selection must be safe before anything is drawn.
  const current = currentTab();
  const tab = signal<Tab | null>(null);
  const reading = createClipView({
    ...doors,
    async readPage(id, frameId) {
      const read = await doors.readPage(id, frameId);
      if (read.ok && read.frames.some((it) => it.reading.page.contentType !== PDF)) tab.value = await current;
      return read;
    },
  });
  const started = current.then((it) => reading.start(it));
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
  const agenda = createAgendaView({ ...doors, readBlocks, readTab });
  const choices = once(() => choicesIn(lang));
  const popup = { clip: reading, agenda, tab, view, words, choices, shortcut: (await key) ?? '' };
  // Firefox leaves a popup open over the page that it has opened.
  const leave = (opening: Promise<void>) => void opening.then(() => window.close(), fail);
  render(
    <Popup {...popup} onSweep={(id) => leave(openSweep(id))} onOpen={(route) => leave(openScorecard(route))} />,
    app,
  );
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
