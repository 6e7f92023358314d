import { expect, it } from 'vitest';
import { findingsIn, told } from '../../checks/find-in.ts';
import { printed, recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** What was spent by line, and the findings of rates and sums. */
function read(rows: Rows, merges: readonly string[] = []) {
  const [table] = tablesOf(recogniseDrawn(rows, { name: '社工站经费', merges }), 'funding');
  return {
    spent: table?.lines.map(({ spent }) => printed(spent).split(' ')[0]),
    found: told(findingsIn([sheetOf(rows, { name: '社工站经费', merges })])).filter((one) =>
      /^(?:rate|total|subtotal|funding\/deviation)/u.test(one),
    ),
  };
}

it('what is expected of the year was not spent', () => {
  const rows: Rows = [
    ['项目支出绩效目标执行监控表'],
    ['项目名称', '某街社工站服务项目'],
    ['项目资金（万元）', '', '年初预算数', '1～7月执行数', '1～7月执行率', '全年预计执行数'],
    ['', '年度资金总额', 30, 15, '50%', 30],
    ['', '其中：本年一般公共预算拨款', 20, 10, '50%', 20],
    ['', '其他资金', 10, 5, '50%', 10],
  ];
  expect(read(rows, ['A3:A6'])).toEqual({ spent: ['D5', 'D6'], found: [] });
});

const months = (rate: string): Rows => [
  ['某街社工站2023年6月经费执行月报（元）'],
  ['项目', '年度预算', '本月支出', '累计支出', '本月执行率', '累计执行率'],
  ['人员经费', 180000, 15000, 90000, '8.33%', rate],
  ['服务经费', 48000, 5000, 24000, '10.42%', '50%'],
  ['管理费', 12000, 1000, 6000, '8.33%', '50%'],
  ['合计', 240000, 21000, 120000, '8.75%', '50%'],
];

it('the rate of the spending that counts is held against it, and no other', () => {
  expect(read(months('50%'))).toEqual({ spent: ['D3', 'D4', 'D5'], found: [] });
  expect(read(months('55%')).found).toEqual([
    'rate/differs 社工站经费!F3 55% → 50% + 社工站经费!D3',
  ]);
});

it('a rate of what was carried over and the budget is none of the budget alone', () => {
  const rows: Rows = [
    ['某街社工站2023年经费执行表（元）'],
    ['科目', '上年结转', '本年预算', '本年支出', '执行率'],
    ['人员经费', 5000, 180000, 183000, '98.92%'],
    ['活动经费', 3000, 48000, 45000, '88.24%'],
    ['管理费', 0, 12000, 12000, '100%'],
  ];
  expect(read(rows).found).toEqual([]);
});

it('较上年增减率 is no deviation from the budget', () => {
  const rows: Rows = [
    ['某街社工站2023年经费使用情况（元）'],
    ['项目', '2023年预算', '2023年支出', '2022年支出', '较上年增减率'],
    ['人员经费', 190000, 188000, 178000, '5.62%'],
    ['服务经费', 50000, 49000, 46000, '6.52%'],
    ['管理费', 20000, 20000, 20000, '0%'],
  ];
  expect(read(rows).found).toEqual([]);
});

it('累计拨付比例 is no share of a batch', () => {
  const rows: Rows = [
    ['某街社工站项目经费拨付情况表（元）'],
    ['批次', '拨付时间', '拨付金额', '累计拨付金额', '累计拨付比例'],
    ['第一批', '2023-03-01', 120000, 120000, '50%'],
    ['第二批', '2023-08-15', 72000, 192000, '80%'],
    ['第三批', '2024-01-20', 48000, 240000, '100%'],
  ];
  expect(read(rows).found).toEqual([]);
});

it('the unit of a form stands left of its lines, merged or not', () => {
  const rows: Rows = [
    ['某街社工站项目资金自评表'],
    ['', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['项目资金（万元）', '年度资金总额', 30, 30, 28.5, '95%'],
    ['', '其中：财政拨款', 30, 30, 28.5, '95%'],
  ];
  for (const merges of [[], ['A3:A4']]) {
    const [table] = tablesOf(recogniseDrawn(rows, { name: '社工站经费', merges }), 'funding');
    expect(table?.lines.map(({ spent }) => printed(spent)).at(-1)).toBe('E4 285000');
  }
});

it('a unit stands behind a stroke', () => {
  const rows: Rows = [
    ['某街社工站经费使用情况表'],
    ['项目', '预算/万元', '支出/万元', '执行率/%'],
    ['人员经费', 20, 19, 95],
    ['活动经费', 5, 4.5, 80],
    ['合计', 25, 23.5, 94],
  ];
  expect(read(rows)).toEqual({
    spent: ['C3', 'C4'],
    found: ['rate/differs 社工站经费!D4 80% → 90% + 社工站经费!C4'],
  });
});
