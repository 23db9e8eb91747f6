import { readAffiliation } from '../names/affiliation';
import { OFFICE } from '../names/office-words';
import { fold } from '../names/words';
import { between } from './brackets';
import { type PageText, wordFrom } from './page-text';
import type { Voice } from './voice';

/** An office that stands before a name. */
export interface OfficeBefore {
  /** Where it begins, with its article. */
  start: number;
  /** What it tells. */
  voice: Partial<Voice>;
}

const ARTICLE =
  /(?:^|[\s“"«(—–])(?:(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Uu]ne?|[Ii]ts|[Hh]is|[Hh]er|[Ss]u|[Ss]on|[Ss]a|[Aa]n?)\s|[Ll]['’])/gu;
const DIRECT =
  /(?:^|[.!?:;,“"«(—–]\s?|\s)((?:(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l)\s|[Ll]['’])?(?:[\p{L}\p{M}-]+\s){0,4}?[\p{L}\p{M}-]+)\s$/u;

/** The office before a name and a comma: "The secretary for overseas affairs, Ana Reis, opened". */
export function officeBefore(page: PageText, start: number): OfficeBefore | null {
  if (page.text.slice(start - 2, start) !== ', ') return null;
  const before = page.text.slice(Math.max(0, start - 130), start - 2);
  const words = before.slice(
    1 + Math.max(...[...',;:()“”"«»'].map((mark) => before.lastIndexOf(mark)), before.search(LAST_STOP)),
  );
  // The first article that an office follows.
  for (const article of words.matchAll(ARTICLE)) {
    const from = start - 2 - words.length + article.index + article[0].length;
    if (from >= start - 4) break;
    if (
      !OFFICE.test(
        fold(
          page.text
            .slice(from, start - 2)
            .split(/\s/)
            .slice(0, 3)
            .join(' '),
        ),
      )
    )
      continue;
    return { start: from - article[0].trimStart().length, voice: partsOf(page, from, start - 2) };
  }
  return null;
}

// The last full stop that no initial has.
const LAST_STOP = /\p{L}{2}[.!?]\s(?!.*\p{L}{2}[.!?]\s)/su;

/** The title right before a name: "Director General Ana Reis", "Principal secretary Ana Reis", "Le commissaire général Ana Reis". */
export function titleBefore(page: PageText, start: number): OfficeBefore | null {
  const last = page.words[wordFrom(page.words, start) - 1];
  if (!last || last.end !== start - 1 || !mayEnd(last.key)) return null;
  const before = page.text.slice(Math.max(0, start - 70), start);
  const found = DIRECT.exec(before);
  const words = found?.[1]?.split(/\s|(?<=['’])/) ?? [];
  // From the right: the longest run that begins with an office or its qualifier.
  const first = words.findIndex((word, index) => OFFICE.test(fold(word)) && words.length - index <= 4);
  if (first < 0 || words.slice(first).some((word) => BROKEN.test(fold(word)))) return null;
  const role = words.slice(first).join(' ');
  if (!TITLE.test(fold(role))) return null;
  const at = start - 1 - role.length;
  if (page.text.slice(at, at + role.length) !== role) return null;
  const article =
    /(?:\b(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l)\s|[Ll]['’])$/u.exec(page.text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
  return { start: at - article, voice: { role } };
}

const BROKEN =
  /^(?:and|or|by|to|with|from|that|said|was|is|et|y|par|por|member|members|expert|experts|chair|co-?chairs?|moderator|first|speaker|executive)$|(?:ed|ing)$/;
const TITLE =
  /^(?:(?:permanent|principal|prime|vice|deputy|first|foreign|state|chief|special|assistant|under|labou?r|interior|attorney|high|lead|acting)[ -])*(?:minist\w+|secretary(?:[- ]general)?(?: of state)?|ambassad\w+|president[ea]?|commissioner|commissaire(?: generale?)?|mayor|director(?:[- ]general)?|directeur(?: general)?|directrice(?: generale)?|director[a]? general|embajador[a]?|secretaire(?: d.etat| general)?|secretari[oa](?: general| de estado)?|rapporteur|envoy|negotiator|senator|senateur|governor|prosecutor|ombuds\w+|chancellor|canciller|premier|commodore|colonel|general|bishop|archbishop|cardinal|judge|dean|sherpa|whip|speaker|undersecretary|counsell?or|consul(?: general)?|attorney(?: general)?|superintendent|inspector|coordinator|relator[a]?|comisionad[oa]|viceminist\w+|subsecretari[oa]|alcalde\w*|maire|prefet|chief|representative|delegate)$/;

// Most words before a name are no office's last.
const ends = new Map<string, boolean>();
function mayEnd(key: string): boolean {
  const known = ends.get(key);
  if (known !== undefined) return known;
  const may = TITLE.test(key) || /^(?:general\w*|state|estado|etat)$/.test(key);
  if (ends.size < 5000) ends.set(key, may);
  return may;
}

function partsOf(page: PageText, start: number, end: number): Partial<Voice> {
  const { text, hits } = page;
  const found = readAffiliation(text, start, end, between(hits, start, end));
  const role = text.slice(start, end);
  return found && (found.country || found.organisation)
    ? { role: found.role ?? role, organisation: found.organisation, country: found.country, group: found.group }
    : { role };
}
