import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { OutLink } from '@/components/OutLink';
import { number, plural } from '@/components/plural';
import { SweepAdjust } from '@/components/SweepAdjust';
import { SweepBar } from '@/components/SweepBar';
import { SweepList } from '@/components/SweepList';
import { SweepProgress } from '@/components/SweepProgress';
import { TickAll } from '@/components/TickAll';
import { inLanguage } from '@/lib/compact/languages';
import { safeLink } from '@/lib/text/safe-link';
import { problemText, problemTexts } from '@/lib/view/problem-text';
import { offeredFirst, suggestionLines } from '@/lib/view/suggestion-lines';
import { sweepCards } from '@/lib/view/sweep-cards';
import type { PageProps } from './Page';
import styles from './Sweep.module.css';

/** Everything that a page says and somebody can be named for, to be ticked, adjusted and clipped in one go. */
export function Sweep(props: PageProps) {
  const { sweep, tabId, words } = props;
  const { text, lang } = words;
  useEffect(() => void sweep.start(tabId), []);
  const page = sweep.page.value;
  const phase = sweep.phase.value;
  const rows = sweep.rows.value;
  const trouble = sweep.trouble.value;
  const outcome = useRef<HTMLDivElement>(null);
  const isFocusLost = useRef(false);
  useLayoutEffect(() => {
    if (isFocusLost.current) outcome.current?.focus();
    isFocusLost.current = false;
  }, [phase]);
  return (
    <>
      {page && (
        <p>
          <OutLink words={page.title || page.url} link={safeLink(page.url)} />
        </p>
      )}
      {trouble && <Notice kind="problem" words={problemText(trouble, text)} />}
      {phase === 'reading' && <p>{text('reading_page')}</p>}
      {phase === 'searching' && (
        <Searching
          {...props}
          onFocusLost={() => {
            isFocusLost.current = true;
          }}
        />
      )}
      <div ref={outcome} role="status" tabIndex={-1} class={styles.status} data-phase={phase}>
        {(phase === 'ready' || phase === 'clipping') && <Outcome {...props} />}
      </div>
      {rows.length > 0 && <List {...props} />}
      {rows.length > 0 && (
        <SweepBar
          ticked={sweep.ticked.value}
          found={rows.length}
          isBusy={phase !== 'ready'}
          receipt={sweep.receipt.value}
          onClip={() => void sweep.clipTicked()}
          text={text}
          lang={lang}
        />
      )}
    </>
  );
}

// It alone is drawn at each stretch.
function Searching({ sweep, words, onFocusLost }: PageProps & { onFocusLost(): void }) {
  return <SweepProgress {...sweep.progress.value} onStop={sweep.stop} onFocusLost={onFocusLost} {...words} />;
}

function Outcome({ sweep, words: { text, lang } }: PageProps) {
  const { read, of } = sweep.progress.value;
  const rule = sweep.rule.value;
  const found = sweep.rows.value.length;
  if (rule) {
    return (
      <p class={styles.lead}>
        {inLanguage(rule.text, lang)} {text('sweep_off_record')}
      </p>
    );
  }
  return (
    <p class={styles.lead}>
      {found === 0 ? text('sweep_none') : plural(text, lang, 'sweep_found', found, number(lang, of))}{' '}
      {read < of && text('sweep_stopped', number(lang, read))} {found > 0 && text('sweep_lead')}
    </p>
  );
}

function List({ sweep, words, choices }: PageProps) {
  const { text, lang } = words;
  const rows = sweep.rows.value;
  const fresh = rows.filter((row) => row.before === null);
  const meeting = sweep.meeting.value;
  const card = useMemo(() => sweepCards(words), [words]);
  const adjusted = rows.find(({ id }) => id === sweep.open.value);
  return (
    <>
      <div class={styles.tools}>
        {fresh.length > 0 && (
          <TickAll
            cards={fresh}
            label={text('sweep_all', number(lang, fresh.length))}
            onTick={(isTicked) => sweep.tickAll(null, isTicked)}
          />
        )}
        {meeting && (
          <label class={styles.meeting}>
            <input
              type="checkbox"
              checked={sweep.isAtMeeting.value}
              onInput={(event) => {
                sweep.isAtMeeting.value = event.currentTarget.checked;
              }}
            />
            {text('sweep_at_meeting', meeting.name)}
          </label>
        )}
        <button type="button" class="quiet" onClick={() => document.getElementById('sweep-clip')?.focus()}>
          {text('sweep_to_bar')}
        </button>
      </div>
      <SweepList
        groups={sweep.groups.value.map(({ country, rows: own }) => ({ country, cards: own.map(card) }))}
        open={sweep.open.value}
        form={
          adjusted && (
            <SweepAdjust
              values={adjusted.values}
              options={{ ...choices, deniable: [], first: offeredFirst(adjusted.suggestions) }}
              problems={problemTexts(sweep.problems.value, text)}
              suggested={suggestionLines(adjusted.suggestions, adjusted.values, words)}
              onInput={sweep.say}
              onClose={sweep.close}
              text={text}
            />
          )
        }
        onTick={sweep.tick}
        onTickAll={sweep.tickAll}
        onAdjust={sweep.adjust}
        {...words}
      />
    </>
  );
}
