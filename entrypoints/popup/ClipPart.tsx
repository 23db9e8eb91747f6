import { useEffect, useRef } from 'preact/hooks';
import { ClipForm } from '@/components/ClipForm';
import { Notice } from '@/components/Notice';
import { SignatureFields } from '@/components/SignatureFields';
import { inLanguage } from '@/lib/compact/languages';
import type { ClipView } from '@/lib/view/clip-view';
import { problemText, problemTexts } from '@/lib/view/problem-text';
import { linkTo } from '@/lib/view/statement-cards';
import { offeredFirst, suggestionLines } from '@/lib/view/suggestion-lines';
import type { PopupProps } from './Popup';
import styles from './Popup.module.css';

/** The clip in the making: its form, what was saved, what is left of an earlier one. */
export function ClipPart(props: PopupProps) {
  const { clip, words } = props;
  const { text } = words;
  const trouble = clip.trouble.value;
  return (
    <>
      <Saved {...props} />
      {trouble && <Notice kind="problem" words={problemText(trouble, text)} />}
      {clip.phase.value === 'reading' && <p>{text('reading_page')}</p>}
      {clip.phase.value === 'form' ? <Form {...props} /> : <Leftovers {...props} />}
    </>
  );
}

// The live region is there from the start, so that a screen reader hears what comes into it.
function Saved({ clip, words: { text } }: PopupProps) {
  const region = useRef<HTMLDivElement>(null);
  const saved = clip.saved.value;
  const undone = clip.undone.value;
  useEffect(() => {
    if (saved || undone) region.current?.focus();
  }, [saved, undone]);
  const said = saved ? text(saved.as) : undone ? text('undone') : '';
  return (
    <div ref={region} role="status" tabIndex={-1} class={styles.status}>
      {said && (
        <p class={styles.links} data-saved={saved ? '' : undefined}>
          {said}
          {saved && (
            <button type="button" class="quiet" onClick={() => void clip.undo()}>
              {text('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function Form({ clip, view, words, choices }: PopupProps) {
  const { text, lang } = words;
  const suggestions = clip.suggestions.value;
  const suggested = suggestionLines(suggestions, clip.values.value, words);
  const { here, elsewhere } = clip.seen.value;
  const draft = clip.draft.value;
  const rule = clip.rule.value;
  const by = view.settings.value?.by;
  // After the form is painted: what recognition needs is loaded only now.
  useEffect(() => void clip.suggest(), [draft?.key]);
  // Asked before the first filing, never in the way of a clip.
  const asksWho = clip.values.value.target !== '' && clip.isUnsigned.value;
  const already = [
    ...(here ? [{ text: text('already_here'), link: null }] : []),
    ...elsewhere.map((it) => ({
      text: text('also_here', it.source.title || it.source.docUrl || ''),
      link: linkTo(it),
    })),
  ];
  return (
    <>
      <ClipForm
        values={clip.values.value}
        options={{ ...choices(), deniable: clip.deniable.value, first: offeredFirst(suggestions) }}
        problems={problemTexts(clip.problems.value, text)}
        suggested={suggested}
        suggestionsNote={[
          clip.carried.value && text('from_last_clip'),
          Object.keys(suggested).length > 0 && text('suggestions_note'),
        ]
          .filter(Boolean)
          .join(' · ')}
        already={already}
        offRecord={rule && inLanguage(rule.text, lang)}
        quoteEditable={draft?.method === 'paste' || draft?.method === 'transcribed'}
        focusKeep={draft?.method !== 'paste'}
        onInput={clip.input}
        onKeep={() => void clip.keep()}
        onDiscard={() => void clip.discard()}
        text={text}
      />
      {asksWho && by && (
        <section class={styles.left}>
          <p>{text('who_lead')}</p>
          <SignatureFields values={by} onInput={(field, value) => void view.sign(field, value)} text={text} />
        </section>
      )}
    </>
  );
}

function Leftovers(props: PopupProps) {
  const [newest, ...older] = [...props.clip.leftovers.value].reverse();
  if (!newest) return null;
  return (
    <>
      <Leftover {...props} draft={newest} />
      {older.length > 0 && (
        <details>
          <summary>{props.words.text('drafts_more')}</summary>
          {older.map((draft) => (
            <Leftover key={draft.key} {...props} draft={draft} />
          ))}
        </details>
      )}
    </>
  );
}

function Leftover({ clip, words: { text }, draft }: PopupProps & { draft: ClipView['leftovers']['value'][number] }) {
  return (
    <section class={styles.left}>
      <p>{text('draft_waiting')}</p>
      <q>{(draft.passage?.quote.exact ?? draft.form.quote ?? '').slice(0, 160)}</q>
      <p class={styles.links}>
        <button type="button" onClick={() => void clip.resume(draft)}>
          {text('draft_continue')}
        </button>
        <button type="button" class="quiet" onClick={() => void clip.forget(draft.key)}>
          {text('delete')}
        </button>
      </p>
    </section>
  );
}
