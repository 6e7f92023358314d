import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/**
 * Runs the rules of .dependency-cruiser.mjs, and fails too when a file of src/ was not looked at:
 * with a compiler that it does not know dependency-cruiser passes over nothing at all.
 */
const folders = ['src', 'test', 'bench', 'scripts'].filter((folder) => existsSync(folder));
const result = await cruiseFolders();
const cruised = new Set(result.modules.map((module) => module.source));
const overlooked = (await sourcesBelow('src')).filter((file) => !cruised.has(file));
const looked = result.modules.some((module) => module.source.startsWith('src/'));
const report = await format(result, { outputType: 'err' });

if (typeof report.output === 'string') console.log(report.output.trim());
for (const file of overlooked) console.error(`not looked at: ${file}`);
if (!looked) console.error('no module of src/ was looked at');
process.exitCode = result.summary.error === 0 && overlooked.length === 0 && looked ? 0 : 1;

async function cruiseFolders(): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise(folders, options, undefined, {
    tsConfig: extractTSConfig('./tsconfig.json'),
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser reported text, not data');
  return output;
}

async function sourcesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => /\.tsx?$/.test(entry))
    .map((entry) => join(folder, entry).split(sep).join('/'));
}
