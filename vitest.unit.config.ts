import { defineConfig } from 'vitest/config';

/** The fast tests. A file of its own because Stryker is given this project alone. */
export default defineConfig({
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/interop/**', 'test/browser/**'],
    // Some start the command line as a process, on machines with two cores.
    testTimeout: 60_000,
  },
});
