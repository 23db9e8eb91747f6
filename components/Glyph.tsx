import type { Word } from '@/lib/score/rating';

// A disc fills with the rungs; what is no rung has a shape of its own. Drawn in a square of 12.
const shapes: Partial<Record<Word | 'past-date', string>> = {
  achieved: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  substantial: `${ring()}M6 2.5v3.5h-3.5a3.5 3.5 0 1 0 3.5-3.5Z`,
  'early-steps': `${ring()}M6 2.5v3.5h3.5a3.5 3.5 0 0 0-3.5-3.5Z`,
  'no-movement': ring(),
  'going-backwards': 'M1 2h10l-5 8.5Z',
  contested: 'M0.5 3.5l3-2.8v2h8v1.6h-8v2Zm11 5l-3 2.8v-2h-8v-1.6h8v-2Z',
  'gap-named': 'M6 0.5l5 5.5l-5 5.5l-5-5.5Z',
  promised: 'M2 1h1.4v10h-1.4Zm2.2 0.4h6l-1.8 2.4l1.8 2.4h-6Z',
  'past-date': `${ring()}M5.4 3h1.2v2.7l2 1.3l-0.7 1l-2.5-1.7Z`,
};

/** The sign of a word, for eyes that do not go by colour; the word itself always stands near it as text. */
export function Glyph({ of, class: name }: { of: Word | 'unrated' | 'past-date'; class?: string }) {
  const shape = of === 'unrated' ? undefined : shapes[of];
  if (!shape) return null;
  return (
    <svg class={name} viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={shape} fill-rule="evenodd" />
    </svg>
  );
}

function ring(): string {
  return 'M6 0.7a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6Zm0 1.3a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z';
}
