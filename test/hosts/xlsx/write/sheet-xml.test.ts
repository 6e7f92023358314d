import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/core/cells/grid.ts';
import { sheetXml } from '../../../../src/hosts/xlsx/write/sheet-xml.ts';
import { transitional } from '../../../../src/hosts/xlsx/xml/dialect.ts';
import type { SheetPlan } from '../../../../src/plan/sheet-plan.ts';
import { applyTo, snapshotOf } from '../apply-to.ts';
import { tinyPlan } from '../tiny-plan.ts';
import { tinyWorkbook } from '../tiny-workbook.ts';

const user = tinyWorkbook({});

/** The sheet's XML without what every sheet has; styles are all 0, differentials all 7. */
function xmlOf(plan: SheetPlan, selected = false): string {
  return sheetXml(plan, {
    dialect: transitional,
    styles: { cell: () => 0, differential: () => 7, text: () => '' },
    renamed: new Map(),
    isSelected: selected,
    markId: 'rId1',
    drawingId: null,
  });
}

const rowsOf = (plan: SheetPlan) => /<sheetData>(.*)<\/sheetData>/s.exec(xmlOf(plan))?.[1];

describe('cells of our sheets', () => {
  it.each([
    ['a text', { value: '=1+1' }, '<c r="A1" s="0" t="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      'a text with blanks around it',
      { value: ' a ' },
      '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    ],
    ['a number', { value: 0.1 }, '<c r="A1" s="0"><v>0.1</v></c>'],
    ['a logical value', { value: true }, '<c r="A1" s="0" t="b"><v>1</v></c>'],
    ['an empty text', { value: '' }, '<c r="A1" s="0"/>'],
    ['nothing', { value: null }, '<c r="A1" s="0"/>'],
    ['what is no number', { value: Number.NaN }, '<c r="A1" s="0"/>'],
    ['a formula', { value: 3, formula: 'B1&C1' }, '<c r="A1" s="0"><f>B1&amp;C1</f><v>3</v></c>'],
    [
      'a formula of text',
      { value: '优秀', formula: 'B1' },
      '<c r="A1" s="0" t="str"><f>B1</f><v>优秀</v></c>',
    ],
    [
      'a formula of empty text',
      { value: '', formula: 'B1' },
      '<c r="A1" s="0" t="str"><f>B1</f><v></v></c>',
    ],
    [
      'a formula of a logical value',
      { value: false, formula: 'B1' },
      '<c r="A1" s="0" t="b"><f>B1</f><v>0</v></c>',
    ],
    ['a formula without a value', { value: null, formula: 'B1' }, '<c r="A1" s="0"><f>B1</f></c>'],
  ])('%s', (_, cell, xml) => {
    expect(rowsOf(tinyPlan([[cell]]))).toBe(`<row r="1" ht="18" customHeight="1">${xml}</row>`);
  });

  it('any text comes back as it was', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const written = [...texts];
        const { bytes } = await applyTo(user, { sheets: [tinyPlan([written])] });
        const grid = (await snapshotOf(bytes)).sheets[1]?.grid;
        expect(grid && written.map((_, column) => valueAt(grid, 0, column))).toEqual(written);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['_x0041_', '_x005F_', '\u0001', 'a\r\nb', ' x ', '<&>"\'', '\ud800', '𠀀', '\ufffe'])(
    'the text %j is escaped and comes back',
    async (text) => {
      const { bytes } = await applyTo(user, { sheets: [tinyPlan([[text]])] });
      const grid = (await snapshotOf(bytes)).sheets[1]?.grid;
      expect(grid && valueAt(grid, 0, 0)).toBe(text);
    },
  );

  it('a text ends where Excel’s cells end', async () => {
    const { bytes } = await applyTo(user, { sheets: [tinyPlan([['字'.repeat(40_000)]])] });
    const grid = (await snapshotOf(bytes)).sheets[1]?.grid;
    expect(grid && valueAt(grid, 0, 0)).toBe('字'.repeat(32_767));
  });
});

describe('rows of our sheets', () => {
  it('fold under the row above them', () => {
    const rows = [
      { cells: [] },
      { cells: [], outline: 1, isCollapsed: true },
      { cells: [], outline: 1, isCollapsed: true },
      { cells: [], height: 22.5 },
    ];
    expect(rowsOf(tinyPlan([], { rows }))).toBe(
      '<row r="1" ht="18" customHeight="1" collapsed="1"/>' +
        '<row r="2" ht="18" customHeight="1" hidden="1" outlineLevel="1"/>' +
        '<row r="3" ht="18" customHeight="1" hidden="1" outlineLevel="1"/>' +
        '<row r="4" ht="22.5" customHeight="1"/>',
    );
    expect(xmlOf(tinyPlan([], { rows }))).toContain('<outlinePr summaryBelow="0"/>');
  });

  it('fold the same where the row above says so', () => {
    const rows = [{ cells: [], isCollapsed: true }, { cells: [], outline: 1 }, { cells: [] }];
    expect(rowsOf(tinyPlan([], { rows }))).toBe(
      '<row r="1" ht="18" customHeight="1" collapsed="1"/>' +
        '<row r="2" ht="18" customHeight="1" hidden="1" outlineLevel="1"/>' +
        '<row r="3" ht="18" customHeight="1"/>',
    );
  });

  it('get their height from Excel where text wraps', () => {
    const plan = tinyPlan([[{ value: 1, style: { wrap: true } }]]);
    expect(rowsOf(plan)).toBe('<row r="1"><c r="A1" s="0"><v>1</v></c></row>');
  });
});

describe('what stands around the cells', () => {
  const filled = tinyPlan([
    ['甲', '乙'],
    [1, 2],
  ]);
  const merge = { top: 0, left: 0, bottom: 0, right: 1 };
  it.each<readonly [string, Partial<SheetPlan>, string]>([
    [
      'frozen rows and columns',
      { freeze: { rows: 2, columns: 1 } },
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    ],
    [
      'frozen rows',
      { freeze: { rows: 1, columns: 0 } },
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      'nothing frozen',
      { freeze: { rows: 0, columns: 0 } },
      '<sheetView showGridLines="0" workbookViewId="0"/>',
    ],
    [
      'hidden columns',
      { hiddenColumns: [1] },
      '<col min="2" max="2" width="9.1409375" hidden="1" customWidth="1"/>',
    ],
    ['a filter', { filter: { ...merge, bottom: 1 } }, '<autoFilter ref="A1:B2"/>'],
    [
      'merges, but none over another',
      { merges: [merge, { ...merge, bottom: 1 }, { ...merge, right: 0 }] },
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    ],
    [
      'the tab’s colour',
      {},
      '<sheetPr><tabColor rgb="FF4472C4"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    ],
    [
      'the page',
      {},
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    ],
    [
      'a footer in the middle',
      { print: { orientation: 'portrait', pagesTall: 1, footer: '第 &P 页' } },
      '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>',
    ],
    [
      'a footer with its place',
      { print: { orientation: 'portrait', pagesTall: 1, footer: '&L甲&R乙' } },
      '<oddFooter>&amp;L甲&amp;R乙</oddFooter>',
    ],
    [
      'rows that begin a page',
      { print: { orientation: 'portrait', pagesTall: 0, breaks: [4] } },
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
    ],
    [
      'a choice',
      { choices: [{ range: merge, values: ['是"', '否'] }] },
      '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="A1:B1"><formula1>"是"",否"</formula1></dataValidation></dataValidations>',
    ],
  ])('%s', (_, more, xml) => {
    expect(xmlOf({ ...filled, ...more })).toContain(xml);
  });

  it('has no list to choose from that Excel could not keep', () => {
    const choices = [['甲,乙'], ['字'.repeat(256)], []].map((values) => ({ range: merge, values }));
    expect(xmlOf({ ...filled, choices })).not.toContain('dataValidation');
  });

  it('links stand together after the cells', () => {
    const plan = tinyPlan([[{ value: '定位', link: "'O''Brien & Co'!S13" }]]);
    expect(xmlOf(plan)).toContain(
      '<hyperlinks><hyperlink ref="A1" location="\'O\'\'Brien &amp; Co\'!S13"/></hyperlinks>',
    );
  });

  it('colours a longer word before a shorter one that it holds', () => {
    const highlights = ['合格', '不合格'].map((text) => ({
      range: merge,
      text,
      color: '0',
      fill: '0',
    }));
    const xml = xmlOf({ ...filled, highlights });
    const rules = [...xml.matchAll(/dxfId="7" priority="(\d)" stopIfTrue="1".*?text="(.*?)"/g)];
    expect(rules.map(([, priority, text]) => [priority, text])).toEqual([
      ['1', '不合格'],
      ['2', '合格'],
    ]);
    expect(xml).toContain('<formula>NOT(ISERROR(SEARCH("合格",A1)))</formula>');
  });

  it('a merged area has its first cell’s look throughout', () => {
    const style = { border: true };
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const xml = rowsOf(tinyPlan([[{ value: 1, style }], []], { merges }));
    expect(xml?.match(/r="[A-Z]\d"/g)).toEqual(['r="A1"', 'r="B1"', 'r="A2"', 'r="B2"']);
  });
});
