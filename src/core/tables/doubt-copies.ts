import { type CellValue, isError } from '../cells/cell.ts';
import { forEachCell, type Grid, storedValue, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { Recognition } from './facts/table.ts';
import { copiedSheet, doubted } from './facts/table-base.ts';

/**
 * A sheet that was copied (到岗 (2), 到岗-备份) and holds the same as its original counts once: the
 * tables of the copy are left unsure. A copy in which anything was changed is the user's to judge.
 */
export function doubtCopies(snapshot: Snapshot, recognition: Recognition): Recognition {
  const originals = originalsIn(snapshot.sheets.filter(({ ours }) => ours === null));
  if (originals.size === 0) return recognition;
  const tables = recognition.tables.map((table) => {
    const original = originals.get(table.place.sheet);
    if (original === undefined || !table.isSure) return table;
    return doubted(table, [{ code: copiedSheet, words: [original] }]);
  });
  return { ...recognition, tables };
}

/** By the name of a copy the name of the sheet that it repeats. */
function originalsIn(sheets: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  const copied = sheets.filter(({ name }) => baseOf(name) !== name);
  for (const base of new Set(copied.map(({ name }) => baseOf(name)))) {
    const group = sheets
      .filter(({ name }) => baseOf(name) === base)
      .toSorted((a, b) => Number(b.name === base) - Number(a.name === base));
    const kept: SheetSnapshot[] = [];
    for (const sheet of group) {
      const original = kept.find(({ grid }) => holdSame(grid, sheet.grid));
      if (original) originals.set(sheet.name, original.name);
      else kept.push(sheet);
    }
  }
  return originals;
}

const copyEnding = /[\s_－-]*(?:[（(]\s*\d{1,2}\s*[)）]|(?:的?副本|备份|复制|copy)\s*\d{0,2})$/iu;
const copyBeginning = /^(?:副本|备份|复制)[\s_－-]*/u;

/** 到岗 (2), 到岗-副本, 备份_到岗 → 到岗. */
function baseOf(name: string): string {
  const base = name.trim().replace(copyEnding, '').replace(copyBeginning, '').trim();
  return base === '' ? name : base;
}

function holdSame(one: Grid, other: Grid): boolean {
  let same = 0;
  forEachCell(one, (row, column, index) => {
    const value = storedValue(one, index);
    if (value !== null && plain(value) === plain(valueAt(other, row, column))) same++;
  });
  return same > 0 && same === valueCount(one) && same === valueCount(other);
}

function valueCount(grid: Grid): number {
  let count = 0;
  forEachCell(grid, (_row, _column, index) => {
    if (storedValue(grid, index) !== null) count++;
  });
  return count;
}

function plain(value: CellValue): Exclude<CellValue, object> {
  return isError(value) ? value.error : value;
}
