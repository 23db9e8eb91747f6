import { useId } from 'preact/hooks';
import type { HeatTable as Heat } from '@/lib/chart/heat-cell';
import type { Horizon } from '@/lib/compact/targets';
import type { ThemeId } from '@/lib/compact/themes';
import { HeatCell } from './HeatCell';
import styles from './HeatTable.module.css';
import { HorizonTabs } from './HorizonTabs';
import { keyOf, type Words } from './words';

/** What a column stands for. */
export type Column = { kind: 'theme'; theme: ThemeId } | { kind: 'objective'; objective: number };

interface Props extends Words {
  table: Heat;
  onHorizon(horizon: Horizon): void;
  /** Opens the statements behind a cell. */
  onOpen(country: string, column: Column, horizon: Horizon): void;
  /** Where a country's name leads; without it the names are plain. */
  countryLink?(country: string): string;
}

/** Countries by themes or objectives, one horizon at a time. */
export function HeatTable({ table, onHorizon, onOpen, countryLink, ...words }: Props) {
  const { text, names } = words;
  const id = useId();
  const columns = columnsOf(table);
  return (
    <section class={styles.heat} data-columns={table.columns.kind}>
      <HorizonTabs id={id} horizon={table.horizon} onHorizon={onHorizon} text={text} />
      <div id={`${id}-panel`} class={styles.panel} role="tabpanel" aria-labelledby={`${id}-tab-${table.horizon}`}>
        {table.rows.length === 0 ? (
          <p class={styles.empty}>{text('heat_empty')}</p>
        ) : (
          <table class={styles.table}>
            <caption class="unseen">
              {text(keyOf('heat_caption', table.columns.kind), text(keyOf('horizon', table.horizon)))}
            </caption>
            <thead>
              <tr>
                <td class={styles.corner} />
                {columns.map((column) => (
                  <th key={nameOf(column, names)} scope="col">
                    <ColumnHead column={column} names={names} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ country, cells }) => (
                <tr key={country}>
                  <th scope="row">
                    {countryLink ? <a href={countryLink(country)}>{names.country(country)}</a> : names.country(country)}
                  </th>
                  {columns.map((column, at) => {
                    const cell = cells[at];
                    return (
                      cell && (
                        <HeatCell
                          key={nameOf(column, names)}
                          cell={cell}
                          of={[names.country(country), nameOf(column, names), text(keyOf('horizon', table.horizon))]}
                          onOpen={() => onOpen(country, column, table.horizon)}
                          {...words}
                        />
                      )
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

function ColumnHead({ column, names }: { column: Column; names: Words['names'] }) {
  if (column.kind === 'theme') return <span class={styles.theme}>{names.theme(column.theme)}</span>;
  return (
    <span class={styles.objective}>
      <span class={styles.number}>{column.objective}</span>
      <span class={styles.upright}>{names.objective(column.objective)}</span>
    </span>
  );
}

function columnsOf({ columns }: Heat): Column[] {
  if (columns.kind === 'theme') return columns.themes.map((theme) => ({ kind: 'theme', theme }));
  return columns.objectives.map((objective) => ({ kind: 'objective', objective }));
}

const nameOf = (column: Column, names: Words['names']): string =>
  column.kind === 'theme' ? names.theme(column.theme) : names.objective(column.objective);
