import type { Range } from '../../../core/cells/address.ts';
import type { SheetCell, SheetRow } from '../../../plan/sheet-plan.ts';

/** Rows in which each merged area has its first cell's look throughout, so that its lines close. */
export function spreadMerges(
  rows: readonly SheetRow[],
  merges: readonly Range[],
): readonly SheetRow[] {
  const grid = rows.map(({ cells }) => [...cells]);
  for (const { top, left, bottom, right } of merges) {
    const style = grid[top]?.[left]?.style;
    if (!style) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = grid[row] ?? [];
      for (let column = left; column <= right; column++) cells[column] ??= blank(style);
    }
  }
  return rows.map((row, at) => ({ ...row, cells: grid[at] ?? row.cells }));
}

function blank(style: NonNullable<SheetCell['style']>): SheetCell {
  return { value: null, style };
}
