const ORGAN = 'A|S|E|T|ST|DC|TD|DP|HRI|CCPR|CEDAW|CERD|CED|CMW|CRC|CRPD|CAT|UNEP|FCCC';
const SYMBOL = new RegExp(`(?:^|[\\s/=:(])((?:${ORGAN})(?:/[A-Z0-9][A-Z0-9.()*-]*)+)`);
const ANSWERS_TO_SYMBOLS = /(^|\.)(undocs\.org|un\.org)$/;

/** A UN document symbol such as A/RES/73/195 in words of metadata. */
export function symbolIn(words: string): string | null {
  const [, symbol = ''] = SYMBOL.exec(words) ?? [];
  return /\d/.test(symbol) ? symbol.replace(/[.*(-]+$/, '') : null;
}

/** The UN document symbol that an address of the United Nations names. */
export function symbolInUrl(address: string): string | null {
  const { hostname, pathname, search } = new URL(address);
  if (!ANSWERS_TO_SYMBOLS.test(hostname)) return null;
  const asked = new URLSearchParams(search);
  const named = [...asked].find(([name]) => /^(symbol|finalsymbol|ds)$/i.test(name))?.[1];
  if (named) return symbolIn(named.toUpperCase());
  // Elsewhere on un.org a path is a path.
  if (!/^(www\.)?undocs\.org$|^docs\.un\.org$/.test(hostname)) return null;
  return symbolIn(
    decoded(pathname)
      .replace(/^\/(en|fr|es|ru|zh|ar|de)(?=\/)/i, '')
      .toUpperCase(),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
