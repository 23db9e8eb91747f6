import { expect, test } from 'vitest';
import { barParts, horizonBars } from '@/lib/chart/horizon-bar';
import { horizonChart, type Paint } from '@/lib/chart/horizon-chart';
import { horizonTable } from '@/lib/chart/horizon-table';
import { optionsFrom } from '@/lib/score/options';
import { text as english } from '../../setup';
import { rated, text } from './build';

const paint: Paint = {
  palette: Object.fromEntries(barParts.map((part) => [part, `colour of ${part}`])) as Paint['palette'],
  fill: (part, colour) => (part === 'unrated' ? `hatch in ${colour}` : colour),
  ink: 'black',
  rtl: false,
};
const ratings = [rated('bid-children', [{ strength: 3 }]), rated('recruitment-reform', []), rated('health-access', [])];
const bars = horizonBars(ratings, optionsFrom([]));

test('each bar is 100 % of what applies, and an empty one is empty', () => {
  const { data } = horizonChart(bars, text, paint);
  const whole = bars.map((_bar, index) => data.datasets.reduce((sum, set) => sum + (set.data[index] ?? Number.NaN), 0));
  expect(data.labels).toEqual(['horizon_2', 'horizon_5', 'horizon_15']);
  expect(whole).toEqual([100, 0, 100]);
});

test('the parts stand in drawing order, the unrated last and hatched', () => {
  const { datasets } = horizonChart(bars, text, paint).data;
  expect(datasets.map((set) => set.label)).toEqual(barParts.map((part) => `word_${part.replaceAll('-', '_')}`));
  expect(datasets.at(-1)).toMatchObject({ data: [50, 0, 100], backgroundColor: 'hatch in colour of unrated' });
});

test('bars grow from the right where we read from there', () => {
  const { scales } = horizonChart(bars, text, { ...paint, rtl: true }).options ?? {};
  expect(scales).toMatchObject({
    x: { reverse: true, stacked: true, max: 100 },
    y: { position: 'right', stacked: true },
  });
});

test('pointing at a part tells how many targets it is', () => {
  const label = horizonChart(bars, text, paint).options?.plugins?.tooltip?.callbacks?.label;
  const item = { datasetIndex: barParts.indexOf('unrated'), dataIndex: 0 };
  expect(label?.call(undefined as never, item as never)).toBe('count_of_word 1 word_unrated');
});

test('the table beside the chart holds its numbers', () => {
  const table = horizonTable(bars, text);
  expect(table.head).toEqual(['horizon_2', 'horizon_5', 'horizon_15']);
  expect(table.rows.map((row) => row.label)).toEqual([
    'word_achieved',
    'word_substantial',
    'word_early_steps',
    'word_no_movement',
    'word_going_backwards',
    'word_contested',
    'word_gap_named',
    'word_unrated',
    'bars_applicable',
  ]);
  expect(table.rows.map((row) => row.counts).filter((counts) => counts.some((it) => it > 0))).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [2, 0, 1],
  ]);
});

test('every word of the chart and its table has an English text', () => {
  expect(() => [horizonTable(bars, english), horizonChart(bars, english, paint)]).not.toThrow();
});
