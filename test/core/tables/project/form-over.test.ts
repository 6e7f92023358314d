import { expect, it } from 'vitest';
import { generateWorkbook } from '../../../../bench/layouts/generate-workbook.ts';
import { valueAt } from '../../../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { tablesOf } from '../facts.ts';

/** The row that tells who is over the project: 主管部门 | 区民政局 | 实施单位 | … */
function supervisorRow({ grid }: SheetSnapshot): number {
  for (let row = 0; row < grid.rowCount; row++)
    for (let column = 0; column < grid.columnCount; column++)
      if (valueAt(grid, row, column) === '主管部门') return row;
  return -1;
}

// Their heads were read as far up as the lines of the form, which told nothing then.
it.each([1012, 1016, 1068, 1121, 1162, 1188])(
  'the lines of a form over its tables tell of the project: %i',
  (seed) => {
    const { snapshot } = generateWorkbook(seed);
    const sheet = snapshot.sheets.find((one) => supervisorRow(one) >= 0);
    const row = sheet ? supervisorRow(sheet) : -1;
    const forms = tablesOf(recogniseTables(snapshot), 'project');
    const over = forms.filter(
      ({ place }) => place.sheet === sheet?.name && place.top <= row && place.bottom >= row,
    );
    expect(over.map(({ isSure, fields }) => [isSure, fields.map(({ field }) => field)])).toEqual([
      [true, expect.arrayContaining(['supervisor', 'contractor'])],
    ]);
  },
);
