import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A little web of meeting pages on two sites. */
export interface Pages {
  /** A page's address on the first site, `http://127.0.0.1:…`. */
  url(path: string): string;
  /** The same page on the other site, `http://localhost:…`; in a served page `{{elsewhere}}` stands for that site. */
  elsewhere(path: string): string;
  /** Puts a page of a test's own, or today's version of a saved one, at a path of both sites. */
  put(path: string, html: string): void;
  /** Every request that was made, in order. */
  requests: { method: string; url: string }[];
  /** Ends both sites. */
  close(): Promise<void>;
}

/** Serves the saved pages of the tests, and the organisation's where they lie beside this repository. */
export async function servePages(
  roots = [join(root, 'tests/fixtures/pages'), join(root, '../shared/pages')],
): Promise<Pages> {
  const own = new Map<string, string>();
  const requests: Pages['requests'] = [];
  const here = await listen(answer);
  const there = await listen(answer);
  const origins = { here: `http://127.0.0.1:${portOf(here)}`, elsewhere: `http://localhost:${portOf(there)}` };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push({ method: request.method ?? 'GET', url: url.href });
    const path = normalize(decodeURIComponent(url.pathname));
    const body = own.get(path) ?? (await firstFile(roots, path));
    if (body === undefined) return response.writeHead(404).end();
    const type = types[extname(path)] ?? (own.has(path) ? types['.html'] : 'application/octet-stream');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(type === types['.html'] ? String(body).replaceAll('{{elsewhere}}', origins.elsewhere) : body);
  }

  return {
    url: (path) => new URL(path, origins.here).href,
    elsewhere: (path) => new URL(path, origins.elsewhere).href,
    put: (path, html) => void own.set(join('/', path), html),
    requests,
    close: async () => void (await Promise.all([here, there].map(end))),
  };
}

async function firstFile(roots: string[], path: string): Promise<Buffer | undefined> {
  for (const folder of roots) {
    const body = await readFile(join(folder, path)).catch(() => undefined);
    if (body) return body;
  }
}

function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  return new Promise((resolve) => {
    const server: Server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
