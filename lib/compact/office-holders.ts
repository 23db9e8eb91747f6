import data from './office-holders.json' with { type: 'json' };

/** An office that meeting pages name without its holder. */
export interface Office {
  /** What it is called. */
  office: string;
  /** The body it belongs to, as records name it. */
  body: string;
  /** How it is written (a regular expression on folded text). */
  pattern: string;
  /** Who held it: name, first and last full month; null for today. A month of change is nobody's. */
  holders: readonly (readonly [name: string, from: string, to: string | null])[];
}

/** The main offices of migration since 2013. */
export const offices: readonly Office[] = data as unknown as Office[];

/**
 * Who held an office at a time: YYYY, YYYY-MM or YYYY-MM-DD. For a year alone, who held it for most of it;
 * null where nobody did, or it is not known.
 */
export function holderOf(office: Office, day: string): string | null {
  if (day.length >= 7) return atMonth(office, day.slice(0, 7));
  const year = Array.from({ length: 12 }, (_, month) =>
    atMonth(office, `${day}-${String(month + 1).padStart(2, '0')}`),
  );
  const best = [...new Set(year)].find((name) => name && year.filter((it) => it === name).length > 7);
  return best ?? null;
}

const atMonth = ({ holders }: Office, month: string): string | null =>
  holders.find(([, from, to]) => from <= month && (to === null || month <= to))?.[0] ?? null;
