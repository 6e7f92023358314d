import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import { fundingFacts } from '../money-facts.ts';
import type { Drawn } from '../sheet-of.ts';

const yongping: readonly (readonly Drawn[])[] = [
  ['项目预算及项目使用情况'],
  ['支出明细', '支出简介', '预算金额（万）', '支出金额（万）'],
  ['人员经费', '工资、奖金、五险一金和个人所得税', 180.01, 202.3],
  ['专业支持经费', '督导费、社工交流学习、专业提升等培训费', 7.42, 3.67],
  ['专业服务和活动经费', '长者服务、青少年服务、家庭服务', 8.6, 5.545],
  ['日常办公费用', '办公耗材、水电费、物业管理费', 7.97, 8.551],
  ['承接机构运营管理费用', '中标费、运营费、相关税费', 36, 41.9531],
];

describe('a budget with its spending', () => {
  it('is read as 永平 printed it, in yuan, its lines by what they pay for', () => {
    expect(fundingFacts(recogniseDrawn(yongping, { merges: ['A1:D1'] }))).toEqual([
      'lines',
      '人员经费 staff budget:C3=1800100 spent:D3=2023000',
      '专业支持经费 quality budget:C4=74200 spent:D4=36700',
      '专业服务和活动经费 quality budget:C5=86000 spent:D5=55450',
      '日常办公费用 quality budget:C6=79700 spent:D6=85510',
      '承接机构运营管理费用 operating budget:C7=360000 spent:D7=419531',
    ]);
  });

  it('has its unit from a line above, and rates, balances and a total', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站经费使用情况'],
          ['', '', '', '', '', '单位：万元'],
          ['序号', '经费项目', '年度预算', '实际支出', '执行率（%）', '结余'],
          [1, '人员经费', 180, 171, 95, 9],
          [2, '服务活动经费', 20, 15, 75, 5],
          [3, '运营管理费', 30, 30, 100, 0],
          ['合计', '', 230, 216, 93.91, 14],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:C4=1800000 spent:D4=1710000 rate:E4=95% balance:F4=90000',
      '服务活动经费 quality budget:C5=200000 spent:D5=150000 rate:E5=75% balance:F5=50000',
      '运营管理费 operating budget:C6=300000 spent:D6=300000 rate:E6=100% balance:F6=0',
      '=all 合计 [0,1,2] budget:C7=2300000 spent:D7=2160000 rate:E7=93.91% balance:F7=140000',
    ]);
  });

  it('has shares under heads of two rows', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['项目', '预算', '', '支出', ''],
            ['', '金额（元）', '占比', '金额（元）', '占比'],
            ['人员经费', 800, '80%', 600, '75%'],
            ['督导费', 200, '20%', 200, '25%'],
          ],
          { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
        ),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=800 spent:D3=600 budgetShare:C3=80% spentShare:E3=75%',
      '督导费 quality budget:B4=200 spent:D4=200 budgetShare:C4=20% spentShare:E4=25%',
    ]);
  });

  it.each<readonly [string, readonly (readonly Drawn[])[], readonly string[]]>([
    [
      'a blank row between the heads',
      [
        ['项目', '预算', '', '支出', ''],
        [],
        ['', '金额（元）', '占比', '金额（元）', '占比'],
        ['人员经费', 800, '80%', 600, '75%'],
        ['督导费', 200, '20%', 200, '25%'],
      ],
      [],
    ],
    [
      'a blank column under a head',
      [
        ['社工站经费'],
        ['项目', '预算', '', '支出', '', ''],
        ['', '金额（元）', '占比', '金额（元）', '', '占比'],
        ['人员经费', 800, '80%', 600, '', '75%'],
        ['督导费', 200, '20%', 200, '', '25%'],
      ],
      ['A2:A3', 'B2:C2', 'D2:F2'],
    ],
  ])('has its heads of two rows over %s', (_, rows, merges) => {
    const lines = fundingFacts(recogniseDrawn(rows, { merges }));
    expect(lines.map((line) => line.replace(/(\w+:)[A-F]\d=/g, '$1'))).toEqual([
      'lines',
      '人员经费 staff budget:800 spent:600 budgetShare:80% spentShare:75%',
      '督导费 quality budget:200 spent:200 budgetShare:20% spentShare:25%',
    ]);
  });

  it('is no table of indicators too, whose rates its deviations could be', () => {
    const { tables } = recogniseDrawn([
      ['松岭街社工服务站经费收支情况表'],
      ['序号', '科目（万元）', '预算经费', '实际使用金额', '偏离率（%）'],
      [1, '一、人员工资福利', 162.9269, 105.9322, -34.98],
      [2, '二、专业支持费', 19.4756, 10.1304, -47.98],
      [3, '三、设备购置费', 6.1123, 6.7726, 10.8],
      [4, '四、志愿者补贴', 4.4958, 4.1887, -6.83],
      ['注：以上数据由社工站提供。'],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['funding']);
  });

  it('has its shares of what the parts of wholes without amounts come to', () => {
    const facts = fundingFacts(
      recogniseDrawn([
        ['社工站经费'],
        ['类别', '明细', '预算（元）', '占预算比例（%）'],
        ['人员经费', '工资', 870, 43.5],
        ['', '社会保险', 1000, 50],
        ['专业成长经费', '培训费', 30, 1.5],
        ['', '督导费', 68, 3.4],
        ['场地维护费', '', 32, 1.6],
        ['合计', '', 2000, 100],
      ]),
    );
    expect(facts.map((line) => line.replace(/.* /u, ''))).toEqual([
      'lines',
      'staff',
      'budgetShare:D3=43.5%',
      'budgetShare:D4=50%',
      'quality',
      'budgetShare:D5=1.5%',
      'budgetShare:D6=3.4%',
      'budgetShare:D7=1.6%',
      'budgetShare:D8=100%',
    ]);
  });

  it('is spent as its sum says behind quarters that are yet to come', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站经费使用情况'],
          [
            '费用项目',
            '年度预算（元）',
            '第一季度',
            '第二季度',
            '第三季度',
            '第四季度',
            '累计支出（元）',
          ],
          ['人员经费', 1800, 440, 450, '', '', 890],
          ['管理费', 300, 75, 75, '', '', 150],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=1800 spent:G3=890',
      '管理费 operating budget:B4=300 spent:G4=150',
    ]);
  });

  it('is spent as its sum says where one half alone has figures', () => {
    const facts = fundingFacts(
      recogniseDrawn([
        ['社工站经费使用情况'],
        ['科目', '预算（元）', '上半年支出（元）', '下半年支出（元）', '全年支出（元）'],
        ['人员经费', 1800, 890, '', 890],
        ['管理费', 300, 150, '', 150],
      ]),
    );
    expect(facts.map((line) => line.replace(/.* /u, ''))).toEqual([
      'lines',
      'spent:E3=890',
      'spent:E4=150',
    ]);
  });

  it('has no total in the head of its section of spending', () => {
    const facts = fundingFacts(
      recogniseDrawn([
        ['社工站经费收支情况表（元）'],
        ['项目', '预算', '支出'],
        ['一、收入', '', ''],
        ['街道拨款', 2100, 2100],
        ['收入合计', 2100, 2100],
        ['二、支出', '', ''],
        ['（一）人员经费', 1800, 1700],
        ['（二）管理费', 300, 300],
        ['支出合计', 2100, 2000],
      ]),
    );
    expect(facts).toEqual([
      'lines',
      '人员经费 staff budget:B7=1800 spent:C7=1700',
      '管理费 operating budget:B8=300 spent:C8=300',
      '=all 支出合计 [0,1] budget:B9=2100 spent:C9=2000',
    ]);
  });

  it('of two years whose heads are not merged is the later one', () => {
    const facts = fundingFacts(
      recogniseDrawn([
        ['社工站经费情况'],
        ['经费类别', '2022年', '', '2023年', ''],
        ['', '预算（元）', '支出（元）', '预算（元）', '支出（元）'],
        ['人员经费', 170, 168, 180, 178],
        ['管理费', 30, 30, 30, 29],
      ]),
    );
    expect(facts).toEqual([
      'lines',
      '人员经费 staff budget:D4=180 spent:E4=178',
      '管理费 operating budget:D5=30 spent:E5=29',
    ]);
  });

  it.each([
    ['the later one', 178, 30, 'budget:D4=180 spent:E4=178'],
    ['the one before it while that has no figures', '', '', 'budget:B4=170 spent:C4=168'],
  ])('of two years beside each other is %s', (_, spent, fee, figures) => {
    const isOpen = spent === '';
    const facts = fundingFacts(
      recogniseDrawn(
        [
          ['社工站近两年经费（元）'],
          ['项目', '2021-2022年度', '', '2022-2023年度', ''],
          ['', '预算', '支出', '预算', '支出'],
          ['人员经费', 170, 168, isOpen ? '' : 180, spent],
          ['管理费', 30, 30, isOpen ? '' : 30, fee],
        ],
        { merges: ['A2:A3', 'B2:C2', 'D2:E2'] },
      ),
    );
    expect(facts[1]).toBe(`人员经费 staff ${figures}`);
  });

  it('names no line after a total over it, beside a blank column', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['序号', '', '支出项目（万元）', '备注', '年度预算', '已支出金额'],
            ['总计', '', '', '', 200, 195],
            [1, '', '人员经费', '含20名社工', 150, 150],
            [2, '', '督导及培训经费', '督导、培训', 20, 15],
            [3, '', '机构运营管理费用', '税费、管理费', 30, 30],
          ],
          { merges: ['A2:D2'] },
        ),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:E3=1500000 spent:F3=1500000',
      '督导及培训经费 quality budget:E4=200000 spent:F4=150000',
      '机构运营管理费用 operating budget:E5=300000 spent:F5=300000',
      '=all 总计 [0,1,2] budget:E2=2000000 spent:F2=1950000',
    ]);
  });

  it('may lie across', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['街社工站经费（万元）'],
          ['项目', '人员经费', '服务活动', '运营管理', '合计'],
          ['预算', 180, 30, 30, 240],
          ['支出', '170', '２０', '30', 220],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=1800000 spent:B4=1700000',
      '服务活动 quality budget:C3=300000 spent:C4=200000',
      '运营管理 operating budget:D3=300000 spent:D4=300000',
      '=all 合计 [0,1,2] budget:E3=2400000 spent:E4=2200000',
    ]);
  });
});

describe('heads of years', () => {
  it.each([
    ['2023年度预算', '2023年度支出'],
    ['2022-2023年度预算（元）', '2022-2023年度实际支出（元）'],
    ['2023.7-2024.6预算', '2023年7月至2024年6月支出'],
  ])('%s and %s are a budget and its spending', (budget, spent) => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站经费'],
          ['项目', '', budget, spent],
          ['人员经费', '', 180, 170],
          ['服务活动经费', '', 20, 10],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:C3=180 spent:D3=170',
      '服务活动经费 quality budget:C4=20 spent:D4=10',
    ]);
  });
});

describe('a budget of lines and their parts alone', () => {
  it('is surely a station’s by its lines, though its parts could be anybody’s, a 家庭服务 too', () => {
    const found = recogniseDrawn([
      ['经费类别', '支出明细', '2023年预算金额'],
      ['人员工资福利', '住房公积金', 509933],
      ['', '高温补贴', 509918],
      ['', '小计', 1019851],
      ['督导培训费', '', 95691],
      ['业务活动费', '青少年服务', 109984],
      ['', '家庭服务', 109907],
      ['', '小计', 219891],
      ['承接机构运营成本', '中标服务费', 84329],
      ['', '风险费', 84363],
      ['', '小计', 168692],
    ]);
    expect(tablesOf(found, 'funding').map(({ isSure, lines }) => [isSure, lines.length])).toEqual([
      [true, 10],
    ]);
  });
});

describe('lines across beside another table', () => {
  it('are held by no title, that over them or that of the other', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['松岭街社工服务站项目预算及项目使用情况', '', '', '', '', '', '评估结果'],
            ['费用类别', '人员费用', '服务经费', '办公经费', '运营管理费用', '', '编号', '得分'],
            ['预算数（元）', 180, 20, 10, 30, '', 1, 18.5],
            ['实际使用金额（元）', 170, 20, 10, 30, '', 2, 7.99],
          ],
          { merges: ['A1:E1', 'G1:H1'] },
        ),
      ),
    ).toEqual([
      'lines',
      '人员费用 staff budget:B3=180 spent:B4=170',
      '服务经费 quality budget:C3=20 spent:C4=20',
      '办公经费 quality budget:D3=10 spent:D4=10',
      '运营管理费用 operating budget:E3=30 spent:E4=30',
    ]);
  });
});

describe('lines of two levels', () => {
  const numbered = (parts: readonly (readonly Drawn[])[]) =>
    fundingFacts(
      recogniseDrawn([['经费项目', '预算金额', '支出金额'], ...parts, ['合计', 230, 240]]),
    );

  it('are told by 一、 over （一） and 1.', () => {
    expect(
      numbered([
        ['一、人员经费', 180, 200],
        ['（一）工资', 150, 160],
        ['（二）社保', 30, 40],
        ['二、服务经费', 20, 10],
        ['1.活动费', 15, 8],
        ['2.督导费', 5, 2],
        ['三、运营管理费', 30, 30],
      ]),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B2=180 spent:C2=200',
      '工资 staff <0 budget:B3=150 spent:C3=160',
      '社保 staff <0 budget:B4=30 spent:C4=40',
      '服务经费 quality budget:B5=20 spent:C5=10',
      '活动费 quality <3 budget:B6=15 spent:C6=8',
      '督导费 quality <3 budget:B7=5 spent:C7=2',
      '运营管理费 operating budget:B8=30 spent:C8=30',
      '=all 合计 [0,3,6] budget:B9=230 spent:C9=240',
    ]);
  });

  it('are told by 其中 and by what makes up the whole with it', () => {
    expect(
      numbered([
        ['人员费用', 180, 200],
        ['服务活动费', 50, 40],
        ['其中：个案', 20, 20],
        ['小组', 30, 20],
        ['管理费', 10, 10],
        ['合计', 240, 250],
      ]).filter((line) => line.startsWith('小组') || line.startsWith('管理费')),
    ).toEqual([
      '小组 quality <1 budget:B5=30 spent:C5=20',
      '管理费 operating budget:B6=10 spent:C6=10',
    ]);
  });

  it('are told by 其中 and by blanks before the parts', () => {
    expect(
      numbered([
        ['一、人员经费', 180, 200],
        ['其中：工资', 150, 160],
        ['      社保', 30, 40],
        ['二、服务活动经费', 50, 40],
        ['    督导费', 20, 20],
        ['    活动费', 30, 20],
      ]),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B2=180 spent:C2=200',
      '工资 staff <0 budget:B3=150 spent:C3=160',
      '社保 staff <0 budget:B4=30 spent:C4=40',
      '服务活动经费 quality budget:B5=50 spent:C5=40',
      '督导费 quality <3 budget:B6=20 spent:C6=20',
      '活动费 quality <3 budget:B7=30 spent:C7=20',
      '=all 合计 [0,3] budget:B8=230 spent:C8=240',
    ]);
  });

  it.each([
    ['merged labels', ['A2:A4', 'A8:B8']],
    ['labels written once', []],
  ])('are told by %s over several rows, a subtotal being the whole', (_, merges) => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['类别', '明细', '预算（元）', '实际支出（元）'],
            ['人员经费', '工资', 150, 160],
            ['', '社保', 30, 40],
            ['', '小计', 180, 200],
            ['服务活动经费', '督导费', 20, 10],
            ['', '活动费', 20, 10],
            ['运营管理费', '', 30, 30],
            ['合计', '', 250, 250],
          ],
          { merges },
        ),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:C4=180 spent:D4=200',
      '工资 staff <0 budget:C2=150 spent:D2=160',
      '社保 staff <0 budget:C3=30 spent:D3=40',
      '服务活动经费 quality',
      '督导费 quality <3 budget:C5=20 spent:D5=10',
      '活动费 quality <3 budget:C6=20 spent:D6=10',
      '运营管理费 operating budget:C7=30 spent:D7=30',
      '=all 合计 [0,3,6] budget:C8=250 spent:D8=250',
    ]);
  });
});

describe('a blank row in a merged label', () => {
  it('is no line, and the subtotal under it is still the whole', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['类别', '明细', '预算（元）', '实际支出（元）'],
            ['人员经费', '工资', 150, 160],
            [],
            ['', '社保', 30, 40],
            ['', '小计', 180, 200],
            ['运营管理费', '', 30, 30],
          ],
          { merges: ['A2:A5', 'A6:B6'] },
        ),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:C5=180 spent:D5=200',
      '工资 staff <0 budget:C2=150 spent:D2=160',
      '社保 staff <0 budget:C4=30 spent:D4=40',
      '运营管理费 operating budget:C6=30 spent:D6=30',
    ]);
  });
});

describe('what is no line', () => {
  it('is money that comes in, a balance, a signature', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站收支情况表'],
          ['项目', '预算', '决算'],
          ['一、收入', 240, 240],
          ['财政拨款', 240, 240],
          ['二、支出', 240, 230],
          ['人员经费', 180, 170],
          ['服务活动经费', 30, 30],
          ['运营管理费', 30, 30],
          ['收支结余', 0, 10],
          ['编制人：社工01'],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B6=180 spent:C6=170',
      '服务活动经费 quality budget:B7=30 spent:C7=30',
      '运营管理费 operating budget:B8=30 spent:C8=30',
      '=all 二、支出 [0,1,2] budget:B5=240 spent:C5=230',
    ]);
  });

  it('is a source of money: 绩效自评 lists those apart, with a first budget and that of the year', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          ['年度资金总额', 200, 240, 240, 10, '100%', 10],
          ['其中：当年财政拨款', 200, 240, 240, '—', '100%', '—'],
          ['上年结转资金', 0, 0, 0, '—', '', '—'],
        ]),
      ),
    ).toEqual([
      'sources',
      '当年财政拨款 - budget:C3=2400000 initial:B3=2000000 spent:D3=2400000 rate:F3=100%',
      '上年结转资金 - budget:C4=0 initial:B4=0 spent:D4=0',
      '=all 年度资金总额 [0,1] budget:C2=2400000 initial:B2=2000000 spent:D2=2400000 rate:F2=100%',
    ]);
  });
});

describe('units', () => {
  const line = (rows: readonly (readonly Drawn[])[]) =>
    fundingFacts(recogniseDrawn(rows)).slice(1, 2);

  it.each([
    [
      '万元 in the head',
      [
        ['项目', '预算（万元）', '支出（元）'],
        ['人员经费', 180, 1700000],
      ],
    ],
    [
      '万元 in each cell',
      [
        ['项目', '预算', '支出'],
        ['人员经费', '180万元', '170万'],
      ],
    ],
    [
      '万元 beside the label',
      [
        ['项目（万元）', '预算', '支出'],
        ['人员经费', 180, 170],
      ],
    ],
    [
      '千元 over the table',
      [
        ['社工站经费', '', '（单位：人民币千元）'],
        ['项目', '预算', '支出'],
        ['人员经费', 1800, 1700],
      ],
    ],
  ])('%s give yuan', (_, rows) => {
    const more = ['服务活动经费', 10, 10];
    expect(line([...rows, more])).toEqual([
      expect.stringMatching(/^人员经费 staff budget:B\d=1800000 spent:C\d=1700000$/),
    ]);
  });

  it('that two lines name differently, or that one amount was typed in, leave the table in doubt', () => {
    const head = ['项目', '预算', '支出'];
    const lines = [
      ['人员经费', 180, 170],
      ['服务活动经费', 30, 20],
    ];
    const doubt = (rows: readonly (readonly Drawn[])[]) =>
      tablesOf(recogniseDrawn(rows), 'funding').map(({ isSure, why }) => [
        isSure,
        why.at(-1)?.code,
      ]);
    expect(doubt([['单位：万元'], ['单位：元'], head, ...lines])).toEqual([
      [false, 'against/mixed-units'],
    ]);
    expect(doubt([['单位：万元'], head, ['人员经费', 180, 1_700_000], lines[1] ?? []])).toEqual([
      [false, 'against/mixed-units'],
    ]);
    expect(doubt([['单位：万元'], head, ...lines])).toEqual([[true, 'rows/classes']]);
  });
});

describe('money that is no station’s', () => {
  it.each([
    [
      'a household’s',
      [
        ['家庭收支预算'],
        ['项目', '预算', '支出'],
        ['房贷', 5000, 5000],
        ['水电费', 300, 320],
        ['伙食', 2000, 2100],
        ['合计', 7300, 7420],
      ],
    ],
    [
      'a firm’s',
      [
        ['2023年费用预算执行表'],
        ['项目', '预算', '实际', '执行率'],
        ['人工成本', 500, 480, '96%'],
        ['办公费', 50, 60, '120%'],
        ['差旅费', 30, 20, '66.67%'],
        ['合计', 580, 560, '96.55%'],
      ],
    ],
    [
      'a sales plan',
      [['销售计划'], ['产品', '计划金额', '实际金额'], ['A型', 500, 480], ['B型', 50, 60]],
    ],
    [
      'a builder’s',
      [
        ['装修工程预算'],
        ['项目', '预算金额', '支出金额'],
        ['水电改造', 10, 12],
        ['人工费', 20, 20],
        ['监理费', 3, 3],
      ],
    ],
  ])('%s is not claimed', (_, rows) => {
    expect(tablesOf(recogniseDrawn(rows), 'funding').filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('a list of things to buy is no budget, though its title says so', () => {
    const { tables } = recogniseDrawn([
      ['社工站重阳节活动经费预算表'],
      ['项目', '单价', '数量', '金额（元）'],
      ['人员补贴', 20, 50, 1000],
      ['活动物资', 100, 1, 100],
      ['合计', '', '', 1100],
    ]);
    expect(tables.filter(({ kind, isSure }) => kind === 'funding' && isSure)).toEqual([]);
  });

  it('indicators with a plan and what was done stay indicators', () => {
    const { tables } = recogniseDrawn([
      ['指标', '计划数', '实际数'],
      ['个案', 10, 9],
      ['小组', 5, 6],
      ['社区活动', 20, 22],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['indicators']);
  });
});

describe('what amounts are of', () => {
  const lines = (head: readonly Drawn[], title: string) =>
    fundingFacts(
      recogniseDrawn([
        [title],
        head,
        ['人员经费', 1560, '65%'],
        ['专业服务费', 480, '20%'],
        ['承接机构运营管理费', 360, '15%'],
        ['总额', 2400, '100%'],
      ]),
    );

  it('is told by the title, where the heads say 金额 alone', () => {
    expect(lines(['预算科目', '金额（元）', '占比'], '社工站年度经费预算表')).toEqual([
      'lines',
      '人员经费 staff budget:B3=1560 budgetShare:C3=65%',
      '专业服务费 quality budget:B4=480 budgetShare:C4=20%',
      '承接机构运营管理费 operating budget:B5=360 budgetShare:C5=15%',
      '=all 总额 [0,1,2] budget:B6=2400 budgetShare:C6=100%',
    ]);
  });

  it('or by the head of the lines; a title of budget and spending leaves it open', () => {
    expect(lines(['支出科目', '金额（元）', '占比'], '社工站2023年度').slice(0, 2)).toEqual([
      'lines',
      '人员经费 staff spent:B3=1560 spentShare:C3=65%',
    ]);
    expect(lines(['项目', '金额（元）', '占比'], '社工站经费预算及支出表')).toEqual([]);
  });

  it('of the quarters, and their sum, is what was spent', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站项目经费分季度支出表'],
          ['支出内容', '全年预算', '一季度', '二季度', '合计', '预算执行率'],
          ['人员经费', 160, 40, 41, 81, '50.63%'],
          ['活动经费', 40, 10, 10, 20, '50.00%'],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=160 spent:E3=81 rate:F3=50.63%',
      '活动经费 quality budget:B4=40 spent:E4=20 rate:F4=50%',
    ]);
  });
});

describe('labels', () => {
  it('of a heading that has its own row hold the narrower ones under it', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站经费决算表'],
          ['序号', '预算科目', '明细', '预算金额', '决算金额'],
          ['一', '人员经费', '', 150, 148],
          ['(一)', '', '工资', 120, 118],
          ['(二)', '', '社会保险', 30, 30],
          ['二', '服务经费', '', 50, 49],
          ['(一)', '', '督导费', 50, 49],
          ['合计', '', '', 200, 197],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:D3=150 spent:E3=148',
      '工资 staff <0 budget:D4=120 spent:E4=118',
      '社会保险 staff <0 budget:D5=30 spent:E5=30',
      '服务经费 quality budget:D6=50 spent:E6=49',
      '督导费 quality <3 budget:D7=50 spent:E7=49',
      '=all 合计 [0,3] budget:D8=200 spent:E8=197',
    ]);
  });

  it('end beside a list of services whose heads stand a row higher', () => {
    const { tables } = recogniseDrawn([
      ['松岭街社工站经费收支情况表', '', '', '', '', '', '松岭街社工站指标完成情况统计表'],
      [],
      ['', '', '', '单位：万元', '', '', '协议内容', '计划数', '完成数', '指标完成率'],
      [
        '序号',
        '经费项目',
        '预算经费',
        '支出金额',
        '剩余',
        '',
        '入户探访（户次）',
        604,
        232,
        0.3841,
      ],
      [1, '一、人员薪酬', 166.9, 129.3, 37.6, '', '个案接案数（个）', 43, 63, 1.4651],
      [2, '二、督导及培训经费', 8.8, 7.4, 1.4, '', '小组（人次）', 877, 370, 0.4219],
      ['合计', '', 175.7, 136.7, 39, '', '社区大型活动（场）', 11, 5, 0.4545],
    ]);
    expect(tables.map(({ kind, place, isSure }) => [kind, formatRange(place), isSure])).toEqual([
      ['indicators', 'G3:J7', true],
      ['funding', 'A4:E7', true],
    ]);
  });

  it('across go on behind a blank column under the unit over the last one', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['街社工服务站项目经费预算执行情况表'],
          ['', '', '', '', '', '单位:人民币万元'],
          ['科目', '人员薪酬', '专业服务经费', '办公费', '', '承接机构运营管理费用'],
          ['预算金额', 150, 30, 30, '', 30],
          ['使用金额', 140, 20, 30, '', 31],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员薪酬 staff budget:B4=1500000 spent:B5=1400000',
      '专业服务经费 quality budget:C4=300000 spent:C5=200000',
      '办公费 quality budget:D4=300000 spent:D5=300000',
      '承接机构运营管理费用 operating budget:F4=300000 spent:F5=310000',
    ]);
  });

  it('across may stand behind a blank corner', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站经费执行情况（万元）'],
          ['', '人员经费', '活动经费', '合计'],
          ['预算', 156, 36, 192],
          ['支出', 150, 34, 184],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=1560000 spent:B4=1500000',
      '活动经费 quality budget:C3=360000 spent:C4=340000',
      '=all 合计 [0,1] budget:D3=1920000 spent:D4=1840000',
    ]);
  });

  it('in a form end with the area beside them, whose unit is theirs', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['社工站项目支出绩效自评表'],
            ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
            ['', '年度资金总额', '', 240, 240, 228, '95%'],
            ['', '其中：当年财政拨款', '', 240, 240, 228, '—'],
            ['', '上年结转资金', '', 0, 0, 0, '—'],
            ['年度目标', '预期目标', '', '服务困难群众', '', '实际完成情况', ''],
            ['', '个案', '', 60, '', 62, 8],
          ],
          { merges: ['A2:A5', 'B2:C2', 'B3:C3', 'B4:C4', 'B5:C5', 'A6:A7'] },
        ),
      ),
    ).toEqual([
      'sources',
      '当年财政拨款 - budget:E4=2400000 initial:D4=2400000 spent:F4=2280000 rate:G4=none',
      '上年结转资金 - budget:E5=0 initial:D5=0 spent:F5=0 rate:G5=none',
      '=all 年度资金总额 [0,1] budget:E3=2400000 initial:D3=2400000 spent:F3=2280000 rate:G3=95%',
    ]);
  });

  it('in a form end before its goals and its levels, with no area beside them', () => {
    const money: readonly (readonly Drawn[])[] = [
      ['社工站项目支出绩效自评表'],
      ['资金来源', '年初预算', '全年预算', '全年执行数', '执行率', '分值', '得分'],
      ['资金总额', 45, 48, 46.08, '96%', 10, 9.6],
    ];
    const levels = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'];
    const items = ['产出', '数量', '专业个案', '15个', '14个', 8, 7.47];
    const facts = ['=all 资金总额 [] budget:C3=48 initial:B3=45 spent:D3=46.08 rate:E3=96%'];
    expect(fundingFacts(recogniseDrawn([...money, levels, items]))).toEqual(['sources', ...facts]);
    expect(
      fundingFacts(recogniseDrawn([...money, ['年度总体目标', '完成个案15个'], levels, items])),
    ).toEqual(['sources', ...facts]);
  });

  it('in a form stand beside a label that goes down with them over two columns', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['社工站项目支出绩效自评表'],
            ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
            ['', '', '年度资金总额', 20, 20, 18.6, '93%'],
            ['', '', '其中：财政拨款', 20, 20, 18.6, '93%'],
            ['年度目标', '预期目标', '', '服务困难群众', '', '', ''],
          ],
          { merges: ['A2:B4', 'B5:C5'] },
        ),
      ),
    ).toEqual([
      'sources',
      '财政拨款 - budget:E4=200000 initial:D4=200000 spent:F4=186000 rate:G4=93%',
      '=all 年度资金总额 [0] budget:E3=200000 initial:D3=200000 spent:F3=186000 rate:G3=93%',
    ]);
  });

  it('in a form may be one row', () => {
    expect(
      fundingFacts(
        recogniseDrawn(
          [
            ['社工站项目支出绩效自评表'],
            ['项目资金（万元）', '', '全年预算数', '全年执行数', '执行率'],
            ['', '年度资金总额', 20, 19, '95%'],
            ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
            ['产出指标', '数量指标', '个案', 20, 20],
          ],
          { merges: ['A1:E1', 'A2:A3'] },
        ),
      ),
    ).toEqual(['sources', '=all 年度资金总额 [] budget:C3=200000 spent:D3=190000 rate:E3=95%']);
  });

  it('numbered as parts beside 其中 are parts of one whole', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['序号', '经费项目', '预算金额（元）'],
          [1, '人员经费', 468000],
          [2, '专业服务经费', 90000],
          [2.1, '其中：小组活动', 30000],
          [2.2, '社区活动', 60000],
          [3, '机构管理费', 45000],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:C2=468000',
      '专业服务经费 quality budget:C3=90000',
      '小组活动 quality <1 budget:C4=30000',
      '社区活动 quality <1 budget:C5=60000',
      '机构管理费 operating budget:C6=45000',
    ]);
  });

  it('are none where levels of indicators head them', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['社工站绩效监控表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '1-6月执行情况', '全年预计完成情况'],
          ['产出指标', '数量指标', '个案', '20个', '9个', '20个'],
        ]),
      ),
    ).toEqual([]);
  });
});

it('amounts that were asked for, before the budget, number no lines', () => {
  const yuan = (value: number) => ({ value, format: '#,##0.00' });
  const rows = [
    ['荔新街社工服务站经费收支情况表'],
    ['预算项目', '申请金额（万元）', '批复预算（万元）', '实际支出（万元）'],
    ['人员薪酬', yuan(169.6509), yuan(169.1509), yuan(162.4571)],
    ['督导培训费', yuan(8.6982), yuan(8.1982), yuan(6.461)],
    ['服务活动经费', yuan(30.5487), yuan(30.0487), yuan(19.3874)],
  ];
  expect(fundingFacts(recogniseDrawn(rows)).map((line) => line.split(' ').slice(0, 2))).toEqual([
    ['lines'],
    ['人员薪酬', 'staff'],
    ['督导培训费', 'quality'],
    ['服务活动经费', 'quality'],
  ]);
});

it('a note that nobody filled in may stand between the lines and their amounts', () => {
  const rows = [
    ['荔新街社工服务站经费使用情况表（元）'],
    ['项目', '备注', '预算', '支出'],
    ['人员经费', '', 1600, 1500],
    ['服务活动经费', '', 300, 280],
    ['合计', '', 1900, 1780],
  ];
  expect(fundingFacts(recogniseDrawn(rows))).toEqual([
    'lines',
    '人员经费 staff budget:C3=1600 spent:D3=1500',
    '服务活动经费 quality budget:C4=300 spent:D4=280',
    '=all 合计 [0,1] budget:C5=1900 spent:D5=1780',
  ]);
});
