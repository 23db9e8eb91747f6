import fc from 'fast-check';

const tricky = [...'aéßİΣ5٣०²-–−.,:/ \n\u00AD\u0301\u200D\uFE0F´’ﬁ한'];

/** Texts made mostly of what breaks comparisons: digits of other scripts, marks, dashes, joints, and now and then anything at all. */
export const anyText = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...tricky) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
});
