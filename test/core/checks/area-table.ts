import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';
import { formula } from './find-in.ts';

type Row = readonly Drawn[];

const rate = (value: number, text: string): Drawn => ({
  ...formula(text, value),
  format: '0.00%',
});

/**
 * 电访 and 探访 of three areas with their totals: A3 heads, areas in rows 4 to 6, the total in 7.
 * All is right: a test changes one cell.
 */
export function areaTable(
  change: Readonly<Record<string, Drawn>> = {},
  options: SheetOptions = {},
): SheetSnapshot {
  const rows: readonly Row[] = [
    ['文冲街社工站指标完成情况统计表'],
    ['服务片区', '电访', null, null, '入户探访', null, null],
    [null, '协议量', '完成量', '百分比', '协议量', '完成量', '百分比'],
    ['片区1', 100, 60, rate(0.6, 'C4/B4'), 50, 30, rate(0.6, 'F4/E4')],
    ['片区2', 100, 70, rate(0.7, 'C5/B5'), 50, 35, rate(0.7, 'F5/E5')],
    ['片区3', 100, 80, rate(0.8, 'C6/B6'), 50, 40, rate(0.8, 'F6/E6')],
    [
      '合计',
      formula('SUM(B4:B6)', 300),
      formula('SUM(C4:C6)', 210),
      rate(0.7, 'C7/B7'),
      formula('SUM(E4:E6)', 150),
      formula('SUM(F4:F6)', 105),
      rate(0.7, 'F7/E7'),
    ],
  ];
  const changed = rows.map((row, at) =>
    row.map((cell, column) => {
      const name = `${'ABCDEFG'[column]}${at + 1}`;
      return name in change ? change[name] : cell;
    }),
  );
  return sheetOf(changed, {
    name: '指标完成情况',
    merges: ['A1:G1', 'A2:A3', 'B2:D2', 'E2:G2'],
    ...options,
  });
}
