import type { Draft } from '@/lib/scorecard/draft';
import type { Store } from '@/lib/store/store';
import { heldDrafts, holdDraft } from './draft-lock';

/** Where one draft lies while somebody types: held, so that no other page takes it for left behind, and written down at each keystroke. */
export function createDraftDesk(store: Store) {
  let letGo = () => {};
  let waiting: Draft | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function writeWaiting(): Promise<void> {
    const draft = waiting;
    waiting = null;
    if (draft) await store.saveDraft(draft);
  }

  return {
    /** Takes a draft in hand, in place of the one before. */
    hold(key: string): void {
      letGo();
      void holdDraft(key, () => new Promise<void>((done) => (letGo = done)));
    },
    /** Lays the draft down. */
    letGo: () => letGo(),
    /** Writes the draft as it is now; of many keystrokes in one write's time only the last is written. */
    write(draft: Draft): void {
      waiting = draft;
      // A keystroke that could not be written is no end: the next one carries it, and Keep says what is wrong.
      writing = writing.then(writeWaiting).catch(() => undefined);
    },
    /** Nothing is being written any more. */
    settled: () => writing,
    /** Drafts that a closed popup left behind; the menu's are finished without asking. */
    async leftBehind(): Promise<Draft[]> {
      const [drafts, held] = await Promise.all([store.drafts(), heldDrafts()]);
      return drafts.filter((it) => it.method !== 'menu' && !held.has(it.key));
    },
  };
}
