import { fold } from '../names/words';
import { DANGLING, SESSION } from './agenda-words';
import { isLower } from './going-on';
import { withoutHonours } from './honorifics';
import { peopleIn, soleName } from './people-in';
import type { Piece, Words } from './pieces';
import type { Slot } from './slots';

/** The line before, which may be what a time after it belongs to. */
export interface Heading {
  text: string;
  /** Which piece it is. */
  at: number;
  /** It names or numbers a session. */
  isSession: boolean;
}

/** Whether a time stands after its title: at the end of its line, or in the line below a heading that no other title follows. */
export function isAfterTitle(pieces: readonly Piece[], index: number, { text, at, isSession }: Heading): boolean {
  const [before, time, next] = pieces.slice(index - 1, index + 2);
  if (at !== index - 1 || !text || text.length > 160 || time?.type !== 'time' || !time.isLineEnd) return false;
  if (before?.type !== 'words') return false;
  if (before.line === time.line) return true;
  const isTitleNext = next?.type === 'words' && next.line.kind !== 'item' && next.text.length < 160;
  if (isSession) return !(isTitleNext && SESSION.test(fold(next.text)));
  return (
    before.line.kind === 'heading' && !(isTitleNext && peopleIn(withoutHonours(next.text, false), NOBODY).length === 0)
  );
}

const NOBODY = { isOfPeople: false };

/** Whether a line goes on with the title of the line before. */
export function isTitleGoingOn(slot: Slot, { line }: Words, lead: string, hasPeople: boolean): boolean {
  if (line.kind === 'item' || slot.people.length > 0 || lead.length > 160 || !slot.title || slot.title.endsWith('…'))
    return false;
  if (isLower(lead) || DANGLING.test(fold(slot.title))) return true;
  const isNumber = SESSION.test(fold(slot.title)) && /^\S+(?:\s\S+)?$/.test(slot.title);
  return isNumber && !hasPeople && !soleName(lead);
}
