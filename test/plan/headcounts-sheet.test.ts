import { describe, expect, it } from 'vitest';
import { planOf, sheetBy, shown } from './draw-plan.ts';

const percent = (value: number) => ({ value, format: '0.00%' });
const sheet = sheetBy(
  planOf({
    人员: [
      ['文冲街社工站人员到岗情况'],
      ['月份', '应到岗人数', '实到岗人数', '其中持证', '到岗率'],
      ['7月', 20, 19, 12, percent(0.95)],
      ['8月', 20, '20人', '/', '100%'],
    ],
  }),
  'attendance',
);

describe('到岗汇总 of heads without names', () => {
  it('has a row a month over its cells, sums, means and why there is no stable rate', () => {
    expect(sheet.rows.slice(2, 8).map((row) => shown(row).slice(0, 7))).toEqual([
      ['月份', '应到', '实到', '其中持证', '到岗率', '表列到岗率', '来源单元格'],
      [
        '7月',
        '=人员!B3 → 20',
        '=人员!C3 → 19',
        '=人员!D3 → 12',
        '=IFERROR(C4/B4,"—") → 0.95',
        '=人员!E3 → 0.95',
        '人员!C3 @人员!C3',
      ],
      [
        '8月',
        '=人员!B4 → 20',
        '20 @人员!C4',
        '—',
        '=IFERROR(C5/B5,"—") → 1',
        '1 @人员!E4',
        '人员!C4 @人员!C4',
      ],
      [
        '合计',
        '=ROUND(SUM(B4:B5),8) → 40',
        '=ROUND(SUM(C4:C5),8) → 39',
        '',
        '=IFERROR(C6/B6,"—") → 0.975',
        '',
        '',
      ],
      [
        '各月平均',
        '',
        '=ROUND(AVERAGE(C4:C5),8) → 19.5',
        '',
        '=ROUND(AVERAGE(E4:E5),8) → 0.975',
        '',
        '',
      ],
      [expect.stringMatching(/^稳岗率不能计算：.*请补充人员到岗表/)],
    ]);
  });
});
