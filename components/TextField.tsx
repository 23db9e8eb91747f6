import type { ComponentProps } from 'preact';
import { Field } from './Field';

interface Props extends Omit<ComponentProps<typeof Field>, 'children'> {
  value: string;
  /** Earlier answers to choose from. */
  known?: string[];
  type?: 'text' | 'url' | 'search';
  onInput(value: string): void;
}

/** One line of words with its label. */
export function TextField({ value, known = [], type = 'text', onInput, ...field }: Props) {
  return (
    <Field {...field}>
      {(tied) => (
        <>
          <input
            {...tied}
            type={type}
            dir="auto"
            value={value}
            list={known.length > 0 ? `${tied.id}-known` : undefined}
            autocomplete="off"
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {known.length > 0 && (
            <datalist id={`${tied.id}-known`}>
              {known.map((answer) => (
                <option key={answer} value={answer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
