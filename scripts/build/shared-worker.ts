import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Builds the desk's worker together with the pages, so that what both need (the words above all) is in
 * the folder once. Vite by itself builds a worker apart, with a copy of all that it imports.
 */
export function sharedWorker(): Plugin {
  const worker = fileURLToPath(new URL('../../src/desk/worker.ts', import.meta.url));
  const apart = /new URL\('\.\/worker\.ts', import\.meta\.url\)/u;
  let reference = '';
  return {
    name: 'shared-worker',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      reference = this.emitFile({ type: 'chunk', id: worker, name: 'worker' });
    },
    transform: (code, id) =>
      id.endsWith('/desk/start-desk-worker.ts')
        ? { code: code.replace(apart, `import.meta.ROLLUP_FILE_URL_${reference}`), map: null }
        : null,
  };
}
