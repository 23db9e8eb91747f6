// The words of the off-the-record rules in `lib/compact`, small enough to go into the page; a test holds them equal.
const WORDS =
  /(wilton\s+park\s+protocol|protocol[eo]\s+de\s+wilton\s+park|chatham\s+house\s+rule|r[eè]gles?\s+de\s+chatham\s+house|reglas?\s+de\s+chatham\s+house)/iu;

/** The words by which a page says, anywhere on it, that it is off the record; null where it says no such thing. */
export const offRecordWords = (text: string): string | null =>
  WORDS.exec(text.normalize('NFC'))?.[0].replace(/\s+/g, ' ') ?? null;
