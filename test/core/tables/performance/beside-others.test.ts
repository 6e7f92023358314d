import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** Each three-level table: where it lies, and how many rows it has. */
function performance(rows: Rows, merges: readonly string[] = []): readonly string[] {
  const drawn = recogniseDrawn(rows, { name: '社工站绩效目标表', merges });
  return tablesOf(drawn, 'performance').map(
    ({ place, rows: { length } }) => `${formatRange(place)} ${length}`,
  );
}

function kinds(rows: Rows, merges: readonly string[] = []): readonly string[] {
  const { tables } = recogniseDrawn(rows, { name: '社工站绩效目标表', merges });
  return tables.map(({ kind }) => kind);
}

const table: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
  ['产出指标', '数量指标', '个案服务', '60个', '66个'],
  ['', '', '小组服务', '30个', '27个'],
  ['', '质量指标', '服务达标率', '≥95%', '96%'],
];

describe('a three-level table with another one beside it', () => {
  /** Its heads stand in the other one's last row but `under`. */
  const beside = (other: Rows, over: number) =>
    performance([
      ...other.slice(0, over).map((row) => ['', '', '', '', '', '', ...row]),
      ...table.map((row, at) => [...row, '', ...(other[over + at] ?? [])]),
    ]);

  it('ends before one that says again what a head says already', () => {
    const indicators = [
      ['服务内容', '电访', '探访'],
      ['指标数', '4425', '751'],
      ['完成情况', '4866', '678'],
    ];
    expect(beside(indicators, 2)).toEqual(['A3:E6 3']);
  });

  it('ends before a label of scores', () => {
    const scores = [
      ['评估主体', '购买方', '第三方'],
      ['分值', 20, 80],
      ['得分', 13.83, 74.4],
    ];
    expect(beside(scores, 1)).toEqual(['A2:E5 3']);
  });

  it('of two levels ends before a list with its own 指标内容', () => {
    const two = table.map(([first, second, , ...others]) => [first, second, ...others]);
    const list = [
      ['指标内容', '单位', '指标量', '完成量'],
      ['小组服务个数', '个', 27, 26],
      ['小组服务节数', '节', 161, 77],
    ];
    expect(performance(two.map((row, at) => [...row, '', ...(list[at] ?? [])]))).toEqual([
      'A1:D4 3',
    ]);
  });

  it('ends before a column of numbers', () => {
    const scores = [
      ['序号', '评价内容', '标准分值'],
      [1, '第三方', 100],
      [2, '购买方', 100],
    ];
    expect(beside(scores, 0)).toEqual(['A1:E4 3']);
  });

  it('goes on over a blank column to its own marks', () => {
    const marks = [
      ['分值', '得分'],
      [15, 15],
      [15, 13.5],
      [20, 20],
    ];
    expect(beside(marks, 0)).toEqual(['A1:H4 3']);
  });
});

describe('a three-level table with another one under a blank row', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'heads of figures stand',
      [
        ['服务', '片区', '', '任务量', '完成量'],
        ['电访', '片区一', '', 10, 9],
      ],
      [],
    ],
    [
      'heads of figures stand under its labels',
      [
        ['协议内容1：电访', '应完成量', '实际完成', '完成率'],
        ['', '14人', '15人', '107.14%'],
      ],
      ['A6:A7'],
    ],
    [
      'a score table begins',
      [
        ['评估维度', '片区', '分值', '评估得分', '折算得分'],
        ['服务监测', '', 10, 9.57, 9.57],
      ],
      [],
    ],
    [
      'scores stand across',
      [
        ['项目', '第三方评估', '购买方评估', '监督方评估', '合计'],
        ['标准分', 700, 200, 100, 1000],
        ['得分', 573.17, 177.32, 68.48, 818.97],
      ],
      [],
    ],
    [
      'an area lies over both',
      [
        ['片区', '社工', '', '电访', ''],
        ['', '', '', '任务', '完成'],
        ['片区一', 7, '', 24, 3],
      ],
      ['D6:E6'],
    ],
    [
      'the heads go on further',
      [
        ['片区', '社工', '', '电访', '率', '探访', '率'],
        ['片区一', 7, '', 24, '80%', 2, '90%'],
      ],
      [],
    ],
  ])('ends where %s', (_, below, merges) => {
    expect(performance([...table, [], ...below], merges)).toEqual(['A1:E4 3']);
  });

  it('goes on to an indicator that was done', () => {
    expect(
      performance([...table, [], ['效益指标', '社会效益指标', '合作单位', '按时完成', '已完成']]),
    ).toEqual(['A1:E6 4']);
  });
});

describe('the rows of a three-level table', () => {
  it('are no indicators too, though their shape cuts them apart above a line of signatures', () => {
    const rows: Rows = [
      ['长湖街社工站绩效目标完成情况表'],
      ['一级\n指标', '二级\n指标', '三级\n指标', '年度指\n标值', '全年完\n成值'],
      ['产出\n指标', '数量\n指标', '专业\n服务', '个案辅导158个', '个案辅导208个'],
      ['', '', '志愿者服\n务情况', '235人', '271人'],
      [
        '',
        '',
        '社工\n配备',
        '在岗社工不少于276人，持证社工不少于41名',
        '在岗社工316人，持证社工93名',
      ],
      ['', '质量\n指标', '服务达\n标率', '≥93%', '92%'],
      ['', '', '档案\n规范', '档案资料规范、完整', '档案规范'],
      ['', '成本\n指标', '预算\n偏差', '预算偏差率不超过95%', '预算偏差率96%'],
      ['效益\n指标', '社会效\n益指标', '链接\n资源', '资源链接28次', '资源链接73次'],
      [
        '',
        '可持续影\n响指标',
        '长效\n机制',
        '社区各方对项目的认可情况',
        '与社区居委会、企业保持合作',
      ],
      ['满意度\n指标', '服务对象满\n意度指标', '服务对象\n满意度', '≥95%', '96%'],
      ['制表人：社工01          审核人：社工02          日期：2023年12月5日'],
    ];
    expect(kinds(rows, ['A3:A8', 'A9:A10', 'B3:B5', 'B6:B7', 'A1:E1'])).toEqual(['performance']);
  });
});
