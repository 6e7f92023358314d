import { describe, expect, it } from 'vitest';
import { countedItems } from '../../../../src/core/tables/words/counted-items.ts';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[]) {
  return indicatorFacts(recogniseDrawn(rows, { name: '社工站指标' }));
}

describe('services that a cell counts in words', () => {
  const said = (text: string) =>
    countedItems(text)?.map(({ name, measure, unit, figure }) => [
      name,
      measure,
      unit,
      Number(figure.value.n),
    ]) ?? null;

  it.each([
    [
      '开展小组6个、节次≥36节',
      [
        ['小组', '个数', '个', 6],
        ['小组', '节数', '节', 36],
      ],
    ],
    [
      '1.个案10个；2.小组4个',
      [
        ['个案', '个数', '个', 10],
        ['小组', '个数', '个', 4],
      ],
    ],
    [
      '①个案20个 ②志愿服务时长2,160小时',
      [
        ['个案', '个数', '个', 20],
        ['志愿服务时长', '小时', '小时', 2160],
      ],
    ],
    [
      '1、个案45个\n2、小组3个',
      [
        ['个案', '个数', '个', 45],
        ['小组', '个数', '个', 3],
      ],
    ],
    ['社区活动不少于20场', [['社区活动', '场次', '场', 20]]],
    [
      '15个个案、20场活动',
      [
        ['个案', '个数', '个', 15],
        ['活动', '场次', '场', 20],
      ],
    ],
    [
      '个案15个/小组6个36节',
      [
        ['个案', '个数', '个', 15],
        ['小组', '个数', '个', 6],
        ['小组', '节数', '节', 36],
      ],
    ],
    [
      '截至10月底完成：社区活动22场，1200人次，完成率110%',
      [
        ['社区活动', '场次', '场', 22],
        ['社区活动', '人次', '人次', 1200],
      ],
    ],
    [
      '个案15；小组6',
      [
        ['个案', null, null, 15],
        ['小组', null, null, 6],
      ],
    ],
    ['个案15个，3次会议', null],
    ['个案15个，其中长者占60%', null],
    ['4组24节', null],
    ['个案10个、其他若干', null],
    ['个案10个、个案12个', null],
    ['满意度90%、个案10个', null],
    ['2024年3月开展、4月结束', null],
  ])('%s', (text, items) => {
    expect(said(text)).toEqual(items);
  });
});

describe('targets and quantities in words', () => {
  it('are an entry a service and measure', () => {
    expect(
      facts([
        ['服务板块', '协议要求', '完成情况'],
        ['长者服务', '开展小组6个、节次≥36节', '开展小组6个、36节'],
        ['青少年服务', '开展小组4个、节次≥24节', '开展小组5个、30节'],
        ['社区融合', '开展社区活动不少于20场', '开展社区活动22场'],
      ]),
    ).toEqual([
      ['小组', '个数', '个', null, 'B2 6', 'C2 6', ''],
      ['小组', '节数', '节', null, 'B2 36', 'C2 36', ''],
      ['小组', '个数', '个', null, 'B3 4', 'C3 5', ''],
      ['小组', '节数', '节', null, 'B3 24', 'C3 30', ''],
      ['社区活动', '场次', '场', null, 'B4 20', 'C4 22', ''],
    ]);
  });

  it('stand under a blank row below the heads too', () => {
    expect(
      facts([
        ['服务板块', '年度任务', '完成情况'],
        [],
        ['长者服务', '1.个案38个；2.小组5个', '1.个案45个；2.小组6个'],
        ['志愿服务', '志愿服务38小时', '志愿服务44小时'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B3 38', 'C3 45', ''],
      ['小组', '个数', '个', null, 'B3 5', 'C3 6', ''],
      ['志愿服务', '小时', '小时', null, 'B4 38', 'C4 44', ''],
    ]);
  });

  it('have no counterpart where the other cell says none', () => {
    expect(
      facts([
        ['服务类别', '年度指标', '完成情况'],
        ['长者', '1.个案10个；2.小组4个', '1.个案9个；2.活动2场'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 10', 'C2 9', ''],
      ['小组', '个数', '个', null, 'B2 4', '', ''],
      ['活动', '场次', '场', null, '', 'C2 2', ''],
    ]);
  });

  it('have the rates that are printed behind them, and the measure of the other cell', () => {
    expect(
      facts([
        ['服务领域', '年度指标', '完成情况'],
        ['长者', '个案15；小组6', '小组6个（100%）；个案12个，完成率80%'],
        ['儿童', '个案8个、小组3个', '个案8个、小组3个'],
      ]).slice(0, 2),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 15', 'C2 12', 'C2 80%'],
      ['小组', '个数', '个', null, 'B2 6', 'C2 6', 'C2 100%'],
    ]);
  });

  it('have no part in a rate of the whole row', () => {
    expect(
      facts([
        ['服务领域', '年度指标', '完成情况', '总体完成率'],
        ['长者', '个案10个、小组4个', '个案10个、小组4个', '100%'],
        ['儿童', '个案8个、小组3个', '个案9个、小组3个', '109%'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 10', 'C2 10', ''],
      ['小组', '个数', '个', null, 'B2 4', 'C2 4', ''],
      ['个案', '个数', '个', null, 'B3 8', 'C3 9', ''],
      ['小组', '个数', '个', null, 'B3 3', 'C3 3', ''],
    ]);
  });

  it('are left alone where a cell says anything else', () => {
    const read = facts([
      ['服务类别', '年度指标', '完成情况'],
      ['长者', '个案10个、小组4个', '已按计划推进'],
      ['儿童', '个案8个、小组3个', '个案8个、小组3个'],
    ]);
    expect(read.filter(([, , , , target]) => / \d/u.test(target ?? ''))).toEqual([]);
  });
});

it('服务指标 heads names that tell their targets', () => {
  expect(
    facts([
      ['服务指标', '单位', '实际完成', '达成率'],
      ['全年开展个案服务不少于18个', '个', 18, '100%'],
      ['社区活动（12场）', '场', 8, '66.67%'],
      ['每年完成入户探访1490人次', '人次', 858, '57.58%'],
    ]).map(([name, , , , ...figures]) => [name, ...figures]),
  ).toEqual([
    ['个案服务', 'A2 18', 'C2 18', 'D2 100%'],
    ['社区活动', 'A3 12', 'C3 8', 'D3 66.67%'],
    ['入户探访', 'A4 1490', 'C4 858', 'D4 57.58%'],
  ]);
});

it('they may stand behind a column of numbers', () => {
  expect(
    facts([
      ['序号', '服务指标', '实际完成'],
      [1, '每年完成入户探访276人次', 223],
      [2, '电访（2218人次）', 1907],
    ]).map(([name, , , , ...figures]) => [name, ...figures]),
  ).toEqual([
    ['入户探访', 'B2 276', 'C2 223', ''],
    ['电访', 'B3 2218', 'C3 1907', ''],
  ]);
});
