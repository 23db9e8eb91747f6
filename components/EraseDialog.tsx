import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './EraseDialog.module.css';
import { TextField } from './TextField';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  title: string;
  /** What goes, and what stays elsewhere. */
  words: string;
  /** The word to type first; null where a click is enough. */
  typed: string | null;
  onErase(): void;
  onClose(): void;
}

/** Asks before something is erased for good. */
export function EraseDialog({ title, words, typed, onErase, onClose, text }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState('');
  const sure = typed === null || answer.trim().toLocaleLowerCase() === typed.toLocaleLowerCase();
  useEffect(() => dialog.current?.showModal(), []);

  const erase = (event: Event) => {
    event.preventDefault();
    if (!sure) return;
    onErase();
    dialog.current?.close(); // gives the focus back
  };
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="erase-title">
      <form class={styles.ask} onSubmit={erase}>
        <h2 id="erase-title">{title}</h2>
        <p>{words}</p>
        {typed !== null && <TextField label={text('erase_type', typed)} value={answer} onInput={setAnswer} />}
        <p class={styles.actions}>
          <button type="submit" class="primary" disabled={!sure}>
            {text('erase_sure')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text('cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
