import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { formatPosition, formatRange } from '../src/core/cells/a1.ts';
import { isError } from '../src/core/cells/cell.ts';
import { cellAt, forEachCell } from '../src/core/cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../src/core/cells/snapshot.ts';
import { openPackage } from '../src/hosts/xlsx/package/open-package.ts';
import { readSnapshot } from '../src/hosts/xlsx/read/read-snapshot.ts';

/**
 * Reads every workbook of the folders with our reader and with @e965/xlsx, and gives the
 * differences in values, formulas and merges, one line each.
 */
export async function checkCorpusReading(folders: readonly string[]): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const path of folders.flatMap(workbooksIn)) {
    const bytes = new Uint8Array(readFileSync(path));
    const found = await compareFile(bytes, basename(path));
    differences.push(...found.map((each) => `${basename(path)}: ${each}`));
  }
  return differences;
}

function workbooksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return [];
  }
  const files = readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file));
  return files.sort().map((file) => join(folder, file));
}

async function compareFile(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const open = await openPackage(bytes, name);
  if (!open.ok) return [`refused: ${JSON.stringify(open.trouble)}`];
  const snapshot = await readSnapshot(open.value);
  if (!snapshot.ok) return [`refused: ${JSON.stringify(snapshot.trouble)}`];
  return compareBooks(
    snapshot.value,
    read(bytes, { cellNF: true, sheetStubs: true, cellText: false }),
  );
}

function compareBooks(snapshot: Snapshot, other: WorkBook): readonly string[] {
  return snapshot.sheets.flatMap((sheet) => {
    const theirs = other.Sheets[sheet.name];
    if (!theirs) return [`${sheet.name}: a sheet that only we see`];
    return compareSheets(sheet, theirs).map((each) => `${sheet.name}: ${each}`);
  });
}

function compareSheets(sheet: SheetSnapshot, theirs: WorkSheet): readonly string[] {
  const ours = ourCells(sheet);
  const others = theirCells(theirs);
  const places = new Set([...ours.keys(), ...others.keys()]);
  const cells = [...places]
    .filter((place) => ours.get(place) !== others.get(place))
    .map((place) => `${place}: ${ours.get(place)} | ${others.get(place)}`);
  const merges = sheet.merges.map(formatRange).sort().join(' ');
  const theirMerges = (theirs['!merges'] ?? []).map((merge) => utils.encode_range(merge));
  const otherMerges = theirMerges.sort().join(' ');
  return merges === otherMerges ? cells : [...cells, `merges: ${merges} | ${otherMerges}`];
}

function ourCells(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  forEachCell(sheet.grid, (row, column) => {
    const { value, formula } = cellAt(sheet.grid, row, column);
    const held = isError(value) ? value.error : JSON.stringify(value);
    // A what-if table's formula is made up by us: the file has none.
    const shown = `${held} =${formula?.startsWith('TABLE(') ? '' : (formula ?? '')}`;
    if (!holdsNothing(shown)) cells.set(formatPosition({ row, column }), shown);
  });
  return cells;
}

/** An inline string without a string is blank to us and an empty text to them. */
function holdsNothing(shown: string): boolean {
  return shown === 'null =' || shown === '"" =';
}

function theirCells(sheet: WorkSheet): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [place, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (place.startsWith('!')) continue;
    const formula = ownFormula(place, cell);
    const shown = `${theirValue(cell)} =${formula}`;
    if (!holdsNothing(shown)) cells.set(place, shown);
  }
  return cells;
}

const errorCodes: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** They give an array formula to every cell of its range; we to its first cell, as the file does. */
function ownFormula(place: string, cell: CellObject): string {
  const first = cell.F?.split(':')[0];
  return first === undefined || first === place ? (cell.f ?? '') : '';
}

function theirValue(cell: CellObject): string {
  if (cell.t === 'e') return errorCodes[Number(cell.v)] ?? '';
  return cell.t === 'z' || cell.v === undefined ? 'null' : JSON.stringify(cell.v);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const differences = await checkCorpusReading(['../shared/corpus', '../shared/workbooks']);
  for (const difference of differences) console.log(difference);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
