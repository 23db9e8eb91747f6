import { z } from 'zod';
import { SCHEMA_VERSION } from '@/lib/scorecard/records';
import { scorecard } from '@/lib/scorecard/scorecard';

/** The JSON Schema of a scorecard's file, made from the same definitions that check an import. */
export function schemaText(): string {
  const schema = z.toJSONSchema(scorecard);
  const described = {
    title: `GCM Scorecard, version ${SCHEMA_VERSION}`,
    description:
      'Statements clipped from migration meetings, and what people filed them as, on the targets of the Global Compact for ' +
      'Safe, Orderly and Regular Migration. Unknown keys are refused; null means not known or not rated, never zero.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
