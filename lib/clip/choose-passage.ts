import type { PageReading } from '@/lib/page/passage';

export type { PageReading } from '@/lib/page/passage';

/** Of what the frames of a page gave, the one to keep: with a passage first, last worked in, then the page itself. */
export function choosePassage(readings: readonly (PageReading | null | undefined)[]): PageReading | null {
  const worth = ({ passage, frame }: PageReading) =>
    (passage ? 4 : 0) + (frame.isFocused ? 2 : 0) + (frame.isTop ? 1 : 0);
  return readings.reduce<PageReading | null>(
    (best, reading) => (reading && (!best || worth(reading) > worth(best)) ? reading : best),
    null,
  );
}
