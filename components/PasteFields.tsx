import type { ClipFormProps } from './ClipForm';
import { TextField } from './TextField';

/** Where pasted words come from: the address of a page that is closed to extensions, or a meeting and a time. */
export function PasteFields({ values, options, problems, onInput, text }: ClipFormProps) {
  return (
    <>
      <TextField
        wide
        type="url"
        label={text('field_address')}
        hint={text('hint_address')}
        value={values.address}
        problem={problems.address}
        onInput={(address) => onInput('address', address)}
      />
      <TextField
        label={text('field_meeting')}
        known={options.meetings}
        value={values.meeting}
        problem={problems.meeting}
        onInput={(meeting) => onInput('meeting', meeting)}
      />
      <TextField
        label={text('field_heard_at')}
        hint={text('hint_heard_at')}
        value={values.heardAt}
        problem={problems.heardAt}
        onInput={(heardAt) => onInput('heardAt', heardAt)}
      />
    </>
  );
}
