import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cells/cell.ts';
import { cellAt, cellIndex, valueAt } from '../../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../../src/core/cells/grid-builder.ts';

describe('a grid', () => {
  it('gives back every cell, in whatever order they came; the last word on a cell counts', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.string(),
      fc.boolean(),
      fc.constant({ error: '#N/A' }),
    );
    const cell = fc.record({ row: fc.nat(30), column: fc.nat(30), value });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const builder = createGridBuilder();
        const expected = new Map<string, CellValue>();
        for (const { row, column, value } of cells) {
          builder.add(row, column, value);
          expected.set(`${row} ${column}`, value);
        }
        const grid = builder.build();
        expect(grid.kinds.length).toBe(expected.size);
        for (const { row, column } of cells) {
          expect(valueAt(grid, row, column)).toEqual(expected.get(`${row} ${column}`));
        }
      }),
    );
  });

  it('keeps format and formula with the cell when cells are put in order', () => {
    const builder = createGridBuilder();
    builder.add(5, 1, 0.5, '0.00%', 'A1/A2');
    builder.add(0, 0, 1);
    builder.add(5, 0, null, '0', null);
    const grid = builder.build();
    expect(cellAt(grid, 5, 1)).toEqual({ value: 0.5, format: '0.00%', formula: 'A1/A2' });
    expect(cellAt(grid, 0, 0)).toEqual({ value: 1, format: 'General', formula: null });
    expect(cellAt(grid, 5, 0)).toEqual({ value: null, format: '0', formula: null });
    expect([grid.rowCount, grid.columnCount]).toEqual([6, 2]);
  });

  it('keeps a text once', () => {
    const builder = createGridBuilder();
    for (let row = 0; row < 100; row++) builder.add(row, 0, row % 2 ? '片区1' : '片区2');
    expect(builder.build().texts).toEqual(['片区2', '片区1']);
  });

  it('costs one cell for a cell in the last row, and is no longer for a blank one', () => {
    const builder = createGridBuilder();
    builder.add(0, 0, 1);
    builder.add(1_048_575, 16_383, null, '0.00');
    const grid = builder.build();
    expect([grid.rows.length, grid.kinds.length, grid.rowCount]).toEqual([2, 2, 1]);
    expect(cellIndex(grid, 1_048_575, 16_383)).toBe(1);
    expect(cellIndex(grid, 500_000, 0)).toBe(-1);
  });

  it('counts a formula without a value as something', () => {
    const builder = createGridBuilder();
    builder.add(3, 2, null, 'General', 'B1');
    expect(builder.build()).toMatchObject({ rowCount: 4, columnCount: 3 });
  });
});
