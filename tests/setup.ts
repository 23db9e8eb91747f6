import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const file = join(import.meta.dirname, '../public/_locales/en/messages.json');
const messages: Record<string, Message> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const byName = new Map(Object.entries(messages).map(([key, message]) => [key.toLowerCase(), message]));

/** Reads an English text as the browser would: `$name$` through its placeholder, `$1` by its place, `$$` as `$`. */
export const text = (key: string, ...values: (string | number)[]): string => {
  const found = byName.get(key.toLowerCase());
  if (!found) throw new Error(`No English text is called “${key}”.`);
  return put(unfold(found), values);
};

// Placeholder names are case-insensitive, so chrome.i18n finds $COUNTRY$ under "country".
function unfold({ message, placeholders = {} }: Message): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$([\w@]+)\$/g, (whole, name: string) => contents.get(name.toLowerCase()) ?? whole);
}

function put(message: string, values: (string | number)[]): string {
  return message.replace(/\$(\$+|[1-9])/g, (_, sign: string) =>
    sign.startsWith('$') ? sign : String(values[Number(sign) - 1] ?? ''),
  );
}
