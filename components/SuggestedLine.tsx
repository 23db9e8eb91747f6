import type { SuggestionLine } from '@/lib/view/suggestion-lines';
import styles from './Field.module.css';
import { Foreign } from './Foreign';
import type { Text } from './words';

/** Suggestions by field. */
export type Suggested<Values> = Partial<Record<keyof Values, SuggestionLine>>;

/** A suggestion with what takes it and clears it. */
export interface Offer extends SuggestionLine {
  text: Text;
  /** Called with what the field is to say. */
  onInput(value: string): void;
}

interface Props {
  /** What the words are tied to the control by. */
  id: string;
  /** Label of the field. */
  field: string;
  offer: Offer;
}

/** The words that gave a suggestion away, and the button that takes it or clears it. */
export function SuggestedLine({ id, field, offer }: Props) {
  const { words, where, label, take, isTaken, text } = offer;
  return (
    <p class={styles.suggestion}>
      <span id={id}>
        {where && `${where} `}
        {words && <Foreign quoted>{words}</Foreign>}
      </span>{' '}
      {take === '' ? (
        // Groups of States are named in English in every language.
        <Foreign lang="en">{label}</Foreign>
      ) : (
        <button type="button" class="quiet" onClick={() => answer(offer)}>
          {text(isTaken ? 'suggestion_clear' : 'suggestion_use')}
          <span class="unseen"> {text('suggestion_for', field)}</span>
          {!isTaken && (
            <>
              {text('suggestion_colon')} <Foreign>{label}</Foreign>
            </>
          )}
        </button>
      )}
    </p>
  );
}

/** Clears a suggestion that was taken, takes one that was not. */
export const answer = ({ isTaken, take, onInput }: Offer): void => onInput(isTaken ? '' : take);

/** A field's suggestion, if it has one, with what answers it. */
export const offered = (
  line: SuggestionLine | undefined,
  text: Text,
  onInput: (value: string) => void,
): Offer | undefined => line && { ...line, text, onInput };
