import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../../src/core/cells/a1.ts';
import type { Cell } from '../../../../src/core/cells/cell.ts';
import { cellAt, forEachCell } from '../../../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot.ts';
import { readTiny, sheetOf, type TinyWorkbook, worksheet } from '../tiny-workbook.ts';

/** The cells of a sheet by their places: the value alone, or with its formula or format where it has one. */
function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  forEachCell(sheet.grid, (row, column) => {
    cells[formatPosition({ row, column })] = shown(cellAt(sheet.grid, row, column));
  });
  return cells;
}

function shown({ value, format, formula }: Cell): unknown {
  const more = [
    ...(formula === null ? [] : [`=${formula}`]),
    ...(format === 'General' ? [] : [format]),
  ];
  return more.length === 0 ? value : [value, ...more];
}

async function read(rows: string, tiny: TinyWorkbook = {}): Promise<Record<string, unknown>> {
  return cellsOf(await sheetOf({ ...tiny, sheet: `<sheetData>${rows}</sheetData>` }));
}

describe('values', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['a whole number', '<c r="A1"><v>68</v></c>', 68],
    ['a negative number', '<c r="A1"><v>-3.5</v></c>', -3.5],
    ['a decimal to its last digit', '<c r="A1"><v>0.6473</v></c>', 0.6473],
    ['a decimal with 17 digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['a number with an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    [
      'a number of more digits than are exact',
      '<c r="A1"><v>12345678901234567890</v></c>',
      1.2345678901234567e19,
    ],
    ['blanks around a number', '<c r="A1"><v> 68 </v></c>', 68],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a formula text', '<c r="A1" t="str"><v>优秀</v></c>', '优秀'],
    ['a formula text that is empty', '<c r="A1" t="str"><f>""</f><v></v></c>', ['', '=""']],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>社工01</t></is></c>', '社工01'],
    ['a date in ISO form', '<c r="A1" t="d"><v>2023-07-01</v></c>', 45108],
    ['a moment in ISO form', '<c r="A1" t="d"><v>2023-07-01T12:00:00</v></c>', 45108.5],
    ['a date that is none', '<c r="A1" t="d"><v>七月</v></c>', '七月'],
    [
      'entities',
      '<c r="A1" t="str"><v>&lt;a&gt; &amp; &quot;b&quot; &#20010; &#x4E2A;</v></c>',
      '<a> & "b" 个 个',
    ],
    [
      'CDATA and comments',
      '<c r="A1" t="str"><v>a<!-- no --><![CDATA[<b>&amp;]]></v></c>',
      'a<b>&amp;',
    ],
    ['escapes', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb</v></c>', 'a\nb'],
    ['single quotes in tags', "<c r='A1' t='str' ><v >a</v ></c >", 'a'],
    ['a formula without a stored value', '<c r="A1"><f>B1+1</f></c>', [null, '=B1+1']],
    ['a formula whose value is empty', '<c r="A1"><f>B1+1</f><v/></c>', [null, '=B1+1']],
    [
      'a formula with newer functions',
      '<c r="A1"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>1</v></c>',
      [1, '=XLOOKUP(1,A:A,B:B)'],
    ],
    ['a text beyond the table', '<c r="A1" t="s"><v>99</v></c>', undefined],
    ['what is left of a broken number', '<c r="A1"><v>12a</v></c>', '12a'],
    [
      'elements of others within',
      '<c r="A1"><v>5</v><extLst><ext><c><v>6</v></c></ext></extLst></c>',
      5,
    ],
  ];
  it.each(cases)('%s', async (_, cell, value) => {
    expect((await read(`<row r="1">${cell}</row>`)).A1).toEqual(value);
  });

  it('shared texts: plain, rich without readings, with blanks kept or trimmed, empty', async () => {
    const texts = [
      '<si><t>片区1</t></si>',
      '<si><r><t>到岗</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 人次</t></r><rPh sb="0" eb="1"><t>daogang</t></rPh></si>',
      '<si><t xml:space="preserve"> 合计 </t></si>',
      '<si><t> 合计 </t></si>',
      '<si><t/></si>',
      '<si/>',
      '<si><t>a&#10;b_x000D_</t><phoneticPr fontId="1"/></si>',
    ];
    const cells = texts.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('');
    expect(await read(`<row>${cells}</row>`, { texts: texts.join('') })).toEqual({
      A1: '片区1',
      B1: '到岗 人次',
      C1: ' 合计 ',
      D1: '合计',
      E1: '',
      F1: '',
      G1: 'a\nb\r',
    });
  });

  it('dates count from 1904 where the workbook says so', async () => {
    const tiny = {
      workbook: '<workbookPr date1904="1"/>',
      sheet: '<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>',
    };
    const snapshot = await readTiny(tiny);
    expect(snapshot.ok && snapshot.value.usesDate1904).toBe(true);
    expect(cellsOf(await sheetOf(tiny))).toEqual({ A1: 1 });
  });
});

describe('number formats', () => {
  it('are those of the cell’s style: built in, the workbook’s own, Chinese', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0&quot;个&quot;"/><numFmt numFmtId="165" formatCode="G/通用格式&quot;年&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="31"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="999"/></cellXfs>';
    const cells = [0, 1, 2, 3, 4, 5, 6, 70].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
    expect(await read(`<row>${cells}</row>`, { styles })).toEqual({
      A1: 1,
      B1: [1, '0.00%'],
      C1: [1, '0"个"'],
      D1: [1, 'yyyy"年"m"月"d"日"'],
      E1: [1, 'm/d/yyyy'],
      F1: [1, 'General"年"'],
      G1: 1,
      H1: 1,
    });
  });

  it('of a blank cell are kept, and it does not make the sheet longer', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="9"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
    });
    expect(cellsOf(sheet)).toEqual({ A1: 1, XFD1048576: [null, '0%'] });
    expect([sheet.grid.rowCount, sheet.grid.columnCount]).toEqual([1, 1]);
  });
});

describe('places', () => {
  it('follow one another where they are not written', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await read(rows)).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4, A6: 5 });
  });

  it('are put in order, and the last word on a cell counts', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><f>B2</f><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>';
    expect(await read(rows)).toEqual({ A1: 3, A2: [2, '=B2'], B2: 4 });
  });

  it.each([
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1048577"/>',
    '<row r="1"><c r="1A"/></row>',
    '<row r="0"/>',
  ])('outside of a sheet are damage: %s', async (rows) => {
    const snapshot = await readTiny({ sheet: `<sheetData>${rows}</sheetData>` });
    expect(snapshot.ok ? null : snapshot.trouble.kind).toBe('damaged');
  });
});

describe('formulas', () => {
  it('that are shared are written out for each cell', async () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2/$B$1&amp;"A2"</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>' +
      '<row r="5"><c r="C5"><f t="shared" si="7"/><v>4</v></c></row>';
    expect(await read(rows)).toEqual({
      C2: [1, '=A2/$B$1&"A2"'],
      C3: [2, '=A3/$B$1&"A2"'],
      C4: [3, '=A4/$B$1&"A2"'],
      C5: 4,
    });
  });

  it('of arrays and what-if tables stand in their first cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="E1"/><v>5</v></c><c r="D1"><f t="dataTable" ref="D1" dt2D="1" dtr="1" r1="E1" r2="E2"/><v>6</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>7</v></c></row>';
    expect(await read(rows)).toEqual({
      A1: [2, '=B1:B2*2'],
      C1: [5, '=TABLE(,E1)'],
      D1: [6, '=TABLE(E1,E2)'],
      A2: 4,
      C2: 7,
    });
  });
});

describe('the part', () => {
  const cells = '<row r="1"><c r="A1" t="str"><v>个</v></c></row>';

  it('may carry a prefix, and elements of other namespaces are not taken for its own', async () => {
    const part = `<?xml version="1.0"?><!-- a --><x:worksheet xmlns:x="m" xmlns:y="n"><x:sheetData><x:row r="1"><y:c r="A1"><y:v>9</y:v></y:c><x:c r="A1" t="str"><x:f t="shared" si="0" ref="A1">B1</x:f><x:v>个</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellsOf(await sheetOf({ sheets: { 表: part } }))).toEqual({
      A1: ['个', '=B1'],
      B1: 'a',
    });
  });

  it('may be in UTF-16 or in another encoding that it names', async () => {
    const text = worksheet(`<sheetData>${cells}</sheetData>`);
    const wide = new Uint8Array(2 + text.length * 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfeff, true);
    for (const [at, letter] of Array.from(text).entries()) {
      view.setUint16(2 + at * 2, letter.charCodeAt(0), true);
    }
    const gbk = `<?xml version="1.0" encoding="GBK"?>${text}`;
    const bytes = Array.from(gbk).flatMap((letter) =>
      letter === '个' ? [0xb8, 0xf6] : [letter.charCodeAt(0)],
    );
    for (const part of [wide, Uint8Array.from(bytes)]) {
      const sheet = await sheetOf({ parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(cellsOf(sheet)).toEqual({ A1: '个' });
    }
  });

  it('keeps all blanks where its root says so', async () => {
    const part = `<worksheet xml:space="preserve"><sheetData><row><c t="inlineStr"><is><t> a </t></is></c></row></sheetData></worksheet>`;
    expect(cellsOf(await sheetOf({ sheets: { 表: part } }))).toEqual({ A1: ' a ' });
  });

  it('is damaged wherever it breaks off', async () => {
    const part = worksheet(
      `<sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    );
    const kinds = new Set<string>();
    for (let size = 1; size < part.length; size += 3) {
      const snapshot = await readTiny({ sheets: { 表: part.slice(0, size) } });
      kinds.add(snapshot.ok ? 'read' : snapshot.trouble.kind);
    }
    expect([...kinds]).toEqual(['damaged']);
  });

  const entity = '<!DOCTYPE x [<!ENTITY a "b">]>';
  it.each([
    ['xl/worksheets/sheet1.xml', `${entity}${worksheet('<sheetData/>')}`],
    ['xl/sharedStrings.xml', `${entity}<sst/>`],
    ['xl/styles.xml', `${entity}<styleSheet/>`],
    ['xl/workbook.xml', `${entity}<workbook/>`],
  ])('that declares entities is refused: %s', async (name, part) => {
    expect(await readTiny({ parts: { [name]: part } })).toEqual({
      ok: false,
      trouble: { kind: 'entity-declaration', part: name },
    });
  });

  it('with an entity that nobody declared is damaged', async () => {
    const snapshot = await readTiny({
      sheet: '<sheetData><row><c t="str"><v>&x;</v></c></row></sheetData>',
    });
    expect(snapshot).toEqual({
      ok: false,
      trouble: { kind: 'damaged', part: 'xl/worksheets/sheet1.xml', detail: 'xml/unknown-entity' },
    });
  });

  it.each([
    [
      'a tag of one long word',
      `<sheetData><row><c><f ${'a'.repeat(200_000)}/></c></row></sheetData>`,
    ],
    [
      'a text of blanks',
      `<sheetData><row><c t="inlineStr"><is><t>${' '.repeat(200_000)}x</t></is></c></row></sheetData>`,
    ],
    [
      'a text of ampersands',
      `<sheetData><row><c t="str"><v>${'&amp'.repeat(50_000)}</v></c></row></sheetData>`,
    ],
    [
      'a shared formula of quotes',
      `<sheetData><row><c><f t="shared" si="0">${"'".repeat(199_999)}</f></c></row></sheetData>`,
    ],
  ])('that is made to take long takes no longer: %s', async (_, sheet) => {
    expect(typeof (await readTiny({ sheet })).ok).toBe('boolean');
  });
});
