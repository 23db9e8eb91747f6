// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { HeatTable } from '@/components/HeatTable';
import type { HeatCell } from '@/lib/chart/heat-cell';
import { text } from '../../setup';

const words = {
  text,
  lang: 'en',
  names: {
    country: () => 'Portugal',
    target: (id: string) => id,
    objective: (number: number) => `Objective ${number}`,
    theme: () => 'Rights at borders',
  },
};

const onOpen = vi.fn();
const onHorizon = vi.fn();

function show(cell: Partial<HeatCell>) {
  const unrated = { state: 'unrated', word: null, rated: 0, applicable: 7, partial: false } as const;
  const cells = [{ ...unrated, notApplicable: 0, contested: 0, gapNamed: 0, pastDate: 0, rungs: {}, ...cell }];
  const columns = { kind: 'theme' as const, themes: ['protection' as const] };
  const table = { horizon: 5 as const, columns, rows: [{ country: 'PT', cells }] };
  render(<HeatTable table={table} onHorizon={onHorizon} onOpen={onOpen} {...words} />, document.body);
}

const heard = () => document.querySelector('td .unseen')?.textContent;
const tab = (years: string) => [...document.querySelectorAll('[role=tab]')].find((it) => it.textContent === years);

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

it.each<[string, Partial<HeatCell>, string]>([
  [
    'rated',
    { state: 'rated', word: 'early-steps', rated: 3, contested: 1 },
    'Portugal, Rights at borders, 5 years: Early steps, 3 of 7 rated, 1 contested',
  ],
  ['unrated', {}, 'Portugal, Rights at borders, 5 years: Not yet rated, 0 of 7 rated'],
  [
    'below the gate',
    { state: 'below-gate', rated: 3, rungs: { '-2': 1, 1: 2 } },
    'Portugal, Rights at borders, 5 years: Too few rated for a word, 3 of 7 rated, 2 × Early steps, 1 × Going backwards',
  ],
  ['of no concern to the country', { state: 'blank', applicable: 0, notApplicable: 2 }, 'Not applicable'],
  ['without a target', { state: 'blank', applicable: 0 }, 'no target on this horizon'],
])('a field that is %s says so to those who hear it', (_, cell, said) => {
  show(cell);
  expect(heard()).toBe(said);
});

it('a field opens its statements, a blank one has nothing to open', () => {
  show({});
  document.querySelector<HTMLButtonElement>('td button')?.click();
  expect(onOpen).toHaveBeenCalledWith('PT', { kind: 'theme', theme: 'protection' }, 5);
  show({ state: 'blank' });
  expect(document.querySelector('td button')).toBeNull();
});

it('the arrow keys walk the horizons', () => {
  show({});
  tab('5 years')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(onHorizon).toHaveBeenLastCalledWith(15);
  tab('5 years')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
  expect(onHorizon).toHaveBeenLastCalledWith(2);
});
