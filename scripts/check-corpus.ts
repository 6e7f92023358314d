import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkCorpusReading } from './check-corpus-reading.ts';
import { type Checked, checkWorkbook } from './corpus/check-workbook.ts';
import { convert, everySheetAsCsv, hasLibreOffice } from './corpus/libreoffice.ts';

/**
 * Reads every workbook of the shared folders and adds sheets to it, and fails where anything but
 * the few parts that must change is not byte for byte what it was.
 */
const folders = ['../shared/corpus', '../shared/workbooks'];

const present = folders.filter((folder) => existsSync(folder));
for (const folder of folders)
  if (!existsSync(folder)) console.log(`skipped: ${folder} is not here`);
const files = present.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort()
    .map((name) => join(folder, name)),
);

const originals = new Map<string, Uint8Array>();
const checked = new Map<string, Checked>();
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  originals.set(basename(file), bytes);
  checked.set(basename(file), await checkWorkbook(bytes, basename(file)));
}

const faults: string[] = [];
for (const [name, result] of checked) {
  if (result.kind === 'refused') {
    console.log(`${name}: refused: ${JSON.stringify(result.trouble)}`);
    continue;
  }
  faults.push(...result.faults.map((fault) => `${name}: ${fault}`));
  const { kept, changed, added } = result;
  console.log(`${name}: done: ${kept} parts kept, ${changed.length} changed, ${added} added`);
}
const reading = await checkCorpusReading(present);
faults.push(...reading.filter((fault) => !fault.includes(': refused: ')));
if (files.length > 0) faults.push(...compareInLibreOffice());
for (const fault of faults) console.log(`FAULT ${fault}`);

const refused = [...checked.values()].filter(({ kind }) => kind === 'refused').length;
console.log(
  `corpus: ${files.length} workbooks, ${files.length - refused} done, ${refused} refused, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Both files opened by LibreOffice must show the same in every sheet of the user's. */
function compareInLibreOffice(): readonly string[] {
  if (!hasLibreOffice()) {
    console.log('skipped: LibreOffice is not on this machine, so nothing was opened with it');
    return [];
  }
  const results = new Map<string, Uint8Array>();
  const sources = new Map<string, Uint8Array>();
  for (const [name, result] of checked) {
    const original = originals.get(name);
    if (result.kind !== 'done' || !original) continue;
    results.set(name, result.bytes);
    sources.set(name, original);
  }
  const before = convert(sources, everySheetAsCsv);
  const after = convert(results, everySheetAsCsv);
  console.log(`LibreOffice: ${before.size} sheets before, ${after.size} after`);
  const differing = [...before].filter(([name, content]) => !after.get(name)?.equals(content));
  return differing.map(([name]) => `${name}: LibreOffice shows something else`);
}
