import { makeDraft } from '@/lib/clip/make-draft';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { rerate } from '@/lib/score/kept';
import { filingId } from '@/lib/scorecard/ids';
import { openStore } from '@/lib/store/store';
import { ensureSettings } from '@/lib/view/who';

const TARGET = 'bid-children';
const today = () => new Date().toISOString().slice(0, 10);
const store = openStore({ rerate, today });
const newKey = () => crypto.randomUUID() as string;
const now = () => new Date().toISOString();

// Every clip is of a page of its own, so nothing but its number is in its words.
const draftOf = (clip: number) =>
  makeDraft({
    key: newKey(),
    startedAt: now(),
    method: 'menu',
    menu: {
      selectionText: `Delegation number ${clip} will report to this forum before the year is out.`,
      pageUrl: `https://forum.example/${clip}`,
      frameUrl: null,
      frameId: 0,
    },
    tab: { url: `https://forum.example/${clip}`, title: `Record ${clip}` },
  });

async function statementOf(clip: number) {
  const { by } = await ensureSettings(store, newKey);
  const made = makeStatement({ draft: draftOf(clip), rule: null }, { by, at: now(), tool: 'test', browser: 'test' });
  if (isRefusal(made)) throw new Error(made.problem);
  return { made, by };
}

/** Keeps a clip, with a filing on the one cell that everybody writes to for every tenth. */
async function keep(clip: number): Promise<string> {
  const { made, by } = await statementOf(clip);
  const parts = { statementId: made.id, targetId: TARGET, country: 'PT', by };
  const filing = {
    ...parts,
    id: filingId(parts),
    stance: 'progress' as const,
    strength: 2 as const,
    group: 'state' as const,
    note: '',
    contradicts: null,
    at: now(),
  };
  const saved = await store.keep({ statements: [made], filings: clip % 10 === 0 ? [filing] : [] });
  if (!saved.ok) throw new Error(saved.problem);
  return made.id;
}

/** What a test may do with the store, from `page.evaluate`. */
const gcm = {
  async keepAll(from: number, to: number) {
    for (let clip = from; clip < to; clip += 1) await keep(clip);
  },
  keep,
  async leaveDrafts(from: number, to: number) {
    for (let clip = from; clip < to; clip += 1) await store.saveDraft(draftOf(clip));
  },
  drafts: async () => (await store.drafts()).length,
  /** The kept standing of the cell, and the same counted anew. */
  async standings() {
    const kept = async () => (await store.summary()).kept.find((row) => row.country === 'PT')?.cells[TARGET];
    const before = await kept();
    await store.rerate(new Set([`PT ${TARGET}`]));
    return { kept: before, recounted: await kept() };
  },
  summary: store.summary,
  everything: store.everything,
};

export type StorePage = typeof gcm;
Object.assign(globalThis, { gcm });
