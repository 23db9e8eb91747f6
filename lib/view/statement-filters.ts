import { targetById } from '@/lib/compact/targets';
import { themes } from '@/lib/compact/themes';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Filing } from '@/lib/scorecard/judgement';
import type { Statement } from '@/lib/scorecard/statement';

/** What a list of statements is narrowed to; '' is everything. */
export interface Filters {
  words: string;
  country: string;
  theme: string;
  /** One objective; set by a cell of the table by objectives. */
  objective: string;
  horizon: '2' | '5' | '15' | '';
  stance: string;
  group: string;
  filed: 'inbox' | 'filed' | '';
}

/** No filter at all. */
export const noFilters: Filters = {
  words: '',
  country: '',
  theme: '',
  objective: '',
  horizon: '',
  stance: '',
  group: '',
  filed: '',
};

/** The statements that pass, the newest said first; those without a date before all others, since they want one. */
export function filterStatements(
  statements: readonly Statement[],
  filings: readonly Filing[],
  filters: Filters,
): Statement[] {
  const filingsOf = groupBy(filings, (it) => it.statementId);
  const words = filters.words.toLowerCase().split(/\s+/).filter(Boolean);
  return statements
    .filter((it) => {
      const own = filingsOf.get(it.id) ?? [];
      if (filters.filed === 'inbox' && own.length > 0 && it.date !== null) return false;
      if (filters.filed === 'filed' && own.length === 0) return false;
      if (words.length > 0 && !words.every((word) => haystack(it).includes(word))) return false;
      if (asksForFiling(filters)) return own.some((filing) => isWanted(filing, filters));
      return (
        filters.country === '' ||
        own.some((f) => f.country === filters.country) ||
        countriesOf(it).includes(filters.country)
      );
    })
    .sort((a, b) =>
      (b.date ?? '9999') < (a.date ?? '9999') ? -1 : (b.date ?? '9999') > (a.date ?? '9999') ? 1 : a.id < b.id ? -1 : 1,
    );
}

const asksForFiling = ({ theme, objective, horizon, stance, group }: Filters): boolean =>
  [theme, objective, horizon, stance, group].some((it) => it !== '');

// All that is asked must hold of one filing: "Portugal" and "5 years" of two different ones is no answer.
function isWanted(filing: Filing, filters: Filters): boolean {
  const target = targetById.get(filing.targetId);
  const [objective] = target?.objectives ?? [];
  return (
    (filters.country === '' || filing.country === filters.country) &&
    (filters.stance === '' || filing.stance === filters.stance) &&
    (filters.group === '' || filing.group === filters.group) &&
    (filters.horizon === '' || target?.horizon === Number(filters.horizon)) &&
    (filters.objective === '' || objective === Number(filters.objective)) &&
    (filters.theme === '' || themes.some((it) => it.id === filters.theme && it.objectives.includes(objective ?? 0)))
  );
}

const countriesOf = ({ speaker, about }: Statement): (string | null)[] => [
  speaker.country,
  about.country,
  ...speaker.onBehalfOf,
];

const haystack = ({ quote, speaker, source }: Statement): string =>
  [quote.exact, speaker.name, speaker.role, speaker.organisation, source.title, source.siteName]
    .join('\n')
    .toLowerCase();

/** The filters as an address carries them, and back. */
export const filtersToQuery = (filters: Filters): string =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();

/** The filters of an address; what it does not say is everything. */
export function filtersFromQuery(query: string): Filters {
  const asked = new URLSearchParams(query);
  const entries = Object.keys(noFilters).map((key) => [key, asked.get(key) ?? '']);
  return Object.fromEntries(entries) as unknown as Filters;
}
