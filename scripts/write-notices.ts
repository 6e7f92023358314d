import { readFileSync, writeFileSync } from 'node:fs';

/** Writes THIRD-PARTY-NOTICES from the packages that the program runs with, and theirs. */
const target = new URL('../THIRD-PARTY-NOTICES', import.meta.url);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly optional?: boolean }>
  >;
};

const folders = Object.entries(lock.packages)
  .filter(([folder, { dev }]) => folder.startsWith('node_modules/') && !dev)
  // What only some kinds of machine install: esbuild's programs (its own licence), fsevents.
  .filter(([, { optional }]) => !optional)
  .map(([folder]) => folder)
  .sort();

writeFileSync(target, `${intro()}${folders.map(notice).join('')}`);
console.log(`THIRD-PARTY-NOTICES: ${folders.length} packages`);

function intro(): string {
  return 'The Station Evaluation Assistant runs with these packages, each under its own licence.\n';
}

function notice(folder: string): string {
  const manifest = readJson(`../${folder}/package.json`);
  const rule = '='.repeat(72);
  return `\n${rule}\n${manifest.name} ${manifest.version} (${manifest.license ?? 'see text'})\n${rule}\n\n${licenceText(folder)}\n`;
}

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Manifest;
}

function licenceText(folder: string): string {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']) {
    try {
      return readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8').trim();
    } catch {
      // The next name may be the one.
    }
  }
  return '(no licence text in the package)';
}
