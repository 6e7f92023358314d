import type { Stated } from '../../quantities/reading.ts';
import type { ListFigures, ListSum } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { FigureGroup, FigureLine } from './indicator-groups.ts';
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
  const sums = sumRows(rows);
  return groups.flatMap((group) => sumsOf(sums, group, figuresIn(reader, group)));
}

/** A row of sums, and the rows that it may add up: any of the ways. */
interface SumRow {
  readonly row: IndicatorRow;
  readonly isBlock: boolean;
  readonly ways: readonly (readonly IndicatorRow[])[];
}

function sumRows(rows: readonly IndicatorRow[]): readonly SumRow[] {
  const found: SumRow[] = [];
  let all: IndicatorRow[] = [];
  let block: IndicatorRow[] = [];
  let blocks: IndicatorRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.partOf !== undefined) continue;
    if (!row.isTotal) {
      all.push(row);
      block.push(row);
      continue;
    }
    const isBlock = closesBlock(row);
    const following = all.length === 0 ? untilSum(rows.slice(at + 1)) : [];
    const ways = isBlock ? [block, following] : [all, [...blocks, ...block], following];
    found.push({ row, isBlock, ways: ways.filter(({ length }) => length > 1) });
    block = [];
    if (isBlock) {
      blocks.push(row);
    } else {
      all = [];
      blocks = [];
    }
  }
  return found;
}

function untilSum(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const end = rows.findIndex(({ isTotal }) => isTotal);
  return end < 0 ? rows : rows.slice(0, end);
}

function sumsOf(
  sums: readonly SumRow[],
  { id, names }: FigureGroup,
  figuresOf: (row: IndicatorRow) => ListFigures,
): readonly ListSum[] {
  return sums.map(({ row, isBlock, ways }) => {
    const { target, completed, rate } = figuresOf(row);
    const path = row.path.concat(names.map(({ text }) => text));
    return {
      target,
      completed,
      rate,
      name: path.join(' '),
      of: isBlock ? 'block' : 'all',
      ways: ways.map((way) => way.map(figuresOf)),
      row: String(row.index),
      line: String(id),
      path,
    };
  });
}

function closesBlock({ path, services, areas }: IndicatorRow): boolean {
  return (
    /小计|小结/.test((path.at(-1) ?? '').replace(/\s+/gu, '')) || services.length + areas.length > 0
  );
}

/** Reads what a row states under the group's heads, once: a row is part of several sums. */
function figuresIn(
  reader: TableReader,
  { lines }: FigureGroup,
): (row: IndicatorRow) => ListFigures {
  const lineOf = (role: keyof ListFigures) => lines.find((one) => one.role === role) ?? null;
  const [target, completed, rate] = [lineOf('target'), lineOf('completed'), lineOf('rate')];
  const read = new Map<number, ListFigures>();
  return ({ index }) => {
    const figures = read.get(index) ?? {
      target: statedUnder(reader, index, target),
      completed: statedUnder(reader, index, completed),
      rate: statedUnder(reader, index, rate),
    };
    read.set(index, figures);
    return figures;
  };
}

/** The title of a section, merged over the columns, states nothing under them. */
function statedUnder(reader: TableReader, row: number, line: FigureLine | null): Stated | null {
  const stated = line && reader.statedAt(row, line.index);
  return stated?.cell.column === line?.index ? stated : null;
}
