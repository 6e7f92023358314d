import type { Position } from '../cells/address.ts';
import { cellAt, valueAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { uprightHeads } from '../tables/words/vocabulary-stations.ts';
import { stationBookOf } from './station-book.ts';
import type { StationList } from './station-lists.ts';

/**
 * The scores of one station in a list that has a line a station and a column a part (第三方评估(55分),
 * 购买方, 总分, 等级): the line is read set upright, as the score table of one station stands. Null
 * where the station has more than one row, or that is no score table either.
 */
export function uprightScores(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  list: StationList,
  rows: readonly number[],
  options: Parameters<typeof recogniseTables>[1],
): ScoreTable | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return null;
  const lines = linesOf(sheet, list, row);
  if (lines.length < 3) return null;
  const upright = {
    ...sheet,
    grid: gridOf(sheet, lines),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const { tables } = recogniseTables(stationBookOf(snapshot, [upright]), options);
  const table = tables.find((one): one is ScoreTable => one.kind === 'scores' && one.isSure);
  if (!table) return null;
  const columns = lines.map(({ head }) => head.column);
  return {
    ...moved(table, lines),
    place: {
      sheet: sheet.name,
      top: list.head,
      left: Math.min(list.column, ...columns),
      bottom: row,
      right: Math.max(...columns),
    },
  };
}

/** A column of the list: its head, the station's cell, and the full marks where a line states them. */
interface Line {
  readonly head: Position;
  readonly value: Position;
  readonly full: Position | null;
}

function linesOf({ grid }: SheetSnapshot, list: StationList, row: number): readonly Line[] {
  const heads = Array.from({ length: list.first - list.head }, (_, at) => list.head + at);
  const lines: Line[] = [];
  for (let column = list.column + 1; column < grid.columnCount; column++) {
    const said = heads.findLast((at) => typeof valueAt(grid, at, column) === 'string');
    if (said === undefined) continue;
    const full = heads.findLast((at) => typeof valueAt(grid, at, column) === 'number');
    lines.push({
      head: { row: said, column },
      value: { row, column },
      full: full === undefined ? null : { row: full, column },
    });
  }
  return lines;
}

const headRow = 0;

function gridOf({ grid }: SheetSnapshot, lines: readonly Line[]) {
  const builder = createGridBuilder();
  const hasFull = lines.some(({ full }) => full !== null);
  builder.add(headRow, 0, uprightHeads.part);
  builder.add(headRow, 1, uprightHeads.score);
  if (hasFull) builder.add(headRow, 2, uprightHeads.full);
  lines.forEach(({ head, value, full }, at) => {
    [head, value, full].forEach((place, column) => {
      if (!place) return;
      const cell = cellAt(grid, place.row, place.column);
      builder.add(at + 1, column, cell.value, cell.format, cell.formula);
    });
  });
  return builder.build();
}

/** Every address of the upright table, back where it stands in the list. */
function moved<T>(facts: T, lines: readonly Line[]): T {
  const move = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(move);
    const parts = Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, move(part)]),
    );
    if (!('row' in value) || !('column' in value)) return parts;
    const line = lines[Number(value.row) - 1];
    const places = line ? [line.head, line.value, line.full] : [];
    return { ...parts, ...(places[Number(value.column)] ?? lines[0]?.head) };
  };
  return move(facts) as T;
}
