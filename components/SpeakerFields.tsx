import type { ClipFormProps } from './ClipForm';
import { offered } from './SuggestedLine';
import { TextField } from './TextField';

/** Who said it, and when. */
export function SpeakerFields({ values, problems, suggested = {}, onInput, text }: ClipFormProps) {
  const field = (name: 'speaker' | 'role' | 'organisation' | 'date') => ({
    value: values[name],
    problem: problems[name],
    suggestion: offered(suggested[name], text, (value) => onInput(name, value)),
    onInput: (value: string) => onInput(name, value),
  });
  return (
    <>
      <TextField label={text('field_speaker')} {...field('speaker')} />
      <TextField label={text('field_role')} {...field('role')} />
      <TextField label={text('field_organisation')} {...field('organisation')} />
      <TextField label={text('field_date')} hint={text('hint_date')} {...field('date')} />
    </>
  );
}
