import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests are about a site of their own: an owner who changes `src/site.ts` breaks none. */
const site = { find: /^(?:\.{1,2}\/)+(?:src\/)?site\.ts$/, replacement: pathOf('tests/support/site.ts') };

/** Virtual modules of Astro exist only in its own builds; unit tests mock what stands in for them. */
const content = { find: 'astro:content', replacement: pathOf('tests/stand-ins/astro-content.ts') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [site, content] },
        test: {
          name: 'unit',
          // Commands that a test starts are about the same site.
          env: { NODE_OPTIONS: `--import=${new URL('tests/support/site-hook.ts', import.meta.url).href}` },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: [site] },
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/setup.ts',
          // Whole sites are built: minutes on a small machine, and one at a time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/views/**/*.ts', 'src/library/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
