import { fold } from '../names/words';
import { ORGANISATION, ROLE } from './agenda-words';
import { hitsIn, isAddressee, isPlace, type Part, partsOf, wordsOf } from './parts';
import { stateOf } from './state-of';

/** What stands beside a name in an agenda, taken apart. */
export interface Announced {
  role: string | null;
  organisation: string | null;
  country: string | null;
}

/** Reads "Director, Department of Immigration Services, Ministry of Interior, Kenya": office, organisation, State. */
export function readAnnounced(details: string): Announced {
  // What somebody else is, too, stands after a semicolon.
  const [job = ''] = details.replace(/[\s,]+$/, '').split(/;\s/);
  const parts = partsOf(job);
  const own = parts.filter((it) => !isPlace(it));
  const first = own.findIndex(isOrganisation);
  const roles = own.slice(0, first < 0 ? own.length : first);
  const organisations = first < 0 ? [] : own.slice(first);
  const country = stateOf(job, parts, roles, organisations);
  if (roles.length > 0) {
    const firm = organisations.length === 0 && country === null ? firmIn(roles) : null;
    const role = wordsOf(firm ? roles.slice(0, -1) : roles);
    const body = country ? null : bodyIn(roles);
    return { role, organisation: wordsOf(organisations) || firm || body, country };
  }
  const late = organisations.findIndex((it, index) => index > 0 && ROLE.test(it.key) && !startsWithOrganisation(it));
  const isLate = late > 0;
  return {
    role: isLate ? wordsOf(organisations.slice(late)) : null,
    organisation: organisations.length > 0 ? wordsOf(isLate ? organisations.slice(0, late) : organisations) : null,
    country,
  };
}

/** Whether words tell what somebody is or works for: an office, an organisation, a country. */
export function isAffiliation(words: string): boolean {
  const key = fold(words);
  return (
    ROLE.test(key) || ORGANISATION.test(key) || hitsIn(words).some(({ kind }) => kind === 'country' || kind === 'body')
  );
}

/** Whether nothing needs to follow: they end with a country, or with a body that is known. */
export function isComplete(details: string): boolean {
  const last = partsOf(details.split(/;\s/).at(-1) ?? '').at(-1);
  if (!last) return false;
  if (isPlace(last)) return true;
  return last.hits.some(
    ({ kind, end }) =>
      (kind === 'body' || kind === 'country') && !/\p{L}/u.test(last.text.slice(end).replace(/\([^()]*\)/g, '')),
  );
}

// "Office of the Prime Minister", but "Programme Director".
function startsWithOrganisation({ key }: Part): boolean {
  const [role, organisation] = [key.search(ROLE), key.search(ORGANISATION)];
  if (organisation < 0 || role < 0) return organisation >= 0;
  return (
    organisation < role &&
    /\s(?:of|for|on|in|the|and|de|du|des|del|la|l['’]|y|et)\s/.test(key.slice(organisation, role))
  );
}

function isOrganisation(part: Part): boolean {
  if (/^Secretaría/.test(part.text)) return true;
  if (startsWithOrganisation(part) || isBody(part)) return true;
  if (ROLE.test(part.key)) return false;
  return (
    part.hits.some(({ kind, start }) => kind === 'body' && start < 5) ||
    /^\p{Lu}{2,}(?:\s\p{Lu}{2,})?$/u.test(part.text)
  );
}

const isBody = ({ text, hits }: Part): boolean =>
  hits.some(
    ({ kind, start, end }) =>
      kind === 'body' && start < 5 && !/\p{L}/u.test(text.slice(end).replace(/\([^()]*\)/g, '')),
  );

// "Senior Manager, Brightwater LLC": what no word gives away as an organisation stands last.
function firmIn(roles: readonly Part[]): string | null {
  const last = roles.length > 1 ? roles.at(-1) : undefined;
  return last && !ROLE.test(last.key) && /^\p{Lu}/u.test(last.text) ? last.text : null;
}

function bodyIn(roles: readonly Part[]): string | null {
  for (const { text, hits } of roles) {
    const body = hits.find(
      (hit) =>
        hit.kind === 'body' && !isAddressee(text, hit) && !/^(?:instrument|process|forum)$/.test(hit.body?.type ?? ''),
    );
    if (body) return text.slice(body.start, body.end);
  }
  return null;
}
