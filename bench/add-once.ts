import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { openXlsx } from '../src/hosts/xlsx/open-xlsx.ts';
import type { CellStyle, SheetPlan } from '../src/plan/sheet-plan.ts';
import { summaryPlan } from './summary-plan.ts';

/**
 * Run as a process of its own, so that the peak of its memory is that of one addition:
 * `add-once.ts <ours | theirs | idle> FILE`. From the file's bytes to the result's bytes.
 */
const [way = '', file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const plan = summaryPlan('明细');
const start = performance.now();
const size = await addBy(way);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ size, seconds, megabytes }));

async function addBy(name: string): Promise<number> {
  if (name === 'ours') return addOurs();
  return name === 'theirs' ? addTheirs() : 0;
}

async function addOurs(): Promise<number> {
  const book = await openXlsx(bytes, 'large.xlsx');
  if (!book.ok) throw new Error(JSON.stringify(book.trouble));
  const applied = await book.value.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.trouble));
  return book.value.bytes().length;
}

async function addTheirs(): Promise<number> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.buffer);
  for (const sheet of plan.sheets ?? []) addSheet(book, sheet);
  const written = await book.xlsx.writeBuffer();
  return written.byteLength;
}

function addSheet(book: exceljs.Workbook, plan: SheetPlan): void {
  const sheet = book.addWorksheet(plan.name);
  plan.columnWidths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach((planned, column) => {
      if (!planned) return;
      const cell = sheet.getCell(row + 1, column + 1);
      const { value, formula, style } = planned;
      cell.value = formula === undefined ? value : { formula, result: value ?? 0, date1904: false };
      if (style) look(cell, style);
    });
  });
  for (const { top, left, bottom, right } of plan.merges) {
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
}

function look(cell: exceljs.Cell, style: CellStyle): void {
  cell.font = { name: style.font === 'heading' ? '黑体' : '宋体', size: style.size ?? 11 };
  if (style.format !== undefined) cell.numFmt = style.format;
  if (style.fill !== undefined) {
    const fgColor = { argb: `FF${style.fill}` };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor };
  }
  if (style.border === true) {
    const side = { style: 'thin' } as const;
    cell.border = { left: side, right: side, top: side, bottom: side };
  }
  cell.alignment = { vertical: 'middle', wrapText: style.wrap === true };
}
