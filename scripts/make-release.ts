import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { manifestFor } from './excel/manifest-for.ts';

/**
 * Makes out/release/station-evaluation-<version>.zip: the built site, the manifest for the address
 * that it will stand at, licence, notices and how to install. `-- --address https://… [--office china]`.
 */
const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    office: { type: 'string', default: process.env.OFFICE_JS ?? 'world' },
  },
});
if (values.address === undefined) {
  console.error(
    'Give the address of the site: npm run release -- --address https://example.org/station',
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(text('package.json')) as { readonly version: string };
const manifest = manifestFor(text('manifest.xml'), values.address, version);
process.env.OFFICE_JS = values.office;
await build({ logLevel: 'warn' });

const files: Record<string, Uint8Array> = { 'manifest.xml': Buffer.from(manifest) };
for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile()) files[`site/${relative(join(root, 'dist'), path)}`] = readFileSync(path);
}
for (const file of [
  'LICENSE',
  'THIRD-PARTY-NOTICES',
  'docs/excel.zh-CN.md',
  'docs/excel.en-US.md',
]) {
  files[file] = readFileSync(join(root, file));
}
// One date for all files: the same sources give the same zip.
const dated: Zippable = Object.fromEntries(
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [name, [content, { mtime: new Date(2024, 0, 1) }]]),
);
const folder = join(root, 'out', 'release');
mkdirSync(folder, { recursive: true });
const target = join(folder, `station-evaluation-${version}.zip`);
writeFileSync(target, zipSync(dated, { level: 9 }));
console.log(`${relative(root, target)}: ${Object.keys(files).length} files for ${values.address}`);
