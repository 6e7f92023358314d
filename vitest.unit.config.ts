import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The fast tests. A file of its own because Stryker is given this project alone. */
export default defineConfig({
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/interop/**', 'test/browser/**'],
    // No test replaces a module, so that the files of a worker share what they import: a third of
    // the time. Vitest leaves a core free, and of two that is half of the machine.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Some start the command line as a process, on machines with two cores.
    testTimeout: 60_000,
  },
});
