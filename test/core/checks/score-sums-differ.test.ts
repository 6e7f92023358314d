import { describe, expect, it } from 'vitest';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

function found(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  return told(findingsIn([sheetOf(rows, { name: '评分', ...options })]));
}

describe('the columns of a score table', () => {
  const areas = (third: number) => [
    ['社工站评估得分表'],
    ['评估指标', '分值', '片区一', '片区二', '片区三', '平均分'],
    ['服务监测', 10, 8.5, 9, 8, 8.5],
    ['服务成效', 15, 13, 12, 14, 13],
    ['运营管理', 10, 9, 9, 9, 9],
    ['服务质量', 20, 17, 18, 16, 17],
    ['合计', 55, 47.5, 48, third, 47.5],
  ];

  it('add up to the total of each area', () => {
    expect(found(areas(47))).toEqual([]);
    expect(found(areas(48))).toEqual([
      'score/total-differs 评分!E7 48 → 47 + 评分!E3 评分!E4 评分!E5 评分!E6',
    ]);
  });

  it('do so under 均值 too', () => {
    const [title, heads = [], ...rows] = areas(48);
    const named = heads.map((head) => (head === '平均分' ? '均值' : head));
    expect(found([title ?? [], named, ...rows])).toEqual([
      'score/total-differs 评分!E7 48 → 47 + 评分!E3 评分!E4 评分!E5 评分!E6',
    ]);
  });

  it('are of the score that counts: 复核分 beside 自评分', () => {
    const rows = (total: number) => [
      ['社工站末期评估评分表'],
      ['评估指标', '分值', '自评分', '复核分', '核减原因'],
      ['第三方评价', 55, 55, 50],
      ['购买方评价', 20, 20, 19],
      ['督导中心评价', 15, 15, 14],
      ['监督方评价', 10, 10, 9],
      ['合计', 100, 100, total],
    ];
    expect(found(rows(92))).toEqual([]);
    expect(found(rows(93))[0]).toMatch(/^score\/total-differs 评分!D7 93 → 92 /u);
  });

  it('are of 复核 beside 自评 without 分 in their heads', () => {
    const rows = (total: number) => [
      ['社工站末期评估评分表'],
      ['评估指标', '分值', '自评', '复核', '核减原因'],
      ['第三方评价', 55, 55, 50],
      ['购买方评价', 20, 20, 19],
      ['督导中心评价', 15, 15, 14],
      ['监督方评价', 10, 10, 9],
      ['合计', 100, 100, total],
    ];
    expect(found(rows(92))).toEqual([]);
    expect(found(rows(93))[0]).toMatch(/^score\/total-differs 评分!D7 93 → 92 /u);
  });

  const detailed = (total: number) => [
    ['社工站末期评估评分表'],
    ['一级指标', '二级指标', '分值', '评分标准', '扣分', '得分', '扣分原因'],
    ['运营管理', '制度建设', 5, '缺一项扣1分', 1, 4, '缺档案管理制度'],
    ['', '财务管理', 10, '专账核算', 0, 10, ''],
    ['服务成效', '个案服务', 40, '抽查档案', 1.5, 38.5, ''],
    ['', '社区活动', 45, '抽查', 2, 43, ''],
    ['合计', '', 100, '', 4.5, total, ''],
  ];
  const merges = ['A3:A4', 'A5:A6'];

  it('add up under 一级指标 and 二级指标 too, where no scheme knows the items', () => {
    expect(found(detailed(95.5), { merges })).toEqual([]);
    expect(found(detailed(96.5), { merges })).toEqual([
      'score/total-differs 评分!F7 96.5 → 95.5 ! 95.5 + 评分!F3 评分!F4 评分!F5 评分!F6',
    ]);
  });

  it('are not added up where the scores are weighed', () => {
    expect(
      found([
        ['社工站评估得分'],
        ['评估主体', '满分', '权重', '得分', '折算分'],
        ['第三方', 100, '55%', 90, 49.5],
        ['购买方', 100, '20%', 95, 19],
        ['督导中心', 100, '15%', 92, 13.8],
        ['监督方', 100, '10%', 90, 9],
        ['总分', 400, '100%', 91.3, 91.3],
      ]),
    ).toEqual([]);
  });
});

describe('平均分', () => {
  const experts = (mean: number, total: number) => [
    ['社工站评估专家评分表'],
    ['评估内容', '分值', '专家1', '专家2', '专家3', '平均分'],
    ['服务监测', 10, 9, 8.5, 9.5, 9],
    ['服务成效', 15, 13, 14, 12, mean],
    ['运营管理', 10, 9, 9, 9, 9],
    ['服务质量', 20, 18, 17, 16, 17],
    ['总分', 55, 49, 48.5, 46.5, total],
  ];

  it('is the mean of the experts', () => {
    expect(found(experts(13, 48))).toEqual([]);
    expect(found(experts(13.5, 48.5))).toEqual([
      'score/mean-differs 评分!F4 13.5 → 13 + 评分!C4 评分!D4 评分!E4',
    ]);
  });

  it('wrong in a row is the one cause where the total adds up the right ones', () => {
    expect(found(experts(13.5, 48))).toEqual([
      'score/mean-differs 评分!F4 13.5 → 13 + 评分!C4 评分!D4 评分!E4',
    ]);
  });

  it('is not judged where the highest and lowest score are left out', () => {
    expect(
      found([
        ['社工站评估专家评分表'],
        ['评估内容', '分值', '专家1', '专家2', '专家3', '平均分'],
        ['服务监测', 10, 9, 8.5, 6, 8.5],
        ['服务成效', 15, 13.5, 14, 9, 13.5],
        ['运营管理', 10, 9.5, 6, 8.5, 8.5],
        ['服务质量', 20, 18, 17, 16, 17],
      ]),
    ).toEqual([]);
  });

  it('are rows where parts stand across: each expert has a total', () => {
    const experts = (second: number) => [
      ['社工站末期评估专家打分汇总'],
      ['专家', '服务成效(40分)', '服务质量(30分)', '运营管理(20分)', '满意度(10分)', '合计'],
      ['专家一', 36, 27, 18, 9, 90],
      ['专家二', 37, 28, 17, 9, second],
      ['专家三', 38, 26, 19, 9, 92],
      ['平均分', 37, 27, 18, 9, 91],
    ];
    expect(found(experts(91))).toEqual([]);
    expect(found(experts(92))).toEqual([
      'score/total-differs 评分!F4 92 → 91 + 评分!B4 评分!C4 评分!D4 评分!E4',
    ]);
  });
});

describe('the mean of a row of experts', () => {
  const experts = (last: number) =>
    found([
      ['南湖社工站末期评估专家打分汇总表'],
      ['评分项目', '分值', '专家1', '专家2', '专家3', '专家4', '去掉最高分、最低分后平均'],
      ['服务成效', 40, 36, 38, 30, 37, 36.5],
      ['服务质量', 30, 27, 28, 20, 26, 26.5],
      ['运营管理', 20, 18, 19, 17, 18, 18],
      ['财务管理', 10, 9, 5, 9, 9, last],
    ]);

  it('may leave out the highest and the lowest', () => {
    expect(experts(9)).toEqual([]);
    expect(experts(7)).toEqual([
      'score/mean-differs 评分!G6 7 → 9 + 评分!C6 评分!D6 评分!E6 评分!F6',
    ]);
  });
});
