import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { type BarPart, barParts, type HorizonBar } from './horizon-bar';
import { horizonName, partName, type Text } from './horizon-table';

/** What a component knows of the screen: its colours, its canvas, its reading direction. */
export interface Paint {
  /** A CSS colour for each part. */
  palette: Record<BarPart, string>;
  /** What fills a part: a hatch of its colour for `unrated`, the colour or a pattern for the others. */
  fill(part: BarPart, colour: string): string | CanvasPattern;
  /** Colour of the words. */
  ink: string;
  /** The page reads from right to left. */
  rtl: boolean;
}

/** Three horizontal bars of 100 %, for Chart.js; what is unrated is always drawn, and hatched. */
export function horizonChart(
  bars: readonly HorizonBar[],
  text: Text,
  { palette, fill, ink, rtl }: Paint,
): ChartConfiguration<'bar', number[], string> {
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ horizon }) => horizonName(horizon, text)),
      datasets: barParts.map((part) => ({
        label: partName(part, text),
        data: bars.map((bar) => percent(bar.counts[part], bar.applicable)),
        backgroundColor: fill(part, palette[part]),
        borderColor: palette[part],
        borderWidth: part === 'unrated' ? 1 : 0,
        stack: 'all',
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      scales: {
        x: { stacked: true, min: 0, max: 100, reverse: rtl, ticks: { color: ink, format: asPercent } },
        y: { stacked: true, position: rtl ? 'right' : 'left', ticks: { color: ink } },
      },
      plugins: {
        legend: { position: 'bottom', rtl, labels: { color: ink } },
        tooltip: { rtl, callbacks: { label: (item) => tooltip(item, bars, text) } },
      },
    },
  };
}

// The bars show shares; whoever points at one reads how many targets it is.
function tooltip({ datasetIndex, dataIndex }: TooltipItem<'bar'>, bars: readonly HorizonBar[], text: Text): string {
  const [part, bar] = [barParts[datasetIndex], bars[dataIndex]];
  return part && bar ? text('count_of_word', bar.counts[part], partName(part, text)) : '';
}

const asPercent: Intl.NumberFormatOptions = { style: 'unit', unit: 'percent', maximumFractionDigits: 0 };

const percent = (count: number, whole: number): number => (whole ? (count / whole) * 100 : 0);
