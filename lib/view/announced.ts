import { expectedAt } from '@/lib/clip/agenda/expected-at';
import type { ExpectedSpeaker } from '@/lib/clip/recognise/heard';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Meeting } from '@/lib/scorecard/judgement';
import { compareMoments, greater } from '@/lib/scorecard/order';
import { publicMeetings } from '@/lib/scorecard/public-meetings';
import type { Store } from '@/lib/store/store';
import type { PlacedWords } from './recogniser';

/** Whom the kept agendas announce for a page. */
export const announcedIn =
  (store: Store) =>
  async (page: PlacedWords): Promise<readonly ExpectedSpeaker[]> =>
    expectedAt(newestOfEach(await store.meetings()), page);

/** The one kept meeting whose speakers may be heard on a page; null where there is none, or more than one. */
export function meetingAt(meetings: readonly Meeting[], page: PlacedWords): Meeting | null {
  const [only, ...more] = newestOfEach(meetings).filter((it) => expectedAt([it], page).length > 0);
  return only && more.length === 0 ? only : null;
}

/** The meetings, each once, though several people may have kept it; off the record where one of them has it so. */
export const newestOfEach = (meetings: readonly Meeting[]): Meeting[] =>
  [...groupBy(publicMeetings(meetings), (it) => it.id).values()].map((copies) =>
    copies.reduce((newest, it) => greater(newest, it, compareMoments)),
  );
