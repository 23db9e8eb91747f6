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
  return (
    <div class={styles.pair}>
      <TextField label={text('sign_alias')} value={values.alias} onInput={(alias) => onInput('alias', alias)} />
      <TextField
        label={text('sign_workplace')}
        value={values.organisation}
        onInput={(organisation) => onInput('organisation', organisation)}
      />
    </div>
  );
}
