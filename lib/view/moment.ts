/** A moment in ISO 8601 with the offset of the place where the clock stands. */
export function momentOf(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** The day it is everywhere at once: dates pass at the end of the day in UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
