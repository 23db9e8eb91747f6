import type { Hit } from '../names/lexicon';
import { OF_AUTHORITY, OF_OTHERS, OF_STATE, OF_TOWN } from '../names/office-words';
import { fold } from '../names/words';
import { isAddressee, isPlace, type Part, wordsOf } from './parts';

const isOf = (text: string, { start }: Hit): boolean =>
  /(?:^|[\s(])(?:of|for|de|du|des|del|d['’]|pour|para)\s?(?:the |la |l['’]|las |los |el |les )?$/i.test(
    text.slice(0, start),
  );

const FORMER = /^(?:former|ex[- ]|ancien|antigu[oa]|past |retired)/;
const SENT =
  /\b(?:permanent (?:deputy )?(?:representative|mission|observer)|deputy permanent representative|representante? permanente?(?: adjoint\w*| alterno| alterna| adjunt[oa])?|mission permanente|mision permanente|ambassad\w*|embajad\w*|high commission(?:er)?|embassy|consul\w*|charge d.affaires|government|gouvernement|gobierno|delegation|delegacion|parliament|parlement|parlamento|president|presidente|prime minister|minist\w*|viceminist\w*)\b/;
const NATIONAL =
  /\b(?:national (?:institute|centre|center)|instituto nacional|institut national|federal (?:institute|agency|office)|departments? (?:for|of)|servicio nacional|direccion (?:nacional|general)|state (?:migration )?(?:service|agency|committee))\b/;

/** The State for which somebody speaks; null for people of other bodies, whatever country is named beside them. */
export function stateOf(job: string, parts: Part[], roles: Part[], organisations: Part[]): string | null {
  const key = fold(job);
  if (FORMER.test(key)) return null;
  const states = parts.flatMap((part) =>
    part.hits.filter(({ kind, code }) => kind === 'country' && code).map((hit) => ({ hit, part })),
  );
  const sent = states.find(({ hit, part }) => SENT.test(fold(part.text.slice(0, hit.start))) && isOf(part.text, hit));
  if (sent) return sent.hit.code;
  const isOfState = OF_STATE.test(key);
  const ambassador = /^(?:ambassad|embajad)/.test(key) && states.find(({ hit, part }) => isOf(part.text, hit));
  if (ambassador) return ambassador.hit.code;
  const isOfBody = parts.some(({ text, hits }) =>
    hits.some((hit) => hit.kind === 'body' && !isAddressee(text, hit) && hit.body?.type !== 'instrument'),
  );
  if (isOfBody && !isOfState) return null;
  const where = fold(wordsOf(organisations.length > 0 ? organisations : roles));
  const isNational = NATIONAL.test(where) || parts.some(isOwnAuthority);
  const isOfOthers = OF_OTHERS.test(where) && !isNational;
  if (isOfOthers && !isOfState) return null;
  const isOfAuthority = isOfState || OF_TOWN.test(key) || OF_AUTHORITY.test(where) || isNational;
  const alone = states.findLast(({ part }) => isPlace(part))?.hit.code;
  const isShort = parts.length <= 2 && organisations.length === 0;
  if (!isOfAuthority) return isShort ? (alone ?? null) : null;
  const of = states.find(({ hit, part }) => isOf(part.text, hit))?.hit.code;
  const leading = states.find(({ hit, part }) => /^(?:the )?$/i.test(part.text.slice(0, hit.start)))?.hit.code;
  return alone ?? of ?? leading ?? peopleOf(parts) ?? capitalOf(parts);
}

// "Sri Lanka Bureau of Foreign Employment"
const isOwnAuthority = ({ key, text, hits: [hit] }: Part): boolean =>
  hit?.kind === 'country' &&
  hit.start < 5 &&
  !OF_OTHERS.test(key) &&
  /^\s(?:\p{L}+\s){0,2}(?:bureau|immigration|police|agency|service|authority|department|ministry|government|border|customs|directorate|statistics|coast guard|commission|board)\b/iu.test(
    text.slice(hit.end),
  );

const peopleOf = (parts: readonly Part[]): string | null =>
  parts.flatMap(({ hits }) => hits).find(({ kind, code, start }) => kind === 'demonym' && code && start < 5)?.code ??
  null;

function capitalOf(parts: readonly Part[]): string | null {
  const last = parts.at(-1);
  const hit = last && isPlace(last) ? last.hits.find(({ kind }) => kind === 'capital') : undefined;
  return hit?.code || null;
}
