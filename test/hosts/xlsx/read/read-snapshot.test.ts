import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/hosts/workbook.ts';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package.ts';
import { encodeOurMark } from '../../../../src/hosts/xlsx/package/our-mark.ts';
import { encodeSettings } from '../../../../src/hosts/xlsx/package/settings-part.ts';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read-snapshot.ts';
import {
  mainNamespace,
  readTiny,
  relationships,
  relationsNamespace,
  sheetOf,
  tinyWorkbook,
  worksheet,
} from '../tiny-workbook.ts';

async function open(bytes: Uint8Array) {
  const opened = await openPackage(bytes, '站点.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  return opened.value;
}

describe('a sheet', () => {
  it('has its merges, hidden rows and columns, and protection', async () => {
    const { grid, ...sheet } = await sheetOf({
      sheet:
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="16384" hidden="true"/><col min="5" max="5" width="9"/></cols>' +
        '<sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/><row r="9" ht="0" customHeight="1"/><row r="8" hidden="1"/></sheetData>' +
        '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:W1"/><mergeCell ref="$A$2:$A$3"/><mergeCell ref="nonsense"/></mergeCells>',
    });
    expect(grid.rowCount).toBe(0);
    expect(sheet).toEqual({
      name: '表',
      visibility: 'visible',
      isProtected: true,
      ours: null,
      merges: [
        { top: 0, left: 0, bottom: 0, right: 22 },
        { top: 1, left: 0, bottom: 2, right: 0 },
      ],
      hiddenRows: [
        { first: 1, last: 2 },
        { first: 7, last: 8 },
      ],
      hiddenColumns: [
        { first: 1, last: 3 },
        { first: 5, last: 16_383 },
      ],
    });
  });

  it('that hides the rows that it does not write hides all but those', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"/><row r="3"/><row r="5" hidden="1"/></sheetData>',
    });
    expect(sheet.hiddenRows).toEqual([
      { first: 0, last: 0 },
      { first: 3, last: 1_048_575 },
    ]);
  });

  it('of ours is known by its mark', async () => {
    const mark = { key: 'overview', complete: true, rows: 12, columns: 6 };
    const sheet = worksheet(
      '<sheetData/><customProperties><customPr name="Other" r:id="rId1"/><customPr name="StationEvaluation" r:id="rId2"/></customProperties>',
    );
    const found = await sheetOf({
      sheets: { 评估汇总: sheet },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          'rId2',
          'customProperty',
          '../customProperty1.bin',
        ]),
        'xl/customProperty1.bin': encodeOurMark(mark),
      },
    });
    expect(found.ours).toEqual(mark);
  });

  it('whose mark is not ours to read is the user’s', async () => {
    const sheet = worksheet(
      '<sheetData/><customProperties><customPr name="StationEvaluation" r:id="rId2"/></customProperties>',
    );
    const found = await sheetOf({
      sheets: { 评估汇总: sheet },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          'rId2',
          'customProperty',
          '/xl/a.bin',
        ]),
        'xl/a.bin': 'nonsense',
      },
    });
    expect(found.ours).toBeNull();
  });
});

describe('a workbook', () => {
  const number = (value: number) =>
    worksheet(`<sheetData><row><c><v>${value}</v></c></row></sheetData>`);
  const namesAndFirstCells = async (parts: Record<string, string>) => {
    const snapshot = await readTiny({
      sheets: { 甲: number(1), 乙: number(2), 丙: number(3) },
      parts,
    });
    return snapshot.ok
      ? snapshot.value.sheets.map(({ name, visibility, grid }) => [
          name,
          visibility,
          grid.numbers[0],
        ])
      : snapshot.trouble;
  };
  const book = (sheets: string) =>
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}"><sheets>${sheets}</sheets></workbook>`;

  it('has its sheets in the order of their tabs, which is not that of the files', async () => {
    const sheets =
      '<sheet name="丙" sheetId="3" r:id="rId3" state="veryHidden"/><sheet name="甲" sheetId="1" r:id="rId1" state="hidden"/><sheet name="乙&amp;" sheetId="2" r:id="rId2"/>';
    expect(await namesAndFirstCells({ 'xl/workbook.xml': book(sheets) })).toEqual([
      ['丙', 'veryHidden', 3],
      ['甲', 'hidden', 1],
      ['乙&', 'visible', 2],
    ]);
  });

  it('may be strict, carry prefixes, and point to its parts from the root', async () => {
    const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const workbook = `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strictRelations}"><x:workbookProtection lockStructure="1"/><x:sheets><x:sheet name="甲" sheetId="1" q:id="a"/></x:sheets></x:workbook>`;
    const snapshot = await readTiny({
      sheets: { 甲: number(1) },
      parts: {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relationships([
          'a',
          'worksheet',
          '/xl/worksheets/Sheet1.XML',
        ]).replaceAll(relationsNamespace, strictRelations),
        '_rels/.rels': relationships(['b', 'officeDocument', '/xl/workbook.xml']).replaceAll(
          relationsNamespace,
          strictRelations,
        ),
      },
    });
    expect(snapshot.ok && snapshot.value.isStructureProtected).toBe(true);
    expect(snapshot.ok && snapshot.value.sheets[0]?.grid.numbers[0]).toBe(1);
  });

  it('leaves out what is no worksheet', async () => {
    expect(
      await namesAndFirstCells({
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'],
        ),
      }),
    ).toEqual([['乙', 'visible', 2]]);
  });

  it('that names a sheet without a part is damaged', async () => {
    expect(await namesAndFirstCells({ 'xl/_rels/workbook.xml.rels': relationships() })).toEqual({
      kind: 'damaged',
      part: 'xl/workbook.xml',
      detail: 'workbook/sheet-without-part',
    });
  });

  it('that is another kind of document is told so', async () => {
    expect(await namesAndFirstCells({ 'xl/workbook.xml': '<document/>' })).toEqual({
      kind: 'not-xlsx',
      found: 'other',
    });
  });

  it('has the text of our settings part, whichever of its custom parts that is', async () => {
    const json = '{"version":1,"note":"a<b & \\uffff\u0085 ]]>"}';
    const snapshot = await readTiny({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'customXml', '../customXml/item1.xml'],
          ['rId3', 'customXml', '../customXml/item2.xml'],
        ),
        'customXml/item1.xml': '<other xmlns="urn:another"/>',
        'customXml/item2.xml': encodeSettings(json),
      },
    });
    expect(snapshot.ok && JSON.parse(snapshot.value.settings ?? '')).toEqual(JSON.parse(json));
  });

  it('that is signed is read, and known as signed', async () => {
    const type =
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const root = relationships(['rId1', 'officeDocument', 'xl/workbook.xml']).replace(
      '</Relationships>',
      `<Relationship Id="s" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    );
    const opened = await open(tinyWorkbook({ parts: { '_rels/.rels': root } }));
    expect(opened.parts.isSigned).toBe(true);
    expect((await readSnapshot(opened)).ok).toBe(true);
  });
});

describe('reading', () => {
  const sheets = { 甲: worksheet('<sheetData/>'), 乙: worksheet('<sheetData/>') };

  it('tells how far it is', async () => {
    const steps: Progress[] = [];
    await readSnapshot(await open(tinyWorkbook({ sheets })), {
      progress: (step) => steps.push(step),
    });
    expect(steps).toEqual([
      { done: 0, of: 2, sheet: '甲' },
      { done: 1, of: 2, sheet: '乙' },
      { done: 2, of: 2, sheet: null },
    ]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const progress = () => stop.abort();
    const opened = await open(tinyWorkbook({ sheets }));
    expect(await readSnapshot(opened, { progress, signal: stop.signal })).toEqual({
      ok: false,
      trouble: { kind: 'cancelled' },
    });
  });

  it('gives the sheets that were asked for, and says which one there is not', async () => {
    const opened = await open(tinyWorkbook({ sheets }));
    const one = await readSnapshot(opened, { sheets: ['乙'] });
    expect(one.ok && one.value.sheets.map(({ name }) => name)).toEqual(['乙']);
    expect(await readSnapshot(opened, { sheets: ['乙', '丁'] })).toEqual({
      ok: false,
      trouble: { kind: 'no-such-sheet', sheet: '丁' },
    });
  });

  it('stops at more cells than a workbook may have, over all its sheets', async () => {
    const two = worksheet('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>');
    const opened = await open(tinyWorkbook({ sheets: { 甲: two, 乙: two } }));
    expect((await readSnapshot(opened, {}, 4)).ok).toBe(true);
    expect(await readSnapshot(opened, {}, 3)).toEqual({
      ok: false,
      trouble: { kind: 'too-large', what: 'cells' },
    });
  });
});
