import { type Range, rangeAround } from '../../../core/cells/address.ts';
import { type Renamed, renameSheets } from '../../../core/cells/sheet-references.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import { soundMerges } from '../../../core/cells/sound-merges.ts';
import type { SheetCell, SheetPlan } from '../../../plan/sheet-plan.ts';

/** The cells that a plan fills, at least A1. */
export function extentOf({ rows, merges }: SheetPlan): Range {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const filled = { top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right: columns - 1 };
  return merges.reduce(rangeAround, filled);
}

/** The mark of a sheet that is written to its end. */
export function finishedMark(plan: SheetPlan, stamp: string | undefined): OurMark {
  const { bottom, right } = extentOf(plan);
  const { rows, columns } = plan.size ?? { rows: bottom + 1, columns: right + 1 };
  return {
    key: plan.key,
    complete: true,
    rows,
    columns,
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** What is put into a cell: text behind an apostrophe, so that Excel takes it for nothing else. */
export function contentOf(
  cell: SheetCell | undefined,
  renamed: Renamed,
): string | number | boolean {
  if (cell?.formula !== undefined) return `=${renameSheets(cell.formula, renamed)}`;
  return asContent(cell?.value ?? null);
}

/** A constant as it is put into a cell; '' clears it. */
export function asContent(value: string | number | boolean | null): string | number | boolean {
  if (typeof value === 'string') return value === '' ? '' : `'${value.slice(0, longestText)}`;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  return value ?? '';
}

/** Excel holds 32,767 characters in a cell. */
const longestText = 32_766;

/** The plan's cells by row and column, with each merged area looking like its first cell. */
export function cellsWithMerges(plan: SheetPlan): readonly (readonly (SheetCell | undefined)[])[] {
  const grid: (SheetCell | undefined)[][] = plan.rows.map(({ cells }) => [...cells]);
  for (const { top, left, bottom, right } of soundMerges(plan.merges)) {
    const style = grid[top]?.[left]?.style;
    if (!style) continue;
    for (let row = top; row <= Math.min(bottom, grid.length - 1); row++) {
      for (let column = left; column <= right; column++) {
        const cells = grid[row];
        if (cells) cells[column] ??= { value: null, style };
      }
    }
  }
  return grid;
}
