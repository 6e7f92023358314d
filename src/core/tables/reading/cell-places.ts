import type { Range } from '../../cells/address.ts';
import { cellIndex, forEachCell, type Grid } from '../../cells/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** Where the cells of a sheet are: every cell of a merged area is where the area's first cell is. */
export interface CellPlaces {
  /** The cell's place in the grid's arrays or −1. */
  readonly indexAt: (row: number, column: number) => number;
  /** The merged area whose cells are there. */
  readonly mergeOf: (index: number) => Range | null;
}

/** A sheet whose rectangle has more places than this for each cell is mostly empty. */
const sparsest = 8;

/** Places are looked up in a table, as each is asked for dozens of times; those outside of it are sought. */
export function cellPlaces(view: SheetView): CellPlaces {
  const { grid } = view.sheet;
  const { rowCount, columnCount } = grid;
  const merges = mergesByIndex(view);
  const mergeOf = (index: number) =>
    view.anchors[index] === 1 ? (merges.get(index) ?? null) : null;
  const areas = areasByRow(view.merges);
  if (rowCount * columnCount > sparsest * grid.kinds.length)
    return { indexAt: (row, column) => sought(grid, areas, row, column), mergeOf };
  const table = tableOf(grid, merges);
  return {
    indexAt: (row, column) =>
      row >= 0 && row < rowCount && column >= 0 && column < columnCount
        ? (table[row * columnCount + column] as number)
        : sought(grid, areas, row, column),
    mergeOf,
  };
}

function mergesByIndex({ sheet, merges }: SheetView): ReadonlyMap<number, Range> {
  return new Map(merges.map((area) => [cellIndex(sheet.grid, area.top, area.left), area]));
}

function tableOf(grid: Grid, merges: ReadonlyMap<number, Range>): Int32Array {
  const { rowCount, columnCount } = grid;
  const table = new Int32Array(rowCount * columnCount).fill(-1);
  forEachCell(grid, (row, column, index) => {
    if (row < rowCount && column < columnCount) table[row * columnCount + column] = index;
  });
  for (const [index, { top, left, bottom, right }] of merges) {
    for (let row = top; row <= Math.min(bottom, rowCount - 1); row++) {
      const start = row * columnCount;
      table.fill(index, start + left, start + Math.min(right + 1, columnCount));
    }
  }
  return table;
}

/** A function of the file, not one made anew for each sheet: what calls it is compiled once. */
function sought(
  grid: Grid,
  areas: ReadonlyMap<number, readonly Range[]>,
  row: number,
  column: number,
): number {
  const area = areas.get(row)?.find(({ left, right }) => column >= left && column <= right);
  return area ? cellIndex(grid, area.top, area.left) : cellIndex(grid, row, column);
}

function areasByRow(merges: readonly Range[]): ReadonlyMap<number, readonly Range[]> {
  const rows = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = rows.get(row);
      if (list) list.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}
