/** The one message between our pages: something kept has changed, read it again. */
export interface Ping {
  send(): void;
  /** Calls back on each change made by this page or another; gives the way to stop. */
  hear(onChange: () => void): () => void;
  close(): void;
}

/** Opens the channel that background, popup and full page share. */
export function openPing(name: string): Ping {
  const channel = new BroadcastChannel(`${name}-changed`);
  const listeners = new Set<() => void>();
  channel.onmessage = () => {
    for (const listener of listeners) listener();
  };
  return {
    send() {
      channel.postMessage(null);
      for (const listener of listeners) listener();
    },
    hear(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: () => channel.close(),
  };
}
