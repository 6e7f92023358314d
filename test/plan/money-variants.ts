import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import { type Drawn, sheetOf } from '../core/tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const project = sheetOf(
  [
    ['项目信息'],
    ['社工站', '文冲街社工服务站'],
    ['评估阶段', '末期评估'],
    ['年度项目经费', '240万'],
  ],
  { name: '项目信息' },
);
const midProject = sheetOf(
  [
    ['项目信息'],
    ['社工站', '文冲街社工服务站'],
    ['评估阶段', '中期评估'],
    ['年度服务协议期', '2023年7月1日至2024年6月30日'],
    ['评估考核期', '2023年7月1日至2023年11月30日'],
  ],
  { name: '项目信息' },
);

const budget: Rows = [
  ['文冲街社工站经费使用情况'],
  ['单位：万元'],
  ['经费项目', '年度预算', '实际支出', '执行率'],
  ['人员经费', 160.5, 161.23, '100.45%'],
  ['督导培训费', 7.42, 3.67, '49.46%'],
  ['服务活动经费', 36.08, '29.5万元', '81.76%'],
  ['运营管理费', 36, 41.9531, '116.54%'],
  ['合计', 240, 236.3531, '98.48%'],
];

const deep: Rows = [
  ['经费类别', '明细', '预算（元）', '支出（元）'],
  ['人员经费', '工资', 1_500_000, 1_400_000],
  ['', '社保', '30万元', 350_000],
  ['服务活动经费', '督导费', 50_000, '/'],
  ['', '活动费', 150_000, 120_000.55],
  ['', '小计', 200_000, 120_000.55],
  ['运营管理费', '', 300_000, 250_000],
];

const payments: Rows = [
  ['项目经费拨付情况'],
  ['批次', '拨付日期', '应拨金额（万元）', '拨付金额（万元）', '拨付比例'],
  ['第一批', '2022年9月1日', 132, 132, '55%'],
  ['第二批', { value: 44986, format: 'yyyy/m/d' }, 96, '90万', '40%'],
  ['第三批', '', 12, '', '5%'],
  ['合计', '', 240, 222, '100%'],
];

const lines = (role: string, amounts: readonly number[]): Rows => [
  [`社工站项目${role}表`],
  ['费用项目', `${role}金额（万元）`],
  ...['人员经费', '服务活动经费', '运营管理费'].map((name, at) => [name, amounts[at] ?? 0]),
];

/** Stations' workbooks with budgets and payments, each unlike the others in one thing. */
export const moneyVariants: Readonly<
  Record<string, { readonly sheets: readonly SheetSnapshot[] }>
> = {
  'a budget, its spending and payments at the final': {
    sheets: [project, sheetOf(budget, { name: '经费 2023' }), sheetOf(payments, { name: '拨付' })],
  },
  'a budget at mid-term beside the time that has passed': {
    sheets: [midProject, sheetOf(budget, { name: '经费' })],
  },
  'a budget of two levels with amounts as text': {
    sheets: [project, sheetOf(deep, { name: '经费' })],
  },
  'payments alone': { sheets: [project, sheetOf(payments, { name: '拨付' })] },
  'a budget with an amount that cannot be read': {
    sheets: [
      project,
      sheetOf(
        [
          ['项目', '预算（元）', '支出（元）'],
          ['人员经费', '80.5.3', 60],
          ['运营管理费', 20, 10],
          ['合计', 100, 70],
        ],
        { name: '经费' },
      ),
    ],
  },
  'a budget and its spending in two sheets': {
    sheets: [
      sheetOf(lines('预算', [70, 20, 10]), { name: '预算' }),
      sheetOf(lines('支出', [60, 15, 5]), { name: '支出' }),
    ],
  },
  'the sources of funds of a self-evaluation': {
    sheets: [
      project,
      sheetOf(
        [
          ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
          ['年度资金总额', 200, 240, 240, '100%'],
          ['其中：当年财政拨款', 200, 240, 240, '100%'],
          ['上年结转资金', 0, 0, 0, ''],
        ],
        { name: '资金' },
      ),
    ],
  },
  'money of which nothing was planned': {
    sheets: [
      project,
      sheetOf(
        [
          ['社工站项目', '预算（元）', '支出（元）'],
          ['人员经费', 0, 60],
          ['运营管理费', '/', 10],
        ],
        { name: '经费' },
      ),
    ],
  },
};
