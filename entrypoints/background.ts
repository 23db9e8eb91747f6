import { defineBackground } from 'wxt/utils/define-background';
import { showCount, showTrouble } from '@/lib/browser/badge';
import { today } from '@/lib/browser/clock';
import { openDoors } from '@/lib/browser/doors';
import { onInstalled, wakeOnStartup } from '@/lib/browser/installation';
import { createMenu, onMenuClip } from '@/lib/browser/menu';
import { browserText } from '@/lib/browser/text';
import { rerate } from '@/lib/score/kept';
import { openStore } from '@/lib/store/store';
import { clipFromMenu, finishMenuDrafts } from '@/lib/view/clip-from-menu';

export default defineBackground(() => {
  const store = openStore({ rerate, today });
  const doors = { store, ...openDoors() };
  const count = async () => showCount((await store.summary()).inbox);

  onInstalled(createMenu);
  wakeOnStartup();
  onMenuClip(async (click) => {
    const clipped = await clipFromMenu(click, doors);
    if (!clipped.ok) await showTrouble(browserText(`problem_${clipped.problem.replaceAll('-', '_')}`));
  });
  store.onChange(() => void count());

  // A worker that was stopped in the middle of a clip left it in a draft.
  void finishMenuDrafts(doors).then(count, (error: unknown) => console.error(error));
});
