const PREFIX = 'gcm-draft:';

/** Holds a draft while work on it goes on; the browser lets go when the page or worker ends, however it ends. */
export async function holdDraft<T>(key: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(PREFIX + key, work);
}

/** The keys of drafts that somebody is working on. */
export async function heldDrafts(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
