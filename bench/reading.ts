import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLargeWorkbook } from './large-workbook.ts';

interface Measured {
  readonly cells: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reads 50,000 × 20 cells with our reader and with @e965/xlsx; prints time and peak memory of each. */
export function benchReading(rows = 50_000, columns = 20): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  const file = join(folder, 'large.xlsx');
  try {
    writeFileSync(file, makeLargeWorkbook(rows, columns));
    console.log(`Reading ${rows} × ${columns} cells`);
    const idle = measure('idle', file);
    console.log(`  process and file alone: ${Math.round(idle.megabytes)} MB`);
    compare('values', 'ours', 'theirs', file);
    compare('with every displayed text', 'ours-with-texts', 'theirs-with-texts', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(title: string, ourWay: string, theirWay: string, file: string): void {
  const ours = bestOf(ourWay, file);
  const theirs = bestOf(theirWay, file);
  console.log(`  ${title}: ours ${shown(ours)}; @e965/xlsx ${shown(theirs)}`);
  console.log(`    ${(theirs.seconds / ours.seconds).toFixed(1)} times as fast`);
}

function shown({ cells, seconds, megabytes }: Measured): string {
  return `${seconds.toFixed(2)} s, peak ${Math.round(megabytes)} MB (${cells} cells)`;
}

/** The fastest of three: what else the machine does only ever slows a run. */
function bestOf(way: string, file: string): Measured {
  const runs = [measure(way, file), measure(way, file), measure(way, file)];
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  const seconds = Math.min(...runs.map((run) => run.seconds));
  return { cells: runs[0]?.cells ?? 0, seconds, megabytes };
}

function measure(way: string, file: string): Measured {
  const script = fileURLToPath(new URL('read-once.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, way, file], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}
