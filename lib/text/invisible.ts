/** Characters that a reader never sees: soft hyphens, zero-width joints, bidi marks, variation selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
