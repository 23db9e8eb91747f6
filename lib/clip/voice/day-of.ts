/** When a page's words were said: its day, or a year that its title, headings or address tell; null where none does. */
export function dayOf({
  day,
  title,
  headings,
  url,
}: {
  day: string | null;
  title: string;
  headings: readonly string[];
  url: string | null;
}): string | null {
  if (day) return day;
  const words = [title, ...headings].join(' ');
  const numbered = /International Dialogue on Migration No\. ?(\d+)/i.exec(words)?.[1];
  const year = YEAR.exec(words)?.[0] ?? (numbered ? redBooks[numbered] : undefined) ?? YEAR.exec(url ?? '')?.[0];
  return year ?? null;
}

const YEAR = /\b20[12]\d\b/;

/** Years of the International Dialogue on Migration whose numbered report we have seen. */
const redBooks: Record<string, string> = { 27: '2017' };
