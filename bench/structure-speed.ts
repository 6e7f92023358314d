import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type DrawnSheet, sheetFile } from './sheet-file.ts';
import { longSheets, sheetKinds } from './speed-sheets.ts';
import type { Spent, Times } from './stopwatch.ts';

// npm run bench:structure: what recognition takes beside unzipping and parsing the same file, by our
// reader and by a peer, each in a process of its own, and whether twice the rows take twice the time.
// Recognition is the tables alone; an evaluation recognises, calculates and checks. All run from one
// bundle, as in the page and the pane: tsx adds code of its own to every function.

const folder = mkdtempSync(join(tmpdir(), 'bench-structure-'));
const file = join(folder, 'bench.xlsx');
const none: Spent = { processor: 0, elapsed: 0 };
try {
  await bundle();
  console.log('Milliseconds of all processors, and in brackets those that a person waits; bundled');
  console.log('as it ships, without tsx. 200 sheets of 40 × 30:');
  for (const [name, draw] of Object.entries(sheetKinds)) {
    writeFileSync(file, sheetFile(Array.from({ length: 200 }, (_, seed) => draw(seed))));
    const ours = run<Times & { readonly tables: number }>('recognise-once', 'all');
    const theirs = run<Times>('peer-once');
    console.log(`  ${name}: ${ours.tables} tables`);
    report('first run', ours.first, theirs.first);
    report('later runs', ours.later, theirs.later);
  }
  console.log('One long sheet: to recognise 25,000, 50,000 and 100,000 rows');
  for (const [name, draw] of Object.entries(longSheets)) {
    const times = [25_000, 50_000, 100_000].map((rows) => longTime(draw(rows)));
    const ratios = times.slice(1).map((time, at) => (time / (times[at] ?? 1)).toFixed(2));
    console.log(
      `  ${name}: ${times.map((time) => time.toFixed(0)).join(', ')}; ${ratios.join(' and ')} times as long`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

type Parts = Times['first'];

function report(name: string, ours: Parts, theirs: Parts): void {
  const { reading = none, recognising = none, structures = none, evaluating = none } = ours;
  const { reading: peer = none } = theirs;
  console.log(`    ${name}: to read ${shown(reading)}, the peer ${shown(peer)}`);
  console.log(
    `      to recognise ${shown(recognising)}: ${ratio(recognising, reading)} times our reading, ${ratio(recognising, peer)} times the peer's`,
  );
  console.log(
    `      then structures alone ${shown(structures)}, and a whole evaluation ${shown(evaluating)}`,
  );
}

function shown({ processor, elapsed }: Spent): string {
  return `${processor.toFixed(0)} (${elapsed.toFixed(0)})`;
}

function ratio(one: Spent, other: Spent): string {
  const processor = one.processor / other.processor;
  const elapsed = one.elapsed / other.elapsed;
  return `${processor.toFixed(2)} (${elapsed.toFixed(2)})`;
}

function longTime(sheet: DrawnSheet): number {
  writeFileSync(file, sheetFile([sheet]));
  return run<Times>('recognise-once').later.recognising?.processor ?? 0;
}

async function bundle(): Promise<void> {
  const entry = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: [entry('recognise-once'), entry('peer-once')],
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}

function run<Told>(name: string, ...options: readonly string[]): Told {
  const module = join(folder, `${name}.mjs`);
  const output = execFileSync(process.execPath, [module, file, ...options], { encoding: 'utf8' });
  return JSON.parse(output) as Told;
}
