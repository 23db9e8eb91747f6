import { signal } from '@preact/signals';
import type { By } from '@/lib/scorecard/fields';
import type { Store } from '@/lib/store/store';
import { removal, type Undo } from './remove';

/** What was kept last, and the way back. */
export function createReceipt(store: Store) {
  const saved = signal<{ as: 'saved' | 'saved_again' | 'saved_inbox'; undo: Undo } | null>(null);
  const undone = signal(false);
  return {
    saved,
    undone,
    /** Takes the last clip back; says why where it cannot. */
    async undo(who: { by: By; at: string }): Promise<string | null> {
      if (!saved.value) return null;
      const result = await store.keep(removal(saved.value.undo, who));
      if (!result.ok) return result.problem;
      saved.value = null;
      undone.value = true;
      return null;
    },
  };
}
