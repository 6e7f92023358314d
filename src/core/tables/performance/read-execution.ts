import type { Stated } from '../../quantities/reading.ts';
import type { PerformanceExecution } from '../facts/performance-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFundingHeading } from '../words/read-funding-heading.ts';
import { executionMarks, executionRows } from '../words/vocabulary-performance.ts';
import type { PerformanceHead } from './performance-head.ts';
import { weightInLabel } from './weight-in-label.ts';

/** The money stands at most so many rows over the heads. */
const mostAbove = 16;
const marks = wordIndex(executionMarks);
type Role = keyof typeof executionMarks | 'budget' | 'initial' | 'spent' | 'rate';
/** A row's heads in their order. */
type Heads = readonly { readonly role: Role; readonly column: number }[];

/**
 * The row of the whole money in a form's head (全年预算数, 全年执行数, 分值, 执行率, 得分 over
 * 年度资金总额); null where no heads of execution stand over the table.
 */
export function readExecution(
  reader: TableReader,
  { top }: PerformanceHead,
): PerformanceExecution | null {
  for (let row = top - 1; row >= Math.max(0, top - mostAbove); row--) {
    const found = headsIn(reader, row);
    const has = (...roles: readonly Role[]) => found.some(({ role }) => roles.includes(role));
    const isOfMoney = has('rate') || (has('budget', 'initial') && has('spent'));
    if (!isOfMoney || !has('full', 'score')) continue;
    return rowUnder(reader, row, top, found);
  }
  return null;
}

function headsIn(reader: TableReader, row: number): Heads {
  const found: { readonly role: Role; readonly column: number }[] = [];
  for (let column = 0; column < reader.sheet.grid.columnCount; column++) {
    const area = reader.areaAt(row, column);
    if (area.left !== column || area.bottom !== row) continue;
    const role = reader.words(executionRole, reader.textAt(row, column));
    if (role) found.push({ role, column });
  }
  return found;
}

function executionRole(text: string): Role | null {
  const role = marks.get(normaliseLabel(text).core) ?? readFundingHeading(text);
  const isOurs = role !== null && roles.has(role);
  return isOurs ? (role as Role) : null;
}

const roles: ReadonlySet<string> = new Set<Role>([
  'budget',
  'initial',
  'spent',
  'rate',
  'full',
  'score',
]);

/** Under the heads, the row of the whole money: what stands before its label heads none of its figures. */
function rowUnder(
  reader: TableReader,
  head: number,
  top: number,
  found: Heads,
): PerformanceExecution | null {
  const last = found.at(-1)?.column ?? 0;
  for (let row = head + 1; row < top; row++) {
    const column = labelColumn(reader, row, last);
    if (column === null) continue;
    const at = (role: Role): Stated | null => {
      const place = found.find((one) => one.role === role && one.column > column)?.column;
      if (place === undefined || reader.areaAt(row, place).left !== place) return null;
      const stated = reader.statedAt(row, place);
      return stated.reading.kind === 'blank' ? null : stated;
    };
    const label = { text: reader.textAt(row, column), cell: reader.addressAt(row, column) };
    return {
      label,
      budget: at('budget') ?? at('initial'),
      spent: at('spent'),
      rate: at('rate'),
      full: at('full') ?? weightInLabel(label),
      score: at('score'),
    };
  }
  return null;
}

/** The cell before the figures that names the whole money. */
function labelColumn(reader: TableReader, row: number, last: number): number | null {
  for (let column = last - 1; column >= 0; column--) {
    const { core } = normaliseLabel(reader.textAt(row, column));
    if (executionRows.includes(core)) return column;
  }
  return null;
}
