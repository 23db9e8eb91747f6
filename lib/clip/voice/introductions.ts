/** Whether the last word before somebody lets the words be an introduction or a view at all. */
export const mayLead = (before: string): boolean => LAST.test(before.slice(-16));

const LAST =
  /(?<!\p{L})(?:by|to|on|from|was|were|is|are|came|comes|stood|rose|but|for|as|of|by|up|next|enter|then|now|also|with|pour|selon|comme|para|según|como|de|d['’]apr[eè]s)[,:]?\s+$/iu;

/** How the words before somebody bring them in, though they are not the subject: "The floor was given to …". */
const GIVEN =
  /(?:\b(?:floor|word|turn|microphone|podium|lectern|stage)\b[^.;:]{0,40}\bto|\b(?:gave|given|fell|falls|passed|passes|handed|yielded|over|turned|turns|left|way) (?:the \p{L}+ )?to|\bcalled (?:up)?on|\b(?:came|comes) from|\b(?:floor|word) (?:was|went) (?:then |next )?(?:given )?to)\s+$/iu;
// "Next to speak was Ana Reis", "At the microphone is Ana Reis": the sentence turns round.
const TURNED =
  /^(?:[^.;:]{0,80}\b(?:next|first|second|third|last|then|also|later|finally|microphone|podium|floor|panel|list|stage|voice|speaker|speak|close|open|person|one|among|\p{L}{3,}est)\b[^.;:]{0,60}\s)(?:was|were|is|came|comes|stood|rose|but)\s+$|^(?:Up next|Next up|Next|Up|Enter|Then|Now|Also|Then came|There follow\w+|It was|Followed by)[,:]?\s+(?:is |was |it['’]s )?$/iu;
// "was sketched by the representative of Nepal"
const DONE =
  /\b(?:was|were|is|are|been|being|came)\s(?:\p{L}+\s)?(?:\p{L}+(?:ed|en|wn|nt|ld|id|de|un|ut|et|ght)|put|set|led|cut|read|made)\s(?:\p{L}+\s){0,2}by\s+$/iu;
// A participle that opens what was said: "Described by Ana Reis (Portugal) as".
const SHARED = /^(?:As |And )?\p{Lu}?\p{L}*(?:ed|en|wn|nt|ght|ut) (?:\p{L}+ )?by\s+$/u;

const CLAUSE = /(?<=[:;]\s)[^:;]*$|^[^:;]*$/;

/** Whether the words before a person or a delegate bring them in as who speaks next. */
export const isIntroduced = (before: string): boolean =>
  GIVEN.test(before) || TURNED.test(before.slice(before.search(CLAUSE))) || DONE.test(before) || SHARED.test(before);

const VIEW =
  /^(?:(?:And|But|Yet|So|Et|Mais|Y|Pero)\s)?(?:For|To|As|According to|In the (?:\p{L}+ )?\p{L}+ of|From the \p{L}+ of|Pour|Selon|D['’]après|Comme|Para|Según|Como|A juicio de|De l['’]avis de|Aux yeux de|En opinión de)\s+$/iu;

/** Whether a sentence is put as somebody's view: "For Ana Reis (Portugal), …", "In the eyes of …". */
export const isViewOf = (before: string, after: string): boolean =>
  VIEW.test(before) && (/^,/.test(after) || /^As\s+$/i.test(before));
