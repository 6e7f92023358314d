import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { formatAddress } from '../src/core/cells/a1.ts';
import type { Position, Range } from '../src/core/cells/address.ts';
import { cellIndex, type Grid, storedValue } from '../src/core/cells/grid.ts';
import type { Snapshot } from '../src/core/cells/snapshot.ts';
import { evaluate } from '../src/core/evaluate.ts';
import { readQuantity } from '../src/core/quantities/read-quantity.ts';
import { defaultSettings } from '../src/core/settings/default-settings.ts';
import { recogniseTables } from '../src/core/tables/recognise-tables.ts';
import { openXlsx } from '../src/hosts/xlsx/open-xlsx.ts';
import { generateWorkbook } from './layouts/generate-workbook.ts';

// npm run bench:changes -- workbook.xlsx … | --count 20 --seed 1 [--show]
// Changes each figure of the tables that count, one at a time, and counts those for which the
// evaluation has a finding that it had not before. Figures that nothing else in the workbook speaks
// for (a target without a rate, a serial number) cannot be found: the share is for comparing, `--show`
// lists them to look through.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
});
const counts = new Map<string, { figures: number; errors: number; others: number }>();
for (const path of positionals) bench(await opened(path));
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.count); seed++)
  bench(generateWorkbook(seed).snapshot);
console.log('kind         figures  an error  a warning or note');
for (const [kind, { figures, errors, others }] of counts) {
  const shares = [errors, others].map((one) =>
    `${((100 * one) / figures).toFixed(1)} %`.padStart(9),
  );
  console.log(`${kind.padEnd(12)} ${String(figures).padStart(7)} ${shares.join(' ')}`);
}

async function opened(path: string): Promise<Snapshot> {
  const file = await openXlsx(await readFile(path), basename(path));
  const read = file.ok ? await file.value.read() : file;
  if (!read.ok) throw new Error(`${path}: ${read.trouble.kind}`);
  return read.value;
}

function bench(workbook: Snapshot): void {
  const before = findingsOf(workbook);
  for (const { kind, place, isSure } of recogniseTables(workbook, defaultSettings).tables) {
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
    if (!sheet || !isSure) continue;
    const count = counts.get(kind) ?? { figures: 0, errors: 0, others: 0 };
    counts.set(kind, count);
    for (const [cell, grid] of changesIn(sheet.grid, place)) {
      const sheets = workbook.sheets.map((one) => (one === sheet ? { ...sheet, grid } : one));
      const found = newFinding(before, { ...workbook, sheets });
      count.figures++;
      if (found === 'error') count.errors++;
      else if (found) count.others++;
      else if (values.show)
        console.log(`${workbook.name} ${formatAddress({ sheet: sheet.name, ...cell })}`);
    }
  }
}

/** The severity of what was not found before, an error's first. */
function newFinding(before: ReadonlyMap<string, string>, workbook: Snapshot): string | undefined {
  const fresh = [...findingsOf(workbook)].filter(([key]) => !before.has(key));
  return fresh.some(([, severity]) => severity === 'error') ? 'error' : fresh[0]?.[1];
}

/** Findings by rule, severity and cell. */
function findingsOf(workbook: Snapshot): ReadonlyMap<string, string> {
  const all = evaluate(workbook, defaultSettings).flatMap(({ findings }) => findings);
  return new Map(
    all.map(({ rule, severity, cell }) => [
      `${rule} ${severity} ${cell ? formatAddress(cell) : ''}`,
      severity,
    ]),
  );
}

/** The grid with one figure changed, for each in the range. Formulas keep what is stored with them. */
function* changesIn(grid: Grid, { top, left, bottom, right }: Range): Generator<[Position, Grid]> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const index = cellIndex(grid, row, column);
      const changed = index < 0 ? null : withChange(grid, index);
      if (changed) yield [{ row, column }, changed];
    }
  }
}

function withChange(grid: Grid, index: number): Grid | null {
  const numbers = Float64Array.from(grid.numbers);
  const value = storedValue(grid, index);
  if (typeof value === 'number') {
    numbers[index] = another(value);
    return { ...grid, numbers };
  }
  if (
    typeof value !== 'string' ||
    readQuantity({ value, format: 'General', formula: null }).kind !== 'figure'
  )
    return null;
  const other = value
    .normalize('NFKC')
    .replace(/[\d,.]*\d/u, (figure) => String(another(Number(figure.replaceAll(',', '')))));
  numbers[index] = grid.texts.length;
  return { ...grid, numbers, texts: [...grid.texts, other] };
}

/** Larger by what no rounding explains. */
function another(figure: number): number {
  if (Number.isInteger(figure)) return figure + 7 + Math.round(figure / 10);
  const share = Math.abs(figure) < 2 ? figure + 0.07 : figure * 1.17;
  return Math.round(share * 10_000) / 10_000;
}
