import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';
import { answer, type Offer, SuggestedLine } from './SuggestedLine';

/** What ties a control to its label, hint, problem and suggestion. */
export interface Tied {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  'aria-keyshortcuts'?: 'Alt+Enter';
  onKeyDown?(event: KeyboardEvent): void;
}

interface Props {
  label: string;
  /** How to fill it. */
  hint?: ComponentChildren;
  /** What the page's words suggest for it. */
  suggestion?: Offer;
  /** What is wrong with it and what to do. */
  problem?: string;
  /** It takes the whole width of the form. */
  wide?: boolean;
  children(tied: Tied): ComponentChildren;
}

// The control stands beside its label, never in it: what a select offers is not part of its name.
/** A label, a control, and what is to be said about it. */
export function Field({ label, hint, suggestion, problem, wide, children }: Props) {
  const id = useId();
  const isSuggested = suggestion?.isTaken ?? false;
  const lines = [
    { key: 'problem', words: problem },
    { key: 'hint', words: problem ? undefined : hint },
  ].filter(({ words }) => words);
  const described = [
    ...(isSuggested ? ['mark'] : []),
    ...(suggestion ? ['words'] : []),
    ...lines.map(({ key }) => key),
  ];
  return (
    <div class={styles.field} data-wide={wide || undefined} data-suggested={isSuggested || undefined}>
      <div class={styles.head}>
        <label for={id}>{label}</label>
        {isSuggested && (
          <span id={`${id}-mark`} class={styles.mark}>
            {suggestion?.text('suggested')}
          </span>
        )}
      </div>
      {children({
        id,
        'aria-describedby': described.map((key) => `${id}-${key}`).join(' ') || undefined,
        'aria-invalid': problem ? 'true' : undefined,
        ...(suggestion?.take ? answerOnKey(suggestion) : {}),
      })}
      {suggestion && <SuggestedLine id={`${id}-words`} field={label} offer={suggestion} />}
      {lines.map(({ key, words }) => (
        <p key={key} id={`${id}-${key}`} class={styles[key]}>
          {words}
        </p>
      ))}
    </div>
  );
}

// Alt+Enter is nobody's in Chromium and only submits in Firefox, which is prevented; Alt+Backspace would undo on Windows.
const answerOnKey = (offer: Offer): Pick<Tied, 'aria-keyshortcuts' | 'onKeyDown'> => ({
  'aria-keyshortcuts': 'Alt+Enter',
  onKeyDown: (event) => {
    if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    answer(offer);
  },
});
