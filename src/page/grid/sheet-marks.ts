import type { Severity } from '../../core/checks/finding.ts';
import type { DeskView } from '../../desk/desk.ts';
import { planMarks } from '../../plan/plan-marks.ts';
import type { SheetMarks } from './sheet-grid.tsx';

/** The cells of a sheet that carry our marks in the workbook now. */
export function sheetMarks({ hasMarks, evaluations }: DeskView, sheet: string): SheetMarks {
  const rows = new Map<number, Map<number, Severity>>();
  for (const { cell, severity } of hasMarks ? planMarks(evaluations) : []) {
    if (cell.sheet !== sheet) continue;
    const row = rows.get(cell.row) ?? new Map<number, Severity>();
    rows.set(cell.row, row.set(cell.column, severity));
  }
  return rows;
}
