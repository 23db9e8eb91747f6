import { defineConfig } from 'wxt';
import { manifestFor } from './lib/browser/manifest';

// No auto-imports: a reader sees where each name comes from.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) =>
    manifestFor(browser, { store: process.argv.includes('zip'), dev: mode === 'development' }),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
    // A browser reads the Compact's data faster as JSON than as a program.
    json: { stringify: true },
  }),
  zip: { excludeSources: ['tests/**', 'exports/**', '.ci/**'] },
});
