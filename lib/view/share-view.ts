import { signal } from '@preact/signals';
import { methodStamp, type Options } from '@/lib/score/options';
import { type Comparison, compareRecords } from '@/lib/scorecard/compare';
import type { Scorecard } from '@/lib/scorecard/scorecard';
import { freshSettings } from '@/lib/scorecard/settings';
import { exportScorecard, scorecardChunks } from '@/lib/share/export';
import { exportFileName } from '@/lib/share/export-file-name';
import { readScorecard } from '@/lib/share/import';
import { importProblemText } from '@/lib/share/problems';
import type { Store } from '@/lib/store/store';
import type { Text } from './words';

/** A file that was read and compared, and waits for a yes. */
export interface Preview {
  file: string;
  theirs: Scorecard;
  comparison: Comparison;
}

/** What sharing needs from outside. */
export interface ShareDoors {
  store: Store;
  text: Text;
  now(): string;
  today(): string;
  newKey(): string;
  options(): Options;
  /** Hands the user a file. */
  download(name: string, file: Blob): void;
}

/** Out into a file, and back in from one: first looked at, then taken in whole or not at all. */
export function createShareView({ store, text, now, today, newKey, options, download }: ShareDoors) {
  const preview = signal<Preview | null>(null);
  /** Why a file was refused, in words. */
  const refused = signal<string | null>(null);
  /** Why nothing was saved. */
  const trouble = signal<string | null>(null);
  const done = signal<'exported' | 'imported' | null>(null);
  const busy = signal(false);

  async function exportJson(): Promise<void> {
    const scorecard = exportScorecard(await store.everything(), methodStamp(options()));
    download(exportFileName(today()), new Blob([...scorecardChunks(scorecard)], { type: 'application/json' }));
    const at = now();
    await store.changeSettings((kept) => ({ ...(kept ?? freshSettings(newKey())), exportedAt: at }));
    done.value = 'exported';
  }

  /** Reads a file and shows what it would change; changes nothing. */
  async function look(file: Blob, name: string): Promise<void> {
    cancel();
    busy.value = true;
    try {
      const mine = await store.everything();
      const known = new Set(mine.statements.map((it) => it.id));
      const read = await readScorecard(file, { now: now(), isKnown: (id) => known.has(id) });
      if (!read.ok) refused.value = importProblemText(read, text);
      else {
        const comparison = compareRecords(mine, read.scorecard);
        preview.value = { file: name, theirs: read.scorecard, comparison };
      }
    } finally {
      busy.value = false;
    }
  }

  /** Takes the file in, as it was shown. */
  async function apply(): Promise<void> {
    if (!preview.value) return;
    busy.value = true;
    const result = await store.takeIn(preview.value.theirs).finally(() => {
      busy.value = false;
    });
    trouble.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    preview.value = null;
    done.value = 'imported';
  }

  function cancel(): void {
    preview.value = null;
    refused.value = null;
    trouble.value = null;
    done.value = null;
  }

  return { preview, refused, trouble, done, busy, exportJson, look, apply, cancel };
}

export type ShareView = ReturnType<typeof createShareView>;
