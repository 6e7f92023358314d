import { parseArgs } from 'node:util';
import { recogniseTables } from '../src/core/tables/recognise-tables.ts';
import { compare } from './layouts/compare/compare.ts';
import type { Difference } from './layouts/compare/difference.ts';
import { type GeneratedWorkbook, generateWorkbook } from './layouts/generate-workbook.ts';
import { showSheet } from './layouts/show-sheet.ts';
import { wideColumns, withWideColumns } from './layouts/with-wide-columns.ts';

// npm run bench:layouts -- --count 2000 --seed 1 [--show] [--kind indicators] [--older] [--wide first]

const reportedKinds = [
  'indicators',
  'attendance',
  'scores',
  'funding',
  'payments',
  'performance',
  'survey',
  'project',
  'noise',
] as const;

interface Outcome {
  readonly seed: number;
  readonly workbook: GeneratedWorkbook;
  readonly differences: readonly Difference[];
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
    kind: { type: 'string' },
    // As the generator drew before it knew more forms: seeds of before look as they did.
    older: { type: 'boolean', default: false },
    // Columns of two columns each, merged: all, first, second, odd.
    wide: { type: 'string' },
  },
});
const first = Number(values.seed);
const outcomes: Outcome[] = [];
const started = performance.now();
for (let seed = first; seed < first + Number(values.count); seed++) {
  const workbook = drawn(seed);
  outcomes.push({
    seed,
    workbook,
    differences: compare(recogniseTables(workbook.snapshot), workbook.expected),
  });
}
const seconds = (performance.now() - started) / 1000;
if (values.show) for (const outcome of outcomes) show(outcome);
reportCodes();
reportFeatures();
reportKinds();
report();

function drawn(seed: number): GeneratedWorkbook {
  const workbook = generateWorkbook(seed, values.older ? 'older' : 'all');
  const wide = wideColumns.find((name) => name === values.wide);
  return wide ? withWideColumns(workbook, wide) : workbook;
}

function show({ seed, workbook, differences }: Outcome): void {
  console.log(`# seed ${seed}\n${workbook.description}`);
  for (const sheet of workbook.snapshot.sheets) {
    const own = differences.filter((difference) => difference.sheet === sheet.name);
    if (differences.length > 0 && own.length === 0) continue;
    console.log(
      `${showSheet(sheet)}\n${own.map(({ code, text }) => `  - ${code}: ${text}`).join('\n') || '  as drawn'}`,
    );
  }
}

/** What goes wrong most, with the seeds where it does. */
function reportCodes(): void {
  const seeds = new Map<string, Set<number>>();
  for (const { seed, differences } of outcomes) {
    for (const { kind, code } of differences) {
      if (values.kind !== undefined && kind !== values.kind) continue;
      const name = `${kind} ${code}`;
      seeds.set(name, (seeds.get(name) ?? new Set()).add(seed));
    }
  }
  const sorted = [...seeds].sort((a, b) => b[1].size - a[1].size).slice(0, 40);
  for (const [name, where] of sorted)
    console.log(
      `${String(where.size).padStart(5)} ${name.padEnd(44)} ${[...where].slice(0, 8).join(' ')}`,
    );
}

/** Features whose sheets fail most often. */
function reportFeatures(): void {
  const counts = new Map<string, { sheets: number; failed: number; seeds: number[] }>();
  for (const { seed, workbook, differences } of outcomes) {
    for (const [name, { features }] of workbook.expected.sheets) {
      const failed = differences.some(({ sheet }) => sheet === name);
      for (const feature of features) {
        const count = counts.get(feature) ?? { sheets: 0, failed: 0, seeds: [] };
        counts.set(feature, count);
        count.sheets++;
        if (!failed) continue;
        count.failed++;
        if (count.seeds.length < 6) count.seeds.push(seed);
      }
    }
  }
  const worst = [...counts]
    .filter(([, { failed }]) => failed > 0)
    .sort(([, a], [, b]) => b.failed / b.sheets - a.failed / a.sheets || b.failed - a.failed);
  if (worst.length > 0) console.log('\nfeature                                    sheets  failed');
  for (const [name, { sheets, failed, seeds }] of worst.slice(0, 30))
    console.log(
      `${name.padEnd(42)} ${String(sheets).padStart(6)}  ${percent(failed, sheets)}  ${seeds.join(' ')}`,
    );
}

function reportKinds(): void {
  console.log('\nkind         sheets   exact');
  for (const kind of reportedKinds) {
    const sheets = outcomes.flatMap(({ workbook, differences }) =>
      [...workbook.expected.sheets]
        .filter(([, { kinds }]) => kinds.includes(kind))
        .map(
          ([name]) =>
            !differences.some(
              (difference) => difference.sheet === name && difference.kind === kind,
            ),
        ),
    );
    console.log(
      `${kind.padEnd(12)} ${String(sheets.length).padStart(6)}  ${percent(sheets.filter(Boolean).length, sheets.length)}`,
    );
  }
}

function report(): void {
  const failed = outcomes.filter(({ differences }) => differences.length > 0);
  const claims = outcomes.flatMap(({ differences }) =>
    differences.filter(({ kind }) => kind === 'noise'),
  );
  const noise = outcomes
    .flatMap(({ workbook }) => [...workbook.expected.sheets.values()])
    .filter(({ kinds }) => kinds.includes('noise'));
  if (failed.length > 0)
    console.log(
      `\nseeds that fail: ${failed
        .slice(0, 60)
        .map(({ seed }) => seed)
        .join(' ')}${failed.length > 60 ? ' …' : ''}`,
    );
  console.log(
    `\nworkbooks exact: ${outcomes.length - failed.length} of ${outcomes.length} (${percent(outcomes.length - failed.length, outcomes.length).trim()})`,
  );
  console.log(`false claims: ${claims.length} on ${noise.length} noise sheets`);
  console.log(`seconds: ${seconds.toFixed(1)}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
}
