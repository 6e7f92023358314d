import type { Stated } from '../../quantities/reading.ts';
import type { PerformanceExecution } from '../facts/performance-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { executionHeads, executionRows } from '../words/vocabulary-performance.ts';
import type { PerformanceHead } from './performance-head.ts';

/** The money stands at most so many rows over the heads. */
const mostAbove = 16;
const heads = wordIndex(executionHeads);
type Role = keyof typeof executionHeads;

/**
 * The row of the whole money in a form's head (全年预算数, 全年执行数, 分值, 执行率, 得分 over
 * 年度资金总额); null where no heads of execution stand over the table.
 */
export function readExecution(
  reader: TableReader,
  { top }: PerformanceHead,
): PerformanceExecution | null {
  for (let row = top - 1; row >= Math.max(0, top - mostAbove); row--) {
    const columns = rolesIn(reader, row);
    if (!columns.has('rate') || !(columns.has('full') || columns.has('score'))) continue;
    return rowUnder(reader, row, top, columns);
  }
  return null;
}

function rolesIn(reader: TableReader, row: number): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>();
  for (let column = 0; column < reader.sheet.grid.columnCount; column++) {
    const area = reader.areaAt(row, column);
    if (area.left !== column || area.bottom !== row) continue;
    const role = heads.get(normaliseLabel(reader.textAt(row, column)).core);
    if (role && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function rowUnder(
  reader: TableReader,
  head: number,
  top: number,
  columns: ReadonlyMap<Role, number>,
): PerformanceExecution | null {
  const first = Math.min(...columns.values());
  for (let row = head + 1; row < top; row++) {
    const column = labelColumn(reader, row, first);
    if (column === null) continue;
    const at = (role: Role): Stated | null => {
      const place = columns.get(role);
      if (place === undefined || reader.areaAt(row, place).left !== place) return null;
      const stated = reader.statedAt(row, place);
      return stated.reading.kind === 'blank' ? null : stated;
    };
    return {
      label: { text: reader.textAt(row, column), cell: reader.addressAt(row, column) },
      budget: at('budget') ?? at('initial'),
      spent: at('spent'),
      rate: at('rate'),
      full: at('full'),
      score: at('score'),
    };
  }
  return null;
}

/** The cell before the figures that names the whole money. */
function labelColumn(reader: TableReader, row: number, first: number): number | null {
  for (let column = first - 1; column >= 0; column--) {
    const { core } = normaliseLabel(reader.textAt(row, column));
    if (executionRows.includes(core)) return column;
  }
  return null;
}
