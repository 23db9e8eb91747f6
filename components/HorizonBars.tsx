import type { BarPart, HorizonBar } from '@/lib/chart/horizon-bar';
import { Glyph } from './Glyph';
import styles from './HorizonBars.module.css';
import { barParts } from './palette';
import { number, plural } from './plural';
import { keyOf, type Words } from './words';

interface Props extends Pick<Words, 'text' | 'lang'> {
  bars: HorizonBar[];
}

/** The horizons as bars of 100 %: all that applies, what is not yet rated included. */
export function HorizonBars({ bars, text, lang }: Props) {
  if (bars.every(({ applicable }) => applicable === 0)) return null;
  return (
    <figure class={styles.bars}>
      {bars.map((bar) => (
        <div key={bar.horizon} class={styles.row}>
          <p class={styles.horizon}>{text(keyOf('horizon', bar.horizon))}</p>
          <Bar bar={bar} lang={lang} />
          <p class={styles.rated}>
            {bar.applicable === 0
              ? text('coverage_nothing')
              : plural(text, lang, 'coverage_rated', bar.rated, number(lang, bar.applicable))}
          </p>
        </div>
      ))}
      <Legend text={text} />
      <details class={styles.asTable}>
        <summary>{text('as_table')}</summary>
        <BarTable bars={bars} text={text} lang={lang} />
      </details>
    </figure>
  );
}

function Bar({ bar, lang }: { bar: HorizonBar; lang: string }) {
  const drawn = barParts.filter((part) => bar.counts[part] > 0);
  return (
    <div class={styles.bar} aria-hidden="true">
      {drawn.map((part) => (
        <span key={part} class={styles.part} data-word={part} style={{ flexGrow: bar.counts[part] }}>
          <span class={styles.count}>{number(lang, bar.counts[part])}</span>
        </span>
      ))}
    </div>
  );
}

/** The words with their colours, patterns and glyphs. */
export function Legend({ text, parts = barParts }: { parts?: readonly BarPart[] } & Pick<Words, 'text'>) {
  return (
    <ul class={styles.legend}>
      {parts.map((part) => (
        <li key={part}>
          <span class={styles.swatch} data-word={part} aria-hidden="true">
            <Glyph of={part} />
          </span>
          {text(keyOf('word', part))}
        </li>
      ))}
    </ul>
  );
}

function BarTable({ bars, text, lang }: Props) {
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption>{text('bars_caption')}</caption>
        <thead>
          <tr>
            <td />
            {bars.map((bar) => (
              <th key={bar.horizon} scope="col">
                {text(keyOf('horizon', bar.horizon))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {barParts.map((part) => (
            <tr key={part}>
              <th scope="row">{text(keyOf('word', part))}</th>
              {bars.map((bar) => (
                <td key={bar.horizon}>{number(lang, bar.counts[part])}</td>
              ))}
            </tr>
          ))}
          <tr class={styles.sum}>
            <th scope="row">{text('bars_applicable')}</th>
            {bars.map((bar) => (
              <td key={bar.horizon}>{number(lang, bar.applicable)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
