import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import type { Range } from '../../../../src/core/cells/address.ts';
import { createGridBuilder } from '../../../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';
import { sheetOf } from '../sheet-of.ts';

function sheetWith(sheet: SheetSnapshot, merges: readonly Range[]): SheetSnapshot {
  return { ...sheet, merges };
}

const everything = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

describe('findStructures', () => {
  it('finds nothing in an empty sheet', () => {
    expect(findStructures(sheetOf([]), false)).toEqual([]);
  });

  it('finds no table in a single cell', () => {
    expect(findStructures(sheetOf([['工作备忘']]), false)).toEqual([]);
  });

  it('finds no table in a sheet that is one merged area', () => {
    expect(findStructures(sheetWith(sheetOf([['标题']]), [everything]), false)).toEqual([]);
  });

  it('finds a list that is 16,384 columns wide', () => {
    const wide = (cell: (column: number) => string | number) =>
      Array.from({ length: 16_384 }, (_, column) => cell(column));
    const rows = [
      wide((column) => `列${column}`),
      wide((column) => column),
      wide((column) => column),
    ];
    const [only] = findStructures(sheetOf(rows), false);
    expect(only && formatRange(only.range)).toBe('A1:XFD3');
    expect(only?.headerRows).toEqual([0]);
  });

  it('leaves out a rectangle of which next to nothing is filled', () => {
    const builder = createGridBuilder();
    for (let at = 0; at < 16_384; at++) builder.add(at, at, at);
    expect(findStructures({ ...sheetOf([]), grid: builder.build() }, false)).toEqual([]);
  });

  it('takes the first of merged areas that overlap', () => {
    const sheet = sheetOf(
      [
        ['服务', '电访', null, '合计'],
        [null, '目标', '完成', null],
        ['片区1', 12, 10, 22],
        ['片区2', 15, 11, 26],
      ],
      { merges: ['A1:A2', 'B1:C1', 'C1:D2', 'D1:D2'] },
    );
    const [only] = findStructures(sheet, false);
    expect(only?.columns.map(({ path }) => path.map(({ text }) => text))).toEqual([
      ['电访', '目标'],
      ['电访', '完成'],
      ['合计'],
    ]);
  });

  it('reads 10,000 merged areas', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      row % 2 === 0 ? [`片区${row}`, row, row + 1] : [null, row, row + 1],
    );
    const merges = Array.from({ length: 10_000 }, (_, at) => `A${at * 2 + 1}:A${at * 2 + 2}`);
    const found = findStructures(sheetOf(rows, { merges }), false);
    expect(found.map(({ range }) => formatRange(range))).toEqual(['A1:C20000']);
  });

  it('joins no part to a line that reaches over another part too', () => {
    const sheet = sheetOf([[null, '片区'], [], [null, '!', '片区', null, '片区', '片区']], {
      merges: ['B1:E1'],
    });
    const found = findStructures(sheet, false).map(({ range }) => formatRange(range));
    expect(found).toEqual(['B3:C3', 'E3:F3']);
  });

  it('gives the same for the same sheet', () => {
    fc.assert(
      fc.property(sheets(), (sheet) => {
        const told = () =>
          findStructures(sheet, false).map((one) => ({ ...one, headings: one.headings?.() }));
        expect(told()).toEqual(told());
      }),
    );
  });

  it('takes any sheet, and its tables lie in it, apart from each other', () => {
    fc.assert(
      fc.property(sheets(), (sheet) => {
        const found = findStructures(sheet, false);
        const cells = found.flatMap(({ range }) => cellsOf(range));
        expect(new Set(cells).size).toBe(cells.length);
        for (const { rows, headerRows, repeats, range } of found) {
          const all = [...headerRows, ...repeats, ...rows.map(({ index }) => index)];
          expect(new Set(all).size).toBe(all.length);
          expect(all.filter((row) => row < range.top || row > range.bottom)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function rowsOf({ top, bottom }: Range): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function cellsOf(range: Range): string[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at);
  return rowsOf(range).flatMap((row) => columns.map((column) => `${row},${column}`));
}

function sheets(): fc.Arbitrary<SheetSnapshot> {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('片区', '目标', '完成', '合计', '√', '—', '1.个案68个；'),
    },
    { weight: 3, arbitrary: fc.integer({ min: -5, max: 500 }) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constantFrom(true, { error: '#N/A' }, 0.5, Number.NaN) },
  );
  const area = fc.record({
    top: fc.nat(12),
    left: fc.nat(8),
    height: fc.nat(5),
    width: fc.nat(5),
  });
  return fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
      fc.array(area, { maxLength: 8 }),
    )
    .map(([rows, areas]) =>
      sheetWith(
        sheetOf(rows),
        areas.map(({ top, left, height, width }) => ({
          top,
          left,
          bottom: top + height,
          right: left + width,
        })),
      ),
    );
}
