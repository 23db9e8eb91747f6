import type { ChartConfiguration } from 'chart.js';

type Paint = string | CanvasPattern;

// The patterns of theme.css once more, as strokes on a tile of 8: a canvas cannot read a CSS gradient.
const strokes: Record<string, string> = {
  substantial: 'M1 1h1v1h-1Zm4 0h1v1h-1Zm-4 4h1v1h-1Zm4 0h1v1h-1Z',
  'early-steps': 'M3 3h1v1h-1Z',
  'going-backwards': 'M0 2h8M0 6h8',
  contested: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  'gap-named': 'M2 0v8M6 0v8',
  unrated: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
};

/** The configuration with its colours: `var(--ink)`, `word:achieved` and `line:achieved` become what the theme says at this element. */
export function paint(configuration: ChartConfiguration, canvas: HTMLCanvasElement): ChartConfiguration {
  const probe = document.createElement('span');
  canvas.parentElement?.append(probe);
  const painted = walk(configuration, (name) => named(probe, name));
  probe.remove();
  return painted as ChartConfiguration;
}

function walk(value: unknown, colour: (name: string) => Paint): unknown {
  if (typeof value === 'string') return /^(var\(--|word:|line:)/.test(value) ? colour(value) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, colour));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, colour)]));
}

function named(probe: HTMLElement, name: string): Paint {
  const [kind, word] = name.split(':');
  if (!word) return colourAt(probe, name);
  probe.dataset.word = word;
  return kind === 'line' ? colourAt(probe, 'var(--line)') : wordAt(probe, word);
}

function colourAt(probe: HTMLElement, colour: string): string {
  probe.style.color = colour;
  return getComputedStyle(probe).color;
}

function wordAt(probe: HTMLElement, word: string): Paint {
  const fill = colourAt(probe, 'var(--fill)');
  const line = colourAt(probe, 'var(--line)');
  const tile = new OffscreenCanvas(8, 8);
  const pen = tile.getContext('2d');
  if (!pen || !strokes[word]) return fill;
  pen.fillStyle = fill;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = line;
  pen.globalAlpha = 0.45;
  pen.stroke(new Path2D(strokes[word]));
  return pen.createPattern(tile, 'repeat') ?? fill;
}
