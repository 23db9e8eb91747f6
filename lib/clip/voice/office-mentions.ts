import type { Hit } from '../names/lexicon';
import type { Word } from '../names/words';
import { apposedName } from './apposed-names';
import type { Mention } from './mention';
import { leftEdge, made, ofOwner } from './office-parts';
import { ownersOffice } from './owners-office';
import type { PageText } from './page-text';

const REPRESENTATIVES = new Set(
  `representative representatives delegate delegates delegation delegations representant representants representante
  representantes representantes delegue delegues deleguee deleguees delegado delegada delegados delegadas delegacion
  delegaciones spokesperson spokesman spokeswoman portavoz ambassador ambassadors ambassadeur ambassadrice embajador embajadora
  envoy observateur observatrice observador observadora minister ministers ministre ministra ministro viceministro viceministra subsecretaria subsecretario government gouvernement gobierno mayor
  observer secretary commissioner president speaker mission embassy official officials authorities president presidenta chair`.split(
    /\s+/,
  ),
);

const PLURAL = /(?:atives|ates|ations|ants|antes|ues|uees|ados|adas|iones|ors|ers|ials)$/;
const OF = new Set(['of', 'from', 'for', 'de', 'du', 'des', 'del', 'd']);

/** "The representative of Kenya", "Malta's envoy Ana Reis", "the Danish delegate", "a representative of the Farmers' League". */
export function officeAt(page: PageText, at: number, hit: Hit | null): Mention | null {
  if (hit?.from === at) return ownersOffice(page, hit);
  const word = page.words[at] as Word;
  if (!REPRESENTATIVES.has(word.key)) return null;
  return officeOf(page, at);
}

// Reads forward from the office: "Minister of Foreign Affairs and Trade of Kenya".
function officeOf(page: PageText, at: number): Mention | null {
  const { text, words, hits, hitOf } = page;
  const word = words[at] as Word;
  const isMany = PLURAL.test(word.key);
  for (let next = at + 1; next < Math.min(words.length, at + 14); next++) {
    const it = words[next] as Word;
    const gap = text.slice((words[next - 1] as Word).end, it.start);
    if (/[.;:!?()\n“”"«»]/.test(gap) || (gap.includes(',') && next - at > 8)) return null;
    if (it.key === 'and' && /^(?:the|a|an)$/.test(words[next + 1]?.key ?? '')) return null;
    const owner = hitOf[next] ? (hits[(hitOf[next] as number) - 1] as Hit) : null;
    const isOwned =
      owner?.from === next &&
      OF.has(
        (words[next - 1] as Word).key === 'the' ||
          (words[next - 1] as Word).key === 'la' ||
          (words[next - 1] as Word).key === 'l' ||
          (words[next - 1] as Word).key === 'los' ||
          (words[next - 1] as Word).key === 'las'
          ? (words[next - 2] as Word).key
          : (words[next - 1] as Word).key,
      );
    if (owner && isOwned && owner.kind !== 'demonym') {
      if (isMany || isListed(page, owner)) {
        if (isMany) return made(page, leftEdge(page, at), listEnd(page, owner), {}, 0.8, 'list');
      }
      const parts = ofOwner(
        page,
        owner,
        text
          .slice(word.start, (words[next - 1] as Word).start)
          .replace(/\s(?:of|from|for|de|du|des|del|d['’]?|de la|of the|from the)\s*$/i, '')
          .trim(),
      );
      if (!parts) return null;
      const apposed = apposedName(page, owner.end);
      if (apposed)
        return {
          ...made(page, leftEdge(page, at), apposed.end, { ...parts, name: apposed.name }, 0.95),
          kind: 'person',
        };
      return made(page, leftEdge(page, at), owner.end, parts, 0.95);
    }
    if (
      next === at + 1 &&
      !OF.has(it.key) &&
      !/^(?:permanent|general|permanente|delegate|special|designate|counsell?or|suppleant|adjoint|adjointe|titular|of|for|prime)$/.test(
        it.key,
      )
    )
      return null;
    if (next > at + 1 && !owner && OF.has((words[at + 1] as Word).key) && isUnknownBody(page, at, next)) {
      const end = bodyEnd(page, next);
      return made(
        page,
        leftEdge(page, at),
        end,
        { role: word.raw, organisation: text.slice(it.start, end), group: 'civil' },
        0.8,
      );
    }
    if (!it.isCapital && !SMALL.has(it.key) && next - at > 9) return null;
  }
  return null;
}

const SMALL = new Set('the of for and from de du des la le del los las l d en et y to on'.split(' '));

function isUnknownBody({ words }: PageText, at: number, next: number): boolean {
  const it = words[next] as Word;
  const before = words[next - 1] as Word;
  if (
    !/^(?:representative|spokesperson|spokesman|spokeswoman|delegate|representante?|representant|observer|portavoz|official|delegado|delegada)$/.test(
      (words[at] as Word).key,
    )
  )
    return false;
  return it.isCapital && SMALL.has(before.key) && next - at < 4;
}

function bodyEnd({ text, words, hitOf }: PageText, from: number): number {
  let end = (words[from] as Word).end;
  for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
    const it = words[at] as Word;
    const gap = text.slice(end, it.start);
    if (!/^(?:\s|['’-]|\s?['’]\s?|s['’]\s)$/.test(gap)) break;
    if (it.isCapital || hitOf[at] || it.key === 's') end = it.end;
    else if (
      !(
        SMALL.has(it.key) &&
        it.key !== 'to' &&
        (words[at + 1]?.isCapital || (SMALL.has(words[at + 1]?.key ?? '') && words[at + 2]?.isCapital))
      )
    )
      break;
    else end = it.end;
  }
  return end;
}

// "the representatives of Albania, Kenya and Myanmar"
function isListed({ text, hits }: PageText, owner: Hit): boolean {
  const next = hits[hits.indexOf(owner) + 1];
  return next !== undefined && /^,?\s(?:and|et|y)\s(?:the |la |le )?$/.test(text.slice(owner.end, next.start));
}

function listEnd({ text, hits }: PageText, owner: Hit): number {
  let at = hits.indexOf(owner);
  while (
    hits[at + 1] &&
    /^(?:,|\s)[\s\p{L}]{0,8}$/u.test(text.slice((hits[at] as Hit).end, (hits[at + 1] as Hit).start))
  )
    at += 1;
  return (hits[at] as Hit).end;
}
