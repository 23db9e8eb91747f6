import type { PageReading } from '@/lib/clip/choose-passage';
import type { TabReading, TabView } from './clip-doors';

/** Why the key found nothing to clip, where the reader ought to know; null where there is simply no selection. */
export function whyNothing(tab: TabView, found: TabReading, reading: PageReading | null): string | null {
  const isPage = /^(https?|file):/.test(tab.url);
  if (!found.ok) {
    if (!isPage) return null;
    return tab.url.startsWith('file:') ? 'file-url' : found.problem;
  }
  if (reading?.page.contentType === 'application/pdf') return 'pdf-by-key';
  // The person last worked in a frame, and none that let us in is that frame.
  return found.frames.every((it) => !it.reading.frame.isFocused) ? 'frame-denied' : null;
}
