import type { Plan } from '../src/plan/plan.ts';
import type { CellStyle, SheetCell, SheetKey, SheetPlan } from '../src/plan/sheet-plan.ts';

const keys: readonly SheetKey[] = ['overview', 'indicators', 'attendance', 'scores', 'findings'];

const head: CellStyle = { font: 'heading', fill: 'D9E1F2', border: true, align: 'center' };
const text: CellStyle = { border: true, wrap: true };
const number: CellStyle = { border: true, align: 'right', format: '#,##0' };
const rate: CellStyle = { border: true, align: 'right', format: '0.00%' };

/** Five sheets of 60 rows with formulas over the large workbook, as large as a station's summary. */
export function summaryPlan(source: string): Plan {
  return { sheets: keys.map((key, at) => summarySheet(key, `汇总${at + 1}`, source)) };
}

function summarySheet(key: SheetKey, name: string, source: string): SheetPlan {
  const titles = ['服务', '协议量', '完成量', '完成率', '状态'];
  return {
    key,
    name,
    tabColor: '4472C4',
    columnWidths: [24, 12, 12, 12, 20],
    rows: [
      { height: 30, cells: [{ value: name, style: { font: 'heading', size: 16 } }] },
      { cells: titles.map((value) => ({ value, style: head })) },
      ...Array.from({ length: 60 }, (_, at) => ({ cells: summaryRow(at, source) })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', pagesTall: 0, titleRows: { first: 1, last: 1 } },
  };
}

function summaryRow(at: number, source: string): readonly SheetCell[] {
  const row = at + 3;
  return [
    { value: `服务${at + 1}`, style: text },
    { value: 100, style: number, formula: `${source}!A${row}` },
    { value: 60, style: number, formula: `${source}!E${row}` },
    { value: 0.6, style: rate, formula: `C${row}/B${row}` },
    { value: at % 7 === 0 ? '落后' : '正常', style: text },
  ];
}
