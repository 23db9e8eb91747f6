import { SignatureFields, type SignatureValues } from './SignatureFields';
import styles from './WhoAreYou.module.css';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  values: SignatureValues;
  onInput(field: keyof SignatureValues, value: string): void;
  onDone(): void;
}

/** Asked once, before the first filing: a judgement needs a name, an alias will do. */
export function WhoAreYou({ values, onInput, onDone, text }: Props) {
  const done = (event: Event) => {
    event.preventDefault();
    onDone();
  };
  return (
    <form class={styles.who} onSubmit={done}>
      <h2>{text('who_title')}</h2>
      <p>{text('who_lead')}</p>
      <SignatureFields values={values} onInput={onInput} text={text} />
      <p>
        <button type="submit" class="primary" disabled={values.alias.trim() === ''}>
          {text('who_done')}
        </button>
      </p>
    </form>
  );
}
