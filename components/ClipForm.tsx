import { useEffect, useRef } from 'preact/hooks';
import { Field } from './Field';
import { FilingFields, type FilingOptions, type FilingValues, type OnField, type Problems } from './FilingFields';
import { FilingMore } from './FilingMore';
import { Foreign } from './Foreign';
import { FormActions, submitOnKey } from './FormActions';
import styles from './form.module.css';
import { OutLink } from './OutLink';
import { PasteFields } from './PasteFields';
import { SelectField } from './SelectField';
import { SeveralField } from './SeveralField';
import { SpeakerFields } from './SpeakerFields';
import { offered, type Suggested } from './SuggestedLine';
import { SuggestionsNote } from './SuggestionsNote';
import type { Words } from './words';

/** A clip as typed so far; '' is nothing said. */
export interface ClipValues extends FilingValues {
  quote: string;
  speaker: string;
  role: string;
  organisation: string;
  /** The State the speaker speaks for. */
  speaksFor: string;
  onBehalfOf: string[];
  /** 2017, 2017-04 or 2017-04-18, as typed. */
  date: string;
  /** Of pasted words: the address of their page, or the meeting where they were heard and when. */
  address: string;
  meeting: string;
  heardAt: string;
}

/** What the form shows, and whom it calls. */
export interface ClipFormProps extends Pick<Words, 'text'> {
  values: ClipValues;
  options: FilingOptions & { meetings?: string[] };
  problems: Problems<ClipValues>;
  suggested?: Suggested<ClipValues>;
  /** Says that fields were filled in without a person, and how to answer that. */
  suggestionsNote?: string;
  /** "Already on your scorecard", "also at …". */
  already: { text: string; link: string | null }[];
  /** Why nothing here may be attributed; null on the record. */
  offRecord: string | null;
  /** The words were pasted or written down by ear. */
  quoteEditable: boolean;
  /** The focus goes to Keep when the form appears. */
  focusKeep?: boolean;
  /** A new clip, and not a change to one that is kept. */
  isNew?: boolean;
  onInput: OnField<ClipValues>;
  onKeep(): void;
  onDiscard(): void;
}

/** The form between a passage and a statement. Nothing but the words is required; Enter keeps. */
export function ClipForm(props: ClipFormProps) {
  const { values, options, problems, suggested = {}, onInput, onKeep, onDiscard, text } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (props.focusKeep) form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, [props.focusKeep]);
  // Suggestions come a moment after the form and push its fields down: whoever is in one of them stays there.
  const lines = Object.keys(suggested).length;
  useEffect(() => {
    const at = form.current?.querySelector<HTMLElement>(':focus:not(button)');
    if (lines > 0) at?.scrollIntoView({ block: 'nearest' });
  }, [lines]);

  const keep = (event: Event) => {
    event.preventDefault();
    onKeep();
  };
  return (
    <form ref={form} class={styles.form} noValidate onSubmit={keep} onKeyDown={submitOnKey}>
      <Already notices={props.already} />
      {props.offRecord && (
        <p class={styles.offRecord}>
          {props.offRecord} {text('off_record_no_suggestions')}
        </p>
      )}
      <QuoteField {...props} />
      {props.quoteEditable && <PasteFields {...props} />}
      <SuggestionsNote note={props.suggestionsNote} />
      <SpeakerFields {...props} />
      <fieldset class={styles.part}>
        <legend class="unseen">{text('filing_legend')}</legend>
        <div class={styles.pair}>
          <FilingFields
            values={values}
            options={options}
            problems={problems}
            suggested={suggested}
            onInput={onInput as OnField<FilingValues>}
            text={text}
          />
        </div>
      </fieldset>
      <details class={styles.more}>
        <summary>
          <span>{text('more')}</span>
          <Hidden {...props} />
        </summary>
        <div>
          <SelectField
            label={text('field_speaks_for')}
            none={text('choose')}
            options={options.countries}
            value={values.speaksFor}
            problem={problems.speaksFor}
            suggestion={offered(suggested.speaksFor, text, (code) => onInput('speaksFor', code))}
            onInput={(code) => onInput('speaksFor', code)}
          />
          <SeveralField
            label={text('field_on_behalf_of')}
            hint={text('hint_on_behalf_of')}
            none={text('add_state')}
            options={options.countries}
            values={values.onBehalfOf}
            suggestion={offered(suggested.onBehalfOf, text, () => {})}
            onInput={(codes) => onInput('onBehalfOf', codes)}
            text={text}
          />
          <FilingMore {...props} onInput={onInput as OnField<FilingValues>} />
        </div>
      </details>
      <FormActions onDiscard={onDiscard} isNew={props.isNew} text={text} />
    </form>
  );
}

// Nothing that is suggested is kept unseen.
function Hidden({ suggested = {}, text }: ClipFormProps) {
  const { speaksFor, onBehalfOf } = suggested;
  return (
    <>
      {speaksFor?.isTaken && (
        <span class={styles.suggested}>
          {` · ${text('field_speaks_for')}${text('suggestion_colon')} `}
          {speaksFor.label}
        </span>
      )}
      {onBehalfOf && (
        <span class={styles.suggested}>
          {` · ${text('field_on_behalf_of')}${text('suggestion_colon')} `}
          <Foreign lang="en">{onBehalfOf.label}</Foreign>
        </span>
      )}
    </>
  );
}

function QuoteField({ values, problems, quoteEditable, onInput, text }: ClipFormProps) {
  return (
    <Field wide label={text('field_quote')} problem={problems.quote}>
      {(tied) => (
        <textarea
          {...tied}
          class={styles.quote}
          dir="auto"
          rows={3}
          readOnly={!quoteEditable}
          value={values.quote}
          // Chromium scrolls to where the caret stands, which may leave the rest of the words out of sight.
          onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
          onInput={(event) => onInput('quote', event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function Already({ notices }: { notices: ClipFormProps['already'] }) {
  if (notices.length === 0) return null;
  return (
    <ul class={styles.notices}>
      {notices.map(({ text: words, link }) => (
        <li key={words}>
          <OutLink words={words} link={link} />
        </li>
      ))}
    </ul>
  );
}
