import { describe, expect, it } from 'vitest';
import { editCell } from '../../../../src/hosts/xlsx/write/cell-edit.ts';
import type { CellEdit } from '../../../../src/plan/plan.ts';
import { applyTo, partsOf, snapshotOf, troubleOf } from '../apply-to.ts';
import { relationships, tinyWorkbook, worksheet } from '../tiny-workbook.ts';

function edited(xml: string, cell: string, value: number | string): string | null {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const position = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  const bytes = editCell(new TextEncoder().encode(xml), position, value);
  return bytes && new TextDecoder().decode(bytes);
}

const rows =
  '<row r="2" spans="1:3"><c r="A2" s="4" t="s"><v>0</v></c><c r="C2" s="5"><v>65</v></c></row>' +
  '<row r="4" ht="20" customHeight="1"/><row r="6" s="9" customFormat="1"><c r="B6"/></row>';
const sheet = `<?xml version="1.0"?>\r\n<worksheet xmlns="urn:m"><cols><col min="2" max="3" style="8"/></cols><sheetData>${rows}</sheetData><!-- 尾 --></worksheet>`;

describe('a correction in a worksheet part', () => {
  it.each<readonly [string, string, number | string, string, string]>([
    [
      'sets a number and keeps the style',
      'C2',
      39,
      '<c r="C2" s="5"><v>65</v></c>',
      '<c r="C2" s="5"><v>39</v></c>',
    ],
    [
      'sets a text inline',
      'A2',
      '=甲',
      '<c r="A2" s="4" t="s"><v>0</v></c>',
      '<c r="A2" s="4" t="inlineStr"><is><t>=甲</t></is></c>',
    ],
    [
      'adds a cell in its place, with the column’s style',
      'B2',
      1,
      '<c r="C2"',
      '<c r="B2" s="8"><v>1</v></c><c r="C2"',
    ],
    [
      'adds a cell at the end of a row',
      'D2',
      1,
      '<v>65</v></c>',
      '<v>65</v></c><c r="D2"><v>1</v></c>',
    ],
    [
      'adds a cell with the row’s style',
      'C6',
      1,
      '<c r="B6"/>',
      '<c r="B6"/><c r="C6" s="9"><v>1</v></c>',
    ],
    [
      'fills a row that closes itself',
      'A4',
      1,
      '<row r="4" ht="20" customHeight="1"/>',
      '<row r="4" ht="20" customHeight="1"><c r="A4"><v>1</v></c></row>',
    ],
    [
      'adds a row before the first',
      'A1',
      1,
      '<row r="2"',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"',
    ],
    [
      'adds a row between two',
      'A5',
      1,
      '<row r="6"',
      '<row r="5"><c r="A5"><v>1</v></c></row><row r="6"',
    ],
    [
      'adds a row after the last',
      'A9',
      1,
      '</sheetData>',
      '<row r="9"><c r="A9"><v>1</v></c></row></sheetData>',
    ],
    ['fills a cell that is empty', 'B6', 2, '<c r="B6"/>', '<c r="B6"><v>2</v></c>'],
  ])('%s, no other byte changed', (_, cell, value, before, after) => {
    expect(edited(sheet, cell, value)).toBe(sheet.replace(before, after));
  });

  it('opens a sheet that has no cell', () => {
    expect(edited('<worksheet><sheetData/></worksheet>', 'B2', 1)).toBe(
      '<worksheet><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it('keeps the prefix of a part that has one', () => {
    const prefixed =
      '<x:worksheet xmlns:x="urn:m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(edited(prefixed, 'A1', 'a')).toBe(
      prefixed.replace(
        /<x:c .*?<\/x:c>/,
        '<x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>',
      ),
    );
  });

  it('counts rows and cells that do not say where they are', () => {
    const bare =
      '<worksheet><sheetData><row/><row><c/><c><v>1</v></c></row></sheetData></worksheet>';
    expect(edited(bare, 'B2', 2)).toBe(bare.replace('<v>1</v>', '<v>2</v>'));
  });

  it('drops a rich value with the value that it belongs to', () => {
    const rich =
      '<worksheet><sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData></worksheet>';
    expect(edited(rich, 'A1', 1)).toContain('<c r="A1"><v>1</v></c>');
  });

  it.each(['array', 'dataTable'])('leaves the cells of a range of type %s alone', (type) => {
    const range = `<worksheet><sheetData><row r="1"><c r="A1"><f t="${type}" ref="A1:B2">X</f></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>`;
    expect(edited(range, 'B1', 2)).toBe(null);
    expect(edited(range, 'C1', 2)).not.toBe(null);
  });
});

describe('corrections by a plan', () => {
  const book = (content: string, parts = {}) =>
    tinyWorkbook({ sheets: { 表: worksheet(content) }, texts: '<si><t>六十五</t></si>', parts });
  const plain =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>65</v></c><c r="C1"><f>B1*2</f><v>130</v></c></row></sheetData>';
  const edit = (column: number, before: CellEdit['before'], value: number | string = 39) => ({
    edits: [{ cell: { sheet: '表', row: 0, column }, before, value }],
  });

  it('are made where the cell holds what it should, and ask for a calculation', async () => {
    const { bytes } = await applyTo(book(plain), {
      edits: [...edit(0, '六十五', '39').edits, ...edit(1, 65).edits, ...edit(3, null, '新').edits],
    });
    const [sheet] = (await snapshotOf(bytes)).sheets;
    const values = sheet && [...sheet.grid.columns].map((_, at) => sheet.grid.kinds[at]);
    expect(values).toEqual([2, 1, 1, 2]);
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<c r="B1"><v>39</v></c>');
    expect(partsOf(bytes)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('are refused where the cell holds something else', async () => {
    const cell = { sheet: '表', row: 0, column: 1 };
    expect(await troubleOf(book(plain), edit(1, 64))).toEqual({ kind: 'changed', cell });
    expect(await troubleOf(book(plain), edit(1, '65'))).toEqual({ kind: 'changed', cell });
  });

  it('are refused over a formula', async () => {
    expect(await troubleOf(book(plain), edit(2, 130))).toEqual({
      kind: 'unsupported',
      feature: 'cell/formula',
    });
  });

  it('are refused in a protected sheet', async () => {
    const closed = book(`${plain}<sheetProtection sheet="1"/>`);
    expect(await troubleOf(closed, edit(1, 65))).toEqual({ kind: 'sheet-protected', sheet: '表' });
  });

  it('are refused in a sheet that is not there', async () => {
    const plan = { edits: [{ cell: { sheet: '无', row: 0, column: 0 }, before: 1, value: 2 }] };
    expect(await troubleOf(book(plain), plan)).toEqual({ kind: 'no-such-sheet', sheet: '无' });
  });

  it.each([
    ['table', '<table xmlns="urn:m" ref="A1:B3" totalsRowCount="1"/>', 'cell/table-header'],
    [
      'pivotTable',
      '<pivotTableDefinition xmlns="urn:m"><location ref="A1:B2"/></pivotTableDefinition>',
      'cell/pivot-table',
    ],
  ])('are refused where a %s repeats the cell', async (kind, part, feature) => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', kind, '../other1.xml']),
      'xl/other1.xml': part,
    };
    expect(await troubleOf(book(plain, parts), edit(1, 65))).toEqual({
      kind: 'unsupported',
      feature,
    });
    expect(await troubleOf(book(plain, parts), edit(3, null))).toBe(null);
  });
});
