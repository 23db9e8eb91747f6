import { normaliseUrl } from '@/lib/text/normalise-url';

/** The address a page names as its own, where it can be believed: absolute, on the same host, neither home page nor bare parent. */
export function believableCanonical(named: string | null, address: string): string | null {
  if (!named || !/^https?:\/\//i.test(named) || !URL.canParse(named)) return null;
  const [canonical, page] = [new URL(named), new URL(normaliseUrl(address))];
  if (host(canonical) !== host(page) || canonical.pathname === '/') return null;
  return isBareParent(canonical, page) ? null : normaliseUrl(named);
}

const host = ({ host }: URL): string => host.replace(/^www\./, '');

// "/statements" is the parent of "/statements/peru", and of "/statements?id=7" as well.
function isBareParent(canonical: URL, page: URL): boolean {
  if (canonical.search) return false;
  const [path, full] = [canonical.pathname.replace(/\/$/, ''), page.pathname.replace(/\/$/, '')];
  return full.startsWith(`${path}/`) || (full === path && page.search !== '');
}
