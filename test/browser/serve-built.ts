import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/build/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built faces are served, with a slash at the end. */
    readonly built: string;
    /** The folder that was built. */
    readonly builtFolder: string;
  }
}

/** Builds once for all browser tests, into a folder of their own, and serves it under a sub-path. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'built-'));
  await build({ logLevel: 'error', build: { outDir: folder } });
  const server = createServer(serveFolder(pathToFileURL(`${folder}/`), '/some/where/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('built', `http://127.0.0.1:${port}/some/where/`);
  project.provide('builtFolder', folder);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
}
