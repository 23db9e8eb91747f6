import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The built extension with one page more, `test-store.html`, on which our own store stands open as `gcm`. */
export async function buildWithStorePage(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gcm-extension-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'store-page-script.ts'),
        formats: ['es'],
        fileName: () => 'test-store.js',
      },
    },
  });
  writeFileSync(
    join(folder, 'test-store.html'),
    '<!doctype html><title>Our store, for tests</title><script type="module" src="test-store.js"></script>',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
