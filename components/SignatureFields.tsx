import { useState } from 'preact/hooks';
import styles from './SettingsPanel.module.css';
import { TextField } from './TextField';
import type { Words } from './words';

/** How a person signs. */
export interface SignatureValues {
  alias: string;
  organisation: string;
}

interface Props extends Pick<Words, 'text'> {
  values: SignatureValues;
  onInput(field: keyof SignatureValues, value: string): void;
}

/** The two names that stand beside every filing. */
export function SignatureFields({ values, onInput, text }: Props) {
  // Half-typed words are ours: what was saved comes back too late for a fast typist.
  const [typed, type] = useState(values);
  const input = (field: keyof SignatureValues) => (value: string) => {
    type((now) => ({ ...now, [field]: value }));
    onInput(field, value);
  };
  return (
    <div class={styles.pair}>
      <TextField label={text('sign_alias')} value={typed.alias} onInput={input('alias')} />
      <TextField label={text('sign_workplace')} value={typed.organisation} onInput={input('organisation')} />
    </div>
  );
}
