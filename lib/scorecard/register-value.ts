import { z } from 'zod';
import { day, hash, precision } from './fields';
import type { RegisterField } from './registers';
import { about, speaker } from './statement';

/** What a field can show. */
export function registerValue(field: RegisterField): z.ZodType {
  if (field === 'date') return z.strictObject({ date: day, precision }).nullable();
  if (field === 'meetingId') return hash.nullable();
  if (field === 'doNotAttribute') return z.string().max(80).nullable();
  return field.startsWith('speaker.')
    ? speaker.shape[field.slice(8) as keyof typeof speaker.shape]
    : about.shape[field.slice(6) as keyof typeof about.shape];
}
