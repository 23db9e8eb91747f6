/** The moment it is now, in ISO 8601 with the offset of the place where the clock stands. */
export const now = (): string => momentOf(new Date());

/** The day it is: dates pass at the end of the day in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** A moment with the offset that its own place had then. */
export function momentOf(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** Milliseconds since the page was opened. */
export const elapsed = (): number => performance.now();

/** Lets the page draw and answer before the work goes on; unlike a timer, no slower in a tab that nobody looks at. */
export const breathe = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
