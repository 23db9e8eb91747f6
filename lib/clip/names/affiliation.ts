import type { Group } from '@/lib/compact/bodies';
import { isWhole, leads, type Part, SERVICE, split } from './affiliation-parts';
import type { Hit } from './lexicon';
import { OF_AUTHORITY, OF_INDEPENDENT, OF_OTHERS, OF_STATE, OF_TOWN, OFFICE } from './office-words';
import { fold } from './words';

/** For whom somebody speaks, as a bracket or an apposition tells. */
export interface Affiliation {
  /** Their office, as written. */
  role: string | null;
  /** Their organisation; null for States. */
  organisation: string | null;
  /** The State for which they speak. */
  country: string | null;
  /** Whose voice it is. */
  group: Group | null;
  /** Every State named in it: several speak at once. */
  countries: string[];
  /** Whether nothing but a name stands in it: a later, short mention. */
  isShort: boolean;
}

/** Reads "Minister of Labour, Ghana", "Coordinator, Casa Puente, Tapachula, Mexico", "Sweden": what stands in a bracket or between commas. */
export function readAffiliation(text: string, start: number, end: number, hits: readonly Hit[]): Affiliation | null {
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const written = text.slice(start, end).trim();
  if (written.length === 0) return null;
  const states = inside.filter(({ kind, code }) => kind === 'country' && code);
  const countries = [...new Set(states.map(({ code }) => code))];
  const parts = split(text, start, end);
  const none: Affiliation = { role: null, organisation: null, country: null, group: null, countries, isShort: false };

  const sole = inside[0];
  if (inside.length === 1 && sole && isWhole(text, sole, start, end)) {
    if (sole.kind === 'country' && sole.code) return { ...none, country: sole.code, group: 'state', isShort: true };
    if (sole.kind === 'body')
      return {
        ...none,
        organisation: text.slice(sole.start, sole.end),
        group: sole.body?.group ?? null,
        isShort: true,
      };
  }
  if (
    countries.length > 1 &&
    parts.every((part) =>
      states.some((it) => isWhole(text, it, part.start, part.end) || LIST.test(text.slice(part.start, part.end))),
    )
  )
    return none;

  const words = fold(written);
  const isOfState = OF_STATE.test(words);
  const isOfService =
    SERVICE.test(words) && inside.some((hit) => hit.code && hit.kind !== 'capital' && leads(text, hit, parts));
  const isOfTown = OF_TOWN.test(words);
  const first = text
    .slice(parts[0]?.start, parts[0]?.end)
    .replace(/^[\s\p{L}]*['’]s\s/u, '')
    .replace(/[\s.;]+$/, '')
    .trim();
  const role = OFFICE.test(fold(first)) ? first : null;
  const body = inside.find((hit) => hit.kind === 'body' && !isAddressee(text, hit) && speaks(hit));
  const bodyLeads =
    body &&
    (!isOfState || isOwner(text, body, start)) &&
    !(isOfTown && states.length > 0 && /\bmayor|maire|alcald/.test(fold(first)));
  if (body && bodyLeads)
    return { ...none, role, organisation: longestPart(text, parts, body), group: body.body?.group ?? 'un' };
  const group = inside.find(({ kind }) => kind === 'group');
  if (group && !isOfState && states.length === 0) return { ...none, role, organisation: group.name, group: 'un' };

  const at = states.findLast(
    (it) =>
      (!isAddressee(text, it) || isPossessive(text, it)) &&
      (endsPart(text, it, parts) || isOf(text, it) || isPossessive(text, it)),
  );
  const people = inside.find((hit) => hit.kind === 'demonym' && hit.code);
  const country = at?.code ?? (isOfState || isOfService || OF_AUTHORITY.test(words) ? people?.code : undefined) ?? null;
  const isOfOthers = OF_OTHERS.test(words);
  const isBare = role !== null && parts.length <= 2;
  const orgs = parts
    .slice(role ? 1 : 0)
    .filter((part) => !states.some((it) => isWhole(text, it, part.start, part.end)));
  const organisation = orgs[0] ? text.slice(orgs[0].start, orgs[0].end).trim() : role ? ofWhat(role) : null;
  const isIndependent = OF_INDEPENDENT.test(words);
  if (isOfState && !/\b(?:professor|universit|former|ancien|ex)\b/.test(words))
    return { ...none, role: role ?? first, country, group: 'state' };
  if (isOfTown && !isOfOthers)
    return { ...none, role: role ?? first, organisation: organisation ?? null, country, group: 'civil' };
  if (isOfOthers)
    return { ...none, role, organisation: organisation ?? written, group: isIndependent ? 'independent' : 'civil' };
  if (isOfService || OF_AUTHORITY.test(words))
    return {
      ...none,
      role: role ?? first,
      organisation: isIndependent ? organisation : null,
      country,
      group: isIndependent ? 'independent' : 'state',
    };
  if (country && isBare && states.length === 1) return { ...none, role, country, group: 'state' };
  if (role || states.length > 0 || /^[\p{Lu}\d][\p{L}\d .&'’-]{1,60}$/u.test(written))
    return {
      ...none,
      role,
      organisation: organisation ?? (role ? null : written),
      group: isIndependent ? 'independent' : organisation ? 'civil' : null,
    };
  return null;
}

const LIST = /\b(?:and|et|y|others|autres|otros)\b/;

const endsPart = (text: string, hit: Hit, parts: readonly Part[]): boolean =>
  parts.some((part) => hit.start >= part.start && hit.end <= part.end && isWhole(text, hit, part.start, part.end));

const isOf = (text: string, hit: Hit): boolean =>
  /\b(?:of|for|from|de|du|des|del|d['’]|pour|para)\s?(?:the |la |l['’]|las |los |el )?$/i.test(
    text.slice(Math.max(0, hit.start - 12), hit.start),
  );

const isPossessive = (text: string, hit: Hit): boolean => /^(?:['’]s?|\ss)\s/.test(text.slice(hit.end, hit.end + 3));

/** "to the United Nations", "près l'ONU": where somebody is sent, not from where. */
const isAddressee = (text: string, hit: Hit): boolean =>
  /\b(?:to|aupres (?:de|des)|auprès (?:de|des)|ante|pres|près|chez|in|at|with)\s?(?:the |la |l['’]|las |los |el )?$/i.test(
    text.slice(Math.max(0, hit.start - 16), hit.start),
  );

const isOwner = (text: string, hit: Hit, start: number): boolean =>
  isOf(text, hit) || /^\s*(?:the )?$/i.test(text.slice(start, hit.start));

const speaks = ({ body }: Hit): boolean => body !== null && !['instrument', 'forum'].includes(body.type);

function longestPart(text: string, parts: readonly Part[], hit: Hit): string {
  const own = parts.find((part) => hit.start >= part.start && hit.end <= part.end);
  const words = own ? text.slice(own.start, own.end).trim() : '';
  return words && !OFFICE.test(fold(words)) ? words : text.slice(hit.start, hit.end);
}

const ofWhat = (role: string): string | null => /\b(?:of\s|de\s|d['’])(.+)$/i.exec(role)?.[1] ?? null;
