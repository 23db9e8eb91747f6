import type { ReadonlySignal } from '@preact/signals';
import { CoverageStrip } from '@/components/CoverageStrip';
import { EmptyState } from '@/components/EmptyState';
import { HeatTable } from '@/components/HeatTable';
import { HorizonBars } from '@/components/HorizonBars';
import { number, plural } from '@/components/plural';
import type { Words } from '@/components/words';
import type { AgendaView } from '@/lib/view/agenda-view';
import type { TabView } from '@/lib/view/clip-doors';
import type { ClipView } from '@/lib/view/clip-view';
import type { Choices } from '@/lib/view/names';
import { columnRoute } from '@/lib/view/routes';
import type { ScorecardView } from '@/lib/view/scorecard-view';
import { ClipPart } from './ClipPart';
import { PagePart } from './PagePart';
import styles from './Popup.module.css';

export interface PopupProps {
  clip: ClipView;
  agenda: AgendaView;
  /** The tab under the popup, where its page can be read. */
  tab: ReadonlySignal<TabView | null>;
  view: ScorecardView;
  words: Words;
  /** What the form's selects offer. */
  choices(): Choices;
  /** The key that opens the popup; '' = none. */
  shortcut: string;
  /** Opens the full page where a tab is swept. */
  onSweep(tabId: number): void;
  /** Opens the full page at a route. */
  onOpen(route?: string): void;
}

/** What opens over a page: the clip in the making, and where the countries stand. */
export function Popup(props: PopupProps) {
  const { clip, view, words, onOpen } = props;
  const { text } = words;
  return (
    <main class={styles.popup}>
      <header class={styles.head}>
        <h1>{text('app_name')}</h1>
        <button type="button" class="quiet" onClick={() => onOpen()}>
          {text('open_scorecard')}
        </button>
      </header>
      <ClipPart {...props} />
      {clip.phase.value === 'idle' && <PagePart {...props} />}
      {clip.phase.value !== 'form' && view.summary.value !== null && <Progress {...props} />}
    </main>
  );
}

function Progress({ clip, view, words, shortcut, onOpen }: PopupProps) {
  const { text, lang } = words;
  const waiting = view.summary.value?.inbox ?? 0;
  if (view.isEmpty.value) return <EmptyState shortcut={shortcut} onPaste={() => void clip.paste()} text={text} />;
  return (
    <section class={styles.part}>
      <p class={styles.links}>
        <button type="button" class="quiet" onClick={() => onOpen('/inbox')}>
          {text('nav_inbox')}
          <span aria-hidden="true">{` (${number(lang, waiting)})`}</span>
          <span class="unseen">{`, ${plural(text, lang, 'inbox_waiting', waiting)}`}</span>
        </button>
        <button type="button" class="quiet" onClick={() => void clip.paste()}>
          {text('paste_words')}
        </button>
      </p>
      {view.coverage.value.applicable > 0 && (
        <>
          <CoverageStrip coverage={view.coverage.value} text={text} lang={lang} />
          <HorizonBars bars={view.bars.value} text={text} lang={lang} />
        </>
      )}
      <HeatTable
        table={view.heat.value}
        onHorizon={view.showHorizon}
        onOpen={(country, column, horizon) => onOpen(columnRoute(country, column, horizon))}
        {...words}
      />
    </section>
  );
}
