import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** English comes when it is chosen: what `messages.ts` and `written.ts` import is `late-english.ts`. */
export function lateEnglish(): Plugin {
  const late = fileURLToPath(new URL('../../src/messages/late-english.ts', import.meta.url));
  return {
    name: 'late-english',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      /^\.\/en-us\/(?:en-us|written)\.ts$/.test(source) &&
      /\/messages\/(?:messages|written)\.ts$/.test(importer ?? '')
        ? late
        : null,
  };
}
