import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/plan/plan.ts';
import { applyTo, partsOf, troubleOf } from '../apply-to.ts';
import { packageFaults } from '../package-faults.ts';
import { tinyWorkbook, worksheet } from '../tiny-workbook.ts';

const own =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
const users = tinyWorkbook({
  sheets: {
    指标: worksheet(
      `<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${own}<pageMargins left="1"/>`,
    ),
    其他: worksheet('<sheetData><row r="1"/></sheetData>'),
  },
});
const mark = (row: number, column: number, severity: Mark['severity'], sheet = '指标'): Mark => ({
  cell: { sheet, row, column },
  severity,
});
const sheet1 = 'xl/worksheets/sheet1.xml';

describe('marks in the user’s sheets', () => {
  const marks = [mark(12, 18, 'error'), mark(6, 21, 'warning'), mark(12, 21, 'error')];
  const formula = '<formula>AND(TRUE,"station-evaluation"="station-evaluation")</formula>';

  it('are conditional formats after the user’s own, one a severity', async () => {
    const { bytes } = await applyTo(users, { marks });
    const parts = partsOf(bytes);
    expect(packageFaults(bytes)).toEqual([]);
    expect(parts[sheet1]).toBe(
      partsOf(users)[sheet1]?.replace(
        own,
        `${own}<conditionalFormatting sqref="S13 V13"><cfRule type="expression" dxfId="0" priority="4">${formula}</cfRule></conditionalFormatting>` +
          `<conditionalFormatting sqref="V7"><cfRule type="expression" dxfId="1" priority="5">${formula}</cfRule></conditionalFormatting>`,
      ),
    );
    expect(parts['xl/worksheets/sheet2.xml']).toBe(partsOf(users)['xl/worksheets/sheet2.xml']);
  });

  it('go without a trace', async () => {
    const marked = await applyTo(users, { marks: [...marks, mark(0, 0, 'note', '其他')] });
    const cleared = await applyTo(marked.bytes, { marks: [] });
    const { 'xl/styles.xml': before, ...others } = partsOf(users);
    const { 'xl/styles.xml': after, ...left } = partsOf(cleared.bytes);
    expect(left).toEqual(others);
    expect(after).not.toBe(before);
  });

  it('are the ones asked for last', async () => {
    const first = await applyTo(users, { marks: [mark(0, 0, 'note', '其他')] });
    const second = await applyTo(first.bytes, { marks });
    const again = await applyTo(second.bytes, { marks });
    expect(partsOf(second.bytes)['xl/worksheets/sheet2.xml']).toBe(
      partsOf(users)['xl/worksheets/sheet2.xml'],
    );
    expect(Buffer.compare(again.bytes, second.bytes)).toBe(0);
  });

  it('leave a rule of the user’s that another program put beside them', async () => {
    const rule = '<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>';
    const ours = `<cfRule type="expression" dxfId="0" priority="2"><formula>AND(TRUE,&quot;station-evaluation&quot;="station-evaluation")</formula></cfRule>`;
    const both = (rules: string) =>
      tinyWorkbook({
        sheet: `<sheetData/><conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`,
      });
    const { bytes } = await applyTo(both(rule + ours), { marks: [] });
    expect(partsOf(bytes)[sheet1]).toBe(partsOf(both(rule))[sheet1]);
  });

  it('are refused in a sheet that is not there', async () => {
    const trouble = await troubleOf(users, { marks: [mark(0, 0, 'note', '无')] });
    expect(trouble).toEqual({ kind: 'no-such-sheet', sheet: '无' });
  });
});
