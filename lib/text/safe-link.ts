/** The address a link may lead to, or null: only http and https, as the browser itself reads the address. */
export function safeLink(address: string | null): string | null {
  const url = parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

const KEPT = new Set(['http:', 'https:', 'file:', 'blob:', 'about:']);

/** Whether an address may be kept as the place of a document; a local file or a frame without an address is text, never a link. */
export const isKeptAddress = (address: string): boolean => KEPT.has(parse(address)?.protocol ?? '');

function parse(address: string | null): URL | null {
  try {
    return address === null ? null : new URL(address);
  } catch {
    return null;
  }
}
