import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) {
  return indicatorFacts(recogniseDrawn(rows, options));
}

describe('two years side by side', () => {
  const years = (title: string, later: readonly Drawn[] = [22, 41]) =>
    facts(
      [
        [title],
        ['指标', '2022年', '', '2023年', ''],
        ['', '目标', '完成', '目标', '完成'],
        ['个案（个）', 20, 21, 24, later[0]],
        ['活动（场）', 36, 40, 40, later[1]],
      ],
      { name: '社工站指标', merges: ['A2:A3', 'B2:C2', 'D2:E2'] },
    ).map((entry) => [entry[3], entry[4], entry[5]]);

  it('are compared: the later one counts', () => {
    expect(years('社工站服务指标年度对比')).toEqual([
      [null, 'D4 24', 'E4 22'],
      [null, 'D5 40', 'E5 41'],
    ]);
  });

  it('count the year that has completed quantities', () => {
    expect(years('社工站服务指标年度对比', [])).toEqual([
      [null, 'B4 20', 'C4 21'],
      [null, 'B5 36', 'C5 40'],
    ]);
  });

  it('are parts of a period that reaches over both', () => {
    expect(years('社工站服务指标（2022年7月1日至2023年6月30日）')).toHaveLength(4);
  });
});

it.each([
  ['第一年度', '第二年度', '第三年度', [['D3 60', 'E3 58']]],
  ['第一年度', '第二年度', '合计', [['F3 120', 'G3 110']]],
  ['2022年', '2023年', '合计', [['F3 120', 'G3 110']]],
])('%s, %s, %s: years do not add up, their sum counts alone', (first, second, third, counted) => {
  const figures = third === '合计' ? [120, 110] : [60, ''];
  const rows = [
    ['服务指标', first, '', second, '', third, ''],
    ['', '协议量', '完成量', '协议量', '完成量', '协议量', '完成量'],
    ['个案（个）', 60, 52, 60, 58, ...figures],
    ['小组（个）', 20, 20, 20, 21, ...figures],
  ];
  const merges = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'];
  expect(
    facts(rows, { name: '社工站指标', merges })
      .slice(0, 1)
      .map((entry) => [entry[4], entry[5]]),
  ).toEqual(counted);
});

describe('two stages side by side', () => {
  const stages = (final: readonly Drawn[], rates: readonly Drawn[] = []) =>
    facts(
      [
        ['服务指标', '协议指标', '中期', '', '末期', ''],
        ['', '', '完成数', '完成率', '完成数', '完成率'],
        ['个案服务（个）', 50, 25, '50%', final[0], rates[0]],
        ['社区活动（场）', 48, 22, '45.83%', final[1], rates[1]],
      ],
      { name: '社工站指标', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    );

  it('count the final once it is filled', () => {
    expect(stages([52, 40], ['104%', '83.33%'])).toEqual([
      ['个案服务', '个数', '个', null, 'B3 50', 'E3 52', 'F3 104%'],
      ['社区活动', '场次', '场', null, 'B4 48', 'E4 40', 'F4 83.33%'],
    ]);
  });

  it('count the mid-term while the final is empty', () => {
    expect(stages([])).toEqual([
      ['个案服务', '个数', '个', null, 'B3 50', 'C3 25', 'D3 50%'],
      ['社区活动', '场次', '场', null, 'B4 48', 'C4 22', 'D4 45.83%'],
    ]);
  });

  it('count neither where the final is no running sum', () => {
    expect(stages([27, 18]).map((entry) => entry[5])).toEqual(['', '']);
  });

  it('count the final whose rates are its own, though one quantity falls', () => {
    const rows = (rates: readonly Drawn[]) =>
      facts(
        [
          ['服务指标', '协议指标', '中期', '', '末期', ''],
          ['', '', '完成数', '完成率', '完成数', '完成率'],
          ['个案服务（个）', 50, 55, '110%', 52, rates[0]],
          ['小组服务（个）', 20, 9, '45%', 18, rates[1]],
          ['社区活动（场）', 48, 22, '45.83%', 40, rates[2]],
        ],
        { name: '社工站指标', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ).map((entry) => entry[5]);
    expect(rows(['104%', '90%', '83.33%'])).toEqual(['E3 52', 'E4 18', 'E5 40']);
    expect(rows(['214%', '135%', '83.33%'])).toEqual(['', '', '']);
  });

  it('are parts of a running sum beside them', () => {
    expect(
      facts(
        [
          ['服务指标', '协议量', '中期完成', '末期完成', '累计完成', '完成率'],
          ['个案服务', 50, 25, 27, 52, '104%'],
          ['社区活动', 48, 22, 18, 40, '83.33%'],
        ],
        { name: '社工站指标' },
      ),
    ).toEqual([
      ['个案服务', null, null, null, 'B2 50', 'E2 52', 'F2 104%'],
      ['社区活动', null, null, null, 'B3 48', 'E3 40', 'F3 83.33%'],
    ]);
  });
});

describe('heads that say their role beside one another', () => {
  it('应建档人数 and 已建档人数', () => {
    expect(
      facts(
        [
          [
            '社区',
            '应建档人数',
            '已建档人数',
            '建档率',
            '应探访人次',
            '实际探访人次',
            '探访完成率',
          ],
          ['东社区', 120, 120, '100%', 1440, 1300, '90.28%'],
          ['合计', 120, 120, '100%', 1440, 1300, '90.28%'],
        ],
        { name: '社工站走访建档' },
      ).slice(0, 2),
    ).toEqual([
      ['建档人数', '人数', '人', '东社区', 'B2 120', 'C2 120', 'D2 100%'],
      ['探访人次', '人次', '人次', '东社区', 'E2 1440', 'F2 1300', 'G2 90.28%'],
    ]);
  });

  it('电访任务 and 电访完成', () => {
    expect(
      facts(
        [
          ['社区', '电访任务', '电访完成', '探访任务', '探访完成'],
          ['东社区', 500, 260, 120, 70],
          ['合计', 500, 260, 120, 70],
        ],
        { name: '社工站指标完成' },
      ).slice(0, 2),
    ).toEqual([
      ['电访', null, null, '东社区', 'B2 500', 'C2 260', ''],
      ['探访', null, null, '东社区', 'D2 120', 'E2 70', ''],
    ]);
  });
});

describe('tables that their titles name', () => {
  it('have the name and the unit of the nearest line', () => {
    expect(
      facts(
        [
          ['探访服务完成情况（单位：人次）'],
          ['社区', '协议量', '完成量'],
          ['东社区', 600, 420],
          ['合计', 600, 420],
          [],
          ['个案服务完成情况（单位：个）'],
          ['社区', '协议量', '完成量'],
          ['东社区', 20, 15],
          ['合计', 20, 15],
        ],
        { name: '社工站探访', merges: ['A1:C1', 'A6:C6'] },
      ),
    ).toEqual([
      ['探访', '人次', '人次', '东社区', 'B3 600', 'C3 420', ''],
      ['探访', '人次', '人次', '*', 'B4 600', 'C4 420', ''],
      ['个案', '个数', '个', '东社区', 'B8 20', 'C8 15', ''],
      ['个案', '个数', '个', '*', 'B9 20', 'C9 15', ''],
    ]);
  });
});

describe('a head of several measures', () => {
  it('names no area and no service', () => {
    expect(
      facts(
        [
          ['指标', '人次', '', '场次/个数', ''],
          ['', '任务', '完成', '任务', '完成'],
          ['小组工作', 480, 260, 12, 7],
          ['社区活动', 3000, 1810, 30, 17],
        ],
        { name: '社工站指标', merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ).toEqual([
      ['小组工作', '人次', '人次', null, 'B3 480', 'C3 260', ''],
      ['小组工作', null, null, null, 'D3 12', 'E3 7', ''],
      ['社区活动', '人次', '人次', null, 'B4 3000', 'C4 1810', ''],
      ['社区活动', null, null, null, 'D4 30', 'E4 17', ''],
    ]);
  });
});

describe('quarters beside the whole year', () => {
  it('are parts of it', () => {
    expect(
      facts(
        [
          ['项目', '第一季度', '', '第二季度', '', '全年', '', ''],
          ['', '目标', '完成', '目标', '完成', '目标', '完成', '完成率'],
          ['个案服务（个）', 10, 9, 10, 12, 40, 21, '52.5%'],
          ['小组服务（个）', 3, 3, 3, 2, 12, 5, '41.67%'],
        ],
        { name: '社工站进度', merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:H1'] },
      ),
    ).toEqual([
      ['个案服务', '个数', '个', null, 'F3 40', 'G3 21', 'H3 52.5%'],
      ['小组服务', '个数', '个', null, 'F4 12', 'G4 5', 'H4 41.67%'],
    ]);
  });

  it('count where they stand alone', () => {
    expect(
      facts(
        [
          ['项目', '上半年', '', ''],
          ['', '目标', '完成', '完成率'],
          ['个案服务（个）', 10, 9, '90%'],
          ['小组服务（个）', 3, 3, '100%'],
        ],
        { name: '社工站进度', merges: ['A1:A2', 'B1:D1'] },
      ).map((entry) => entry.slice(4)),
    ).toEqual([
      ['B3 10', 'C3 9', 'D3 90%'],
      ['B4 3', 'C4 3', 'D4 100%'],
    ]);
  });
});

describe('a column of shares', () => {
  const rates = (...shares: readonly Drawn[]) =>
    facts(
      [
        ['领域', '指标', '完成', '占比'],
        ['长者服务', 400, 420, shares[0]],
        ['家庭服务', 200, 180, shares[1]],
        ['青少年服务', 200, 200, shares[2]],
        ['合计', 800, 800, '100%'],
      ],
      { name: '社工站服务' },
    ).map((entry) => entry[6]);

  it('of the whole is no completion rate', () => {
    expect(rates('52.5%', '22.5%', '25%')).toEqual(['', '', '']);
    expect(rates('50%', '25%', '25%')).toEqual(['', '', '']);
  });

  it('is a completion rate where it is the rows’ own, right or wrong', () => {
    expect(rates('105%', '90%', '100%')).toEqual(['D2 105%', 'D3 90%', 'D4 100%']);
    expect(rates('105%', '22.5%', '25%')).toEqual(['D2 105%', 'D3 22.5%', 'D4 25%']);
  });
});

describe('a name that ends like a role', () => {
  it('goes as far as it does beside the other roles', () => {
    const found = recogniseDrawn([
      ['片区', '服务手册产出指标量', '服务手册产出已完成', '服务手册产出完成率'],
      ['片区一', 7, 5, '71.43%'],
      ['片区二', 8, 2, '25.00%'],
    ]);
    expect(
      indicatorFacts(found).map(([name, , , area, ...figures]) => [name, area, ...figures]),
    ).toEqual([
      ['服务手册产出', '片区一', 'B2 7', 'C2 5', 'D2 71.43%'],
      ['服务手册产出', '片区二', 'B3 8', 'C3 2', 'D3 25%'],
    ]);
  });
});

describe('words under the heads', () => {
  it('are no heads where the same words name the rows of the next area', () => {
    const found = recogniseDrawn([
      ['云桥街社工站服务量完成进度表'],
      ['服务区域', '项目内容', '单位', '合同指标', '累计完成'],
      ['桂花社区', '志愿者培育', '人'],
      [null, '社区讲座', '场', 9, 3],
      ['松涛社区', '志愿者培育', '人', null, 67],
      [null, '社区讲座', '场', 2, 2],
    ]);
    expect(indicatorFacts(found).map(([name, , , area]) => [name, area])).toEqual([
      ['社区讲座', '桂花社区'],
      ['志愿者培育', '松涛社区'],
      ['社区讲座', '松涛社区'],
    ]);
  });

  it('that are measures and units stand in two columns', () => {
    const found = recogniseDrawn([
      ['荔新街社工站指标完成情况'],
      ['服务指标', '统计口径', '单位', '指标量', '实际完成'],
      ['大型活动', '场次', '场', 8, 2],
      [null, '人次', '人次', 4094, 3809],
      ['探访', '人次', '人次', 1478, 1830],
    ]);
    expect(indicatorFacts(found).map((fact) => fact.slice(0, 3))).toEqual([
      ['大型活动', '场次', '场'],
      ['大型活动', '人次', '人次'],
      ['探访', '人次', '人次'],
    ]);
  });
});

it('stages are told though their letters stand apart', () => {
  expect(
    facts(
      [
        ['服务指标', '任 务 量', '中  期', '', '末  期', ''],
        ['', '', '完 成 量', '达 成 率', '完 成 量', '达 成 率'],
        ['个案服务（个）', 33, 7, '21.21%', 19, '57.58%'],
        ['小组服务（个）', 26, 5, '19.23%', 20, '76.92%'],
      ],
      { name: '社工站指标' },
    ).map((entry) => entry.slice(4)),
  ).toEqual([
    ['B3 33', 'E3 19', 'F3 57.58%'],
    ['B4 26', 'E4 20', 'F4 76.92%'],
  ]);
});

it('some services are named among measures of others', () => {
  const found = recogniseDrawn([
    ['岳居街社工站2024年度服务产出一览'],
    ['服务类别', '服务项目', '计量单位', '合同签约量', '实际服务量'],
    ['个案服务', '开案数', '个', 24, 25],
    ['小组服务', '小组数', '个', 10, 10],
    [null, '服务人次', '人次', 800, 912],
    ['社区服务', '大型活动', '场', 4, 4],
    [null, '中小型活动', '场', 20, 22],
    [null, '参与人次', '人次', 3000, 2870],
  ]);
  expect(indicatorFacts(found).map((fact) => fact.slice(0, 3))).toEqual([
    ['个案服务', '接案数', '个'],
    ['小组服务', '个数', '个'],
    ['小组服务', '人次', '人次'],
    ['大型活动', '场次', '场'],
    ['中小型活动', '场次', '场'],
    ['社区服务', '人次', '人次'],
  ]);
});
