import { describe, expect, it } from 'vitest';
import { kindsOf, printed, recogniseDrawn, scoreFacts, tablesOf } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

const facts = (rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '评分' }) =>
  scoreFacts(recogniseDrawn(rows, options));

it('points that a buyer gives for satisfaction are no parts of the evaluation', () => {
  const rows = (title: string) => [
    [title],
    ['评价人', '评价项目', '得分', '意见'],
    ['街道办01', '服务质量', 96, '好'],
    ['街道办02', '服务质量', 93, ''],
    ['平均分', '', 94.5, ''],
  ];
  const isSure = (title: string) =>
    recogniseDrawn(rows(title), { name: '街社工站' }).tables.some((table) => table.isSure);
  expect(isSure('购买方满意度评价表（满分100分）')).toBe(false);
});

describe('a score table', () => {
  it('of four parties has full marks, scores, total and grade', () => {
    expect(
      facts([
        ['评估主体', '标准分', '得分'],
        ['购买方评估', 20, 19.8],
        ['监督方评估', 10, 9],
        ['督导中心评估', 15, 13.75],
        ['第三方评估', 55, 49.15],
        ['总得分', 100, 91.7],
        ['等级', '优秀'],
      ]),
    ).toEqual([
      ['购买方评估', null, 'B2 20', 'C2 19.8', '', ''],
      ['监督方评估', null, 'B3 10', 'C3 9', '', ''],
      ['督导中心评估', null, 'B4 15', 'C4 13.75', '', ''],
      ['第三方评估', null, 'B5 55', 'C5 49.15', '', ''],
      ['total', null, 'B6 100', 'C6 91.7', '', ''],
      ['grade', '优秀'],
    ]);
  });

  it('has once the mean that stands beside each of its areas', () => {
    expect(
      facts([
        ['评估内容', '分值', '得分', '折算得分'],
        ['服务质量(片区一)', 20, 16.3, 16.9],
        ['服务质量(片区二)', 20, 16.8, 16.9],
        ['服务质量(片区三)', 20, 17.6, 16.9],
        ['运营管理', 10, 9.4, 9.4],
      ]).map((row) => row.filter((fact) => fact?.startsWith('D'))),
    ).toEqual([['D2 16.9'], [], [], ['D5 9.4'], [], []]);
  });

  it('has the weights that a note tells of every part', () => {
    const noted = (note: string) =>
      facts([
        ['评估主体', '分值', '评分', '得分折算'],
        ['评估机构', '100分', '88.5'],
        ['购买方', '100分', '94'],
        [note],
      ])
        .slice(0, 2)
        .map((row) => row[4]);
    expect(noted('注：评估机构占55%，购买方评分占比45%。')).toEqual(['A4 55%', 'A4 45%']);
    expect(noted('注：评估机构占55%。')).toEqual(['', '']);
  });

  it('takes a merged converted score once, with the first of its areas', () => {
    expect(
      facts(
        [
          ['石壁街社工站中期评估评分表'],
          ['评估内容', '标准分', '评分', '折算分'],
          ['服务监测', 10, 8.6, 8.6],
          ['服务质量(片区一)', 20, 16.3, 16.9],
          ['服务质量(片区二)', 20, 16.8],
          ['总分', '', '', 87.6],
          ['评估等级', '良好'],
        ],
        { name: '评分表', merges: ['A1:D1', 'D4:D5', 'A6:C6', 'B7:D7'] },
      ),
    ).toEqual([
      ['服务监测', null, 'B3 10', 'C3 8.6', '', 'D3 8.6'],
      ['服务质量', '片区一', 'B4 20', 'C4 16.3', '', 'D4 16.9'],
      ['服务质量', '片区二', 'B5 20', 'C5 16.8', '', ''],
      ['total', null, '', '', '', 'D6 87.6'],
      ['grade', '良好'],
    ]);
  });

  it('reads areas beside their part', () => {
    expect(
      facts(
        [
          ['评估内容', '片区', '标准分', '得分'],
          ['服务监测', '', 10, 8.6],
          ['服务质量', '片区一', 20, 16.3],
          ['', '片区二', 20, 16.8],
          ['购买方', '', 20, 19.8],
        ],
        { name: '评分', merges: ['A3:A4'] },
      ).slice(0, 4),
    ).toEqual([
      ['服务监测', null, 'C2 10', 'D2 8.6', '', ''],
      ['服务质量', '片区一', 'C3 20', 'D3 16.3', '', ''],
      ['服务质量', '片区二', 'C4 20', 'D4 16.8', '', ''],
      ['购买方', null, 'C5 20', 'D5 19.8', '', ''],
    ]);
  });

  it.each([
    ['shown as percentages', ['70%', '20%', '10%'], '权重'],
    ['as bare numbers', [70, 20, 10], '权重（%）'],
    [
      'as fractions',
      [
        { value: 0.7, format: '0%' },
        { value: 0.2, format: '0%' },
        { value: 0.1, format: '0%' },
      ],
      '权重',
    ],
  ])('of three parties reads weights %s', (_, [third, buyer, supervisor], head) => {
    expect(
      facts([
        ['评估主体', head, '得分', '加权得分'],
        ['第三方评估', third, 88.5, 61.95],
        ['街道', buyer, 92, 18.4],
        ['区民政局', supervisor, 90, 9],
        ['合计', '', '', 89.35],
      ]),
    ).toEqual([
      ['第三方评估', null, '', 'C2 88.5', 'B2 70%', 'D2 61.95'],
      ['街道', null, '', 'C3 92', 'B3 20%', 'D3 18.4'],
      ['区民政局', null, '', 'C4 90', 'B4 10%', 'D4 9'],
      ['total', null, '', '', '', 'D5 89.35'],
      ['grade', null],
    ]);
  });

  it('reads parts within parts and leaves out their subtotals', () => {
    expect(
      facts(
        [
          ['评估主体', '评估内容', '标准分', '得分'],
          ['第三方', '服务监测', 10, 8.6],
          ['', '服务成效', 15, 10.6],
          ['', '小计', 25, 19.2],
          ['购买方', '满意程度', 20, 19.8],
          ['总分', '', 45, 39],
          ['等级', '良好'],
        ],
        { name: '评分', merges: ['A2:A4', 'A6:B6'] },
      ),
    ).toEqual([
      ['服务监测', null, 'C2 10', 'D2 8.6', '', ''],
      ['服务成效', null, 'C3 15', 'D3 10.6', '', ''],
      ['购买方', null, 'C5 20', 'D5 19.8', '', ''],
      ['total', null, 'C6 45', 'D6 39', '', ''],
      ['grade', '良好'],
    ]);
  });

  it('may call its levels 一级指标 and 二级指标, as performance tables do', () => {
    const read = facts(
      [
        ['2023年度社工站中期评估得分表'],
        ['一级指标', '二级指标', '分值', '得分'],
        ['第三方评估（55分）', '服务监测', 10, 9],
        ['', '服务成效', 15, 13.5],
        ['', '运营管理', 10, 9.2],
        ['', '服务质量', 20, 17.5],
        ['购买方评估', '', 20, 19],
        ['合计', '', 75, 68.2],
      ],
      { name: '得分', merges: ['A3:A6'] },
    );
    expect(read.slice(0, -1).map(([name, , , score]) => [name, score])).toEqual([
      ['服务监测', 'D3 9'],
      ['服务成效', 'D4 13.5'],
      ['运营管理', 'D5 9.2'],
      ['服务质量', 'D6 17.5'],
      ['购买方评估', 'D7 19'],
      ['total', 'D8 68.2'],
    ]);
  });

  it('may have its parts across', () => {
    expect(
      facts([
        ['评估主体', '购买方', '监督方', '督导中心', '第三方', '总得分', '等级'],
        ['标准分', 20, 10, 15, 55, 100],
        ['得分', 19.8, 9, 13.75, 49.15, 91.7, '优秀'],
      ]),
    ).toEqual([
      ['购买方', null, 'B2 20', 'B3 19.8', '', ''],
      ['监督方', null, 'C2 10', 'C3 9', '', ''],
      ['督导中心', null, 'D2 15', 'D3 13.75', '', ''],
      ['第三方', null, 'E2 55', 'E3 49.15', '', ''],
      ['total', null, 'F2 100', 'F3 91.7', '', ''],
      ['grade', '优秀'],
    ]);
  });

  it('takes full marks from the labels where no column has them', () => {
    expect(
      facts([
        ['评估主体', '得分'],
        ['第三方评估（55分）', 49.15],
        ['购买方评估（20分）', 19.8],
        ['总分', 68.95],
      ]).slice(0, 2),
    ).toEqual([
      ['第三方评估', null, 'A2 55', 'B2 49.15', '', ''],
      ['购买方评估', null, 'A3 20', 'B3 19.8', '', ''],
    ]);
  });

  it('of a thousand points is one too', () => {
    expect(
      kindsOf(
        recogniseDrawn([
          ['评估内容', '分值', '得分'],
          ['第三方专业评估', 700, 650],
          ['购买方评价', 200, 190],
          ['监督方评价', 100, 95],
          ['总分', 1000, 935],
        ]),
      ),
    ).toEqual(['scores']);
  });
});

describe('a score table with items under its parts', () => {
  it('keeps the wider labels of an item, and the mean of areas as an area of its part', () => {
    const [table] = tablesOf(
      recogniseDrawn(
        [
          ['评估主体', '一级指标', '二级指标', '分值', '得分'],
          ['第三方评估', '服务监测', '指标完成', 5, 4.5],
          ['', '', '服务台账', 5, 4],
          ['', '服务质量', '片区一', 20, 17],
          ['', '', '片区二', 20, 18],
          ['', '', '两个片区平均', 20, 17.5],
          ['购买方', '街道办事处评分', '', 20, 18.5],
          ['评估等级：良好'],
        ],
        {
          name: '评分明细',
          merges: ['A2:A6', 'B2:B3', 'B4:B6', 'B7:C7', 'A8:E8'],
        },
      ),
      'scores',
    );
    expect(table?.rows.map(({ name, area, outers }) => [name, area, outers])).toEqual([
      ['指标完成', null, ['第三方评估', '服务监测']],
      ['服务台账', null, ['第三方评估', '服务监测']],
      ['服务质量', '片区一', ['第三方评估', '服务质量']],
      ['服务质量', '片区二', ['第三方评估', '服务质量']],
      ['服务质量', '两个片区平均', ['第三方评估', '服务质量']],
      ['街道办事处评分', null, ['购买方']],
    ]);
    expect(table?.grade?.text).toBe('良好');
  });
});

describe('parts across and areas down', () => {
  const head = ['片区', '第三方评估（70%）', '购买方评估（20%）', '监督方评估（10%）', '总分'];

  it('have the shares of their heads for weights, and the mean row’s total', () => {
    const [table] = tablesOf(
      recogniseDrawn(
        [
          ['甲街社工站末期评估成绩'],
          head,
          ['片区一', 88, 92, 90, 89],
          ['片区二', 90, 92, 90, 90.4],
          ['两个片区平均', 89, 92, 90, 89.7],
          ['评估等级：良好'],
        ],
        { name: '成绩', merges: ['A1:E1', 'A6:E6'] },
      ),
      'scores',
    );
    expect(
      table?.rows.map(({ name, area, score, weight }) =>
        [name, area, printed(score), printed(weight)].join(' '),
      ),
    ).toEqual([
      '第三方评估 片区一 B3 88 B2 70%',
      '购买方评估 片区一 C3 92 C2 20%',
      '监督方评估 片区一 D3 90 D2 10%',
      '第三方评估 片区二 B4 90 B2 70%',
      '购买方评估 片区二 C4 92 C2 20%',
      '监督方评估 片区二 D4 90 D2 10%',
      '第三方评估 两个片区平均 B5 89 B2 70%',
      '购买方评估 两个片区平均 C5 92 C2 20%',
      '监督方评估 两个片区平均 D5 90 D2 10%',
    ]);
    expect(printed(table?.total?.score ?? null)).toBe('E5 89.7');
    expect(table?.grade?.text).toBe('良好');
  });

  it('are none of one station where the rows are stations', () => {
    const recognition = recogniseDrawn(
      [head, ['甲街社工站', 88, 92, 90, 89], ['乙街社工站', 90, 92, 90, 90.4]],
      { name: '成绩' },
    );
    expect(tablesOf(recognition, 'scores')).toEqual([]);
  });
});

describe('a share in a label', () => {
  const shares = (...scores: readonly number[]) =>
    tablesOf(
      recogniseDrawn(
        [
          ['评估主体', '得分'],
          ['第三方评估（70%）', scores[0]],
          ['购买方评估（20%）', scores[1]],
          ['监督方评估（10%）', scores[2]],
        ],
        { name: '社工站评分' },
      ),
      'scores',
    )[0]?.rows.map(({ full, weight }) => [printed(full), printed(weight)]);

  it('is a weight where a score is above it', () => {
    expect(shares(88, 92, 90)).toEqual([
      ['', 'A2 70%'],
      ['', 'A3 20%'],
      ['', 'A4 10%'],
    ]);
  });

  it('is the full marks where no score is', () => {
    expect(shares(61.6, 18.4, 9)).toEqual([
      ['A2 70', ''],
      ['A3 20', ''],
      ['A4 10', ''],
    ]);
  });
});

describe('two stages side by side', () => {
  const scored = (...final: readonly (number | string)[]) => {
    const [table] = tablesOf(
      recogniseDrawn(
        [
          ['社工站评估评分'],
          ['评估主体', '满分', '中期得分', '末期得分'],
          ['第三方', 55, 45, final[0] ?? ''],
          ['购买方', 20, 18, final[1] ?? ''],
          ['总分', 75, 63, final[2] ?? ''],
          ['等级', '', '良好', final[3] ?? ''],
        ],
        { name: '评分', merges: ['A1:D1'] },
      ),
      'scores',
    );
    const scores = table?.rows.map(({ score }) => printed(score));
    return [...(scores ?? []), printed(table?.total?.score ?? null), table?.grade?.text];
  };

  it('count by the final once it is filled', () => {
    expect(scored(50, 19, 69, '优秀')).toEqual(['D3 50', 'D4 19', 'D5 69', '优秀']);
  });

  it('count by the mid-term before', () => {
    expect(scored()).toEqual(['C3 45', 'C4 18', 'C5 63', '良好']);
  });
});

it('a part’s mean in a row of its own is the mean of its areas', () => {
  const [table] = tablesOf(
    recogniseDrawn(
      [
        ['评估主体', '标准分', '得分'],
        ['服务质量（片区一）', 20, 16],
        ['服务质量（片区二）', 20, 17],
        ['服务质量平均分', 20, 16.5],
        ['购买方', 20, 18],
      ],
      { name: '社工站评分' },
    ),
    'scores',
  );
  expect(table?.rows.map(({ name, area, score }) => [name, area, printed(score)])).toEqual([
    ['服务质量', '片区一', 'C2 16'],
    ['服务质量', '片区二', 'C3 17'],
    ['服务质量', '平均', 'C4 16.5'],
    ['购买方', null, 'C5 18'],
  ]);
});

describe('parts of a party whose label is not merged', () => {
  it('keep their names, the first as well as the others', () => {
    expect(
      facts([
        ['社工站末期评估得分表'],
        ['评估主体', '评估内容', '标准分', '得分'],
        ['第三方', '服务监测', 55, 48],
        ['', '小计', 55, 48],
        ['购买方评估', '工作配合', 10, 7.5],
        ['', '服务满意程度', 10, 8.5],
        ['', '小计', 20, 16],
        ['总分', '', 75, 64],
      ])
        .slice(0, 3)
        .map(([name, , , score]) => [name, score]),
    ).toEqual([
      ['服务监测', 'D3 48'],
      ['工作配合', 'D5 7.5'],
      ['服务满意程度', 'D6 8.5'],
    ]);
  });
});

describe('what was taken off', () => {
  const rows = [
    ['社工站评估评分表'],
    ['评估指标', '评分标准', '分值', '扣分值', '得分'],
    ['人员配备', '资料齐全得满分，缺一项扣0.5分', 10, 2, 8],
    ['财务管理', '按协议完成得满分', 10, 2.5, 7.5],
    ['总分', '', 20, 4.5, 15.5],
  ];

  it('stands under 扣分值, and the parts are not called by how points are given', () => {
    const [table] = tablesOf(recogniseDrawn(rows, { name: '评分', merges: ['A5:B5'] }), 'scores');
    expect(
      table?.rows.map(({ name, full, score }) => [name, printed(full), printed(score)]),
    ).toEqual([
      ['人员配备', 'C3 10', 'E3 8'],
      ['财务管理', 'C4 10', 'E4 7.5'],
    ]);
    expect(table?.deductions?.map(({ deducted }) => printed(deducted))).toEqual(['D3 2', 'D4 2.5']);
  });
});

it('a note over a signature tells weights too', () => {
  const read = facts([
    ['社工站评估评分表'],
    ['评估方', '评分'],
    ['第三方评估', 98.5],
    ['购买方评估', 94],
    ['注：第三方评估占70%，购买方评估占30%。'],
    ['制表人：社工01          审核人：社工02          日期：2023年12月5日'],
  ]);
  expect(read.slice(0, 2).map((row) => row[4])).toEqual(['A5 70%', 'A5 30%']);
});

it('standards that a form of scores asks for are no indicators', () => {
  const rows = [
    ['2024年度甲街社工站绩效考核评分表'],
    ['考核项目', '考核内容', '考核标准', '分值', '得分'],
    ['服务开展', '个案工作', '全年不少于6个', 50, 45],
    [null, '小组工作', '全年不少于4个', 30, 27],
    [null, '社区活动', '全年不少于12场', 20, 20],
    ['合计', null, null, 100, 92],
  ];
  const { tables } = recogniseDrawn(rows, { name: '评分', merges: ['A3:A5'] });
  expect(tables.map(({ kind, isSure }) => [kind, isSure])).toEqual([['scores', true]]);
});

it('what one expert gives is no total where that of their means is blank', () => {
  const rows = (mean: number | string) => [
    ['社工站末期评估专家评分汇总表'],
    ['评分专家', '项目管理（20分）', '专业服务（50分）', '服务成效（30分）', '总分'],
    ['专家一', 18, 45, 27, 90],
    ['专家二', 19, 47, 28, 94],
    ['平均分', 18.5, 46, 27.5, mean],
  ];
  const totals = [92, ''].map((mean) => {
    const [table] = tablesOf(recogniseDrawn(rows(mean), { name: '专家' }), 'scores');
    return table?.total ? printed(table.total.score) : null;
  });
  expect(totals).toEqual(['E5 92', null]);
});
