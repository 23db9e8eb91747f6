import { expect, test } from 'vitest';
import type { HeatCell } from '@/lib/chart/heat-cell';
import { heatTable } from '@/lib/chart/heat-table';
import { themes } from '@/lib/compact/themes';
import { optionsFrom } from '@/lib/score/options';
import type { Rating } from '@/lib/score/rating';
import { decision } from '../score/build';
import { rated } from './build';

const all = optionsFrom([]);

/** The cell of objective 6 at 2 years, where recruitment-reform, no-recruitment-fees and no-document-confiscation stand. */
function cellOf6(ratings: Rating[], options = all): HeatCell | undefined {
  return heatTable([{ country: 'PT', ratings }], 2, options, 'objective').rows[0]?.cells[5];
}

test('nothing rated is drawn as unrated, without a word', () => {
  expect(cellOf6([])).toMatchObject({ state: 'unrated', word: null, rated: 0, applicable: 3, rungs: {} });
});

test('below the gate stand only k of n and the rungs of what is rated', () => {
  expect(cellOf6([rated('recruitment-reform', [{ strength: 3 }])])).toMatchObject({
    state: 'below-gate',
    word: null,
    rated: 1,
    applicable: 3,
    rungs: { 3: 1 },
  });
});

test('above the gate stands a word, marked where it is partial', () => {
  const ratings = [
    rated('recruitment-reform', [{ strength: 3 }, { strength: 1, group: 'un' }]),
    rated('no-recruitment-fees', [
      { stance: 'setback', strength: 1 },
      { stance: 'contradiction', group: 'un' },
    ]),
  ];
  expect(cellOf6(ratings)).toEqual({
    state: 'rated',
    word: 'early-steps',
    rated: 2,
    applicable: 3,
    notApplicable: 0,
    partial: true,
    contested: 1,
    gapNamed: 1,
    pastDate: 2,
    rungs: { 2: 1, 0: 1 },
  });
});

test('an objective without a target on the horizon is blank', () => {
  const { rows } = heatTable([{ country: 'PT', ratings: [] }], 15, all, 'objective');
  expect(rows[0]?.cells.filter((cell) => cell.state === 'blank')).toHaveLength(15);
});

test('a cell in which nothing applies to the country is blank, and says so', () => {
  const ids = ['recruitment-reform', 'no-recruitment-fees', 'no-document-confiscation'];
  const ratings = ids.map((id) => rated(id, [{}], { notApplicable: true }));
  expect(cellOf6(ratings)).toMatchObject({ state: 'blank', word: null, notApplicable: 3, rungs: {}, pastDate: 0 });
});

test('a target put down is in no cell', () => {
  const options = optionsFrom([decision('tracked-target', 'recruitment-reform', false)]);
  expect(cellOf6([rated('recruitment-reform', [{}])], options)).toMatchObject({ rated: 0, applicable: 2, rungs: {} });
});

test('rows keep the order they come in, whatever their score', () => {
  const good = { country: 'ES', ratings: [rated('bid-children', [{ strength: 3 }], { country: 'ES' })] };
  const other = { country: 'AL', ratings: [] };
  const table = heatTable([other, good], 2, all, 'theme');
  expect(table.rows.map((row) => row.country)).toEqual(['AL', 'ES']);
  expect(table.columns).toEqual({ kind: 'theme', themes: themes.map(({ id }) => id) });
  expect(table.rows.every((row) => row.cells.length === themes.length)).toBe(true);
});
