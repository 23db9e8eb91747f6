import { fold } from '../names/words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// A closed class: English pasts that have no -ed.
const STRONG = list(`was were had did said went made took came saw knew got gave found thought told became left felt put
  brought began kept held wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built
  understood drew broke spent cut rose drove bought wore chose caught dealt won forgot laid sold fought bore taught ate
  sang shut hung struck swore threw flew shook sought dwelt bent bet bid bound clung cost crept dug drank fed fled flung
  forbade forgave froze hid hit hurt knelt lent lit overcame rang rode sank sent shed shone shot slept slid spun spread
  sprang stole stuck stung strode strove swam swept swung tore thrust trod undertook upheld withdrew withheld withstood
  wove wound foresaw foretold misled outlined overheard recast reset resat rebuilt retold undid unwound`);

// Another: verbs that only help others.
const HELPERS = list(`is are was were am be been has have had do does did will would shall should can could may might
  must ought a ont est sont avait avaient etait etaient va vont ha han es era son estaba habia habian fue fueron`);

/** Verbs by which what somebody said is told at one remove: "had", "would", "must". */
const REMOVED =
  list(`had would should must could needed ought might avait avaient devait devaient devrait devraient pourrait
  habia habian debia debian deberia deberian podria`);

/** Whether a verb tells what was said rather than who spoke. */
export const isRemoved = (word: string): boolean => REMOVED.has(fold(word));

/** Whether a word in small letters has the form of a verb in the past. */
export function isPast(word: string): boolean {
  const key = fold(word);
  return (
    (key.length > 3 && key.endsWith('ed') && !/(?:eed|^naked|^sacred|^wicked|^hundred)$/.test(key)) ||
    STRONG.has(key) ||
    HELPERS.has(key) ||
    /(?:ó|[ai]ron|èrent)$/.test(word)
  );
}

/** Whether a word in small letters may be what a single person does: "ventures", "submits". */
export const isPresent = (word: string): boolean => word.length > 3 && /[^siuo'’]s$/.test(word);
