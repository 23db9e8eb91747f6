import type { BlocksReading } from '@/lib/page/blocks';
import { fold } from '../names/words';
import { AGENDA, SESSION } from './agenda-words';
import type { Piece } from './pieces';

/**
 * Whether a page is an agenda: its times are a timetable's, spans or in the order of a day, and there are at least two;
 * a page of single times must call itself an agenda, a page without times must do so and number its sessions.
 * Reports have no times; a live blog's run backwards, or call themselves no agenda.
 */
export function isAgenda({ page, headings, blocks, text }: BlocksReading, pieces: readonly Piece[]): boolean {
  const times = pieces.filter((piece) => piece.type === 'time');
  const spans = times.filter(({ ends }) => ends !== null).length;
  const top = blocks.slice(0, 6).map((it) => it.text.slice(0, 120));
  const isCalledSo = [page.title, page.url.replace(/[-_/.]+/g, ' '), ...headings.slice(0, 3), ...top].some((it) =>
    AGENDA.test(fold(it)),
  );
  // In a record of what was said, times are few and far between.
  const isSparse = text.length / Math.max(1, times.length) > 12_000;
  if (spans >= 2 && !isSparse) return isCalledSo || spans >= 3 || pieces.some(({ type }) => type === 'label');
  if (!isCalledSo) return false;
  if (times.length >= 2 && !isSparse) return runsForward(times.map(({ starts }) => starts));
  const numbered = pieces.filter(
    (it) => it.type === 'words' && it.isLineStart && it.text.length < 200 && SESSION.test(fold(it.text)),
  );
  return numbered.length >= 2 && pieces.filter((it) => it.type === 'label' && it.isOfPeople).length >= 2;
}

function runsForward(times: readonly string[]): boolean {
  const steps = times.slice(1).map((time, index) => time > (times[index] as string));
  return steps.filter(Boolean).length * 2 > steps.length;
}
