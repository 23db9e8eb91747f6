import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A page at an address: a file is served to this machine only, with what lies beside it; an address is taken as it is. */
export async function servePage(page: string): Promise<{ url: string; close(): void }> {
  if (/^https?:\/\//.test(page)) return { url: page, close: () => undefined };
  const file = resolve(page);
  if (!(await stat(file).catch(() => null))?.isFile())
    throw new Error(`There is no file ${page}. Give a file or an http(s) address.`);
  const folder = dirname(file);
  const server = createServer(async (request, response) => {
    const path = resolve(join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
    const isInside = path === folder || path.startsWith(folder + sep);
    if (!isInside || !(await stat(path).catch(() => null))?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
