import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Unit tests run in Node; a test that needs a page asks for one with `// @vitest-environment jsdom`. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // For what hangs, not for what is slow: these machines are shared, and property tests take what they need.
    testTimeout: 30_000,
  },
});
