import { expect, test } from 'vitest';
import { asciiDigits } from '@/lib/text/ascii-digits';

test.each([
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['full-width', '０１２３４５６７８９'],
  ['bold (runs that lie side by side)', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ['double-struck', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡'],
])('%s digits count from 0 to 9', (_, digits) => {
  expect(asciiDigits(digits)).toBe('0123456789');
});

test('letters and other numbers stay', () => {
  expect(asciiDigits('Ⅷ ½ a7')).toBe('Ⅷ ½ a7');
});
