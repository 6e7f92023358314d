import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/core/cells/grid.ts';
import { openXlsx } from '../../../../src/hosts/xlsx/open-xlsx.ts';
import { newXlsx } from '../../../../src/hosts/xlsx/package/new-xlsx.ts';
import { openContainer } from '../../../../src/hosts/xlsx/zip/container.ts';
import { writeContainer } from '../../../../src/hosts/xlsx/zip/write-container.ts';
import { applyTo, partsOf, snapshotOf, troubleOf } from '../apply-to.ts';
import { packageFaults } from '../package-faults.ts';
import { findingsPlan, indicatorsPlan, samplePlan } from '../sample-plan.ts';
import { tinyPlan } from '../tiny-plan.ts';
import { relationships, tinyWorkbook, worksheet } from '../tiny-workbook.ts';

const users = tinyWorkbook({
  sheets: {
    项目: worksheet('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'),
    '花 名 册': worksheet('<sheetData/>'),
  },
});

/** A workbook with one of its parts rewritten, as another program would leave it. */
function rewrite(bytes: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  const container = openContainer(bytes);
  if (!container.ok) throw new Error(container.trouble.kind);
  const text = edit(partsOf(bytes)[part] ?? '');
  return writeContainer(container.value, {
    set: new Map([[part, new TextEncoder().encode(text)]]),
  });
}

function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  return snapshotOf(bytes).then(({ sheets }) => sheets.map(({ name }) => name));
}

describe('adding sheets of ours', () => {
  it('puts them after the user’s, sound and marked as ours', async () => {
    const { bytes, sheets } = await applyTo(users, { ...samplePlan('项目'), stamp: 'abc' });
    const snapshot = await snapshotOf(bytes);
    expect(packageFaults(bytes)).toEqual([]);
    expect(sheets).toEqual({ indicators: '指标汇总', findings: '核对结果' });
    expect(snapshot.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ['项目', null],
      ['花 名 册', null],
      ['指标汇总', { key: 'indicators', complete: true, rows: 6, columns: 6, stamp: 'abc' }],
      ['核对结果', { key: 'findings', complete: true, rows: 3, columns: 4, stamp: 'abc' }],
    ]);
  });

  it('copies every part that it need not change, still compressed', async () => {
    const { bytes } = await applyTo(users, samplePlan('项目'));
    const [before, after] = [openContainer(users), openContainer(bytes)];
    if (!before.ok || !after.ok) throw new Error('not opened');
    const kept = before.value.entries.filter(({ name, data }) => {
      const now = after.value.entries.find((entry) => entry.name === name);
      return now !== undefined && Buffer.compare(now.data, data) === 0;
    });
    expect(kept.map(({ name }) => name)).toEqual([
      '_rels/.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/sharedStrings.xml',
    ]);
  });

  it('changes nothing when it is done again', async () => {
    const plan = samplePlan('项目');
    const once = await applyTo(users, plan);
    const twice = await applyTo(once.bytes, plan);
    expect(Buffer.compare(twice.bytes, once.bytes)).toBe(0);
  });

  it('takes the next free name where the user has the wanted one, and formulas follow', async () => {
    const taken = tinyWorkbook({ sheets: { 指标汇总: worksheet('<sheetData/>') } });
    const { bytes, sheets } = await applyTo(taken, samplePlan('指标汇总'));
    expect(sheets.indicators).toBe('指标汇总 (2)');
    const [, , findings] = (await snapshotOf(bytes)).sheets;
    expect([...(findings?.grid.formulas.values() ?? [])]).toEqual([
      "'指标汇总 (2)'!A3&\" \"&'指标汇总 (2)'!C3",
      "'指标汇总 (2)'!C3>0",
    ]);
    expect(partsOf(bytes)['xl/charts/chart1.xml']).toContain("'指标汇总 (2)'!$D$3:$D$6");
  });

  it('goes into a workbook that has no sheet yet', async () => {
    const { bytes } = await applyTo(newXlsx(), samplePlan('项目'));
    expect(packageFaults(bytes)).toEqual([]);
    expect(await sheetNames(bytes)).toEqual(['指标汇总', '核对结果']);
    expect(partsOf(bytes)['xl/workbook.xml']).toContain(
      '<bookViews><workbookView/></bookViews><sheets><sheet name="指标汇总" sheetId="1" r:id="rId2"/>',
    );
  });

  it('goes into a workbook without styles', async () => {
    const bare = tinyWorkbook({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
      },
    });
    const { bytes } = await applyTo(
      rewrite(bare, 'xl/styles.xml', () => ''),
      { sheets: [tinyPlan([['a']])] },
    );
    expect(await sheetNames(bytes)).toEqual(['表', '评估汇总']);
  });

  it('names print areas, title rows and filters for the right tab', async () => {
    const { bytes } = await applyTo(users, { sheets: [indicatorsPlan('项目')] });
    expect(partsOf(bytes)['xl/workbook.xml']).toContain(
      '<definedNames>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">指标汇总!$A$2:$E$6</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="2">指标汇总!$A$1:$E$23</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="2">指标汇总!$2:$2</definedName>' +
        '</definedNames><calcPr fullCalcOnLoad="1"/>',
    );
  });

  it('keeps the prefixes of a workbook that has them', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = tinyWorkbook({
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="表" sheetId="9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></x:sheets></x:workbook>`,
        'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`,
      },
    });
    const { bytes } = await applyTo(prefixed, { sheets: [tinyPlan([['a']])] });
    const parts = partsOf(bytes);
    expect(packageFaults(bytes)).toEqual([]);
    expect(parts['xl/workbook.xml']).toContain('<x:sheet name="评估汇总" sheetId="10" xmlns:r=');
    expect(parts['xl/styles.xml']).toContain('<x:cellXfs count="2"><x:xf/><x:xf numFmtId="0"');
    expect(await sheetNames(bytes)).toEqual(['表', '评估汇总']);
  });

  it('drops the calculation chain with all that names it', async () => {
    const chained = tinyWorkbook({
      parts: {
        'xl/calcChain.xml': '<calcChain/>',
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'calcChain', 'calcChain.xml'],
        ),
      },
    });
    const typed = rewrite(chained, '[Content_Types].xml', (text) =>
      text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    );
    const parts = partsOf((await applyTo(typed, { sheets: [tinyPlan([['a']])] })).bytes);
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('lists the new sheets among the document’s titles', async () => {
    const vt = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
    const pair = (name: string, count: number) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
    const titled = tinyWorkbook({
      parts: {
        '_rels/.rels': relationships(
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId2', 'extended-properties', 'docProps/app.xml'],
        ),
        'docProps/app.xml': `<Properties ${vt}><HeadingPairs><vt:vector size="4" baseType="variant">${pair('工作表', 1)}${pair('命名范围', 1)}</vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>汇率</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
      },
    });
    const parts = partsOf((await applyTo(titled, { sheets: [tinyPlan([['a']])] })).bytes);
    expect(parts['docProps/app.xml']).toContain('<vt:i4>2</vt:i4>');
    expect(parts['docProps/app.xml']).toContain(
      '<vt:vector size="3" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>评估汇总</vt:lpstr><vt:lpstr>汇率</vt:lpstr>',
    );
  });
});

describe('refreshing sheets of ours', () => {
  const moved = async (plan = samplePlan('项目')) => {
    const { bytes } = await applyTo(users, plan);
    return rewrite(bytes, 'xl/workbook.xml', (text) => {
      const sheets = /<sheets>(.*)<\/sheets>/.exec(text)?.[1] ?? '';
      const [first = '', second = '', third = '', fourth = ''] =
        sheets.match(/<sheet .*?\/>/g) ?? [];
      const renamed = third.replace('指标汇总', '我的指标');
      return text.replace(sheets, [renamed, first, fourth, second].join(''));
    });
  };

  it('leaves name, place and part of a sheet that was renamed and moved', async () => {
    const before = await moved();
    const { bytes, sheets } = await applyTo(before, samplePlan('项目'));
    expect(sheets).toEqual({ indicators: '我的指标', findings: '核对结果' });
    expect(await sheetNames(bytes)).toEqual(['我的指标', '项目', '核对结果', '花 名 册']);
    expect(Object.keys(partsOf(bytes))).toEqual(Object.keys(partsOf(before)));
    expect(packageFaults(bytes)).toEqual([]);
    const names = partsOf(bytes)['xl/workbook.xml'];
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">我的指标!$2:$2',
    );
  });

  it('takes away the drawing and chart that a sheet has no more', async () => {
    const { bytes } = await applyTo(users, samplePlan('项目'));
    const { charts: _, ...plain } = indicatorsPlan('项目');
    const parts = Object.keys(partsOf((await applyTo(bytes, { sheets: [plain] })).bytes));
    expect(parts.filter((name) => /draw|chart/.test(name))).toEqual([]);
  });

  it('writes values anew and keeps what it was not asked for', async () => {
    const first = await applyTo(users, { sheets: [tinyPlan([['旧', 1]]), findingsPlan()] });
    const { bytes } = await applyTo(first.bytes, { sheets: [tinyPlan([['新', 2]])] });
    const [, , overview, findings] = (await snapshotOf(bytes)).sheets;
    expect(overview && [valueAt(overview.grid, 0, 0), valueAt(overview.grid, 0, 1)]).toEqual([
      '新',
      2,
    ]);
    expect(findings?.ours?.key).toBe('findings');
  });

  it('leaves parts that come out the same as another program compressed them', async () => {
    const plan = { ...samplePlan('项目'), marks: [] };
    const { bytes } = await applyTo(users, plan);
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const again = await applyTo(stored, plan);
    const container = openContainer(again.bytes);
    expect(container.ok && container.value.entries.filter(({ method }) => method !== 0)).toEqual(
      [],
    );
    expect(partsOf(again.bytes)).toEqual(partsOf(bytes));
  });

  it('takes a copy without the mark for the user’s', async () => {
    const { bytes } = await applyTo(users, { sheets: [tinyPlan([['a']])] });
    const copied = rewrite(bytes, 'xl/worksheets/_rels/sheet3.xml.rels', () => relationships());
    const { sheets } = await applyTo(copied, { sheets: [tinyPlan([['a']])] });
    expect(sheets).toEqual({ overview: '评估汇总 (2)' });
  });

  it('stays the tab that was selected', async () => {
    const { bytes } = await applyTo(users, { sheets: [tinyPlan([['a']])] });
    const selected = rewrite(bytes, 'xl/worksheets/sheet3.xml', (text) =>
      text.replace('<sheetView ', '<sheetView tabSelected="1" '),
    );
    const again = await applyTo(selected, { sheets: [tinyPlan([['b']])] });
    expect(partsOf(again.bytes)['xl/worksheets/sheet3.xml']).toContain('tabSelected="1"');
  });
});

describe('workbooks that take no sheet', () => {
  const plan = { sheets: [tinyPlan([['a']])] };

  it('refuses one that is signed', async () => {
    const signed = tinyWorkbook({ parts: { '_xmlsignatures/origin.sigs': '' } });
    expect(await troubleOf(signed, plan)).toEqual({ kind: 'signed' });
  });

  it('refuses a protected structure, but refreshes a sheet that is there', async () => {
    const lock = (bytes: Uint8Array) =>
      rewrite(bytes, 'xl/workbook.xml', (text) =>
        text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      );
    expect(await troubleOf(lock(users), plan)).toEqual({ kind: 'structure-protected' });
    const { bytes } = await applyTo(users, plan);
    expect(await troubleOf(lock(bytes), plan)).toBe(null);
  });

  it('refuses to write over a sheet of ours that someone protected', async () => {
    const { bytes } = await applyTo(users, plan);
    const closed = rewrite(bytes, 'xl/worksheets/sheet3.xml', (text) =>
      text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(await troubleOf(closed, plan)).toEqual({ kind: 'sheet-protected', sheet: '评估汇总' });
  });

  it('gives back the very bytes on undo', async () => {
    const book = await openXlsx(users, 'a.xlsx');
    if (!book.ok) throw new Error(book.trouble.kind);
    const applied = await book.value.apply(samplePlan('项目'));
    if (!applied.ok) throw new Error(applied.trouble.kind);
    await applied.value.undo();
    expect(book.value.bytes()).toBe(users);
  });
});

describe('settings', () => {
  it('are kept in a part of their own, replaced in place', async () => {
    const first = await applyTo(users, { settings: '{"a":"<&>"}' });
    const second = await applyTo(first.bytes, { settings: '{"a":2}' });
    expect(packageFaults(second.bytes)).toEqual([]);
    expect((await snapshotOf(first.bytes)).settings).toBe('{"a":"<&>"}');
    expect((await snapshotOf(second.bytes)).settings).toBe('{"a":2}');
    expect(Object.keys(partsOf(second.bytes))).toEqual(Object.keys(partsOf(first.bytes)));
  });

  it('leave the user’s custom parts alone and ask for no calculation', async () => {
    const other = tinyWorkbook({ parts: { 'customXml/item1.xml': '<audit xmlns="urn:a"/>' } });
    const parts = partsOf((await applyTo(other, { settings: '{}' })).bytes);
    expect(parts['customXml/item1.xml']).toBe('<audit xmlns="urn:a"/>');
    expect(parts['customXml/item2.xml']).toContain('urn:station-evaluation:settings');
    expect(parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });
});
