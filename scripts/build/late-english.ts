import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** English comes when it is chosen: what `messages.ts` imports is `late-english.ts`. Not in workers. */
export function lateEnglish(): Plugin {
  const late = fileURLToPath(new URL('../../src/messages/late-english.ts', import.meta.url));
  return {
    name: 'late-english',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './en-us/en-us.ts' && importer?.endsWith('/messages/messages.ts') ? late : null,
  };
}
