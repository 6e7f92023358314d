import { describe, expect, it } from 'vitest';
import { formatAddress, parsePosition } from '../../../src/core/cells/a1.ts';
import { awaitRecalculation } from '../../../src/core/cells/await-recalculation.ts';
import { valueAt } from '../../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../../../src/core/cells/snapshot.ts';

type Cells = Readonly<Record<string, number | readonly [formula: string, value: number]>>;

function sheet(name: string, cells: Cells): SheetSnapshot {
  const builder = createGridBuilder();
  for (const [address, content] of Object.entries(cells)) {
    const at = parsePosition(address) ?? { row: 0, column: 0 };
    if (typeof content === 'number') builder.add(at.row, at.column, content);
    else builder.add(at.row, at.column, content[1], 'General', content[0]);
  }
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    ours: null,
    grid: builder.build(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { name: 'x', usesDate1904: false, isStructureProtected: false, sheets, settings: null };
}

/** Addresses whose value is unknown after a change of the cell. */
function unknownAfter(snapshot: Snapshot, sheetName: string, address: string): readonly string[] {
  const at = parsePosition(address) ?? { row: 0, column: 0 };
  const { snapshot: after, unknown } = awaitRecalculation(snapshot, [{ sheet: sheetName, ...at }]);
  const found = snapshot.sheets.flatMap(({ name, grid }) =>
    [...grid.rows].flatMap((row) =>
      Array.from({ length: grid.columnCount }, (_, column) => ({
        sheet: name,
        row,
        column,
      })).filter(
        ({ column }) =>
          valueAt(grid, row, column) !== null &&
          valueAt(after.sheets.find((each) => each.name === name)!.grid, row, column) === null,
      ),
    ),
  );
  expect(found).toHaveLength(unknown);
  return found.map(formatAddress);
}

describe('awaitRecalculation', () => {
  it('what rests on the changed cell is unknown, through other formulas and sheets too', () => {
    const snapshot = workbook(
      sheet('指标', { A1: 25, A2: 4, A3: ['SUM(A1:A2)', 29], B3: ['A3/10', 2.9], C1: ['B1', 0] }),
      sheet('汇总', { A1: ['指标!B3', 2.9], A2: ['A9', 0] }),
    );
    expect(unknownAfter(snapshot, '指标', 'A2')).toEqual(['指标!A3', '指标!B3', '汇总!A1']);
  });

  it('a formula that rests on another cell keeps its value', () => {
    const snapshot = workbook(sheet('指标', { A1: 1, A2: ['A1', 1], B1: 2, B2: ['B1', 2] }));
    expect(unknownAfter(snapshot, '指标', 'A1')).toEqual(['指标!A2']);
  });

  it('a formula whose places cannot be told is unknown', () => {
    const snapshot = workbook(sheet('指标', { A1: 1, B2: ['合计*2', 4] }));
    expect(unknownAfter(snapshot, '指标', 'A1')).toEqual(['指标!B2']);
  });

  it('formulas that rest on one another come to an end', () => {
    const snapshot = workbook(sheet('指标', { A1: 1, A2: ['A3+A1', 1], A3: ['A2', 1] }));
    expect(unknownAfter(snapshot, '指标', 'A1')).toEqual(['指标!A2', '指标!A3']);
  });

  it('without a change the snapshot is the one given', () => {
    const snapshot = workbook(sheet('指标', { A1: 1 }));
    expect(awaitRecalculation(snapshot, []).snapshot).toBe(snapshot);
  });
});
