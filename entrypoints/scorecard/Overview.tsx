import { useMemo } from 'preact/hooks';
import { Chart } from '@/components/Chart';
import { CoverageStrip } from '@/components/CoverageStrip';
import { EmptyState } from '@/components/EmptyState';
import { HeatTable } from '@/components/HeatTable';
import { palette } from '@/components/palette';
import { SelectField } from '@/components/SelectField';
import { horizonChart } from '@/lib/chart/horizon-chart';
import { horizonTable } from '@/lib/chart/horizon-table';
import { columnRoute } from '@/lib/view/routes';
import type { PageProps } from './Page';
import styles from './Page.module.css';

/** Where the countries stand: strip, bars and heat table, by theme or by objective. */
export function Overview({ view, sample, words, choices, shortcut }: PageProps) {
  const { text, lang, names } = words;
  const bars = view.bars.value;
  const chart = useMemo(() => {
    const { caption, head, rows } = horizonTable(bars, text);
    return {
      configuration: horizonChart(bars, text, palette(document.dir === 'rtl')),
      label: caption,
      table: { head, rows: rows.map(({ label, counts }) => [label, ...counts]) },
    };
  }, [bars, text]);
  if (view.isEmpty.value) {
    return <EmptyState shortcut={shortcut} onSample={() => void sample.load()} text={text} />;
  }
  const onCard = new Set(view.countries.value.map((it) => it.country));
  return (
    <>
      {view.coverage.value.applicable > 0 && <CoverageStrip coverage={view.coverage.value} text={text} lang={lang} />}
      <div class={styles.controls}>
        <SelectField
          label={text('filter_country')}
          none={text('filter_all')}
          options={choices.countries.filter((it) => onCard.has(it.id))}
          value={view.country.value ?? ''}
          onInput={(code) => {
            view.country.value = code || null;
          }}
        />
        <SelectField
          label={text('columns')}
          options={[
            { id: 'theme', label: text('columns_theme') },
            { id: 'objective', label: text('columns_objective') },
          ]}
          value={view.columns.value}
          onInput={(kind) => {
            view.columns.value = kind === 'objective' ? 'objective' : 'theme';
          }}
        />
      </div>
      <HeatTable
        table={view.heat.value}
        onHorizon={view.showHorizon}
        onOpen={(country, column, horizon) => {
          location.hash = columnRoute(country, column, horizon);
        }}
        text={text}
        names={names}
        lang={lang}
      />
      {bars.some((it) => it.applicable > 0) && (
        <section>
          <h2>{text('bars_caption')}</h2>
          <Chart {...chart} text={text} />
        </section>
      )}
    </>
  );
}
