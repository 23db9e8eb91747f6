import { canonicalJson } from './canonical-json';
import { joinContents } from './content';
import { compareTexts, greater } from './order';
import { readRegister, registerFields, writeRegister } from './registers';
import { sameValue } from './same-value';
import { settle, uniteSets } from './settle';
import type { Statement, Suggestion } from './statement';

/** Two settled copies of one statement as one; in whatever order copies come together, the outcome is the same. */
export function mergeStatements(a: Statement, b: Statement): Statement {
  if (sameValue(a, b)) return a;
  const united = uniteSets(a, b);
  const content = joinContents(a, b);
  const source = { ...content.source, keys: united.source.keys };
  return settle({ ...unwritten(united, b), ...content, source, suggestions: joinSuggestions(a, b) });
}

// A value that stands in nobody's history (a copy without captures) yields to the greater one; null is the least.
function unwritten(a: Statement, b: Statement): Statement {
  return registerFields.reduce((joined, field) => {
    const [mine, theirs] = [readRegister(a, field), readRegister(b, field)];
    if (sameValue(mine, theirs)) return joined;
    return writeRegister(joined, field, greater(mine, theirs, compareValues));
  }, a);
}

const compareValues = (a: unknown, b: unknown): number =>
  Number(a !== null) - Number(b !== null) || compareTexts(canonicalJson(a), canonicalJson(b));

function joinSuggestions(a: Statement, b: Statement): Statement['suggestions'] {
  const joined = new Map(Object.entries(a.suggestions));
  for (const [field, theirs] of Object.entries(b.suggestions)) {
    const mine = joined.get(field);
    joined.set(field, mine ? greater(mine, theirs, compareSuggestions) : theirs);
  }
  return Object.fromEntries(joined);
}

const compareSuggestions = (a: Suggestion, b: Suggestion): number =>
  Number(a.confirmedBy !== null) - Number(b.confirmedBy !== null) ||
  a.confidence - b.confidence ||
  compareTexts(canonicalJson(a), canonicalJson(b));
