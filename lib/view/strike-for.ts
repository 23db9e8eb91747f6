import type { AttributionRule } from '@/lib/compact/attribution-rules';

/** What strikes the names out of an off-the-record quote; its long lists of words are loaded only where such a rule holds. */
export const strikeFor = async (rule: AttributionRule | null) =>
  rule?.keep === 'nothing-attributable' ? (await import('@/lib/clip/strike')).strikeQuote : undefined;
