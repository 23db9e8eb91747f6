import type { Names } from './names';
import { suggestionLines } from './suggestion-lines';
import type { SweepRow } from './sweep-rows';
import type { Text } from './words';

/** What a reader of rows brings. */
export interface SweepReader {
  text: Text;
  names: Pick<Names, 'country' | 'objective' | 'target'>;
}

/** A row as it is shown. */
export interface SweepCard {
  id: string;
  quote: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** "Ana Reis · Minister of Labour · African Union"; null where nobody is named. */
  speakerLine: string | null;
  /** What will be kept beside who speaks, with the words that gave it away where they do not stand there already. */
  chips: { field: string; label: string; words: string }[];
  /** It is on the scorecard already. */
  isKnown: boolean;
  isTicked: boolean;
}

const chipFields = ['country', 'speaksFor', 'objective', 'stance', 'group'] as const;

/** Shows rows; one that has not changed is the same card again, so that a long list need not be drawn anew. */
export function sweepCards(reader: SweepReader): (row: SweepRow) => SweepCard {
  const shown = new WeakMap<SweepRow, SweepCard>();
  return (row) => {
    const card = shown.get(row) ?? cardOf(row, reader);
    shown.set(row, card);
    return card;
  };
}

function cardOf({ id, made, before, values, suggestions, isTicked }: SweepRow, reader: SweepReader): SweepCard {
  const { quote, source } = made;
  const lines = suggestionLines(suggestions, values, reader);
  const said = (field: string, value: string) =>
    `${reader.text(`field_${field}`)}${reader.text('suggestion_colon')} ${value}`;
  const told = new Set<string>();
  const labels = {
    country: values.country && reader.names.country(values.country),
    objective: values.objective && `${values.objective} · ${reader.names.objective(Number(values.objective))}`,
    stance: values.stance && reader.text(`stance_${values.stance}`),
    // The State spoken for is mostly the one that is named already.
    speaksFor:
      values.speaksFor !== values.country && values.speaksFor !== ''
        ? said('speaks_for', reader.names.country(values.speaksFor))
        : '',
    group: values.group && said('group', reader.text(`group_${values.group}`)),
  };
  return {
    id,
    quote: quote.exact,
    lang: quote.lang ?? source.lang,
    dir: quote.dir,
    speakerLine: [values.speaker, values.role, values.organisation].filter(Boolean).join(' · ') || null,
    chips: chipFields.flatMap((field) => {
      const [label, line] = [labels[field], lines[field]];
      if (!label) return [];
      const words = line?.isTaken && !told.has(line.words) ? line.words : '';
      told.add(words);
      return [{ field, label, words }];
    }),
    isKnown: before !== null,
    isTicked,
  };
}
