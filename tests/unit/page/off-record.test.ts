import { describe, expect, it } from 'vitest';
import { attributionRules } from '@/lib/compact/attribution-rules';
import { offRecordWords } from '@/lib/page/off-record';

const words = attributionRules.filter((it) => it.keep === 'nothing-attributable').flatMap((it) => it.words);

describe('a page that is off the record', () => {
  it.each(words)('is known by "%s" anywhere in its text', (said) => {
    expect(offRecordWords(`A long record. Held under the\n ${said.toUpperCase()}, as always.`)?.toLowerCase()).toBe(
      said.toLowerCase(),
    );
  });

  it.each(['Chatham House published a report.', 'The park in Wilton.', ''])('is not guessed from "%s"', (said) => {
    expect(offRecordWords(said)).toBeNull();
  });
});
