import { filtersToQuery, noFilters } from './statement-filters';

/** The places of the full page. */
export type Route = 'overview' | 'inbox' | 'statements' | 'meetings' | 'sweep' | 'share' | 'settings';
const routes: readonly Route[] = ['overview', 'inbox', 'statements', 'meetings', 'sweep', 'share', 'settings'];

/** What an address names: `#/statements?country=PT` is the statements, narrowed. */
export function readRoute(hash: string): { route: Route; query: string } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { route: routes.find((it) => it === path) ?? 'overview', query };
}

/** A column of the heat table. */
export type Column = { kind: 'theme'; theme: string } | { kind: 'objective'; objective: number };

/** The address of the statements behind a cell of the heat table. */
export function columnRoute(country: string, column: Column, horizon: 2 | 5 | 15): string {
  const under = column.kind === 'theme' ? { theme: column.theme } : { objective: String(column.objective) };
  return `/statements?${filtersToQuery({ ...noFilters, country, horizon: `${horizon}`, ...under })}`;
}
