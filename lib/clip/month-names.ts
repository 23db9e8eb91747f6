const NAMES = [
  'january jan janvier janv enero ene',
  'february feb février fevrier févr fevr fév fev febrero',
  'march mar mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio',
  'july jul juillet juil julio',
  'august aug août aout agosto ago',
  'september sep sept septembre septiembre setiembre set',
  'october oct octobre octubre',
  'november nov novembre noviembre',
  'december dec décembre decembre déc diciembre dic',
];

const monthOf = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** The month, 1 to 12, that a word names in English, French or Spanish; null for any other word. */
export const monthNamed = (word: string): number | null =>
  monthOf.get(word.toLowerCase().normalize('NFC').replace(/\.$/, '')) ?? null;
