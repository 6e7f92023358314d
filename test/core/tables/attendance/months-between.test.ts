import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../checks/find-in.ts';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const workers: Rows = [
  [1, '社工01', '√', '√', '√', '√', '√', 5],
  [2, '社工02', '√', '√', '√', '√', '×', 4],
  [3, '社工03', '√', '√', '√', '√', '√', 5],
  ['合计', '', 3, 3, 3, 3, 2, 14],
];

/** The months with what was told of them, and the findings. */
function read(heads: Rows, options: SheetOptions = {}) {
  const rows = [['街社工站人员到岗情况表'], ...heads, ...workers];
  const [table] = tablesOf(recogniseDrawn(rows, options), 'attendance');
  const between = table?.why.find(({ code }) => code === 'header/month-between');
  return {
    months: table?.months.map(({ month }) => month),
    between: between?.words,
    findings: told(findingsIn([sheetOf(rows, { name: '到岗', ...options })])),
  };
}

const whole = { months: [7, 8, 9, 10, 11], findings: [] };

describe('a column between two months', () => {
  it.each(['', 'x', '8', '13月'])('is the one between under %j', (head) => {
    expect(read([['序号', '姓名', '7月', head, '9月', '10月', '11月', '合计']])).toEqual({
      ...whole,
      between: ['8月'],
    });
  });

  it.each(['', 'x', 3, 7])('is the one between under the number %j', (head) => {
    const heads = [
      ['序号', '姓名', '月份', '', '', '', '', '合计'],
      ['', '', 7, head, 9, 10, 11],
    ];
    expect(read(heads, { merges: ['A2:A3', 'B2:B3', 'C2:G2', 'H2:H3'] })).toEqual({
      ...whole,
      between: ['8月'],
    });
  });

  it('is none where its head says something else, or no month is missing', () => {
    const months = (head: string, next: string) =>
      read([['序号', '姓名', '7月', head, next, '10月', '11月', '合计']]).months;
    expect(months('备注', '9月')).toEqual([7, 9, 10, 11]);
    expect(months('社保', '9月')).toEqual([7, 9, 10, 11]);
    expect(months('x', '8月')).toEqual([7, 8, 10, 11]);
    expect(months('请假的天数', '9月')).toEqual([7, 9, 10, 11]);
  });

  it('leaves heads as they are where each is clear', () => {
    expect(read([['序号', '姓名', '7月', '8月', '9月', '10月', '11月', '合计']])).toEqual({
      ...whole,
      between: undefined,
    });
  });
});
