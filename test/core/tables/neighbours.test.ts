import { describe, expect, it } from 'vitest';
import {
  indicatorFacts,
  kindsOf,
  printed,
  projectFacts,
  recogniseDrawn,
  tablesOf,
  workerFacts,
} from './facts.ts';
import type { Drawn, SheetOptions } from './sheet-of.ts';

const read = (rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) =>
  recogniseDrawn(rows, options);

const form: readonly (readonly Drawn[])[] = [
  ['社工站', '文冲街社工服务站', '应配备社工人数', '20人'],
  ['运营机构', '广州市和风社会工作服务中心', '年度项目经费', '240万元'],
  ['协议期', '2022/08/16—2023/08/15', '服务面积', '600平方米'],
];

describe('a form', () => {
  it('right under a table’s title of its own is no more rows of that table', () => {
    const found = read(
      [
        ['服务项目', '单位', '协议量', '完成量', '完成率'],
        ['电访', '人次', 100, 80, '80%'],
        ['小组', '个', 10, 4, '40%'],
        [],
        ['项目信息'],
        ...form,
      ],
      { name: '指标', merges: ['A5:D5'] },
    );
    expect(kindsOf(found)).toEqual(['project', 'indicators']);
    expect(indicatorFacts(found).map(([name]) => name)).toEqual(['电访', '小组']);
    expect(Object.keys(projectFacts(found))).toEqual([
      'station',
      'requiredWorkers',
      'contractor',
      'annualFunds',
      'agreementPeriod',
    ]);
  });

  it('over blocks of one service each is no heads of the first block', () => {
    const found = read(
      [
        ...form,
        [],
        [],
        ['服务内容1：电访（人次）', '应完成量', '累计完成量'],
        [null, 100, 80],
        [],
        ['服务内容2：小组（个）', '应完成量', '累计完成量'],
        [null, 10, 4],
      ],
      { name: '指标', merges: ['A6:A7', 'A9:A10'] },
    );
    expect(indicatorFacts(found)).toEqual([
      ['电访', '人次', '人次', null, 'B7 100', 'C7 80', ''],
      ['小组', '个数', '个', null, 'B10 10', 'C10 4', ''],
    ]);
  });
});

describe('lines of a form over a table', () => {
  it('make no form of the table', () => {
    const found = read([
      ['社工站名称：青榕街社工服务站'],
      ['购买主体：黄埔区青榕街道办事处'],
      ['监督方：黄埔区民政局'],
      ['协议人数：14'],
      [],
      [],
      ['服务项目', '计量单位', '实际完成', '达成率'],
      ['1、电话随访', null, 2169, '83.75%'],
      ['2、困难群众建档', '人', 323, '136.29%'],
      ['3、志愿服务队伍建设', '支', 1, '33.33%'],
      ['4、志愿者通识性培训', '场', 33, '143.48%'],
    ]);
    expect(kindsOf(found)).toEqual(['project', 'indicators']);
    expect(Object.keys(projectFacts(found))).toEqual([
      'station',
      'buyer',
      'supervisor',
      'requiredWorkers',
    ]);
  });
});

describe('tables side by side', () => {
  it('are two where the heads of the one stand in a row of the other’s figures', () => {
    const found = read(
      [
        ['文冲街社工站指标完成情况', null, null, null, '文冲街社工站服务完成情况'],
        ['服务内容1：党建', '计划量', '完成量', null, '服务类型', '项目', '片区一', '片区二'],
        [null, 101, 85, null, '社区调研', '完成数量', 36, 56],
        ['服务内容2：典型案例', '计划量', '完成量', null, '小组', '完成数量', 1, 3],
        [null, 11, 17, null, '政策宣传', '完成数量', 2, 4],
      ],
      { name: '指标', merges: ['A1:C1', 'E1:H1', 'A2:A3', 'A4:A5'] },
    );
    const facts = indicatorFacts(found).map(([name, , , area]) => `${name} ${area}`);
    expect(new Set(facts)).toEqual(
      new Set([
        '党建 null',
        '典型案例 null',
        '社区调研 片区一',
        '社区调研 片区二',
        '小组 片区一',
        '小组 片区二',
        '政策宣传 片区一',
        '政策宣传 片区二',
      ]),
    );
    expect(facts).toHaveLength(8);
  });

  it('are two where the heads of months stand beside the other’s figures', () => {
    const found = read(
      [
        ['松岭街社工站评估评分表', null, null, null, '松岭街社工站服务指标完成情况表'],
        [
          '评估主体',
          '满分值',
          '评分',
          null,
          '序号',
          '服务内容',
          '月度完成情况',
          null,
          '累计完成',
          '完成率',
        ],
        ['第三方评估', 100, 61.14, null, null, null, '3月', '4月'],
        ['街道办事处', 100, 93.84, null, 1, '电话访问', 996, 861, 1857, '77.80%'],
        ['监督方评估', 100, 93.29, null, 2, '社区活动', 252, 300, 552, '50.64%'],
      ],
      { name: '评分', merges: ['A1:C1', 'E1:J1'] },
    );
    expect(kindsOf(found)).toEqual(['scores', 'indicators']);
    expect(indicatorFacts(found).map(([name, , , , , completed]) => [name, completed])).toEqual([
      ['电话访问', 'I4 1857'],
      ['社区活动', 'I5 552'],
    ]);
  });

  it('go on over a blank column under one title and over one head', () => {
    const titled = read(
      [
        ['服务对象满意度调查', null, null, null, null, '文冲街社工站指标完成情况统计表'],
        ['题目', '满意', '一般', '不满意', null, '服务内容', '电访', null, '小组'],
        ['服务内容', 101, 8, 1, null, '协议量', 100, null, 10],
        ['活动组织', 44, 6, 2, null, '已完成', 80, null, 4],
      ],
      { name: '指标', merges: ['A1:D1', 'F1:I1'] },
    );
    expect(indicatorFacts(titled).map(([name]) => name)).toEqual(['电访', '小组']);
    const headed = read(
      [
        ['文冲街社工站指标完成情况'],
        ['类别', '服务项目', '月度完成情况', null, null, null, '累计完成', '完成百分比'],
        [null, null, '3月', '4月', null, '5月'],
        [],
        ['兜底服务', '探访', 66, 12, null, 59, 137, '65%'],
        [null, '志愿者培训', 10, 8, null, 6, 24, '80%'],
      ],
      { name: '指标', merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3', 'H2:H3', 'A5:A6'] },
    );
    expect(indicatorFacts(headed).map(([name, , , , , completed]) => [name, completed])).toEqual([
      ['探访', 'G5 137'],
      ['志愿者培训', 'G6 24'],
    ]);
  });
});

describe('tables right under one another', () => {
  it('are parted over heads of three rows whose areas are not merged', () => {
    const found = read([
      ['南堤街社工站服务指标完成情况表'],
      ['区域', '专业个案', '大型活动'],
      [null, '结案数', '场次'],
      [null, '完成数', '完成数'],
      ['片区1', 10, 1],
      ['片区2', 3, 0],
      ['区域', '志愿者招募', '社会组织培育'],
      [null, '人数', '个数'],
      [null, '完成数', '完成数'],
      ['片区1', 39, 3],
      ['片区2', 46, 0],
    ]);
    expect(indicatorFacts(found).map(([name, measure, , area]) => [name, measure, area])).toEqual([
      ['专业个案', '结案数', '片区1'],
      ['大型活动', '场次', '片区1'],
      ['专业个案', '结案数', '片区2'],
      ['大型活动', '场次', '片区2'],
      ['志愿者招募', '人数', '片区1'],
      ['社会组织培育', '个数', '片区1'],
      ['志愿者招募', '人数', '片区2'],
      ['社会组织培育', '个数', '片区2'],
    ]);
  });
});

describe('one role over areas', () => {
  const list: readonly (readonly Drawn[])[] = [
    ['服务项目', '计量单位', '已完成'],
    [null, null, '总计', '桂花社区', '松涛社区'],
    ['探访', null, '２５３', '１７９', '７４'],
    ['志愿者骨干', '人', '３２', '１９', '１３'],
  ];
  const expected = [
    ['探访', '*', 'C4 253'],
    ['探访', '桂花社区', 'D4 179'],
    ['探访', '松涛社区', 'E4 74'],
    ['志愿者骨干', '*', 'C5 32'],
    ['志愿者骨干', '桂花社区', 'D5 19'],
    ['志愿者骨干', '松涛社区', 'E5 13'],
  ];

  it('is read, merged or not', () => {
    const title = ['云桥街社工站服务量完成进度表'];
    for (const merges of [[], ['C2:E2', 'A2:A3', 'B2:B3']]) {
      const found = read([title, ...list], { name: '指标', merges });
      expect(
        indicatorFacts(found).map(([name, , , area, , completed]) => [name, area, completed]),
      ).toEqual(expected);
    }
  });

  it('is no title over the columns', () => {
    const found = read(
      [
        ['协议指标完成情况'],
        ['项目内容', null, '协议指标', '累计完成'],
        ['个案咨询', null, 280, 245],
        ['志愿者骨干', null, 20, 4],
      ],
      { name: '指标', merges: ['A1:D1'] },
    );
    expect(indicatorFacts(found).map((fact) => [fact[0], fact[3], fact[5]])).toEqual([
      ['个案咨询', null, 'D3 245'],
      ['志愿者骨干', null, 'D4 4'],
    ]);
  });
});

describe('scores beside indicators', () => {
  it('stay scores: a weaker reading as indicators takes nothing from them', () => {
    const found = read([
      [
        '编号',
        '服务类型',
        '年度任务量',
        '已完成量',
        null,
        '序号',
        '评估内容',
        '分值',
        '评分',
        '占比',
        '折算得分',
      ],
      [1, '个案服务', 115, 176, null, 1, '第三方评价', 100, 62.3, 0.7, 43.61],
      [2, '社区大型活动', 17, 14, null, 2, '购买方评价', 100, 79.34, 0.2, 15.87],
      [3, '志愿者活动', 43, 56, null, 3, '监督方', 100, 88.47, 0.1, 8.85],
    ]);
    expect(kindsOf(found)).toEqual(['indicators', 'scores']);
  });
});

describe('协议指标 behind a blank column', () => {
  it('is the target of one more service where figures stand under it', () => {
    const found = read(
      [
        ['石楼东街社工站指标完成情况统计表'],
        ['服务片区', '中小型活动', null, null, '典型案例', null],
        [null, '协议指标', '完成数', null, '协议指标', '完成数'],
        ['东片区', null, 453, null, null, 2],
        ['西片区', null, 268, null, null, 0],
        ['全站合计', 1398, 721, null, 4, 2],
      ],
      { name: '指标', merges: ['A1:F1', 'A2:A3', 'B2:C2', 'E2:F2'] },
    );
    expect(indicatorFacts(found).map(([name, , , area, , done]) => [name, area, done])).toEqual([
      ['中小型活动', '东片区', 'C4 453'],
      ['典型案例', '东片区', 'F4 2'],
      ['中小型活动', '西片区', 'C5 268'],
      ['典型案例', '西片区', 'F5 0'],
      ['中小型活动', '*', 'C6 721'],
      ['典型案例', '*', 'F6 2'],
    ]);
  });
});

describe('scores across', () => {
  const across: readonly (readonly Drawn[])[] = [
    ['评估内容', '第三方', '购买方', '监督方', '总分'],
    ['标准分', 70, 20, 10, 100],
    ['得分', 60, 18, 9, 87],
  ];
  const scores = (rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) =>
    tablesOf(read(rows, { name: '评分', merges }), 'scores').map((table) => [
      ...table.rows.map(({ name, score }) => `${name} ${printed(score)}`),
      printed(table.total?.score ?? null),
    ]);

  it('under a table with the parts down are a table of their own', () => {
    const found = scores([
      ['社工站评估得分汇总表'],
      ['评估主体', '满分', '评分', '权重', '折算得分'],
      ['第三方', 100, 90, 0.7, 63],
      ['购买方', 100, 95, 0.2, 19],
      ['监督方', 100, 80, 0.1, 8],
      ['总得分', null, null, null, 90],
      [],
      [],
      ...across,
    ]);
    expect(found).toEqual([
      ['第三方 C3 90', '购买方 C4 95', '监督方 C5 80', ''],
      ['第三方 B11 60', '购买方 C11 18', '监督方 D11 9', 'E11 87'],
    ]);
  });

  it('end before a form or a list that stands beside them', () => {
    const beside = (rows: readonly (readonly Drawn[])[]) =>
      across.map((row, at) => [...row, null, ...(rows[at] ?? [])]);
    const list = [
      ['协助街道处理社区事务', '计划数', '完成数', '完成率'],
      [null, 1345, 416, '30.93%'],
    ];
    const text =
      '甲街社工站项目由甲街道办事处购买，由同心社会工作服务中心承接运营。协议要求配备社工14人，年度服务经费200万元。';
    expect(scores([[], ...beside(list)], ['G2:G3'])[0]).toEqual([
      '第三方 B4 60',
      '购买方 C4 18',
      '监督方 D4 9',
      'E4 87',
    ]);
    expect(scores([[], ...beside([['社工站基本信息表'], [], [text]])], ['G2:L2'])[0]?.length).toBe(
      4,
    );
  });
});

describe('a roster', () => {
  it('goes on under a worker whose post is 社工 and whose marks are 否 over sums', () => {
    const found = read(
      [
        ['姓名', '职务', '持证情况', '2025/10', '2025/11', '2025/12', '到岗小计'],
        ['社工01', '主任', '社会工作师', '是', '是', '是', 3],
        ['社工02', '副主任', '备考中', '否', '是', '是', 2],
        ['社工03', '社工', '已接受培训', '否', '否', '是', 1],
        ['小计', null, null, 1, 2, 3, 6],
        ['合计', null, null, 1, 2, 3, 6],
      ],
      { name: '到岗' },
    );
    expect(workerFacts(found).map(([, name]) => name)).toEqual(['社工01', '社工02', '社工03']);
  });
});

describe('a paragraph about the project', () => {
  it('takes no stage from the title of the table under it', () => {
    const found = read(
      [
        ['基本信息'],
        [
          '甲街社工服务站项目由甲街道办事处购买，由同心社会工作服务中心承接运营。年度服务协议期为2024年4月1日至2025年3月31日，协议要求配备社工20人。',
        ],
        [],
        ['甲街社工服务站中期评估评分表（2024-04-01至2024-08-31）'],
        ['序号', '评估指标', '标准分值', '评估得分'],
        [1, '监督方评估', 100, 60.25],
        [2, '购买方', 200, 156.07],
        [3, '第三方', 700, 505.44],
        ['合计', null, 1000, 721.76],
      ],
      { name: '项目信息', merges: ['A2:E2', 'A4:D4'] },
    );
    expect(kindsOf(found)).toEqual(['project', 'scores']);
    expect(Object.keys(projectFacts(found))).not.toContain('stage');
  });
});
