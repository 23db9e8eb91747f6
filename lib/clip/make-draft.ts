import type { Passage } from '@/lib/page/passage';
import type { Draft, MenuWords } from '@/lib/scorecard/draft';

/** What is at hand the moment somebody clips. */
export interface DraftStart {
  /** Random, made by the caller. */
  key: string;
  startedAt: string;
  method: Draft['method'];
  passage?: Passage | null;
  menu?: MenuWords | null;
  tab?: { url?: string | null; title?: string | null } | null;
}

/** The draft that is written before anything else happens. */
export function makeDraft({ key, startedAt, method, passage = null, menu = null, tab = null }: DraftStart): Draft {
  return {
    key,
    startedAt,
    method,
    passage,
    menu,
    tab: { url: tab?.url ?? null, title: tab?.title?.slice(0, 2_000) ?? null },
    file: null,
    form: {},
  };
}
