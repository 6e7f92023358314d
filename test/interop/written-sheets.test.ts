import { describe, expect, it } from 'vitest';
import { convert, hasLibreOffice } from '../../scripts/corpus/libreoffice.ts';
import { newXlsx } from '../../src/hosts/xlsx/package/new-xlsx.ts';
import { applyTo } from '../hosts/xlsx/apply-to.ts';
import { samplePlan } from '../hosts/xlsx/sample-plan.ts';
import { tinyPlan } from '../hosts/xlsx/tiny-plan.ts';
import { tinyWorkbook, worksheet } from '../hosts/xlsx/tiny-workbook.ts';
import { recalculate, recalculationDifferences } from './recalculate.ts';

const present = hasLibreOffice();
if (!present) process.stdout.write('skipped: LibreOffice is not on this machine\n');

const user = tinyWorkbook({
  sheets: {
    "O'Brien &amp; 指标": worksheet(
      '<sheetData><row r="1"><c r="A1"><v>3382</v></c><c r="B1"><v>2189</v></c></row></sheetData>',
    ),
  },
});

describe.runIf(present)('sheets of ours in LibreOffice', () => {
  it('have the values that we cached', async () => {
    const { bytes, sheets } = await applyTo(user, samplePlan("O'Brien & 指标"));
    expect(await recalculationDifferences(bytes, Object.values(sheets))).toEqual([]);
  });

  it('calculate over the user’s cells', async () => {
    const formula = "ROUND('O''Brien & 指标'!B1/'O''Brien & 指标'!A1,8)";
    const { bytes } = await applyTo(user, { sheets: [tinyPlan([[{ value: 0.64724, formula }]])] });
    const differences = await recalculationDifferences(bytes, ['评估汇总']);
    expect(differences).toEqual([`评估汇总!A1: 0.64724, recalculated 0.64725015 (=${formula})`]);
  });

  it('show texts as texts and never as formulas', async () => {
    const texts = ['=1+1', '+1', '@SUM(A1)', '2023-07-01', '１２', ' 空 ', '<&>"', '√', '_x0041_'];
    const { bytes } = await applyTo(newXlsx(), { sheets: [tinyPlan([texts])] });
    const cells = (await recalculate(bytes)).get('评估汇总');
    expect([...(cells?.values() ?? [])]).toEqual(texts);
  });

  it('print on as many pages as they ask for', async () => {
    const { bytes } = await applyTo(newXlsx(), samplePlan('无'));
    const pdf = convert(new Map([['book.xlsx', bytes]]), 'pdf').get('book.pdf');
    // One sheet on one page, the other with a break in it.
    expect(pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(3);
  });
});
