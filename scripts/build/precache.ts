import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const worker = 'service-worker.js';

/** Writes into the built service worker which files the page needs, all of them and none of the pane's alone. */
export function precache(): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        if (!dir || !(worker in bundle)) return;
        const files = pageFiles(bundle);
        const contents = await Promise.all(files.map((file) => readFile(join(dir, file))));
        const version = hashOf(contents);
        // The page under the folder's address: some hosts redirect index.html.
        const listed = files.map((file) => (file === 'index.html' ? './' : file));
        const source = await readFile(join(dir, worker), 'utf8');
        const list = JSON.stringify({ version, files: listed });
        await writeFile(
          join(dir, worker),
          source.replace('PRECACHE', () => list),
        );
      },
    },
  };
}

/** The page's HTML, the worker that it starts, and all that they load, early or late. */
function pageFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  const files = new Set(['index.html']);
  const entries = Object.values(bundle).filter(
    (file) =>
      file.type === 'chunk' &&
      /\/(?:index\.html|desk\/worker\.ts)$/u.test(file.facadeModuleId ?? ''),
  );
  const queue = entries.map(({ fileName }) => fileName);
  for (const name of queue) {
    const file = bundle[name];
    if (!file || files.has(name)) continue;
    files.add(name);
    if (file.type !== 'chunk') continue;
    queue.push(...file.imports, ...file.dynamicImports);
    queue.push(...(file.viteMetadata?.importedCss ?? []));
    queue.push(...(file.viteMetadata?.importedAssets ?? []));
  }
  return [...files].sort();
}

function hashOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
