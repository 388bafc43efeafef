import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Virtual modules of Astro exist only in its own builds; unit tests mock what stands in for them. */
const alias = {
  'astro:content': fileURLToPath(new URL('tests/stand-ins/astro-content.ts', import.meta.url)),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/browser/**'],
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
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
