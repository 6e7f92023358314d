import { describe, expect, it } from 'vitest';
import { openExcel } from '../../../src/hosts/excel/open-excel.ts';
import type { Workbook } from '../../../src/hosts/workbook.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { loadClient } from '../excel/load-client.ts';
import { seenSnapshot } from '../excel/seen-snapshot.ts';
import type { TestBook } from '../excel/test-host/state.ts';
import { createTestHost } from '../excel/test-host/test-host.ts';
import { samplePlan } from '../xlsx/sample-plan.ts';
import { relationships, tinyWorkbook, worksheet } from '../xlsx/tiny-workbook.ts';
import { fileParts } from './file-parts.ts';
import { bookOfFile, conditionsOf, hosts, marksOf } from './hosts.ts';
import { sampleWorkbook } from './sample-workbook.ts';

const plan: Plan = {
  ...samplePlan('项目'),
  stamp: 'abc',
  marks: [
    { cell: { sheet: '项目', row: 0, column: 1 }, severity: 'error' },
    { cell: { sheet: '项目', row: 3, column: 0 }, severity: 'note' },
  ],
};

async function written(name: string): Promise<Workbook & { readonly bytes?: () => Uint8Array }> {
  const host = hosts.find((each) => each.name === name);
  const opened = await host?.open(sampleWorkbook());
  if (!opened) throw new Error(name);
  const applied = await opened.workbook.apply(plan);
  if (!applied.ok) throw new Error(applied.trouble.kind);
  return opened.workbook;
}

function inExcel(book: TestBook): Workbook {
  loadClient().connect(createTestHost(book));
  return openExcel();
}

/** A workbook's parts that carry what is ours, as Excel would save them. */
function fileOf(book: TestBook): Uint8Array {
  const conditions = conditionsOf(book);
  const sheets = book.sheets.map(({ name, properties }) => {
    const rules = (conditions.get(name) ?? [])
      .filter(({ formula }) => formula !== '')
      .map(
        ({ cells, formula }, at) =>
          `<conditionalFormatting sqref="${cells}"><cfRule type="expression" priority="${at + 1}"><formula>${formula.replaceAll('"', '&quot;')}</formula></cfRule></conditionalFormatting>`,
      );
    const names = [...properties.keys()].map(
      (key, at) => `<customPr name="${key}" r:id="rId${at + 1}"/>`,
    );
    const list = names.length === 0 ? '' : `<customProperties>${names.join('')}</customProperties>`;
    return [name, worksheet(`<sheetData/>${rules.join('')}${list}`)] as const;
  });
  const parts: Record<string, string | Uint8Array> = {};
  for (const [index, { properties }] of book.sheets.entries()) {
    const own = [...properties.values()].map((text, at) => {
      const part = `customProperty${index}-${at}.bin`;
      parts[`xl/${part}`] = new Uint8Array(Uint16Array.from(text.split(''), codeOf).buffer);
      return [`rId${at + 1}`, 'customProperty', `../${part}`] as const;
    });
    if (own.length > 0)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(...own);
  }
  const xml = book.xmlParts.map((part, at) => {
    parts[`customXml/item${at + 1}.xml`] = part.xml;
    return [`rId${950 + at}`, 'customXml', `../customXml/item${at + 1}.xml`] as const;
  });
  const workbook = book.sheets.map(
    (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
  );
  parts['xl/_rels/workbook.xml.rels'] = relationships(...workbook, ...xml);
  return tinyWorkbook({ sheets: Object.fromEntries(sheets), parts });
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

describe('a workbook that the other host has written', () => {
  it('is ours in Excel: sheets, settings, marks', async () => {
    const file = await written('a file');
    const bytes = file.bytes?.() ?? new Uint8Array();
    const book = await bookOfFile(bytes);
    const [there, here] = [await file.read(), await inExcel(book).read()];
    expect(here.ok && seenSnapshot(here.value)).toEqual(there.ok && seenSnapshot(there.value));
    expect(marksOf(conditionsOf(book))).toEqual(marksOf(fileParts(bytes).conditions));
  });

  it('is refreshed in place in Excel, and its marks go without a trace', async () => {
    const file = await written('a file');
    const book = await bookOfFile(file.bytes?.() ?? new Uint8Array());
    const applied = await inExcel(book).apply({ ...plan, marks: [] });
    expect(applied.ok && applied.value.sheets).toEqual({
      indicators: '指标汇总',
      findings: '核对结果',
    });
    expect([book.sheets.length, book.xmlParts.length, marksOf(conditionsOf(book))]).toEqual([
      5,
      1,
      {},
    ]);
  });

  it('is ours in the file: sheets, settings, marks', async () => {
    const book = await bookOfFile(sampleWorkbook());
    await inExcel(book).apply(plan);
    const opened = await openXlsx(fileOf(book), '站点.xlsx');
    const read = opened.ok ? await opened.value.read() : opened;
    expect(read.ok && [read.value.settings, read.value.sheets.map(({ ours }) => ours)]).toEqual([
      plan.settings,
      [
        null,
        null,
        null,
        { key: 'indicators', complete: true, rows: 6, columns: 6, stamp: 'abc' },
        { key: 'findings', complete: true, rows: 3, columns: 4, stamp: 'abc' },
      ],
    ]);
  });

  it('is refreshed in place in the file, and its marks go without a trace', async () => {
    const book = await bookOfFile(sampleWorkbook());
    await inExcel(book).apply(plan);
    const opened = await openXlsx(fileOf(book), '站点.xlsx');
    if (!opened.ok) throw new Error(opened.trouble.kind);
    const applied = await opened.value.apply({ ...plan, marks: [] });
    expect(applied.ok && applied.value.sheets).toEqual({
      indicators: '指标汇总',
      findings: '核对结果',
    });
    const parts = fileParts(opened.value.bytes());
    expect([marksOf(parts.conditions), parts.customXml.length]).toEqual([{}, 1]);
  });
});
