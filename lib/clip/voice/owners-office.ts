import type { Hit } from '../names/lexicon';
import { OFFICE } from '../names/office-words';
import { isLikelyName, nameAt, tidyName } from '../names/people';
import { fold, type Word } from '../names/words';
import { apposedName, directName } from './apposed-names';
import type { Mention } from './mention';
import { leftEdge, made, ofOwner } from './office-parts';
import { type PageText, wordFrom } from './page-text';

const RIGHT =
  /(?:['’]s|\ss|['’])?\s((?:[\p{L}\p{M}-]+\s){0,4}?)(representatives?|delegates?|delegations?|ambassador|envoy|(?:vice-|deputy |prime |foreign |interior |labour )?minister|government|parliament|president|mayor|spokesperson|spokesman|spokeswoman|commissioner|secretary[- ]general|secretary|director[- ]general|executive secretary|director|chief|head|coordinator|permanent observer|observer|rapporteur|delegation|president|mission|authorities|official|negotiator)(?=[\s,.:;'’)—–-]|$)((?:\s(?:for|of)\s(?:the\s)?[\p{L}\p{M} ,-]{3,60}?(?=,| has| is| was| had| said| says| will| told| opens| begins| announces| adds| noted))?)/iuy;

const BEFORE =
  /((?:the |an? |le |la |les |el |l['’]|un |una )?(?:(?:permanent|former|deputy|new|new) )?(?:représentante?s?|délégation|délégué\w*|gouvernement|gobierno|delegación|delegad[oa]|representante|ministre|ministr[oa]|embajador\w*|ambassad\w+|autoridades|autorités|parlement|parlamento|président\w*|president[ea]|viceministr[oa]))\s$/iu;

/** An office behind its owner: "Malta's permanent secretary", "the Danish representative", "el Gobierno hondureño". */
export function ownersOffice(page: PageText, hit: Hit): Mention | null {
  if (hit.kind === 'harmless' || (hit.kind !== 'body' && hit.kind !== 'group' && !hit.code)) return null;
  const { text, words } = page;
  const after = text.slice(hit.end, hit.end + 110);
  if (hit.kind === 'demonym' && (words[hit.from] as Word).isCapital === false) {
    const office = BEFORE.exec(text.slice(Math.max(0, hit.start - 50), hit.start));
    return office
      ? made(page, hit.start - office[0].length, hit.end, { role: null, country: hit.code, group: 'state' }, 0.9)
      : null;
  }
  const isPossessive = /^(?:['’]s?\s|\ss\s)/.test(after);
  if (hit.kind === 'country' && !isPossessive) {
    if (!/^\s(?:representative|delegate|delegation|ambassador|minister|envoy)/i.test(after)) return null;
  }
  const direct = hit.body && !isPossessive ? directName(page, hit.end) : null;
  if (direct)
    return {
      ...made(
        page,
        hit.start,
        direct.end,
        {
          organisation: text.slice(hit.start, hit.end).replace(/\s(?:official|spokes\w+|representative)$/, ''),
          group: hit.body?.group ?? null,
          name: direct.name,
        },
        0.85,
      ),
      kind: 'person',
    };
  RIGHT.lastIndex = 0;
  const found = RIGHT.exec(after);
  if (!found) return isPossessive ? possessed(page, hit) : null;
  const [all, between = '', office = '', rest = ''] = found;
  if (/\b(?:and|in|on|at|to|by|with|of|from|that|is|was|has|had|will|for|also|would)\s/i.test(between))
    return isPossessive ? possessed(page, hit) : null;
  const end = hit.end + all.length;
  if (/s$/.test(office) && /^(?:representatives|delegates|delegations)$/i.test(office))
    return made(page, leftEdge(page, hit.from), end, { country: hit.code || null, group: 'state' }, 0.7);
  const role = /government|parliament|delegation|authorities|mission/i.test(office)
    ? null
    : `${between}${office}${rest}`.trim();
  const parts = ofOwner(page, hit, role);
  if (!parts) return null;
  // "Indonesia's deputy minister Ana Reis", "IOM Director General Amy Pope"
  const next = wordFrom(words, end);
  const following =
    next < words.length && text.slice(end, (words[next] as Word).start) === ' '
      ? nameAt(text, words, next, (index) => page.hitOf[index] !== 0)
      : null;
  if (following && isLikelyName(words, following) && following.to > following.from) {
    const last = (words[following.to] as Word).end;
    const name = tidyName(text.slice((words[next] as Word).start, last));
    return { ...made(page, leftEdge(page, hit.from), last, { ...parts, name }, 0.93), kind: 'person' };
  }
  const apposed =
    next < words.length && text.slice(end, (words[next] as Word).start) === ', '
      ? nameAt(text, words, next, (index) => page.hitOf[index] !== 0)
      : null;
  if (
    apposed &&
    isLikelyName(words, apposed) &&
    apposed.to > apposed.from &&
    /^,|^\s[a-z]/.test(text.slice((words[apposed.to] as Word).end, (words[apposed.to] as Word).end + 2))
  ) {
    const last = (words[apposed.to] as Word).end;
    return {
      ...made(
        page,
        leftEdge(page, hit.from),
        last,
        { ...parts, name: tidyName(text.slice((words[next] as Word).start, last)) },
        0.92,
      ),
      kind: 'person',
    };
  }
  return made(page, leftEdge(page, hit.from), end, parts, 0.93);
}

// "Ethiopia's Getachew W.", "Libya's coastguard commodore, Salem B.,"

function possessed(page: PageText, hit: Hit): Mention | null {
  const { text, words, hitOf } = page;
  let next = hit.to + 1;
  if (words[next]?.key === 's') next += 1;
  const word = words[next];
  if (!word) return null;
  if (!word.isCapital) return owned(page, hit, word.start);
  const name = nameAt(text, words, next, (index) => hitOf[index] !== 0);
  if (!name || name.to === name.from || !isLikelyName(words, name)) return null;
  const end = (words[name.to] as Word).end;
  const parts = ofOwner(page, hit, null);
  return (
    parts && {
      ...made(page, hit.start, end, { ...parts, name: tidyName(text.slice(word.start, end)) }, 0.9),
      kind: 'person',
    }
  );
}

function owned(page: PageText, hit: Hit, from: number): Mention | null {
  const { text } = page;
  const office = /^(?:[\p{Ll}-]+\s){0,5}?[\p{Ll}-]+(?=,\s|\s\p{Lu})/u.exec(text.slice(from, from + 80));
  if (!office || /\b(?:is|was|has|had|that|and|will|in|on|at|to)\b/.test(office[0])) return null;
  const end = from + office[0].length;
  const apposed =
    apposedName(page, end) ??
    (OFFICE.test(fold(office[0])) || /\bman|woman\b/.test(office[0]) ? directName(page, end) : null);
  const parts = apposed && ofOwner(page, hit, office[0]);
  return parts
    ? { ...made(page, hit.start, apposed.end, { ...parts, name: apposed.name }, 0.9), kind: 'person' }
    : null;
}
