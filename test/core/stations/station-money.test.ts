import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { told, workbookOf } from '../checks/find-in.ts';
import { sheetOf } from '../tables/sheet-of.ts';

const evaluationsOf = (...sheets: readonly SheetSnapshot[]) =>
  evaluate(workbookOf(...sheets), defaultSettings);

const number = (value: Parameters<typeof toNumber>[0] | null) => value && toNumber(value);

/** Station, budget, spending, its lines, payments in all; then the findings. */
function moneyOf({ station, funding, payments, findings }: Evaluation) {
  return [
    station?.key,
    number(funding?.budget ?? null),
    number(funding?.spent ?? null),
    funding?.lines.map(({ line, budget, spent }) =>
      [line.name, number(budget), number(spent)].join(' '),
    ),
    number(payments?.total ?? null),
    ...told(findings),
  ];
}

describe('a line a station', () => {
  it('with budget and spending in all', () => {
    const sheet = sheetOf([
      ['XX区社工站项目经费一览表'],
      ['金额单位：万元'],
      ['序号', '社工站', '承接机构', '项目预算', '实际支出', '执行率', '结余'],
      [1, '柳溪街道社工站', '晨光社会工作服务中心', 240, 236, 0.9833, 4],
      [2, '松岭镇社工站', '暖阳社会工作服务中心', 200, 198, 0.98, 2],
      ['合计', null, null, 440, 434, null, 6],
    ]);
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      ['柳溪', 2400000, 2360000, [], null],
      ['松岭', 2000000, 1980000, [], null, 'rate/differs 表!F5 98% → 99% + 表!E5'],
    ]);
  });

  it('with spending over its lines beside the whole budget', () => {
    const sheet = sheetOf(
      [
        ['各镇街社工站年度支出情况表（单位：万元）'],
        ['序号', '镇街', '年度预算', '实际支出', null, null, null],
        [null, null, null, '人员经费', '活动经费', '管理费', '支出合计'],
        [1, '柳溪街道', 240, 178, 29, 30, 237],
        [2, '松岭街道', 200, 148, 28, 20, 195],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'] },
    );
    const lines = (staff: number, services: number, costs: number) => [
      `人员经费  ${staff}`,
      `活动经费  ${services}`,
      `管理费  ${costs}`,
    ];
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      ['柳溪', 2400000, 2370000, lines(1780000, 290000, 300000), null],
      [
        '松岭',
        2000000,
        1960000,
        lines(1480000, 280000, 200000),
        null,
        'total/differs 表!G5 195 → 196 ! 196 + 表!D5 表!E5 表!F5',
      ],
    ]);
  });

  it('with the figure in the heads of its lines', () => {
    const sheet = sheetOf([
      ['各站经费结构表（元）'],
      ['社工站', '人员经费预算', '服务经费预算', '运营管理经费预算', '预算合计'],
      ['柳溪街社工站', 1800, 300, 300, 2400],
      ['松岭街社工站', 1200, 400, 400, 2000],
    ]);
    expect(evaluationsOf(sheet).map((one) => moneyOf(one).slice(0, 4))).toEqual([
      ['柳溪', 2400, null, ['人员经费 1800 ', '服务经费 300 ', '运营管理经费 300 ']],
      ['松岭', 2000, null, ['人员经费 1200 ', '服务经费 400 ', '运营管理经费 400 ']],
    ]);
  });

  it('with budget and spending of each of its lines', () => {
    const sheet = sheetOf([
      ['各社工站经费使用情况表（元）'],
      [
        '社工站',
        '人员经费预算',
        '人员经费支出',
        '活动经费预算',
        '活动经费支出',
        '合计预算',
        '合计支出',
      ],
      ['柳溪街社工站', 2000, 1900, 500, 450, 2500, 2350],
      ['松岭街社工站', 1600, 1500, 400, 390, 2000, 1890],
    ]);
    expect(evaluationsOf(sheet).map((one) => moneyOf(one).slice(0, 4))).toEqual([
      ['柳溪', 2500, 2350, ['人员经费 2000 1900', '活动经费 500 450']],
      ['松岭', 2000, 1890, ['人员经费 1600 1500', '活动经费 400 390']],
    ]);
  });

  it('with what is owed and what was paid of a batch', () => {
    const sheet = sheetOf([
      ['各社工站经费拨付情况表（元）'],
      ['社工站', '首期款', '中期款', '应拨尾款', '实拨尾款'],
      ['柳溪街社工站', 500, 300, 200, 180],
      ['松岭街社工站', 400, 240, 160, 160],
    ]);
    expect(
      evaluationsOf(sheet).map(({ payments }) => [
        number(payments?.total ?? null),
        payments?.rows.map(({ payment, amount }) => `${payment.name} ${number(amount)}`),
      ]),
    ).toEqual([
      [980, ['首期款 500', '中期款 300', '尾款 180']],
      [800, ['首期款 400', '中期款 240', '尾款 160']],
    ]);
  });

  it('with batches whose heads say the unit, beside budget and spending', () => {
    const sheet = sheetOf([
      ['各社工站拨付及使用情况'],
      ['社工站', '首期（万元）', '中期（万元）', '项目预算（万元）', '实际支出（万元）'],
      ['柳溪街社工站', 132, 96, 240, 236],
      ['松岭街社工站', 110, 80, 200, 198],
    ]);
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      ['柳溪', 2400000, 2360000, [], 2280000],
      ['松岭', 2000000, 1980000, [], 1900000],
    ]);
  });
});

it('batches of stations are in the only unit that a head of the list names', () => {
  const sheet = (title: string) =>
    sheetOf(
      [
        [title],
        ['社工站', '合同金额（万元）', '首期', null, '中期', null],
        [null, null, '金额', '时间', '金额', '时间'],
        ['柳溪街社工站', 240, 132, '2023.3.1', 96, '2023.8.30'],
        ['松岭街社工站', 200, 110, '2023.3.5', 80, '2023.9.2'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
    );
  const paid = (title: string) => evaluationsOf(sheet(title)).map((one) => moneyOf(one)[4]);
  expect(paid('各社工站拨付情况')).toEqual([2280000, 1900000]);
  expect(paid('各社工站拨付情况（单位：元）')).toEqual([228, 190]);
});

describe('stations under one another in a sheet', () => {
  const station = (name: string, paid: number) => [
    [name],
    ['（一）经费使用情况（元）'],
    ['项目', '预算', '支出'],
    ['人员经费', 1800, 1780],
    ['服务经费', 300, 290],
    ['管理费', 300, 300],
    [],
    ['（二）经费拨付情况（元）'],
    ['批次', '拨付时间', '金额'],
    ['首期', '2022-07-20', paid],
    ['中期', '2023-02-10', 960],
    [],
  ];
  const both = [...station('一、柳溪街社工站', 1320), ...station('二、松岭街社工站', 1100)];

  it('have what stands under the table that names them', () => {
    expect(evaluationsOf(sheetOf(both)).map((one) => [one.station?.key, moneyOf(one)[4]])).toEqual([
      ['柳溪', 2280],
      ['松岭', 2060],
    ]);
  });

  it('have nothing that only one of them would have', () => {
    const withoutFirst = both.filter((_, at) => at < 7 || at >= 12);
    expect(evaluationsOf(sheetOf(withoutFirst)).map((one) => moneyOf(one)[4])).toEqual([
      null,
      null,
    ]);
  });
});

it('a list of stations tells nothing of the project of one', () => {
  const project = sheetOf(
    [
      ['项目信息'],
      ['社工站', '柳溪街社工站'],
      ['评估阶段', '末期评估'],
      ['年度项目经费', '240万元'],
    ],
    { name: '项目信息' },
  );
  const list = sheetOf(
    [
      ['镇街社工站考核结果'],
      ['镇街社工站', '承接机构', '项目金额（万元）', '考核得分', '等次'],
      ['松岭街社工站', '暖阳社会工作服务中心', 200, 86, '良好'],
      ['柳溪街社工站', '晨光社会工作服务中心', 240, 92.5, '优秀'],
    ],
    { name: '结果' },
  );
  const [evaluation, ...others] = evaluationsOf(list, project);
  expect(others).toEqual([]);
  expect(evaluation?.project.station?.value).toBe('柳溪街社工站');
  expect(number(evaluation?.project.annualFunds?.value ?? null)).toBe(2400000);
  expect(evaluation?.project.contractor).toBeNull();
});
