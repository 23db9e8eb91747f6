import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

/** What ties a control to its label, hint and problem. */
export interface Tied {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface Props {
  label: string;
  /** How to fill it. */
  hint?: ComponentChildren;
  /** Why it was suggested. */
  because?: string;
  /** What is wrong with it and what to do. */
  problem?: string;
  /** It takes the whole width of the form. */
  wide?: boolean;
  children(tied: Tied): ComponentChildren;
}

// The control stands beside its label, never in it: what a select offers is not part of its name.
/** A label, a control, and what is to be said about it. */
export function Field({ label, hint, because, problem, wide, children }: Props) {
  const id = useId();
  const lines = [
    { key: 'problem', words: problem },
    { key: 'because', words: because },
    { key: 'hint', words: problem ? undefined : hint },
  ].filter(({ words }) => words);
  return (
    <div class={styles.field} data-wide={wide || undefined}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': lines.map(({ key }) => `${id}-${key}`).join(' ') || undefined,
        'aria-invalid': problem ? 'true' : undefined,
      })}
      {lines.map(({ key, words }) => (
        <p key={key} id={`${id}-${key}`} class={styles[key]}>
          {words}
        </p>
      ))}
    </div>
  );
}
