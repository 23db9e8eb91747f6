import { useEffect, useRef } from 'preact/hooks';
import { Foreign } from '@/components/Foreign';
import { Notice } from '@/components/Notice';
import { list, plural } from '@/components/plural';
import { inLanguage } from '@/lib/compact/languages';
import type { MadeMeeting } from '@/lib/view/agenda-view';
import { problemText } from '@/lib/view/problem-text';
import type { PopupProps } from './Popup';
import styles from './Popup.module.css';

/** What can be done with the whole page under the popup: find its statements, or make a meeting of its agenda. */
export function PagePart({ agenda, tab, words, onSweep, onOpen }: PopupProps) {
  const { text, lang } = words;
  const region = useRef<HTMLDivElement>(null);
  const made = agenda.made.value;
  const isUndone = agenda.undone.value;
  const trouble = agenda.trouble.value;
  useEffect(() => {
    if (made || isUndone) region.current?.focus();
  }, [made, isUndone]);
  if (!tab.value) return null;
  const { id } = tab.value;
  return (
    <section class={styles.part} aria-label={text('whole_page')}>
      <p class={styles.links}>
        <button type="button" class="quiet" onClick={() => onSweep(id)}>
          {text('find_statements')}
        </button>
        <button type="button" class="quiet" onClick={() => void agenda.make(id)}>
          {text('make_meeting')}
        </button>
      </p>
      <div ref={region} role="status" tabIndex={-1} class={styles.made}>
        {agenda.busy.value && text('reading_page')}
        {made && (
          <>
            <p>
              {text(made.isUpdated ? 'meeting_updated' : 'meeting_kept')} <Foreign>{made.meeting.name}</Foreign>
            </p>
            <p>{countsOf(made, words)}</p>
            {made.rule && <p class={styles.rule}>{inLanguage(made.rule.text, lang)}</p>}
            <p class={styles.after}>
              <button type="button" onClick={() => onOpen(`/meetings?meeting=${made.meeting.id}`)}>
                {text('meeting_open')}
              </button>
              <button type="button" class="quiet" onClick={() => void agenda.undo()}>
                {text('undo')}
              </button>
            </p>
          </>
        )}
        {isUndone && <p>{text('undone')}</p>}
      </div>
      {trouble && <Notice kind="problem" words={problemText(trouble, text)} />}
    </section>
  );
}

function countsOf({ meeting, announced }: MadeMeeting, { text, lang }: PopupProps['words']): string {
  const sessions = plural(text, lang, 'count_sessions', meeting.sessions.length);
  if (meeting.attributionRule === null)
    return text('meeting_counts', list(lang, [sessions, plural(text, lang, 'count_expected', announced)]));
  return [text('meeting_counts', sessions), plural(text, lang, 'count_announced', announced)].join(' ');
}
