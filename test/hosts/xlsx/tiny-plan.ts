import type { SheetCell, SheetPlan } from '../../../src/plan/sheet-plan.ts';

/** The least sheet of ours: rows of cells, with what a test is about. */
export function tinyPlan(
  rows: readonly (readonly (SheetCell | SheetCell['value'])[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    key: 'overview',
    name: '评估汇总',
    tabColor: '4472C4',
    columnWidths: [10],
    rows: rows.map((cells) => ({ cells: cells.map(toCell) })),
    merges: [],
    print: { orientation: 'landscape', pagesTall: 0 },
    ...more,
  };
}

function toCell(cell: SheetCell | SheetCell['value']): SheetCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}
