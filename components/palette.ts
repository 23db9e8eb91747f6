import type { BarPart } from '@/lib/chart/horizon-bar';
import type { Paint } from '@/lib/chart/horizon-chart';

/** The parts of a bar in drawing order. */
export const barParts: readonly BarPart[] = [
  'achieved',
  'substantial',
  'early-steps',
  'no-movement',
  'going-backwards',
  'contested',
  'gap-named',
  'unrated',
];

/** The colours of a chart by name; `Chart` paints them as the theme has them at that moment. */
export const palette = (rtl: boolean): Paint => ({
  palette: Object.fromEntries(barParts.map((part) => [part, `line:${part}`])) as Paint['palette'],
  fill: (part) => `word:${part}`,
  ink: 'var(--ink)',
  rtl,
});
