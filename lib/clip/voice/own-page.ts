import { findNames, type Hit } from '../names/lexicon';
import { readWords } from '../names/words';
import { readNameLine } from './name-lines';
import { BY, type Line, personIn, readLine } from './page-person';
import { readPageText } from './page-text';
import { noVoice, type Voice } from './voice';

/** What stands around a text. */
export interface Around {
  /** Title of the page. */
  title: string;
  /** Its address. */
  url: string | null;
  /** Its headings. */
  headings: readonly string[];
  /** Authors and site. */
  metadata: readonly string[];
}

const STATEMENT =
  /\b(?:statement|intervention|remarks|speech|address|declaration|message|national statement|oral statement|d[eé]claration|allocution|discours|intervenci[oó]n|declaraci[oó]n|discurso|palabras)\b/i;
const MISSION =
  /\b(?:permanent (?:observer )?mission|permanent delegation|mission permanente|misi[oó]n permanente|embassy|ambassade|embajada|ministry|minist[eè]re|ministerio|government|gouvernement|gobierno|delegation|consulate|presidency|(?<=\p{L}\s)mission)\b/iu;

/** Whose words a page of its own publishes: a mission's, a ministry's, a body's; null where it says none. */
export function readOwnPage(around: Around): Voice | null {
  const lines = [around.title, ...around.headings, ...around.metadata].filter(Boolean).map(readLine);
  const isStatement = lines.some(({ text }) => STATEMENT.test(text));
  const person = lines.map(personIn).find(Boolean) ?? null;
  const said = lines.find(({ text }) => BY.test(text));
  const isMission = lines.some(({ text }) => MISSION.test(text));
  if (!said && !isMission && !lines.some(isTitled) && !person) return null;
  if (!isStatement && !isMission && !person) return null;
  const headed = person ? null : headedBy(around.headings);
  const country = person?.country ?? (person?.group === 'un' ? null : countryOf(lines, around.url));
  const body = person?.organisation ?? (country ? null : bodyOf(lines));
  if (!country && !body) return null;
  const group = groupOf(lines);
  const source = lines.find(({ hits }) => hits.some((hit) => hit.code === country && country)) ?? lines[0];
  return {
    ...noVoice,
    name: person?.name ?? headed?.name ?? null,
    role: person?.role ?? headed?.role ?? null,
    organisation: country ? null : body,
    country,
    onBehalfOf: group,
    group: country ? 'state' : (person?.group ?? 'un'),
    because: person?.because ?? headed?.because ?? source?.text ?? '',
    sure: 0.93,
  };
}

// A heading that is a name with an office: "Ana Reis, Minister of Labour"
function headedBy(headings: readonly string[]): Voice | null {
  for (const heading of headings) {
    if (!heading.includes(',')) continue;
    const found = readNameLine(readPageText(heading, null), 0, heading.length);
    if (found?.role && !found.organisation) return found;
  }
  return null;
}

// "Portugal: intervention in Round Table 2", "Portugal | Statement"
const isTitled = ({ text, hits }: Line): boolean => {
  const first = hits[0];
  return (
    first?.kind === 'country' &&
    /^(?:the |republic of |la |le |l['’])?$/i.test(text.slice(0, first.start)) &&
    /^\s?[:|–—-]/.test(text.slice(first.end)) &&
    STATEMENT.test(text)
  );
};

function countryOf(lines: readonly Line[], url: string | null): string | null {
  const states = (line: Line): Hit[] => line.hits.filter(({ kind, code }) => kind === 'country' && code);
  for (const line of lines) {
    const by = BY.exec(line.text);
    const from = by ? by.index + by[0].length : -1;
    const own = states(line).find(
      (hit) =>
        from >= 0 &&
        hit.start >= from &&
        /^(?:[Tt]he |[Ll]a |[Ll]['’]|[Ee]l |Republic of |Kingdom of |Government of |State of |délégation de |delegación de )*(?:the )?$/.test(
          line.text.slice(from, hit.start),
        ),
    );
    if (own) return own.code;
    const mission = MISSION.exec(line.text);
    const sent =
      mission &&
      states(line).find(
        (hit) =>
          hit.start > mission.index &&
          /\b(?:of|de|du|des|del|d['’]|for)\s?(?:the |la |le |l['’]|los |las )?(?:(?:Kingdom|Republic|State|Commonwealth|Union|Government) of (?:the )?)?$/i.test(
            line.text.slice(0, hit.start),
          ),
      );
    if (sent) return sent.code;
    const owner =
      mission &&
      states(line).find(
        (hit) => hit.end < mission.index && /^(?:['’]s)?\s$/.test(line.text.slice(hit.end, mission.index)),
      );
    if (owner) return owner.code;
  }
  const titled = lines.find(isTitled);
  if (titled) return titled.hits[0]?.code ?? null;
  const named = new Set(lines.flatMap((line) => states(line).map(({ code }) => code)));
  if (named.size === 1) return [...named][0] ?? null;
  if (named.size > 1) return null;
  return url ? inAddress(url) : null;
}

function inAddress(url: string): string | null {
  const path = url.replace(/^\w+:\/\//, '').replace(/[?#].*$/, '');
  const text = path.replace(/[^\p{L}]+/gu, ' ');
  const codes = new Set(
    findNames(text, readWords(text), true)
      .filter(({ kind, code }) => kind === 'country' && code)
      .map(({ code }) => code),
  );
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

function bodyOf(lines: readonly Line[]): string | null {
  for (const { text, hits } of lines) {
    const by = BY.exec(text);
    const own =
      by &&
      hits.find(
        (hit) =>
          (hit.kind === 'body' || hit.kind === 'group') &&
          hit.start >= by.index &&
          hit.start - by.index - by[0].length < 8,
      );
    if (own) return text.slice(own.start, own.end);
  }
  return null;
}

function groupOf(lines: readonly Line[]): string | null {
  for (const { text, hits } of lines) {
    const own = hits.find(
      (hit) =>
        (hit.kind === 'group' || hit.body?.type === 'regional') &&
        /\b(?:on behalf of|au nom d\w+|en nombre de\w?)\s?(?:the |la |l['’]|los |el )?$/i.test(
          text.slice(0, hit.start),
        ),
    );
    if (own) return own.name;
  }
  return null;
}
