import { readFileSync } from 'node:fs';
import type { Snapshot } from '../src/core/cells/snapshot.ts';
import { evaluate } from '../src/core/evaluate.ts';
import { defaultSettings } from '../src/core/settings/default-settings.ts';
import { recogniseTables } from '../src/core/tables/recognise-tables.ts';
import { findStructures } from '../src/core/tables/structure/find-structures.ts';
import { openXlsx } from '../src/hosts/xlsx/open-xlsx.ts';
import { type Spent, stopwatch, timesOf } from './stopwatch.ts';

/**
 * Run as a process of its own, as a person has it who evaluates one file: `recognise-once.ts FILE [all]`.
 * Prints what each part takes in the first run, and in the fastest of three later ones; with `all` a
 * whole evaluation too.
 */
const [file = '', extent] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
let tables = 0;
console.log(JSON.stringify({ ...(await timesOf(once)), tables }));

/** Structures are found once more by themselves; an evaluation recognises anew, and does all else. */
async function once(): Promise<Readonly<Record<string, Spent>>> {
  const read = stopwatch();
  const snapshot = await readWorkbook();
  const reading = read();
  const recognise = stopwatch();
  const recognition = recogniseTables(snapshot);
  const recognising = recognise();
  tables = recognition.tables.length;
  const find = stopwatch();
  for (const sheet of snapshot.sheets) findStructures(sheet, snapshot.usesDate1904);
  const known = { reading, recognising, structures: find() };
  if (extent !== 'all') return known;
  const judge = stopwatch();
  evaluate(snapshot, defaultSettings);
  return { ...known, evaluating: judge() };
}

async function readWorkbook(): Promise<Snapshot> {
  const opened = await openXlsx(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}
