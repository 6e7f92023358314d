import { describe, expect, it } from 'vitest';
import { indicatorFacts, projectFacts, recogniseDrawn, scoreFacts } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

const facts = (rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) =>
  indicatorFacts(recogniseDrawn(rows, options));

describe('a table cut by blank rows and columns is one', () => {
  it('reads on under a blank row', () => {
    expect(
      facts(
        [
          ['荔新街社工站服务量完成进度表'],
          ['协议内容', '桂花社区', '', '松涛社区'],
          ['', '年度指标值', '完成数', '年度指标值', '完成数'],
          ['志愿者培育', '', 13, '', 21],
          [],
          ['社区讲座', 7, 4, 4, 3],
        ],
        { name: '指标', merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'] },
      ),
    ).toEqual([
      ['志愿者培育', null, null, '桂花社区', 'B4 blank', 'C4 13', ''],
      ['志愿者培育', null, null, '松涛社区', 'D4 blank', 'E4 21', ''],
      ['社区讲座', null, null, '桂花社区', 'B6 7', 'C6 4', ''],
      ['社区讲座', null, null, '松涛社区', 'D6 4', 'E6 3', ''],
    ]);
  });

  it('reads on beside a blank column', () => {
    expect(
      scoreFacts(
        recogniseDrawn(
          [
            ['评估指标', '标准分', '得分', '', '折算后得分'],
            ['服务监测', 10, 7.3, '', 7.3],
            ['服务质量（片区一）', 20, 16.48, '', 15.56],
            ['服务质量（片区二）', 20, 14.63],
            ['购买方', 20, 14.34, '', 14.34],
            ['总计', '', '', '', 37.2],
          ],
          { name: '评分' },
        ),
      ).map((fact) => fact.at(-1)),
    ).toEqual(['E2 7.3', 'E3 15.56', '', 'E5 14.34', 'E6 37.2', null]);
  });

  it('reads headers of three rows that are not merged, over areas', () => {
    expect(
      facts([
        ['服务片区', '常规服务', '', '', '', '重点服务'],
        ['', '个案接案数', '', '小组人次', '', '电访'],
        ['', '目标值', '完成数', '目标值', '完成数', '目标值', '完成数'],
        ['东片区', 10, 6, 300, 200, 50, 40],
        ['西片区', 20, 16, 400, 300, 60, 50],
      ]).slice(0, 3),
    ).toEqual([
      ['个案接案数', '接案数', '个', '东片区', 'B4 10', 'C4 6', ''],
      ['小组人次', '人次', '人次', '东片区', 'D4 300', 'E4 200', ''],
      ['电访', null, null, '东片区', 'F4 50', 'G4 40', ''],
    ]);
  });
});

describe('services across', () => {
  it('have their roles down', () => {
    expect(
      facts([
        ['内容', '入户探访（户）', '资源链接金额（万元）', '健康讲座（人次）'],
        ['目标量', 100, 20, 200],
        ['实际完成量', 50, 10, 100],
        ['百分比（%）', 50, 50, 50],
      ]),
    ).toEqual([
      ['入户探访', '户数', '户', null, 'B2 100', 'B3 50', 'B4 50%'],
      ['资源链接金额', '金额', '元', null, 'C2 200000', 'C3 100000', 'C4 50%'],
      ['健康讲座', '人次', '人次', null, 'D2 200', 'D3 100', 'D4 50%'],
    ]);
  });
});

describe('targets and rates beside quantities by area', () => {
  it('are the total’s', () => {
    expect(
      facts(
        [
          ['服务内容', '计量单位', '指标数', '实际完成量', '', '', '完成率'],
          ['', '', '', '东片区', '西片区', '总计'],
          ['志愿者招募', '人', 123, 24, 80, 104, '84.55%'],
          ['社区需求调查', '份', 334, 35, 132, 167, '50.00%'],
        ],
        { name: '指标', merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
      ).slice(0, 3),
    ).toEqual([
      ['志愿者招募', '人数', '人', '*', 'C3 123', 'F3 104', 'G3 84.55%'],
      ['志愿者招募', '人数', '人', '东片区', '', 'D3 24', ''],
      ['志愿者招募', '人数', '人', '西片区', '', 'E3 80', ''],
    ]);
  });
});

describe('a paragraph', () => {
  it('tells the project', () => {
    const text =
      '广州市石楼东街社工服务站项目由广州市海珠区石楼东街道办事处购买，由广州市同心社会工作服务中心承接运营。年度服务协议期为2025年9月1日至2026年8月31日，评估考核期为2025年9月1日至2026年2月28日。协议要求配备社工20人，其中持证社工不少于10人，年度服务经费240万元。';
    expect(
      projectFacts(
        recogniseDrawn([['项目基本情况'], [text]], { name: 'Sheet1', merges: ['A2:D4'] }),
      ),
    ).toEqual({
      station: '广州市石楼东街社工服务站',
      buyer: '广州市海珠区石楼东街道办事处',
      contractor: '广州市同心社会工作服务中心',
      agreementPeriod: '2025-9-1 2026-8-31',
      evaluationPeriod: '2025-9-1 2026-2-28',
      requiredWorkers: 'A2 20',
      requiredLicensed: 'A2 10',
      annualFunds: 'A2 2400000',
    });
  });
});

it('a paragraph over one that tells the satisfaction tells the project, too', () => {
  const rows = [
    ['甲街社工服务站2023年度工作总结'],
    [
      '一、基本情况：甲街社工服务站由甲街道办事处购买，协议期为2023年1月1日至2023年12月31日，协议要求配备社工14名，其中持证社工10名，年度经费200万元。',
    ],
    ['二、满意度：共调查120人，满意度96.5%。'],
  ];
  const recognition = recogniseDrawn(rows, { name: '总结' });
  expect(recognition.tables.map(({ kind }) => kind)).toEqual(['project', 'survey']);
  expect(projectFacts(recognition)).toMatchObject({
    requiredWorkers: 'A2 14',
    requiredLicensed: 'A2 10',
    annualFunds: 'A2 2000000',
  });
});

describe('heads of names and titles', () => {
  it('keeps the names of services that stand under a word for targets', () => {
    expect(
      facts([
        ['类别', '服务指标', '统计口径', '任务量', '完成数量'],
        ['常规服务', '咨询个案', '服务量', 89, 90],
        ['', '小组工作', '个数', 40, 39],
        ['', '', '节数', 183, 244],
      ]).map(([name, measure]) => [name, measure]),
    ).toEqual([
      ['咨询个案', null],
      ['小组工作', '个数'],
      ['小组工作', '节数'],
    ]);
  });

  it('reads a lone measure between a service and its roles as a head', () => {
    expect(
      facts([
        ['片区', '投入社工人数', '情绪支持服务', '', ''],
        ['', '', '人次', '', ''],
        ['', '', '任务量', '完成数量', '完成比例'],
        ['东片区', 7, 24, '／', '／'],
        ['西片区', 7, 19, 2, '10.53%'],
      ]),
    ).toEqual([
      ['情绪支持服务', '人次', '人次', '东片区', 'C4 24', 'D4 none', 'E4 none'],
      ['情绪支持服务', '人次', '人次', '西片区', 'C5 19', 'D5 2', 'E5 10.53%'],
    ]);
  });

  it('takes titles side by side for no heads', () => {
    const tables = facts(
      [
        ['协议指标完成情况', '', '', '', '某街社工站协议指标完成情况（2025.07.01-2025.11.30）'],
        ['服务内容', '计划量', '实际完成'],
        ['个案辅导', 19, 26, '', '项目1：电话访问', '协议指标', '累计完成'],
        ['志愿者骨干', 21, 6, '', '', 2605, 1071],
        ['需求调研', 323, 348, '', '项目2：个案咨询', '协议指标', '累计完成'],
        ['危机介入', 230, 159, '', '', 257, 364],
      ],
      { name: '指标', merges: ['A1:C1', 'E3:E4', 'E5:E6'] },
    );
    expect(tables.map(([name, , , , target]) => [name, target])).toEqual([
      ['个案辅导', 'B3 19'],
      ['志愿者骨干', 'B4 21'],
      ['需求调研', 'B5 323'],
      ['危机介入', 'B6 230'],
      ['电话访问', 'F4 2605'],
      ['个案咨询', 'F6 257'],
    ]);
  });

  it('reads months under a head over a blank row', () => {
    expect(
      facts([
        ['序号', '协议内容', '每月完成量', '', '完成合计', '完成率（%）'],
        [],
        ['', '', '7月', '8月'],
        [1, '特殊群体建档户数', 80, 38, 118, 54.48],
        [2, '大型社区活动场次', 30, 11, 41, 128.57],
      ]),
    ).toEqual([
      ['特殊群体建档户数', '户数', '户', null, '', 'E4 118', 'F4 54.48%'],
      ['大型社区活动场次', '场次', '场', null, '', 'E5 41', 'F5 128.57%'],
    ]);
  });

  it('reads areas under a role over a blank column', () => {
    expect(
      facts([
        ['服务类型', '年度任务量', '已完成', '', '', '', '百分比'],
        ['', '', '片区1', '片区2', '', '合计'],
        ['社区需求调查', 314, 37, 24, '', 61, '19.43%'],
        ['危机介入', 364, 43, 23, '', 66, '18.13%'],
      ]).slice(0, 3),
    ).toEqual([
      ['社区需求调查', null, null, '*', 'B3 314', 'F3 61', 'G3 19.43%'],
      ['社区需求调查', null, null, '片区1', '', 'C3 37', ''],
      ['社区需求调查', null, null, '片区2', '', 'D3 24', ''],
    ]);
  });

  it('takes merged areas before a blank column for those of the rows beside them', () => {
    const tables = facts(
      [
        ['区域', '', '项目内容', '单位', '实际完成'],
        ['第一片区', '', '新增志愿者骨干', '人', 10],
        ['', '', '心理疏导', '人次', 28],
        ['第二片区', '', '新增志愿者骨干', '人', 13],
        ['', '', '心理疏导', '人次', 36],
      ],
      { name: '指标', merges: ['A2:A3', 'A4:A5'] },
    );
    expect(tables.map(([name, , , area]) => [name, area])).toEqual([
      ['新增志愿者骨干', '第一片区'],
      ['心理疏导', '第一片区'],
      ['新增志愿者骨干', '第二片区'],
      ['心理疏导', '第二片区'],
    ]);
  });

  it('ends a list at the heads of a table under a blank row', () => {
    const tables = recogniseDrawn(
      [
        ['编号', '服务领域', '项目内容', '计划数', '已完成量'],
        [1, '常规服务', '小组工作', 669, 318],
        [2, '兜底服务', '探访', 61, 51],
        [],
        ['评估主体', '满分', '评估得分'],
        ['街道办事处', 20, 14.36],
        ['第三方评价', 80, 71.5],
      ],
      { name: '指标' },
    );
    expect(indicatorFacts(tables).map(([name]) => name)).toEqual(['小组工作', '探访']);
    expect(scoreFacts(tables).map(([name]) => name)).toEqual([
      '街道办事处',
      '第三方评价',
      'total',
      'grade',
    ]);
  });
});

describe('area tables under one another', () => {
  it('are two where the one beneath has a single service and role', () => {
    const tables = facts(
      [
        ['片区', '服务对象建档', '低保低收入家庭探访'],
        ['', '已完成量', '已完成量'],
        ['云山社工点', 239, 37],
        ['海珠湾社工点', 83, 27],
        ['合计', 322, 64],
        ['片区', '心理疏导', ''],
        ['', '已完成量', ''],
        ['云山社工点', 32],
        ['海珠湾社工点', 28],
        ['合计', 60],
      ],
      { name: '指标', merges: ['A1:A2', 'A6:A7'] },
    );
    expect(tables.filter(([name]) => name === '心理疏导')).toEqual([
      ['心理疏导', null, null, '云山社工点', '', 'B8 32', ''],
      ['心理疏导', null, null, '海珠湾社工点', '', 'B9 28', ''],
      ['心理疏导', null, null, '*', '', 'B10 60', ''],
    ]);
  });

  it('with a row a role take no mark for none for an area', () => {
    const tables = facts(
      [
        ['编号', '服务内容', '单位', '类别', '东片区', '西片区'],
        [1, '建档户数', '户', '年度指标值', '无', '无'],
        ['', '', '', '累计完成', 13, 20],
        [2, '建档人数', '人', '年度指标值', 143, 175],
        ['', '', '', '累计完成', 384, 278],
        [3, '志愿者培育', '人', '年度指标值', '无', '无'],
        ['', '', '', '累计完成', 6, '无'],
      ],
      { name: '指标', merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'] },
    );
    expect(new Set(tables.map(([, , , area]) => area))).toEqual(new Set(['东片区', '西片区']));
  });
});

describe('tables side by side', () => {
  it('end where the labels of the next begin behind a blank column', () => {
    const tables = recogniseDrawn(
      [
        ['甲街社工站中期评估评分表', '', '', '', '乙街社工站指标完成情况'],
        ['评估主体', '满分值', '评估得分', '', '序号', '服务项目', '实际完成数', '百分比'],
        ['区民政局', 10, 6.21, '', 1, '电访', 4729, '15.39%'],
        ['街道办', 20, 15.91, '', 2, '探访', 3127, '15.64%'],
        ['第三方', 70, 52.96, '', 3, '专业小组', 565, '66.00%'],
      ],
      { name: '评分', merges: ['E1:H1'] },
    );
    expect(tables.tables.map(({ kind, station }) => [kind, station])).toEqual([
      ['scores', '甲街社工站'],
      ['indicators', '乙街社工站'],
    ]);
  });
});
