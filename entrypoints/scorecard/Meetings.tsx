import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { MeetingCard } from '@/components/MeetingCard';
import { Notice } from '@/components/Notice';
import { meetingCard } from '@/lib/view/meeting-cards';
import { problemText } from '@/lib/view/problem-text';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** The kept meetings, with their sessions and whom their agendas announce. */
export function Meetings({ meetings, route, view, words }: PageProps) {
  const { text, lang, names } = words;
  const summary = view.summary.value;
  const asked = new URLSearchParams(route.value.query).get('meeting');
  const kept = meetings.meetings.value;
  const done = meetings.done.value;
  const trouble = meetings.trouble.value;
  useEffect(() => void meetings.read(), [summary]);
  useEffect(() => {
    if (asked && kept) document.getElementById(`meeting-${asked}`)?.focus();
  }, [asked, kept === null]);
  const list = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  // A card that is deleted takes the focus with it, and so does Undo; it goes to what is said of it.
  const isHere = [list, said].some((it) => it.current?.contains(document.activeElement));
  useLayoutEffect(() => {
    if (isHere && document.activeElement === document.body) said.current?.focus();
  });
  return (
    <>
      <div ref={said} role="status" tabIndex={-1} class={styles.status}>
        {done && (
          <p>
            {text(done.said)}{' '}
            {done.undo && (
              <button type="button" class="quiet" onClick={() => void done.undo?.()}>
                {text('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {trouble && <Notice kind="problem" words={problemText(trouble, text)} />}
      {kept?.length === 0 && (
        <p>
          {text('meetings_empty')} {text('meetings_empty_lead', text('make_meeting'))}
        </p>
      )}
      <div ref={list}>
        {(kept ?? []).map((meeting) => (
          <MeetingCard
            key={meeting.id}
            view={meetingCard(meeting, { lang, names, text, mine: meetings.mine.value })}
            isOpen={meeting.id === asked}
            onDelete={(id) => void meetings.remove(id)}
            text={text}
            lang={lang}
          />
        ))}
      </div>
    </>
  );
}
