/** The kinds of address that a page can have of its own. */
export const ADDRESSED = /^(https?|file|ftp):/i;

/** The address somebody typed, made whole; null if it is none that a page could have. */
export function typedAddress(typed: string): string | null {
  const address = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) && ADDRESSED.test(whole) ? new URL(whole).href : null;
}
