import { browser } from './browser';

/** A word on screen, by key. */
export type Text = (key: string, ...values: (string | number)[]) => string;

/** The languages whose words are complete. */
export const languages = ['en', 'fr', 'es'] as const;

/** The words of a language: the browser's own, or those of the language that the user chose. */
export async function openText(chosen: string | null): Promise<{ text: Text; lang: string; dir: 'ltr' | 'rtl' }> {
  const wanted = chosen?.replace(/[^A-Za-z-]/g, '') || null;
  if (wanted === null) return { text: browserText, lang: browser.i18n.getUILanguage(), dir: direction() };
  try {
    const answer = await fetch(browser.runtime.getURL(`/_locales/${wanted}/messages.json` as '/popup.html'));
    const messages = (await answer.json()) as Record<string, { message: string }>;
    const text: Text = (key, ...values) => fill(messages[key]?.message ?? browserText(key, ...values), values);
    return { text, lang: wanted, dir: /^(ar|fa|he|ur)\b/.test(wanted) ? 'rtl' : 'ltr' };
  } catch {
    return { text: browserText, lang: browser.i18n.getUILanguage(), dir: direction() };
  }
}

/** The words of the browser's own language. */
export const browserText: Text = (key, ...values) =>
  browser.i18n.getMessage(key as '@@ui_locale', values.map(String)) || key;

const fill = (message: string, values: (string | number)[]): string =>
  message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));

const direction = () => (browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
