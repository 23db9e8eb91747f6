import type { Browser } from 'puppeteer-core';

/** Runs an expression in the browser's own window, where its toolbar and menus are; gives back a plain value. */
export async function evaluateInside<T>(browser: Browser, expression: string): Promise<T> {
  const connection = bidi(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts ?? [];
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context: window?.context },
    awaitPromise: true,
    userActivation: true,
  });
  if (result.exceptionDetails) throw new Error(`Inside Firefox: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result?.value ?? 'null');
}

/** Puppeteer's own line to Firefox; it keeps it to itself, and with it what only Firefox can do. */
export function bidi(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
  emit(event: string, params: object): void;
}

interface BidiResult {
  contexts?: { context: string }[];
  exceptionDetails?: { text: string };
  result?: { value?: string };
}
