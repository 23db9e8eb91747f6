import data from './attribution-rules.json' with { type: 'json' };
import type { Translated } from './languages';
import type { Source } from './source';

/** What a meeting's custom says about who may be named, and how a page shows that it applies. */
export interface AttributionRule {
  /** The name that statements keep. */
  id: string;
  /** Hosts whose pages it covers, with their subdomains. */
  hosts: string[];
  /** Site names it covers. */
  siteNames: string[];
  /** Words that decide alone, so each must be safe from passing mention. */
  words: string[];
  /** What may be kept of who spoke. */
  keep: 'nothing-attributable' | 'delegation-without-name' | 'expected-only' | 'speaker-not-publisher';
  /** What the form tells the monitor. */
  text: Translated;
  /** Where the rule was read. */
  source: Source;
}

/** What a rule looks at to see whether a page is covered. */
export interface RuledPage {
  /** The page's address. */
  url?: string | null;
  /** The name its site gives itself. */
  siteName?: string | null;
  /** Its words: title, surroundings, the page itself. */
  text?: string | null;
}

/** All rules, the strictest first. */
export const attributionRules: readonly AttributionRule[] = data as AttributionRule[];

/** The off-the-record rule that covers a page, or null when what it says may be attributed. */
export const ruleFor = (page: RuledPage): AttributionRule | null =>
  attributionRules.find((rule) => rule.keep === 'nothing-attributable' && covers(rule, page)) ?? null;

/** Whether a rule covers a page, by its host, its site name or its words. */
export function covers(rule: AttributionRule, { url, siteName, text }: RuledPage): boolean {
  const words = plain(text ?? '');
  return (
    hostsIn(url ?? '').some((host) => rule.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ||
    rule.siteNames.some((name) => plain(name) === plain(siteName ?? '')) ||
    rule.words.some((own) => words.includes(plain(own)))
  );
}

// An archived copy carries the page's own address in its path; one in a query is only a link.
function hostsIn(url: string): string[] {
  const [address = ''] = url.toLowerCase().split(/[?#]/);
  return [...address.matchAll(/https?:\/\/(?:[^/@]*@)?([^/:]+)/g)].map(([, host = '']) => host.replace(/\.$/, ''));
}

const plain = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
