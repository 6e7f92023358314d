import { readFileSync } from 'node:fs';
import type { Snapshot } from '../src/core/cells/snapshot.ts';
import { recogniseTables } from '../src/core/tables/recognise-tables.ts';
import { findStructures } from '../src/core/tables/structure/find-structures.ts';
import { openXlsx } from '../src/hosts/xlsx/open-xlsx.ts';

/**
 * Run as a process of its own, as a person has it who evaluates one file: `recognise-once.ts FILE`.
 * Prints the milliseconds of the processor for the first run, and for the fastest of three later ones:
 * other work on the machine is not counted.
 */
const [file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const runs: Awaited<ReturnType<typeof once>>[] = [];
for (let at = 0; at < 4; at++) runs.push(await once());
const [cold, ...later] = runs;
const fastest = (part: 'reading' | 'structures' | 'recognising') =>
  Math.min(...later.map((run) => run[part]));
const warm = {
  reading: fastest('reading'),
  structures: fastest('structures'),
  recognising: fastest('recognising'),
};
console.log(JSON.stringify({ tables: cold?.tables, cold, warm }));

/** The structures are found once more by themselves, after the recognition that holds them too. */
async function once() {
  const start = spent();
  const snapshot = await readWorkbook();
  const read = spent();
  const { tables } = recogniseTables(snapshot);
  const recognised = spent();
  for (const sheet of snapshot.sheets) findStructures(sheet, snapshot.usesDate1904);
  return {
    reading: read - start,
    structures: spent() - recognised,
    recognising: recognised - read,
    tables: tables.length,
  };
}

/** Milliseconds that the process has had of the processors. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function readWorkbook(): Promise<Snapshot> {
  const opened = await openXlsx(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}
