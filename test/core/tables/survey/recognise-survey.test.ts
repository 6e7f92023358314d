import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divide,
  formatDecimal,
  multiply,
  rational,
} from '../../../../src/core/quantities/rational.ts';
import { calculateSurveys } from '../../../../src/core/survey/calculate-survey.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { readBand } from '../../../../src/core/tables/words/read-band.ts';
import { bookOf, kindsOf, printed, recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

function surveyIn(rows: Rows, options: SheetOptions = {}) {
  const named = { name: '社工站服务对象满意度', ...options };
  return tablesOf(recogniseDrawn(rows, named), 'survey');
}

/** A group a line: its name, the cells of its people, its printed sum. */
function facts(rows: Rows, options: SheetOptions = {}) {
  return surveyIn(rows, options).flatMap(({ groups }) =>
    groups.map(({ name, isTotal, people, total }) => [
      isTotal ? `*${name ?? ''}` : name,
      people.map((one) => printed(one)).join(' '),
      printed(total),
    ]),
  );
}

const percent = (value: Parameters<typeof multiply>[0] | null | undefined) =>
  value ? formatDecimal(multiply(value, rational(100)), 2) : null;

describe('a band of satisfaction', () => {
  it.each([
    ['65%', '65.00', '65.00'],
    ['85%以上', '85.00', null],
    ['≥90%', '90.00', null],
    ['95％及以上', '95.00', null],
    ['90%-95%', '90.00', '95.00'],
    ['80～89分', '80.00', '89.00'],
    ['85%～95%（不含）', '85.00', '95.00'],
    ['85%（含）至95%（不含）', '85.00', '95.00'],
    ['[85%，95%）', '85.00', '95.00'],
    ['65%以下（不含65%）', '0.00', '65.00'],
    ['60分以下', '0.00', '60.00'],
    ['低于60%', '0.00', '60.00'],
    ['非常满意（90分以上）', '90.00', null],
    ['比较满意', null, null],
    ['A.非常满意', null, null],
  ])('%s lies between %s and %s', (text, from, to) => {
    const band = readBand(text);
    expect(band).not.toBeNull();
    expect([percent(band?.from), percent(band?.to)]).toEqual([from, to]);
  });

  it.each(['满意度', '85', '105%以上', '人数', '2023年', '7月', '3楼以上', '', '第三方', '60,80'])(
    '%s is none',
    (text) => {
      expect(readBand(text)).toBeNull();
    },
  );
});

describe('a survey beside a score table', () => {
  it('ends before its numbers, and keeps its own title', () => {
    const [table] = surveyIn([
      ['云桥街社工站满意度调查结果', '', '', '编号', '评估内容', '标准分值', '得分'],
      ['', '', '', 1, '监督方', 10, 9.81],
      ['满意度评价', '人数', '', 2, '街道办事处', 20, 14.96],
      ['满意', 100, '', 3, '第三方', 70, 67.43],
      ['不满意', 13, '', '总分', '', '', 92.2],
    ]);
    expect([table?.place.right, table?.title, table?.groups.length]).toEqual([
      1,
      '云桥街社工站满意度调查结果',
      1,
    ]);
  });
});

describe('a survey', () => {
  const down: Rows = [
    ['满意度', '人数', '占比'],
    ['65%', 1, '0.8%'],
    ['85%以上', 13, '10.5%'],
    ['95%以上', 110, '88.7%'],
    ['合计', 124, '100%'],
  ];

  it('lists its bands down', () => {
    expect(facts(down)).toEqual([[null, 'B2 1 B3 13 B4 110', 'B5 124']]);
  });

  it('lists them across, with the counts under them', () => {
    expect(
      facts([
        ['满意度', '65%', '85%以上', '95%以上', '合计'],
        ['人数', 1, 13, 110, 124],
        ['占比', '0.8%', '10.5%', '88.7%', '100%'],
      ]),
    ).toEqual([[null, 'B2 1 C2 13 D2 110', 'E2 124']]);
  });

  it('has a group for each area, and their sum', () => {
    const rows: Rows = [
      ['片区', '非常满意', '满意', '一般', '不满意', '合计'],
      ['片区一', 20, 10, 2, 0, 32],
      ['片区二', 30, 8, 1, 1, 40],
      ['合计', 50, 18, 3, 1, 72],
    ];
    expect(facts(rows)).toEqual([
      ['片区一', 'B2 20 C2 10 D2 2 E2 0', 'F2 32'],
      ['片区二', 'B3 30 C3 8 D3 1 E3 1', 'F3 40'],
      ['*合计', 'B4 50 C4 18 D4 3 E4 1', 'F4 72'],
    ]);
    const survey = calculateSurveys(surveyIn(rows))[0];
    expect(survey?.people).toEqual(rational(72));
    expect(survey?.meanFrom).toBeNull();
  });

  it('passes over numbers of questionnaires before the bands; the valid ones are the sum', () => {
    expect(
      facts([
        ['片区', '发放', '回收', '有效问卷', '非常满意', '满意', '不满意'],
        ['片区一', 50, 48, 48, 40, 8, 0],
        ['片区二', 50, 50, 49, 41, 7, 1],
        ['合计', 100, 98, 97, 81, 15, 1],
      ]),
    ).toEqual([
      ['片区一', 'E2 40 F2 8 G2 0', 'D2 48'],
      ['片区二', 'E3 41 F3 7 G3 1', 'D3 49'],
      ['*合计', 'E4 81 F4 15 G4 1', 'D4 97'],
    ]);
  });

  it('adds areas up where no sum is printed, and takes the whole of several questions', () => {
    const survey = (rows: Rows) => calculateSurveys(surveyIn(rows))[0]?.people;
    expect(
      survey([
        ['片区', '80%以上', '90%以上'],
        ['片区一', 20, 10],
        ['片区二', 30, 40],
      ]),
    ).toEqual(rational(100));
    expect(
      survey([
        ['题目', '满意', '一般', '不满意'],
        ['服务态度', 60, 10, 1],
        ['总体评价', 58, 12, 2],
      ]),
    ).toEqual(rational(72));
  });

  it('counts by 总体满意度, the last of numbered questions', () => {
    expect(
      facts([
        ['题目', '非常满意', '满意', '一般', '不满意', '满意率'],
        ['1. 对社工服务态度', 80, 30, 4, 1, '95.65%'],
        ['2. 总体满意度', 75, 34, 5, 1, '94.78%'],
      ]),
    ).toEqual([
      ['1. 对社工服务态度', 'B2 80 C2 30 D2 4 E2 1', ''],
      ['*2. 总体满意度', 'B3 75 C3 34 D3 5 E3 1', ''],
    ]);
  });

  it('of several areas, a table each, is one', () => {
    const area = (name: string, best: number) =>
      sheetOf([[`${name}服务对象满意度`], ['满意度', '人数'], ['95%以上', best], ['85%以上', 8]], {
        name: `社工站${name}`,
      });
    const people = (...names: readonly string[]) => {
      const sheets = names.map((name, at) => area(name, 60 + at));
      const survey = calculateSurveys(tablesOf(recogniseTables(bookOf(...sheets)), 'survey'))[0];
      return survey?.bands.map((band) => band.people && formatDecimal(band.people));
    };
    expect(people('片区一', '片区二')).toEqual(['121', '16']);
    expect(people('服务对象', '合作方')).toEqual(['61', '8']);
  });

  it('by a scale of points has no bounds in percent', () => {
    const [table] = surveyIn([
      ['社工站服务满意度问卷统计', '', '', '', ''],
      ['问题', '5分', '4分', '3分', '平均分'],
      ['服务态度', 80, 25, 5, 4.68],
      ['总体满意度', 78, 26, 6, 4.65],
    ]);
    expect(table?.bands.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['5分', null, null],
      ['4分', null, null],
      ['3分', null, null],
    ]);
  });

  it('may have people and shares under each band', () => {
    expect(
      facts(
        [
          ['项目', '非常满意', '', '满意', ''],
          ['', '人数', '占比', '人数', '占比'],
          ['服务态度', 30, '75%', 10, '25%'],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ).toEqual([['服务态度', 'B3 30 D3 10', '']]);
  });

  it('says that all were asked', () => {
    const [table] = surveyIn([['本次调查全部服务对象'], ...down]);
    expect(table?.asksAll).toBe(true);
    expect(surveyIn(down)[0]?.asksAll).toBe(false);
  });

  it('of customers or pupils is not surely one of ours', () => {
    for (const name of ['客户满意度调查', '学生满意度', '食堂满意度']) {
      const { tables } = recogniseDrawn(down, { name });
      expect(tables.filter(({ isSure }) => isSure)).toEqual([]);
    }
  });

  it('needs a word of satisfaction: grades with heads are none', () => {
    expect(
      kindsOf(
        recogniseDrawn([
          ['分数段', '人数'],
          ['90分以上', 12],
          ['80-89分', 20],
          ['合计', 32],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('the mean of a survey', () => {
  it('lies between the bands’ bounds, and its people are their sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 3 }),
        ([a = 0, b = 0, c = 0]) => {
          const [table] = surveyIn([
            ['满意度', '人数'],
            ['65%', a],
            ['85%以上', b],
            ['95%以上', c],
          ]);
          const survey = calculateSurveys(table ? [table] : [])[0];
          expect(survey?.people).toEqual(rational(a + b + c));
          const points = rational(65 * a + 85 * b + 95 * c, 100);
          const all = rational(a + b + c);
          expect(survey?.meanFrom ?? null).toEqual(divide(points, all));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of hostile sheets is no throw', () => {
    const cell = fc.oneof(
      fc.constantFrom<Drawn>(
        '满意度',
        '85%以上',
        '65%',
        '非常满意',
        '不满意',
        '人数',
        '合计',
        '满意率',
        '调查人数',
        '45（90%）',
        '',
        null,
      ),
      fc.double(),
      fc.string({ maxLength: 6 }),
      fc.constant({ value: null, formula: '=A1' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
        const survey = calculateSurveys(surveyIn([['满意度'], ...rows]))[0];
        expect(survey === undefined || survey.bands.length >= 2 || survey.figures.length > 0).toBe(
          true,
        );
      }),
      { numRuns: 80 },
    );
  });
});

it('has its title over a column of numbers before the questions', () => {
  const [table] = tablesOf(
    recogniseDrawn(
      [
        ['甲街社工站服务对象满意度调查（满分100分）'],
        ['（2021年7月1日至2022年1月31日）'],
        ['序号', '评价项目', '调查人数', '满意度得分'],
        [1, '服务态度', 168, 95.2],
        [2, '服务内容', 168, 85.35],
      ],
      { name: '满意度' },
    ),
    'survey',
  );
  expect([table?.station, table?.titlePeriod?.from.year]).toEqual(['甲街社工站', 2021]);
});

it('ends before a table beside it, and has its own title', () => {
  const [table] = tablesOf(
    recogniseDrawn(
      [
        ['甲街社工站物资表', '', '', '', '甲街社工站满意度调查（2024年）', '', '', ''],
        ['物资', '数量', '库存', '', '满意程度', '非常满意', '满意', '不满意'],
        ['口罩', 12, 9, '', '问卷份数', 24, 12, 9],
        ['雨伞', 3, 1, '', '所占比例', '53.33%', '26.67%', '20%'],
      ],
      { name: '满意度', merges: ['A1:C1', 'E1:H1'] },
    ),
    'survey',
  );
  expect([table?.place.left, table?.title]).toEqual([4, '甲街社工站满意度调查（2024年）']);
});
