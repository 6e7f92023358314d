import { defineConfig } from 'vite';
import { fewLanguages } from './scripts/build/few-languages.ts';
import { lateEnglish } from './scripts/build/late-english.ts';
import { officeHtml, officeScript } from './scripts/build/office-html.ts';
import { pageHtml } from './scripts/build/page-html.ts';
import { precache } from './scripts/build/precache.ts';
import { shortTokens } from './scripts/build/short-tokens.ts';

/**
 * Builds dist/: the page without Excel (index.html), the task pane and the ribbon's commands. Each
 * face's HTML lies in src/. `OFFICE_JS` says where office.js comes from.
 */
export default defineConfig({
  root: 'src',
  // Runs wherever the folder lies on a host.
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: [
    lateEnglish(),
    shortTokens(),
    pageHtml(),
    officeHtml(officeScript(process.env.OFFICE_JS)),
    precache(),
  ],
  build: {
    target: ['chrome109', 'safari15.4'],
    // 8 kB smaller, compressed, than by Vite's own.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
    outDir: '../dist',
    emptyOutDir: true,
    // For the gates on sizes, and to see what loads what.
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        page: 'src/index.html',
        taskpane: 'src/taskpane.html',
        commands: 'src/commands.html',
        'service-worker': 'src/page/service-worker/service-worker.ts',
      },
      output: {
        // One language in one file: apart its words are compressed worse.
        codeSplitting: { groups: [{ name: 'messages', test: /src\/messages\/zh-cn\// }] },
        // Known by its name; all others change theirs with their content.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
      onLog(level, log, handle) {
        // Fluent marks its modules for servers that render; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  // Vite keeps the white space of a worker's ES module otherwise.
  worker: {
    format: 'es',
    plugins: () => [fewLanguages()],
    rolldownOptions: { output: { minify: true } },
  },
});
