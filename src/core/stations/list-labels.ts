import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { projectWords } from '../tables/words/vocabulary-project.ts';
import type { StationList } from './station-lists.ts';

/** The columns of a list that say who runs each station: 承接机构. */
export function agencyColumns({ grid }: SheetSnapshot, { head }: StationList): readonly number[] {
  return columnsOf(grid.columnCount).filter((column) => {
    const text = valueAt(grid, head, column);
    return typeof text === 'string' && isAgencyHead(text);
  });
}

/** What names the station and who runs it in lines that other words tell apart: 目标 and 完成, workers. */
export function namingColumns(
  sheet: SheetSnapshot,
  list: StationList,
  rows: readonly number[],
): readonly number[] {
  const naming = [list.column, ...agencyColumns(sheet, list)];
  if (rows.length < 2) return [];
  const isLabelled = columnsOf(sheet.grid.columnCount).some(
    (column) =>
      column > list.column &&
      !naming.includes(column) &&
      rows.every((row) => typeof valueAt(sheet.grid, row, column) === 'string'),
  );
  return isLabelled ? naming : [];
}

function isAgencyHead(text: string): boolean {
  return text.length < 20 && projectWords.contractor.includes(normaliseLabel(text).core);
}

function columnsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
