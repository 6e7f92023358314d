import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

function facts(rows: Rows, options: SheetOptions = { name: '社工站指标' }) {
  return indicatorFacts(recogniseDrawn(rows, options));
}

it('what was reached of a target in percent is no rate of completion', () => {
  expect(
    facts([
      ['序号', '成效指标', '目标', '实际'],
      [1, '服务对象满意度', '≥90%', '95.3%'],
      [2, '个案目标达成率', '80%以上', '86%'],
    ]).map((entry) => [entry[0], ...entry.slice(4)]),
  ).toEqual([
    ['服务对象满意度', 'C2 90%', 'D2 95.3%', ''],
    ['个案目标达成率', 'C3 80%', 'D3 86%', ''],
  ]);
});

it('counts 面谈次数 and 参与人次 under the service before', () => {
  expect(
    facts([
      ['服务指标', '计量单位', '合同指标', '全年完成'],
      ['个案服务', '个', 12, 12],
      ['', '面谈次数', 72, 73],
      ['社区活动', '场', 40, 42],
      ['', '参与人次', 2000, 2105],
    ]).map((entry) => [entry[0], entry[1], entry[2]]),
  ).toEqual([
    ['个案服务', '个数', '个'],
    ['个案服务', '次数', '面谈次数'],
    ['社区活动', '场次', '场'],
    ['社区活动', '人次', '参与人次'],
  ]);
});

it('has workers as its areas', () => {
  expect(
    facts(
      [
        ['社工', '个案', '', '小组', ''],
        ['', '目标', '完成', '目标', '完成'],
        ['社工01', 5, 5, 2, 2],
        ['社工02', 5, 4, 2, 1],
        ['合计', 10, 9, 4, 3],
      ],
      { name: '社工站个人指标', merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
    ).map((entry) => [entry[0], ...entry.slice(3, 6)]),
  ).toEqual([
    ['个案', '社工01', 'B3 5', 'C3 5'],
    ['小组', '社工01', 'D3 2', 'E3 2'],
    ['个案', '社工02', 'B4 5', 'C4 4'],
    ['小组', '社工02', 'D4 2', 'E4 1'],
    ['个案', '*', 'B5 10', 'C5 9'],
    ['小组', '*', 'D5 4', 'E5 3'],
  ]);
});

it('8/48 under 个/节 are a number of each', () => {
  expect(
    facts([
      ['服务', '单位', '合同指标', '完成指标', '完成率'],
      ['小组', '个/节', '8/48', '7/42', '87.5%'],
      ['社区活动', '场', 12, 13, '108.33%'],
    ]),
  ).toEqual([
    ['小组', '个数', '个', null, 'C2 8', 'D2 7', 'E2 87.5%'],
    ['小组', '节数', '节', null, 'C2 48', 'D2 42', ''],
    ['社区活动', '场次', '场', null, 'C3 12', 'D3 13', 'E3 108.33%'],
  ]);
});

it('是否达标 says how it stands and names no service', () => {
  expect(
    facts([
      ['序号', '工作内容', '年度目标', '截至目前完成', '是否达标', '未完成原因'],
      [1, '开展个案服务不少于15个', '15个', '12个', '未达标', '服务对象搬迁'],
      [2, '入户走访1200户次', '1200', '1,050', '未达标', ''],
    ]).map((entry) => [entry[0], ...entry.slice(4)]),
  ).toEqual([
    ['开展个案服务不少于15个', 'C2 15', 'D2 12', ''],
    ['入户走访1200户次', 'C3 1200', 'D3 1050', ''],
  ]);
});

describe('of two targets or two completed quantities', () => {
  it('the target counts whose rates are printed', () => {
    expect(
      facts([
        ['指标名称', '年度指标', '半年度指标', '半年度完成', '半年完成率'],
        ['个案服务（例）', 12, 6, 7, '116.67%'],
        ['社区活动（场）', 36, 18, 16, '88.89%'],
      ]),
    ).toEqual([
      ['个案服务', '个数', '例', null, 'C2 6', 'D2 7', 'E2 116.67%'],
      ['社区活动', '场次', '场', null, 'C3 18', 'D3 16', 'E3 88.89%'],
    ]);
  });

  it('without rates the target of the year counts', () => {
    expect(
      facts([
        ['指标名称', '半年度指标', '年度指标', '已完成'],
        ['个案服务（例）', 6, 12, 7],
        ['社区活动（场）', 18, 36, 16],
      ]).map((entry) => entry.slice(4)),
    ).toEqual([
      ['C2 12', 'D2 7', ''],
      ['C3 36', 'D3 16', ''],
    ]);
  });

  it('the quantity counts that reaches to the later month', () => {
    expect(
      facts([
        ['服务内容', '年度指标', '截至2023年9月30日完成', '截至2023年6月30日完成'],
        ['个案（个）', 20, 15, 10],
        ['小组（个）', 12, 9, 6],
      ]).map((entry) => entry.slice(4)),
    ).toEqual([
      ['B2 20', 'C2 15', ''],
      ['B3 12', 'C3 9', ''],
    ]);
  });

  it('本年累计 counts beside the sum of a quarter', () => {
    expect(
      facts([
        ['项目', '年度任务', '4月', '5月', '6月', '季度小计', '本年累计', '完成百分比'],
        ['个案（人次）', 360, 30, 28, 32, 90, 181, '50.28%'],
        ['主题活动（场）', 24, 2, 2, 3, 7, 13, '54.17%'],
      ]).map((entry) => entry.slice(4)),
    ).toEqual([
      ['B2 360', 'G2 181', 'H2 50.28%'],
      ['B3 24', 'G3 13', 'H3 54.17%'],
    ]);
  });

  it('both stay where nothing tells', () => {
    expect(
      facts([
        ['服务内容', '协议量', '完成数', '服务完成量'],
        ['个案（个）', 20, 15, 10],
        ['小组（个）', 12, 9, 6],
      ]).map((entry) => entry.slice(4)),
    ).toEqual([
      ['B2 20', 'C2 15', ''],
      ['', 'D2 10', ''],
      ['B3 12', 'C3 9', ''],
      ['', 'D3 6', ''],
    ]);
  });
});

describe('areas side by side whose figures have no role', () => {
  const areas = (last: readonly [string, ...number[]]) => [
    ['石楼镇社工站服务指标（按村居统计）'],
    ['服务指标', '协议数量', '海心村', '赤岗村', last[0]],
    ['个案辅导（个）', 48, 12, 11, last[1] as number],
    ['社区活动（场）', 40, 10, 9, last[2] as number],
  ];

  it('are what was done where they add up to it', () => {
    expect(facts(areas(['完成数量', 23, 19])).map((entry) => entry.slice(3))).toEqual([
      ['*', 'B3 48', 'E3 23', ''],
      ['海心村', '', 'C3 12', ''],
      ['赤岗村', '', 'D3 11', ''],
      ['*', 'B4 40', 'E4 19', ''],
      ['海心村', '', 'C4 10', ''],
      ['赤岗村', '', 'D4 9', ''],
    ]);
  });

  it('are no areas where helping columns stand there', () => {
    expect(
      facts([
        ['松山湖社工站指标完成情况'],
        ['服务内容', '协议量', '完成量', '辅助列', '完成率', '校验'],
        ['个案（个）', 10, 9, 0.9, '90%', 1],
        ['活动（场）', 20, 22, 1.1, '110%', 1],
      ]).map((entry) => entry.slice(3)),
    ).toEqual([
      ['*', 'B3 10', 'C3 9', 'E3 90%'],
      ['*', 'B4 20', 'C4 22', 'E4 110%'],
    ]);
  });
});

describe('what a quantity is split into beside its sum', () => {
  it('线上 and 线下 are no areas', () => {
    expect(
      facts(
        [
          ['服务内容', '指标数', '完成情况', '', ''],
          ['', '', '线上', '线下', '小计'],
          ['讲座（场）', 12, 3, 10, 13],
          ['咨询（人次）', 400, 150, 260, 410],
        ],
        { name: '社工站指标', merges: ['A1:A2', 'B1:B2', 'C1:E1'] },
      ).map((entry) => entry.slice(3)),
    ).toEqual([
      [null, 'B3 12', 'E3 13', ''],
      [null, 'B4 400', 'E4 410', ''],
    ]);
  });
});

describe('rates beneath areas whose columns are 目标 and 完成', () => {
  const rows = (sum: Rows): Rows => [
    ['片区', '个案（个）', '', '活动（场）', ''],
    ['', '目标', '完成', '目标', '完成'],
    ['片区一', 10, 9, 12, 15],
    ['片区二', 10, 10, 12, 12],
    ...sum,
  ];
  const merges = (row: number) => ({
    name: '社工站指标',
    merges: ['A1:A2', 'B1:C1', 'D1:E1', `B${row}:C${row}`, `D${row}:E${row}`],
  });

  it('are those of the sum', () => {
    const found = facts(
      rows([
        ['合计', 20, 19, 24, 27],
        ['完成率', '95%', '', '112.5%', ''],
      ]),
      merges(6),
    );
    expect(found.filter((entry) => entry[3] === '*')).toEqual([
      ['个案', '个数', '个', '*', 'B5 20', 'C5 19', 'B6 95%'],
      ['活动', '场次', '场', '*', 'D5 24', 'E5 27', 'D6 112.5%'],
    ]);
    expect(found).toHaveLength(6);
  });

  it('are those of the sum that is not printed', () => {
    const found = facts(rows([['完成率', '95%', '', '112.5%', '']]), merges(5));
    expect(found.filter((entry) => entry[3] === '*')).toEqual([
      ['个案', '个数', '个', '*', '', '', 'B5 95%'],
      ['活动', '场次', '场', '*', '', '', 'D5 112.5%'],
    ]);
  });
});

describe('lines within a list', () => {
  it('give the rows under them their area, 合计 makes them sums', () => {
    const head = (text: string): readonly Drawn[] => [text, '', '', '', ''];
    expect(
      facts(
        [
          ['序号', '服务内容', '指标量', '完成量', '完成率'],
          head('官田片区'),
          [1, '个案', 8, 8, '100%'],
          [2, '小组', 4, 5, '125%'],
          head('塘头片区'),
          [1, '个案', 6, 5, '83.33%'],
          [2, '小组', 4, 4, '100%'],
          head('合计'),
          [1, '个案', 14, 13, '92.86%'],
          [2, '小组', 8, 9, '112.5%'],
        ],
        { name: '社工站指标', merges: ['A2:E2', 'A5:E5', 'A8:E8'] },
      ).map(([name, , , area, target, completed]) => [name, area, target, completed]),
    ).toEqual([
      ['个案', '官田片区', 'C3 8', 'D3 8'],
      ['小组', '官田片区', 'C4 4', 'D4 5'],
      ['个案', '塘头片区', 'C6 6', 'D6 5'],
      ['小组', '塘头片区', 'C7 4', 'D7 4'],
      ['个案', '*', 'C9 14', 'D9 13'],
      ['小组', '*', 'C10 8', 'D10 9'],
    ]);
  });
});

describe('heads and labels', () => {
  it('English beside the Chinese word', () => {
    expect(
      facts([
        ['No.', '服务项目 Service', '指标 Target', '完成 Actual', '完成率 %'],
        [1, '个案 Casework（例）', 15, 15, '100%'],
        [2, '探访 Home visit（人次）', 900, 915, '101.67%'],
      ]).map((entry) => entry.slice(1)),
    ).toEqual([
      ['个数', '例', null, 'C2 15', 'D2 15', 'E2 100%'],
      ['人次', '人次', null, 'C3 900', 'D3 915', 'E3 101.67%'],
    ]);
  });

  it('成果指标 over names, sections without figures', () => {
    expect(
      facts([
        ['编号', '成果指标', '预期', '实际', '完成度'],
        ['一', '个案管理', '', '', ''],
        ['1.1', '个案面谈（次）', 90, 95, '105.6%'],
        ['二', '小组工作', '', '', ''],
        ['2.1', '小组活动（节）', 48, 46, '95.8%'],
      ]),
    ).toEqual([
      ['个案面谈', '次数', '次', null, 'C3 90', 'D3 95', 'E3 105.6%'],
      ['小组活动', '节数', '节', null, 'C5 48', 'D5 46', 'E5 95.8%'],
    ]);
  });

  it('the title gives the unit that no head and no label says', () => {
    expect(
      facts([
        ['某街社工站服务台账汇总（人次）'],
        ['服务形式', '任务指标', '实际服务', '达成率'],
        ['入户探访', 300, 312, '104%'],
        ['小组（节）', 20, 20, '100%'],
      ]).map((entry) => entry.slice(0, 3)),
    ).toEqual([
      ['入户探访', '人次', '人次'],
      ['小组', '节数', '节'],
    ]);
  });

  it('the plan of the next half year is no target', () => {
    expect(
      facts([
        [
          '服务指标',
          '2023年度合同任务数',
          '2023年1月1日-6月30日实际完成数',
          '完成率',
          '下半年计划',
        ],
        ['个案服务（例）', 12, 7, '58.33%', 5],
        ['社区活动（场）', 40, 22, '55%', 18],
      ]).map((entry) => entry.slice(4)),
    ).toEqual([
      ['B2 12', 'C2 7', 'D2 58.33%'],
      ['B3 40', 'C3 22', 'D3 55%'],
    ]);
  });

  it('开案 under a kind of services names itself', () => {
    expect(
      facts([
        ['类别', '内容', '单位', '目标数', '实际数'],
        ['专业服务', '开案', '个', 20, 20],
        ['专业服务', '转介', '例', 2, 3],
      ]).map((entry) => entry.slice(0, 2)),
    ).toEqual([
      ['开案', '接案数'],
      ['转介', '个数'],
    ]);
  });

  it('words behind the quantity are notes', () => {
    expect(
      facts([
        ['某区某街社工站年度指标完成情况'],
        ['指标', '约定', '完成情况', '完成率'],
        ['个案', '每年不少于8个', '完成10个，超额2个', '125%，超额'],
        ['社区活动', '24场', '完成22场，未完成2场', '91.67%，未达标'],
      ]).map((entry) => entry.slice(1)),
    ).toEqual([
      ['个数', '个', null, 'B3 8', 'C3 10', 'D3 125%'],
      ['场次', '场', null, 'B4 24', 'C4 22', 'D4 91.67%'],
    ]);
  });
});

describe('heads said again over other services', () => {
  it('begin a table of their own, roles under one another', () => {
    expect(
      facts([
        ['指标', '电访（次）', '入户（户）'],
        ['协议数量', 1200, 400],
        ['完成数量', 1260, 388],
        ['指标', '个案（个）', '小组（个）'],
        ['协议数量', 20, 12],
        ['完成数量', 19, 12],
      ]).map((entry) => [entry[0], ...entry.slice(4, 6)]),
    ).toEqual([
      ['电访', 'B2 1200', 'B3 1260'],
      ['入户', 'C2 400', 'C3 388'],
      ['个案', 'B5 20', 'B6 19'],
      ['小组', 'C5 12', 'C6 12'],
    ]);
  });
});

describe('targets that the names tell', () => {
  it('in brackets, or in a sentence of the agreement', () => {
    expect(
      facts([
        ['序号', '合同约定内容', '完成数量', '完成率'],
        [1, '全年开展个案服务不少于20个', '21个', '105%'],
        [2, '小组（10个）', '9个', '90%'],
        [3, '全年入户探访不少于1200人次', '1260人次', '105%'],
      ]),
    ).toEqual([
      ['个案服务', '个数', '个', null, 'B2 20', 'C2 21', 'D2 105%'],
      ['小组', '个数', '个', null, 'B3 10', 'C3 9', 'D3 90%'],
      ['入户探访', '人次', '人次', null, 'B4 1200', 'C4 1260', 'D4 105%'],
    ]);
  });

  it('are none beside a column of targets', () => {
    expect(
      facts([
        ['服务内容', '协议量', '完成数量'],
        ['节庆活动（2场）', 4, 3],
        ['小组（10个）', 12, 9],
      ]).map((entry) => entry[4]),
    ).toEqual(['B2 4', 'B3 12']);
  });
});

describe('two figures in a cell', () => {
  it.each([
    ['完成/指标', '12/10', '5/6'],
    ['指标/完成', '10/12', '6/5'],
  ])('%s', (head, cases, groups) => {
    expect(
      facts([
        ['服务', head, '完成率'],
        ['个案（个）', cases, '120%'],
        ['小组（个）', groups, '83.33%'],
      ]).map((entry) => [entry[0], ...entry.slice(4)]),
    ).toEqual([
      ['个案', 'B2 10', 'B2 12', 'C2 120%'],
      ['小组', 'B3 6', 'B3 5', 'C3 83.33%'],
    ]);
  });
});

describe('rows without figures within a list', () => {
  it('a section over a blank row, and several names whose figures are blank, end no list', () => {
    const found = facts([
      ['青榕街社工站服务量完成表'],
      ['服务片区', '服务内容', '完成数量'],
      ['一、常规服务', '', ''],
      [],
      ['桂花社区', '政策宣传场次', 6],
      ['', '困境儿童探访', ''],
      ['松涛社区', '政策宣传场次', ''],
      ['', '困境儿童探访', 90],
      [],
      ['银河社区', '政策宣传场次', 2],
      ['', '困境儿童探访', 61],
    ]);
    expect(found.map((entry) => [entry[0], entry[3], entry[5]])).toEqual([
      ['政策宣传场次', '桂花社区', 'C5 6'],
      ['困境儿童探访', '松涛社区', 'C8 90'],
      ['政策宣传场次', '银河社区', 'C10 2'],
      ['困境儿童探访', '银河社区', 'C11 61'],
    ]);
  });

  it('审核人： and 日期： above a list are no heads of it', () => {
    const found = facts([
      ['制表人：社工01', '', '审核人：', '', '日期：'],
      [],
      ['荔新街社工站服务指标完成情况表'],
      ['项目内容', '', '年度指标值', '目前完成量', '百分比'],
      ['志愿服务队伍建设', '', 4, 3, '75.00%'],
      ['健康讲座场次', '', 22, 30, '136.36%'],
    ]);
    expect(found.map((entry) => [entry[0], ...entry.slice(3)])).toEqual([
      ['志愿服务队伍建设', null, 'C5 4', 'D5 3', 'E5 75%'],
      ['健康讲座场次', null, 'C6 22', 'D6 30', 'E6 136.36%'],
    ]);
  });
});

it('is no list of posts with how many staff them', () => {
  expect(
    facts(
      [
        ['岗位', '协议要求人数', '实际在岗人数', '持证人数'],
        ['项目主任', 1, 1, 1],
        ['督导', 1, 1, 1],
        ['行政财务', 2, 2, 0],
        ['合计', 4, 4, 2],
      ],
      { name: '社工站人员配置' },
    ),
  ).toEqual([]);
});

it('counts by village what a title calls 服务情况, without a target', () => {
  expect(
    facts(
      [
        ['XX镇社会工作服务站困难群众服务情况统计表'],
        ['村（居）', '走访探访（人次）', '个案（个）'],
        ['东村', 120, 3],
        ['西村', 98, 2],
        ['合计', 218, 5],
      ],
      { name: '走访' },
    ).map((entry) => [entry[0], entry[3], entry[5]]),
  ).toEqual([
    ['走访探访', '东村', 'B3 120'],
    ['个案', '东村', 'C3 3'],
    ['走访探访', '西村', 'B4 98'],
    ['个案', '西村', 'C4 2'],
    ['走访探访', '*', 'B5 218'],
    ['个案', '*', 'C5 5'],
  ]);
});

it('keeps the blanks between Latin words of a service', () => {
  expect(
    facts([
      ['Service 服务', 'Target 目标值', 'Completed 完成数'],
      ['Home visit 入户探访（户次）', 600, 588],
      ['小 组（个）', 10, 11],
    ]).map(([name]) => name),
  ).toEqual(['Home visit入户探访', '小组']);
});

it('reads units that are spread over their cell', () => {
  expect(
    facts([
      ['服务指标', '单  位', '目标', '完成'],
      ['电访', '人  次', 600, 588],
      ['小组', '个', 10, 11],
    ]).map(([name, measure]) => [name, measure]),
  ).toEqual([
    ['电访', '人次'],
    ['小组', '个数'],
  ]);
});
