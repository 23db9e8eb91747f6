/** The locks that pages hold; clear it for a page that was closed. Node 20 has no Web Locks, and one page alone needs no more than this of them. */
export const held = new Map<string, Promise<unknown>>();

if (!globalThis.navigator) globalThis.navigator = {} as Navigator;
Object.defineProperty(globalThis.navigator, 'locks', {
  configurable: true,
  value: {
    request: async (name: string, work: () => Promise<unknown>) => {
      const before = held.get(name);
      const done = before ? before.then(work) : work();
      held.set(name, done);
      return done.finally(() => held.get(name) === done && held.delete(name));
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  },
});
