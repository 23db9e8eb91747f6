import type { HeatCell as Cell } from '@/lib/chart/heat-cell';
import type { Word } from '@/lib/score/rating';
import { Glyph } from './Glyph';
import styles from './HeatCell.module.css';
import { list, number, plural } from './plural';
import { RungTicks } from './RungTicks';
import { keyOf, type Words } from './words';

interface Props extends Words {
  cell: Cell;
  /** Country, column and horizon, for those who hear the table. */
  of: string[];
  onOpen(): void;
}

/** One field of the heat table: blank, hatched, ticked, or filled with its word. */
export function HeatCell({ cell, of, onOpen, text, lang }: Props) {
  if (cell.state === 'blank') {
    return (
      <td class={styles.blank}>
        {cell.notApplicable > 0 && <span aria-hidden="true">{text('cell_not_applicable')}</span>}
        <span class="unseen">{text(cell.notApplicable > 0 ? 'word_not_applicable' : 'cell_blank')}</span>
      </td>
    );
  }
  const word = cell.word ?? 'unrated';
  const marks = marksOf(cell);
  return (
    <td class={styles.cell}>
      <button type="button" class={styles.field} data-word={word} data-state={cell.state} onClick={onOpen}>
        <span class="unseen">{`${list(lang, of)}: ${said(cell, text, lang)}`}</span>
        <span class={styles.shown} aria-hidden="true">
          <span class={styles.count}>
            <Glyph of={word} />
            {`${number(lang, cell.rated)}/${number(lang, cell.applicable)}`}
          </span>
          {cell.state === 'below-gate' && <RungTicks rungs={cell.rungs} />}
          {marks.length > 0 && (
            <span class={styles.marks}>
              {marks.map(([mark, n]) => (
                <span key={mark} class={styles.mark}>
                  <Glyph of={mark} />
                  {n > 1 && number(lang, n)}
                </span>
              ))}
            </span>
          )}
        </span>
      </button>
    </td>
  );
}

const marksOf = ({ contested, gapNamed, pastDate }: Cell) =>
  (
    [
      ['contested', contested],
      ['gap-named', gapNamed],
      ['past-date', pastDate],
    ] as const
  ).filter(([, n]) => n > 0);

/** "Early steps, 3 of 7 rated, 1 contested". */
function said(cell: Cell, text: Words['text'], lang: string): string {
  const parts = [
    text(keyOf('word', cell.word ?? (cell.state === 'below-gate' ? 'too-few' : 'unrated'))),
    plural(text, lang, 'coverage_rated', cell.rated, number(lang, cell.applicable)),
    cell.partial && text('partial'),
    cell.contested > 0 && plural(text, lang, 'count_contested', cell.contested),
    cell.gapNamed > 0 && plural(text, lang, 'count_named', cell.gapNamed),
    cell.pastDate > 0 && plural(text, lang, 'count_past_date', cell.pastDate),
    ...(cell.state === 'below-gate' ? rungsSaid(cell, text, lang) : []),
  ];
  return list(
    lang,
    parts.filter((part) => part !== false),
  );
}

const rungWords: [Word, (-3 | -2 | -1 | 0 | 1 | 2 | 3)[]][] = [
  ['achieved', [3]],
  ['substantial', [2]],
  ['early-steps', [1]],
  ['no-movement', [0]],
  ['going-backwards', [-1, -2, -3]],
];

/** "2 × Early steps", word by word. */
function rungsSaid({ rungs }: Cell, text: Words['text'], lang: string): string[] {
  return rungWords
    .map(([word, steps]) => [word, steps.map((step) => rungs[step] ?? 0).reduce((sum, n) => sum + n, 0)] as const)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => text('count_of_word', number(lang, n), text(keyOf('word', word))));
}
