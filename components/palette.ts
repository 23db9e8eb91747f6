import { barParts } from '@/lib/chart/horizon-bar';
import type { Paint } from '@/lib/chart/horizon-chart';

/** The colours of a chart by name; `paint` turns the names into what the theme says where the chart stands. */
export const palette = (rtl: boolean): Paint => ({
  palette: Object.fromEntries(barParts.map((part) => [part, `word:${part}`])) as Paint['palette'],
  fill: (part) => `word:${part}`,
  ink: 'var(--ink)',
  rtl,
});
