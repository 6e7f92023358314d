import { describe, expect, it } from 'vitest';
import { viewSheet } from '../../../../src/core/tables/grid/sheet-view.ts';
import { firstRun, runsOf } from '../../../../src/core/tables/structure/cell-runs.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function runs(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) {
  return runsOf(viewSheet(sheetOf(rows, { merges })));
}

describe('cells beside each other that hold something', () => {
  it('are one run, up to a blank cell or a merged area', () => {
    const drawn = [
      ['甲', 1, null, 2],
      [null, null, null, null],
      ['宽', null, 3, 4],
    ];
    expect(runs(drawn, ['A3:B3'])).toEqual({
      rows: [0, 0, 2],
      lefts: [0, 3, 2],
      rights: [1, 3, 3],
    });
  });

  it('are found from a row on', () => {
    const found = runs([[1, null, 1], [], [2], [3]]);
    expect([0, 1, 2, 3, 4].map((row) => firstRun(found, row))).toEqual([0, 2, 2, 3, 4]);
  });
});
