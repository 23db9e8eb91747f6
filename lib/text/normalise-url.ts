const TRACKING = /^(utm_[^=]*|fbclid|gclid)(=|$)/;

/** The address under which a page's statements are found again: no fragment (but a route's `#/`, `#!`), no tracking words, else untouched. */
export function normaliseUrl(address: string): string {
  const url = new URL(address);
  const search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair))
    .join('&');
  const fragment = url.hash.replace(/:~:.*$/s, '');
  const route = /^#[/!]/.test(fragment) ? fragment : '';
  url.hash = '';
  url.search = '';
  return url.href.replace(/[?#]*$/, '') + (search && `?${search}`) + route;
}
