import { describe, expect, it } from 'vitest';
import { attributionRules } from '@/lib/compact/attribution-rules';
import { bodies } from '@/lib/compact/bodies';
import { baselines } from '@/lib/compact/horizons';
import { objectives } from '@/lib/compact/objectives';
import { regionalReviews, reviewForums } from '@/lib/compact/review-calendar';
import { targets } from '@/lib/compact/targets';
import { themes } from '@/lib/compact/themes';

const sources = [attributionRules, baselines, bodies, objectives, regionalReviews, reviewForums, targets, themes]
  .flat()
  .flatMap((fact) => [fact, ...('rounds' in fact ? fact.rounds : [])])
  .map(({ source, ...fact }) => ({ ...source, note: 'note' in fact ? fact.note : null }));

describe('a citation', () => {
  it('names its source as people cite it, never by a key of ours', () => {
    const ours =
      /seed|gcm-|unnm|pd-2022|apcom-rt|[a-z]-rr\b|ga12113|camera-it|gch-|wmr24|mgi-|a72173|nyd-|sg20|computed/i;
    for (const { cite, note } of sources) {
      expect(cite).not.toBe('');
      expect(`${cite} ${note ?? ''}`.replace('A/RES/73/195', '')).not.toMatch(ours);
    }
  });

  it('is not called confirmed where a part of it is from memory', () => {
    for (const { confirmed, cite, note } of sources)
      if (`${cite} ${note}`.includes('from memory')) expect(confirmed).toBe(false);
  });
});
