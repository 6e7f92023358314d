import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      './vitest.unit.config.ts',
      {
        // Needs LibreOffice, and one at a time: a conversion takes a core for itself.
        test: {
          name: 'interop',
          include: ['test/interop/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        // Needs Chromium: plain Node tests that drive it with Playwright, over what was built once.
        test: {
          name: 'browser',
          // Of one second by itself, which a busy machine needs for a click's answer alone.
          expect: { poll: { timeout: minute / 2 } },
          globalSetup: ['test/browser/serve-built.ts'],
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
