import type { By } from '@/lib/scorecard/fields';
import type { Capture } from '@/lib/scorecard/statement';
import { canonical } from '@/lib/text/canonical';
import { makeId, sha256Hex } from '@/lib/text/id';

/** Who clips, when, and with what. */
export interface Clipper {
  by: By;
  at: string;
  /** Name and version of the program: GCM Scorecard 1.0.0. */
  tool: string;
  browser: string;
  /** The newest link of this device's chain of hashes, null for its first; left out where the store will link. */
  prevHash?: string | null;
}

/** The record that these words were taken, the next link of the device's chain of hashes. */
export function firstCapture(id: string, exact: string, method: Capture['method'], who: Clipper): Capture {
  const quoteHash = sha256Hex(canonical(exact));
  return {
    at: who.at,
    by: who.by,
    method,
    tool: who.tool.slice(0, 200),
    browser: who.browser.slice(0, 200),
    quoteHash,
    textHash: null,
    fileHash: null,
    fileBytes: null,
    fetchedAt: null,
    archives: [],
    prevHash: who.prevHash ?? null,
    chainHash: who.prevHash === undefined ? null : makeId(who.prevHash ?? '', id, quoteHash, who.at),
  };
}
