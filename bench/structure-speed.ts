import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type DrawnSheet, sheetFile } from './sheet-file.ts';
import { longSheets, sheetKinds } from './speed-sheets.ts';

// npm run bench:structure: what recognition takes beside unzipping and parsing the same file, each
// file in a process of its own, and whether twice the rows take twice the time. Both run from one
// bundle, as in the page and the pane: tsx adds code of its own to every function.

interface Times {
  readonly reading: number;
  readonly structures: number;
  readonly recognising: number;
}

interface Measured {
  readonly tables: number;
  readonly cold: Times;
  readonly warm: Times;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-structure-'));
try {
  await bundle();
  console.log('Milliseconds of the processor, bundled as it ships, without tsx.');
  console.log('200 sheets of 40 × 30: to read the file, find structures, recognise');
  for (const [name, draw] of Object.entries(sheetKinds)) {
    const { tables, cold, warm } = measure(Array.from({ length: 200 }, (_, seed) => draw(seed)));
    console.log(`  ${name}: ${tables} tables`);
    console.log(`    first run   ${shown(cold)}`);
    console.log(`    later runs  ${shown(warm)}`);
  }
  console.log('One long sheet: to recognise 25,000, 50,000 and 100,000 rows');
  for (const [name, draw] of Object.entries(longSheets)) {
    const times = [25_000, 50_000, 100_000].map((rows) => measure([draw(rows)]).warm.recognising);
    const ratios = times.slice(1).map((time, at) => (time / (times[at] ?? 1)).toFixed(2));
    console.log(
      `  ${name}: ${times.map((time) => time.toFixed(0)).join(', ')}; ${ratios.join(' and ')} times as long`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function shown({ reading, structures, recognising }: Times): string {
  const times = [reading, structures, recognising].map((time) => time.toFixed(0)).join(', ');
  return `${times}; ${(recognising / reading).toFixed(2)} times the reading`;
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('recognise-once.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'recognise-once.mjs' } },
    },
  });
}

function measure(sheets: readonly DrawnSheet[]): Measured {
  const file = join(folder, 'bench.xlsx');
  writeFileSync(file, sheetFile(sheets));
  const output = execFileSync(process.execPath, [join(folder, 'recognise-once.mjs'), file], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}
