import { Foreign } from './Foreign';
import styles from './MeetingCard.module.css';
import { plural } from './plural';
import type { Words } from './words';

/** A meeting as its card shows it. */
export interface MeetingView {
  id: string;
  name: string;
  /** "18 – 19 April 2017 · New York · IOM". */
  factsLine: string;
  /** The meeting's rule on naming speakers, in words. */
  ruleText: string | null;
  /** Under it nothing said there may be attributed. */
  isOffTheRecord: boolean;
  sessions: { key: string; title: string; when: string }[];
  /** Who is announced, by session. */
  expected: { session: string | null; speakers: { key: string; line: string }[] }[];
  /** How many of them. */
  speakers: number;
  /** This installation kept it and can delete it. */
  mine: boolean;
}

interface Props extends Pick<Words, 'text' | 'lang'> {
  view: MeetingView;
  /** Its lists are open from the start. */
  isOpen: boolean;
  onDelete(id: string): void;
}

/** A kept meeting: when and where, its sessions, and who was announced for them. */
export function MeetingCard({ view, isOpen, onDelete, text, lang }: Props) {
  const { id, name, factsLine, ruleText, isOffTheRecord, sessions, expected, speakers, mine } = view;
  return (
    <article class={styles.card} aria-labelledby={`meeting-${id}`}>
      <h2 id={`meeting-${id}`} tabIndex={-1}>
        <Foreign>{name}</Foreign>
      </h2>
      {factsLine && (
        <p class={styles.facts}>
          <Foreign>{factsLine}</Foreign>
        </p>
      )}
      {ruleText && (
        <p class={styles.rule}>
          {ruleText} {isOffTheRecord && text('meeting_no_names')}
        </p>
      )}
      {sessions.length > 0 && (
        <details open={isOpen}>
          <summary>{plural(text, lang, 'count_sessions', sessions.length)}</summary>
          <ol class={styles.sessions}>
            {sessions.map(({ key, title, when }) => (
              <li key={key}>
                <span class={styles.when}>{when}</span>
                <Foreign>{title}</Foreign>
              </li>
            ))}
          </ol>
        </details>
      )}
      {speakers > 0 && (
        <details open={isOpen}>
          <summary>{plural(text, lang, 'count_expected', speakers)}</summary>
          <p class={styles.facts}>{text('meeting_expected_note')}</p>
          {expected.map(({ session, speakers: own }) => (
            <section key={session ?? ''} class={styles.session}>
              <h3>{session ? <Foreign>{session}</Foreign> : text('meeting_no_session')}</h3>
              <ul>
                {own.map(({ key, line }) => (
                  <li key={key}>
                    <Foreign>{line}</Foreign>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
      {mine && (
        <p>
          <button type="button" class="quiet" onClick={() => onDelete(id)}>
            {text('delete')}
            <span class="unseen"> {name}</span>
          </button>
        </p>
      )}
    </article>
  );
}
