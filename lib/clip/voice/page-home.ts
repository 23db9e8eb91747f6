import { readLine } from './page-person';

/** The only State that a page's title and headings name; null where there are several, or none. */
export function homeOf({ title, headings }: { title: string; headings: readonly string[] }): string | null {
  const codes = new Set(
    [title, ...headings]
      .filter(Boolean)
      .flatMap((line) => readLine(line).hits)
      .filter(({ kind, code }) => kind === 'country' && code)
      .map(({ code }) => code),
  );
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}
