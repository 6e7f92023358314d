import type { ListFigures, ListSum } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { FigureGroup } from './indicator-groups.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/**
 * The rows of sums of a table with the rows that each may add up: 小计, and a sum beside a category
 * that has begun before, the rows since the sum above it; other sums all rows, or the sums of the blocks.
 * A sum that stands first adds up what follows. Rows that say the role of their figures have none.
 */
export function listSums(
  reader: TableReader,
  { rows }: IndicatorShape,
  groups: readonly FigureGroup[],
): readonly ListSum[] {
  if (!rows.some(({ isTotal }) => isTotal) || rows.some(({ role }) => role !== null)) return [];
  return groups.flatMap((group) => sumsOf(reader, rows, group));
}

interface Line {
  readonly row: IndicatorRow;
  readonly figures: ListFigures;
}

function sumsOf(
  reader: TableReader,
  rows: readonly IndicatorRow[],
  group: FigureGroup,
): readonly ListSum[] {
  const figuresOf = figuresIn(reader, group);
  const lines = rows.map((row): Line => ({ row, figures: figuresOf(row) }));
  const found: ListSum[] = [];
  let all: Line[] = [];
  let block: Line[] = [];
  let blocks: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.row.isTotal) {
      all.push(line);
      block.push(line);
      continue;
    }
    const isBlock = closesBlock(line.row);
    const following = all.length === 0 ? untilSum(lines.slice(at + 1)) : [];
    const ways = isBlock ? [block, following] : [all, [...blocks, ...block], following];
    found.push(sumOf(line, isBlock, ways, group));
    block = [];
    if (isBlock) {
      blocks.push(line);
    } else {
      all = [];
      blocks = [];
    }
  }
  return found;
}

function untilSum(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ row }) => row.isTotal);
  return end < 0 ? lines : lines.slice(0, end);
}

function sumOf(
  { row, figures }: Line,
  isBlock: boolean,
  ways: readonly (readonly Line[])[],
  group: FigureGroup,
): ListSum {
  const names = group.names.map(({ text }) => text);
  return {
    ...figures,
    name: [...row.path, ...names].join(' '),
    of: isBlock ? 'block' : 'all',
    ways: ways.filter((way) => way.length > 1).map((way) => way.map((line) => line.figures)),
    row: String(row.index),
    line: String(group.id),
    path: [...row.path, ...names],
  };
}

function closesBlock({ path, services, areas }: IndicatorRow): boolean {
  return (
    /小计|小结/.test((path.at(-1) ?? '').replace(/\s+/gu, '')) || services.length + areas.length > 0
  );
}

/** Reads what a row states under the group's heads, whose places are looked up once. */
function figuresIn(
  reader: TableReader,
  { lines }: FigureGroup,
): (row: IndicatorRow) => ListFigures {
  const lineOf = (role: keyof ListFigures) => lines.find((one) => one.role === role) ?? null;
  const [target, completed, rate] = [lineOf('target'), lineOf('completed'), lineOf('rate')];
  return ({ index }) => ({
    target: target && reader.statedAt(index, target.index),
    completed: completed && reader.statedAt(index, completed.index),
    rate: rate && reader.statedAt(index, rate.index),
  });
}
