import { describe, expect, it } from 'vitest';
import { cellIndex } from '../../../../src/core/cells/grid.ts';
import { viewSheet } from '../../../../src/core/tables/grid/sheet-view.ts';
import { cellPlaces } from '../../../../src/core/tables/reading/cell-places.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

/** By row, the place that each cell is found at; one row and one column past the last cell are asked too. */
function places(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) {
  const sheet = sheetOf(rows, { merges });
  const { indexAt, mergeOf } = cellPlaces(viewSheet(sheet));
  const { rowCount, columnCount } = sheet.grid;
  const firstOf = (row: number, column: number) => cellIndex(sheet.grid, row, column);
  const found = Array.from({ length: rowCount + 1 }, (_, row) =>
    Array.from({ length: columnCount + 1 }, (__, column) => indexAt(row, column)),
  );
  return { found, firstOf, mergeOf };
}

describe('the places of cells', () => {
  it('are those of the grid, and of a merged area all that of its first cell', () => {
    const { found, firstOf, mergeOf } = places(
      [
        ['片区', '个案', null],
        [null, 3, 4],
      ],
      ['A1:A3', 'B1:D1'],
    );
    const [area, service] = [firstOf(0, 0), firstOf(0, 1)];
    expect(found).toEqual([
      [area, service, service, service],
      [area, firstOf(1, 1), firstOf(1, 2), -1],
      [area, -1, -1, -1],
    ]);
    expect(mergeOf(area)).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
    expect([mergeOf(firstOf(1, 1)), mergeOf(-1)]).toEqual([null, null]);
  });

  it('are found alike where the sheet is mostly empty', () => {
    const far = Array.from({ length: 40 }, (_, row): readonly Drawn[] =>
      row === 0 ? ['标题', null, null] : row === 39 ? [null, null, null, null, null, 7] : [],
    );
    const { found, firstOf } = places(far, ['A1:C1']);
    const told = found.flatMap((line, row) =>
      line.flatMap((index, column) => (index < 0 ? [] : [[row, column, index]])),
    );
    const title = firstOf(0, 0);
    expect(told).toEqual([
      [0, 0, title],
      [0, 1, title],
      [0, 2, title],
      [39, 5, firstOf(39, 5)],
    ]);
  });
});
