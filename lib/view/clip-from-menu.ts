import { choosePassage } from '@/lib/clip/choose-passage';
import { makeDraft } from '@/lib/clip/make-draft';
import { isRefusal, makeStatement, type Refusal } from '@/lib/clip/make-statement';
import { ruleOf } from '@/lib/clip/rule-of';
import type { Draft } from '@/lib/scorecard/draft';
import type { SaveProblem } from '@/lib/store/transact';
import { skeleton } from '@/lib/text/skeleton';
import type { ClipDoors } from './clip-doors';
import { heldDrafts, holdDraft } from './draft-lock';
import { strikeFor } from './strike-for';
import { ensureSettings } from './who';

/** A click on our menu item, as the browser tells it. */
export interface MenuWordsClicked {
  selectionText: string;
  pageUrl: string;
  frameUrl: string | null;
  frameId: number;
  tabId: number | null;
  title: string;
}

/** How a clip ended. */
export type Clipped = { ok: true; id: string } | { ok: false; problem: SaveProblem | Refusal['problem'] };

/** One gesture, two steps: the words are safe in a draft before the page is read, and then become a statement. */
export async function clipFromMenu(click: MenuWordsClicked, doors: ClipDoors): Promise<Clipped> {
  const key = doors.newKey();
  const menu = {
    selectionText: click.selectionText,
    frameUrl: click.frameUrl,
    pageUrl: click.pageUrl,
    frameId: click.frameId,
  };
  const tab = { url: click.pageUrl, title: click.title };
  const draft = makeDraft({ key, startedAt: doors.now(), method: 'menu', menu, tab });
  return holdDraft(key, async () => {
    const saved = await doors.store.saveDraft(draft);
    if (!saved.ok) return saved;
    const passage = await readClicked(click, doors);
    return finish({ ...draft, passage, method: passage ? 'dom' : 'menu' }, doors);
  });
}

/** Makes statements of the drafts that a killed worker left behind; the menu asks nobody, so nobody need be asked. */
export async function finishMenuDrafts(doors: ClipDoors): Promise<void> {
  const held = await heldDrafts();
  const left = (await doors.store.drafts()).filter((it) => it.method === 'menu' && !held.has(it.key));
  for (const { key } of left) {
    await holdDraft(key, async () => {
      // Worker and popup may both have seen it: whoever comes second finds it finished.
      const draft = (await doors.store.drafts()).find((it) => it.key === key);
      // One that cannot be finished stays, and keeps no other waiting.
      if (draft) await finish(draft, doors, 'unreadable').catch(() => undefined);
    });
  }
}

async function finish(draft: Draft, doors: ClipDoors, unread?: 'unreadable'): Promise<Clipped> {
  const settings = await ensureSettings(doors.store, doors.newKey);
  const who = { by: settings.by, at: doors.now(), tool: doors.tool, browser: doors.browser };
  const rule = ruleOf(draft);
  const made = makeStatement({ draft, rule, unread, strike: await strikeFor(rule) }, who);
  if (isRefusal(made)) {
    await doors.store.dropDraft(draft.key);
    return made;
  }
  const saved = await doors.store.keep({ statements: [made] }, { draft: draft.key });
  return saved.ok ? { ok: true, id: made.id } : saved;
}

// The frame that was clicked may close itself to us while its page is open: then the menu's own words must do.
async function readClicked({ tabId, frameId, selectionText }: MenuWordsClicked, { readPage }: ClipDoors) {
  if (tabId === null || tabId < 0) return null;
  const read = await readPage(tabId, frameId);
  const reading = read.ok ? choosePassage(read.frames.map((it) => it.reading)) : null;
  const words = skeleton(selectionText).slice(0, 200);
  const isSame = reading?.passage && skeleton(reading.passage.quote.exact).startsWith(words);
  return isSame ? reading.passage : null;
}
