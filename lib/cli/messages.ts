import { readFileSync } from 'node:fs';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** The English words of the screen, for programs that have no browser to ask. */
export const messages = (key: string, ...values: (string | number)[]): string =>
  (english[key]?.message ?? key).replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
