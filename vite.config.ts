import { defineConfig } from 'vite';
import { fewLanguages } from './scripts/build/few-languages.ts';
import { lateEnglish } from './scripts/build/late-english.ts';
import { officeHtml, officeScript } from './scripts/build/office-html.ts';
import { pageHtml } from './scripts/build/page-html.ts';
import { precache } from './scripts/build/precache.ts';
import { sharedWorker } from './scripts/build/shared-worker.ts';
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
    sharedWorker(),
    fewLanguages(),
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
    modulePreload: {
      polyfill: false,
      // A worker has no document to load ahead into.
      resolveDependencies: (_file, needs, { hostId }) => (/\/worker-/.test(hostId) ? [] : needs),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        page: 'src/index.html',
        taskpane: 'src/taskpane.html',
        commands: 'src/commands.html',
        'service-worker': 'src/page/service-worker/service-worker.ts',
      },
      output: {
        codeSplitting: {
          groups: [
            // Apart, so that it runs before whatever is shared.
            { name: 'older-browsers', test: /src\/desk\/older-browsers/ },
            // One language in one file: apart its words are compressed worse.
            { name: 'messages', test: /src\/messages\/(?!en-us)/ },
          ],
        },
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
});
