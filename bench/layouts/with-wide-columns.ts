import type { Range } from '../../src/core/cells/address.ts';
import { cellAt, forEachCell } from '../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot, Span } from '../../src/core/cells/snapshot.ts';
import type { GeneratedWorkbook } from './generate-workbook.ts';

/** Which of a sheet's columns stand over two columns of the grid, as forms drawn in a text program have it. */
export const wideColumns = ['all', 'first', 'second', 'odd'] as const;
export type WideColumns = (typeof wideColumns)[number];

/**
 * The workbook with some of its columns two columns of the grid wide: every cell of such a column, blank
 * ones between others too, is merged over both. A workbook says the same whichever of its columns are wide.
 */
export function withWideColumns(
  { snapshot, expected, description }: GeneratedWorkbook,
  wide: WideColumns,
): GeneratedWorkbook {
  const sheets = snapshot.sheets.map((sheet) => {
    const placeOf = placesOf(filledColumns(sheet), wide);
    return { sheet: widened(sheet, placeOf), placeOf };
  });
  const facts = [...expected.sheets].map(([name, sheet]) => {
    const placeOf = sheets.find((one) => one.sheet.name === name)?.placeOf;
    return [name, placeOf ? moved(sheet, placeOf) : sheet] as const;
  });
  return {
    snapshot: { ...snapshot, sheets: sheets.map(({ sheet }) => sheet) },
    expected: { sheets: new Map(facts) },
    description,
  };
}

type PlaceOf = (column: number) => number;

function filledColumns({ grid }: SheetSnapshot): ReadonlySet<number> {
  const filled = new Set<number>();
  forEachCell(grid, (_row, column) => {
    filled.add(column);
  });
  return filled;
}

/** The column of the grid in which a column begins; blank ones stay narrow. */
function placesOf(filled: ReadonlySet<number>, wide: WideColumns): PlaceOf {
  const first = Math.min(...filled);
  const isWide: Record<WideColumns, (column: number) => boolean> = {
    all: () => true,
    first: (column) => column === first,
    second: (column) => column === first + 1,
    odd: (column) => column % 2 === 0,
  };
  const places = [0];
  return (column) => {
    for (let at = places.length; at <= column; at++) {
      const isDouble = filled.has(at - 1) && isWide[wide](at - 1);
      places[at] = (places[at - 1] ?? 0) + (isDouble ? 2 : 1);
    }
    return places[column] ?? 0;
  };
}

function widened(sheet: SheetSnapshot, placeOf: PlaceOf): SheetSnapshot {
  const builder = createGridBuilder();
  const merges = sheet.merges.map((area) => stretched(area, placeOf));
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const rows = new Map<number, number[]>();
  forEachCell(sheet.grid, (row, column) => {
    const { value, format, formula } = cellAt(sheet.grid, row, column);
    builder.add(row, placeOf(column), value, format, formula);
    rows.set(row, [...(rows.get(row) ?? []), column]);
  });
  for (const [row, columns] of rows) {
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      const area = stretched({ top: row, left: column, bottom: row, right: column }, placeOf);
      if (area.right > area.left && !isMerged(row, column)) merges.push(area);
    }
  }
  return {
    ...sheet,
    grid: builder.build(),
    merges,
    hiddenColumns: sheet.hiddenColumns.map(
      ({ first, last }): Span => ({ first: placeOf(first), last: placeOf(last + 1) - 1 }),
    ),
  };
}

function stretched(area: Range, placeOf: PlaceOf): Range {
  return { ...area, left: placeOf(area.left), right: placeOf(area.right + 1) - 1 };
}

/** Facts with every cell where it now stands. */
function moved<T>(facts: T, placeOf: PlaceOf): T {
  const move = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(move);
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, move(one)]));
    if (value instanceof Set) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === 'column' && typeof part === 'number' ? placeOf(part) : move(part),
      ]),
    );
  };
  return move(facts) as T;
}
