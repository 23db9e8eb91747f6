import type { Group, Stance } from '@/lib/scorecard/fields';
import type { Strength } from '@/lib/scorecard/judgement';
import { FilingLine } from './FilingLine';
import { Foreign } from './Foreign';
import { OutLink } from './OutLink';
import styles from './StatementCard.module.css';
import type { Words } from './words';

/** A filing as a card shows it. */
export interface FilingView {
  id: string;
  country: string;
  targetTitle: string;
  horizon: 2 | 5 | 15;
  stance: Stance;
  strength: Strength;
  group: Group;
  /** Who filed it, by alias and organisation. */
  by: string;
  note: string;
  /** It counts in the rating today. */
  counts: boolean;
  /** This installation filed it and can take it back. */
  mine: boolean;
}

/** A statement as a card shows it. */
export interface StatementView {
  id: string;
  quote: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** "Ana Reis, Minister of Labour, Portugal"; null where nobody is named. */
  speakerLine: string | null;
  /** "18 April 2017", "≈ 2017"; null where no date is known. */
  dateLine: string | null;
  sourceTitle: string;
  siteName: string | null;
  /** Safe to open, or null. */
  deepLink: string | null;
  capturedLine: string;
  filings: FilingView[];
  /** What its words suggested and no person has agreed to. */
  suggested: { field: string; label: string; lang?: string; words: string; where: string }[];
  /** The same words elsewhere. */
  alsoAt: { title: string; link: string | null }[];
  /** Nothing here may be attributed. */
  offRecord: boolean;
  /** What keeps it from counting. */
  needs: ('filing' | 'date')[];
}

/** What a person may do with a statement and its filings. */
export interface StatementVerbs {
  onFile(id: string): void;
  onEdit(id: string): void;
  onDelete(id: string): void;
  onRemoveFiling(filingId: string): void;
}

interface Props extends Pick<Words, 'text' | 'names'>, StatementVerbs {
  view: StatementView;
}

// Longer quotes are folded; the fold opens by CSS, so the words stay one text for those who hear or search them.
const LONG = 480;

/** A kept statement: its words, who said them, where they stand, and what they were filed on. */
export function StatementCard({ view, onFile, onEdit, onDelete, onRemoveFiling, text, names }: Props) {
  const long = view.quote.length > LONG || view.quote.split('\n').length > 8;
  return (
    <article class={styles.card}>
      <blockquote class={styles.quote} data-long={long || undefined} dir={view.dir} lang={view.lang ?? undefined}>
        <Foreign dir={view.dir}>{view.quote}</Foreign>
      </blockquote>
      {long && (
        <details class={styles.fold}>
          <summary>{text('quote_unfold')}</summary>
        </details>
      )}
      <p class={styles.said}>
        <strong>{view.speakerLine ? <Foreign>{view.speakerLine}</Foreign> : text('speaker_unknown')}</strong>
        {view.dateLine && <span> · {view.dateLine}</span>}
      </p>
      <p class={styles.source}>
        <cite>
          <OutLink words={view.sourceTitle} link={view.deepLink} />
        </cite>
        {view.siteName && (
          <>
            {' · '}
            <Foreign>{view.siteName}</Foreign>
          </>
        )}
        {` · ${view.capturedLine}`}
      </p>
      {view.alsoAt.length > 0 && <AlsoAt places={view.alsoAt} text={text} />}
      {view.suggested.length > 0 && <SuggestedByWords lines={view.suggested} text={text} />}
      <Flags view={view} text={text} />
      {view.filings.length > 0 && (
        <ul class={styles.filings}>
          {view.filings.map((filing) => (
            <FilingLine key={filing.id} filing={filing} onRemove={onRemoveFiling} text={text} names={names} />
          ))}
        </ul>
      )}
      <p class={styles.actions}>
        <button type="button" onClick={() => onFile(view.id)}>
          {text('file')}
        </button>
        <button type="button" class="quiet" onClick={() => onEdit(view.id)}>
          {text('edit')}
        </button>
        <button type="button" class="quiet" onClick={() => onDelete(view.id)}>
          {text('delete')}
        </button>
      </p>
    </article>
  );
}

function AlsoAt({ places, text }: { places: StatementView['alsoAt'] } & Pick<Words, 'text'>) {
  return (
    <p class={styles.source}>
      {text('also_at')}{' '}
      {places.map(({ title, link }, at) => (
        <span key={`${title} ${link}`}>
          {at > 0 && ' · '}
          <OutLink words={title} link={link} />
        </span>
      ))}
    </p>
  );
}

function SuggestedByWords({ lines, text }: { lines: StatementView['suggested'] } & Pick<Words, 'text'>) {
  return (
    <p class={styles.suggested}>
      {text('suggested_by_words')}{' '}
      {lines.map(({ field, label, lang, words, where }, at) => (
        <span key={field}>
          {at > 0 && ' · '}
          {`${field}${text('suggestion_colon')} `}
          <Foreign lang={lang}>{label}</Foreign>
          {where && ` · ${where}`} {words && <Foreign quoted>{words}</Foreign>}
        </span>
      ))}
    </p>
  );
}

function Flags({ view, text }: { view: StatementView } & Pick<Words, 'text'>) {
  const flags = [
    view.offRecord && text('flag_off_record'),
    view.needs.includes('filing') && text('flag_needs_filing'),
    view.needs.includes('date') && text('flag_needs_date'),
  ].filter((flag) => flag !== false);
  if (flags.length === 0) return null;
  return (
    <ul class={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  );
}
