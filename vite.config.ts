import { defineConfig } from 'vite';

/** Builds dist/engine.js: core, plan, document and the .xlsx host as one browser ES module. */
export default defineConfig({
  // Not `build.lib`: that keeps the white space of ES modules.
  build: {
    target: ['chrome109', 'safari15.4'],
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: { engine: 'src/engine.ts' },
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
