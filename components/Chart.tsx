import type { ChartConfiguration, Chart as Drawn } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import styles from './Chart.module.css';
import { paint } from './paint';
import type { Words } from './words';

interface Props extends Pick<Words, 'text'> {
  /** Plain data; colours named as in `palette` are painted in the theme of the page. */
  configuration: ChartConfiguration;
  /** What the chart shows, in a sentence. */
  label: string;
  /** The same numbers as text; each row begins with its name, which has no head. */
  table: { head: string[]; rows: (string | number)[][] };
}

/** A drawing of Chart.js with its label and its table; the library comes after the first paint. */
export function Chart({ configuration, label, table, text }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let chart: Drawn | undefined;
    let gone = false;
    const draw = async () => {
      const library = await loadChart();
      if (gone || !canvas.current) return;
      chart?.destroy();
      library.defaults.font.family = getComputedStyle(canvas.current).fontFamily;
      const painted = paint(configuration, canvas.current);
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      chart = new library(canvas.current, {
        ...painted,
        options: {
          responsive: true,
          maintainAspectRatio: false,
          ...painted.options,
          ...(still && { animation: false }),
        },
      });
    };
    draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(draw);
    dark.addEventListener('change', draw);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      gone = true;
      dark.removeEventListener('change', draw);
      theme.disconnect();
      chart?.destroy();
    };
  }, [configuration]);

  return (
    <figure class={styles.chart}>
      <div class={styles.frame}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <details class={styles.asTable}>
        <summary>{text('as_table')}</summary>
        <Table label={label} {...table} />
      </details>
    </figure>
  );
}

function Table({ label, head, rows }: { label: string } & Props['table']) {
  return (
    <table>
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <td />
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, at) => (
              <td key={head[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function loadChart() {
  const { Chart, BarController, BarElement, LinearScale, CategoryScale, Tooltip, Legend } = await import('chart.js');
  Chart.register(BarController, BarElement, LinearScale, CategoryScale, Tooltip, Legend);
  return Chart;
}
