import { expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { type Rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const number = (value: Rational | null | undefined) => (value ? toNumber(value) : null);

/** What a list that holds all sorts of facts tells of its first station. */
function firstOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  const [first] = evaluate(
    workbookOf(sheetOf(rows, { name: '汇总', ...options })),
    defaultSettings,
  );
  return first ? told(first) : null;
}

function told({ project, indicators, funding, payments, scores }: Evaluation) {
  return {
    workers: number(project.requiredWorkers?.value),
    licensed: number(project.requiredLicensed?.value),
    funds: number(project.annualFunds?.value),
    services: indicators.map(({ entry, target, completed }) => {
      const cell = entry.completed ? formatAddress(entry.completed.cell) : '-';
      return `${entry.area ?? ''}${entry.name} ${number(target) ?? '-'} ${number(completed) ?? '-'} ${cell}`;
    }),
    money: funding && [number(funding.budget), number(funding.spent), funding.lines.length],
    paid: payments?.rows.length ?? null,
    score: number(scores?.total),
  };
}

const nothing = {
  workers: null,
  licensed: null,
  funds: null,
  money: null,
  paid: null,
  score: null,
};

it('workers and funds that a list says beside services are the stations’ own', () => {
  expect(
    firstOf(
      [
        ['2023年度各社工站服务指标完成情况汇总表'],
        [
          '社工站',
          '承接机构',
          '协议社工人数',
          '其中持证',
          '年度资金（万元）',
          '个案',
          null,
          '探访',
          null,
        ],
        [null, null, null, null, null, '指标', '完成', '指标', '完成'],
        ['白云街社工站', '甲中心', 20, 10, 240, 60, 66, 900, 860],
        ['红云街社工站', '乙中心', 14, 7, 200, 60, 44, 900, 640],
        ['合计', null, 34, 17, 440, 120, 110, 1800, 1500],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:G2', 'H2:I2'] },
    ),
  ).toEqual({
    ...nothing,
    workers: 20,
    licensed: 10,
    funds: 2_400_000,
    services: ['个案 60 66 汇总!G4', '探访 900 860 汇总!I4'],
  });
});

it('how stations run is told with budgets, periods and who is there', () => {
  expect(
    firstOf([
      ['2023年度全区社工站运营情况统计表'],
      ['单位：人、个、万元'],
      [
        '序号',
        '街道',
        '合同金额',
        '服务期限',
        '应配社工',
        '其中持证',
        '在岗社工',
        '个案',
        '小组',
        '预算',
        '支出',
        '执行率',
      ],
      [1, '白云街', 240, '2023年1月1日至2023年12月31日', 20, 14, 19, 65, 12, 240, 231, 0.9625],
      [2, '红云街', 200, '2023年1月1日至2023年12月31日', 14, 10, 14, 44, 10, 200, 198, 0.99],
      ['合计', null, 440, null, 34, 24, 33, 109, 22, 440, 429, 0.975],
    ]),
  ).toEqual({
    ...nothing,
    workers: 20,
    licensed: 14,
    funds: 2_400_000,
    services: ['个案 - 65 汇总!H4', '小组 - 12 汇总!I4'],
    money: [2_400_000, 2_310_000, 0],
  });
});

it('services beside budget lines and a score are no lines of the budget', () => {
  expect(
    firstOf(
      [
        ['2023年度各社工站服务及经费情况汇总表（单位：万元）'],
        [
          '社工站',
          '承接机构',
          '个案',
          null,
          '人员经费',
          null,
          '服务经费',
          null,
          '合计',
          null,
          '执行率',
          '评估得分',
          '等级',
        ],
        [
          null,
          null,
          '指标',
          '完成',
          '预算',
          '支出',
          '预算',
          '支出',
          '预算',
          '支出',
          null,
          null,
          null,
        ],
        ['白云街社工站', '甲中心', 60, 66, 180, 175, 60, 55, 240, 230, 0.9583, 91.5, '优秀'],
        ['红云街社工站', '乙中心', 60, 44, 150, 150, 50, 40, 200, 190, 0.95, 84, '良好'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:K3', 'L2:L3', 'M2:M3'] },
    ),
  ).toEqual({
    ...nothing,
    services: ['个案 60 66 汇总!D4'],
    money: [2_400_000, 2_300_000, 2],
    score: 91.5,
  });
});

it('services beside batches of payment are told, and what was paid in all is none of them', () => {
  expect(
    firstOf([
      ['各社工站拨付及服务完成情况'],
      [
        '社工站',
        '合同金额（元）',
        '首期款（元）',
        '尾款（元）',
        '累计拨付（元）',
        '拨付比例',
        '个案完成数',
        '小组完成数',
      ],
      ['白云街社工站', 2_400_000, 1_320_000, 1_080_000, 2_400_000, 1, 66, 12],
      ['红云街社工站', 2_000_000, 1_100_000, 800_000, 1_900_000, 0.95, 44, 10],
    ]),
  ).toEqual({
    ...nothing,
    funds: 2_400_000,
    services: ['个案 - 66 汇总!G3', '小组 - 12 汇总!H3'],
    paid: 2,
  });
});

it('what is agreed stands beside batches alone, too', () => {
  expect(
    firstOf([
      ['2024年各社工站服务经费拨付情况表（单位：元）'],
      ['街道', '合同金额', '首期款', '二期款'],
      ['白云街', 2_400_000, 1_320_000, 960_000],
      ['红云街', 2_000_000, 1_100_000, 750_000],
    ]),
  ).toEqual({ ...nothing, funds: 2_400_000, services: [], paid: 2 });
});

it('projects named after their stations are these', () => {
  const found = evaluate(
    workbookOf(
      sheetOf([
        ['评估结果公示'],
        ['序号', '项目名称', '评估得分', '评估等级'],
        [1, '白云街社工服务站项目', 92.35, '优秀'],
        [2, '红云街社工服务站购买服务项目', 88.6, '良好'],
      ]),
    ),
    defaultSettings,
  );
  expect(found.map(({ station, scores }) => [station?.name, number(scores?.total)])).toEqual([
    ['白云街社工服务站项目', 92.35],
    ['红云街社工服务站购买服务项目', 88.6],
  ]);
});

it('how many are to be there by licence is no indicator', () => {
  const [found] = evaluate(
    workbookOf(
      sheetOf([
        ['社工站人员配备情况一览表'],
        ['类别', '协议要求人数', '实际配备人数', '是否达标'],
        ['社工（含督导）', 20, 21, '是'],
        ['其中：持证社工', 14, 15, '是'],
        ['助理社会工作师', 9, 9, '是'],
      ]),
    ),
    defaultSettings,
  );
  expect(found?.indicators).toEqual([]);
});

it('a list of where stations are and who works there tells no services', () => {
  const [first] = evaluate(
    workbookOf(
      sheetOf(
        [
          ['全县乡镇社工站建设运行情况表'],
          ['序号', '乡镇', '站点面积', '站长', '联系电话', '社工数', '持证社工数', '是否挂牌'],
          [1, '城关镇', 120, '社工01', 13800000000, 3, 1, '是'],
          [2, '柳林乡', 80, '社工02', 13800000001, 2, 1, '否'],
        ],
        { name: '汇总' },
      ),
    ),
    defaultSettings,
  );
  expect(first?.indicators).toEqual([]);
});
