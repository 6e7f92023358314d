import { describe, expect, it } from 'vitest';
import {
  formatDecimal,
  multiply,
  type Rational,
  rational,
} from '../../../../src/core/quantities/rational.ts';
import { calculateSurveys } from '../../../../src/core/survey/calculate-survey.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { bookOf, recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const percent = (value: Rational | null) =>
  value ? `${formatDecimal(multiply(value, rational(100)), 2)}%` : '-';
const count = (value: Rational | null) => (value ? formatDecimal(value) : '-');

/** A survey a line: people, bands, range of the mean, then figures with their shares. */
function surveysIn(rows: Rows, options: SheetOptions = {}): readonly string[] {
  const tables = tablesOf(recogniseDrawn(rows, { name: '社工站满意度', ...options }), 'survey');
  return calculateSurveys(tables).map(({ name, people, bands, meanFrom, meanTo, figures }) =>
    [
      name ?? '',
      count(people),
      bands.map((band) => (band.share ? percent(band.share) : count(band.people))).join(' '),
      meanFrom ? `${percent(meanFrom)}~${percent(meanTo)}` : '',
      ...figures.map(({ what, value, share }) => `${what} ${count(value)} ${percent(share)}`),
    ]
      .filter((piece) => piece !== '')
      .join(' | '),
  );
}

describe('a survey without bands', () => {
  it('tells who was asked, who was content and the rate', () => {
    expect(
      surveysIn([
        ['服务对象满意度调查统计表'],
        ['调查对象', '调查人数', '满意人数', '满意率'],
        ['服务对象', 120, 114, '95%'],
        ['购买方', 5, 5, '100%'],
      ]),
    ).toEqual([
      '服务对象 | 120 | asked 120 - | satisfied 114 95.00% | rate 0.95 95.00%',
      '购买方 | 5 | asked 5 - | satisfied 5 100.00% | rate 1 100.00%',
    ]);
  });

  it('of clients of several ages is what its sum says, with a bare head of people', () => {
    expect(
      surveysIn([
        ['服务满意度调查结果'],
        ['受访对象', '人数', '平均分', '满意度'],
        ['长者', 60, 4.8, '96%'],
        ['青少年', 40, 4.7, '94%'],
        ['合计', 100, 4.76, '95.2%'],
      ]),
    ).toEqual(['100 | asked 100 - | rate 0.952 95.20% | mean 4.76 -']);
  });

  it('lists its figures down too, and adds areas up', () => {
    expect(
      surveysIn([
        ['满意度调查'],
        ['发放问卷', '130份'],
        ['回收问卷', '126份'],
        ['有效问卷', '124份'],
        ['满意率', '96.5%'],
      ]),
    ).toEqual(['124 | sent 130 - | returned 126 96.92% | valid 124 98.41% | rate 0.965 96.50%']);
    expect(
      surveysIn([
        ['片区', '发放问卷', '回收问卷', '满意人数'],
        ['片区一', 60, 58, 55],
        ['片区二', 70, 62, 60],
      ]),
    ).toEqual(['120 | sent 130 - | returned 120 92.31% | satisfied 115 95.83%']);
  });

  it('has means of points, out of what a head or the title says', () => {
    const rows: Rows = [
      ['服务对象满意度调查（满分5分）'],
      ['题目', '调查人数', '平均分'],
      ['服务态度', 110, 4.9],
      ['总体满意度', 110, 4.8],
    ];
    expect(surveysIn(rows)).toEqual(['110 | asked 110 - | mean 4.8 96.00%']);
  });
});

describe('a survey with bands', () => {
  it('may have shares alone; its mean lies between the bounds by the shares', () => {
    expect(
      surveysIn([
        ['满意度', '占比'],
        ['90%以上', '80%'],
        ['80%-90%', '15%'],
        ['60%-80%', '5%'],
        ['合计', '100%'],
      ]),
    ).toEqual(['- | 80.00% 15.00% 5.00% | 87.00%~97.50%']);
    expect(
      surveysIn([
        ['评价', '非常满意', '满意', '不满意', '样本量'],
        ['占比', '70.5%', '20.0%', '9.5%', 140],
      ]),
    ).toEqual(['140 | 70.50% 20.00% 9.50%']);
  });

  it('has counts with their shares in one cell', () => {
    const across: Rows = [
      ['选项', '非常满意', '满意', '一般', '合计'],
      ['人数（占比）', '90（75%）', '24（20%）', '6（5%）', 120],
    ];
    expect(surveysIn(across)).toEqual(['120 | 90 24 6']);
    const down: Rows = [
      ['满意程度', '人数及占比'],
      ['非常满意', '90人/75%'],
      ['满意', '20%（24人）'],
      ['一般', '6（5%）'],
    ];
    expect(surveysIn(down)).toEqual(['120 | 90 24 6']);
    const [table] = tablesOf(recogniseDrawn(down, { name: '社工站满意度' }), 'survey');
    const shares = table?.groups[0]?.shares.map((one) =>
      one?.reading.kind === 'figure' ? percent(one.reading.figure.value) : '',
    );
    expect(shares).toEqual(['75.00%', '20.00%', '5.00%']);
  });

  it('has questionnaires before the bands and rates behind them', () => {
    expect(
      surveysIn([
        ['片区', '发放', '回收', '有效问卷', '非常满意', '满意', '不满意', '满意率'],
        ['片区一', 50, 48, 48, 40, 8, 0, '100%'],
        ['片区二', 50, 50, 49, 41, 7, 1, '98%'],
        ['合计', 100, 98, 97, 81, 15, 1, '99%'],
      ]),
    ).toEqual([
      '97 | 81 15 1 | sent 100 - | returned 98 98.00% | valid 97 98.98% | rate 0.99 99.00%',
    ]);
  });

  it('ends over a form under a blank row, whatever figures this has', () => {
    expect(
      surveysIn([
        ['社工服务满意度调查结果'],
        ['满意度', '65%', '85%以上', '95%以上', '有效问卷'],
        ['人数', 69, 87, 60, 216],
        [],
        ['社工站名称', '长湖街社工服务站', '服务经费（万元）', 240],
        ['项目购买方', '长湖街道办事处', '站点电话', '020-00000000'],
      ]),
    ).toEqual(['216 | 69 87 60 | 81.39%~86.81%']);
  });

  it('of several kinds of people is several surveys, down as across', () => {
    const surveys = ['居民 | 120 | 100 18 2', '居委会 | 8 | 8 0 0'];
    expect(
      surveysIn([
        ['调查对象', '非常满意', '满意', '不满意'],
        ['居民', 100, 18, 2],
        ['居委会', 8, 0, 0],
      ]),
    ).toEqual(surveys);
    expect(
      surveysIn([
        ['满意程度', '居民', '居委会'],
        ['非常满意', 100, 8],
        ['满意', 18, 0],
        ['不满意', 2, 0],
      ]),
    ).toEqual(surveys);
  });

  it('has bands that are called numbers of people', () => {
    expect(
      surveysIn([
        ['测评对象', '测评人数', '满意人数', '基本满意人数', '不满意人数', '满意率'],
        ['服务对象', 200, 180, 18, 2, '99%'],
        ['村居委', 10, 9, 1, 0, '100%'],
      ]),
    ).toEqual([
      '服务对象 | 200 | 180 18 2 | rate 0.99 99.00%',
      '村居委 | 10 | 9 1 0 | rate 1 100.00%',
    ]);
  });

  it('of a sheet each is a survey each, the largest first', () => {
    const sheet = (name: string, best: number) =>
      sheetOf([[`社工站${name}满意度调查`], ['满意度', '人数'], ['满意', best], ['不满意', 1]], {
        name,
      });
    const tables = tablesOf(
      recogniseTables(bookOf(sheet('购买方', 4), sheet('服务对象', 130))),
      'survey',
    );
    expect(
      calculateSurveys(tables).map(({ name, respondents, people }) => [
        name,
        respondents,
        count(people),
      ]),
    ).toEqual([
      ['社工站服务对象满意度调查', 'clients', '131'],
      ['社工站购买方满意度调查', 'partners', '5'],
    ]);
  });
});

it('columns of who knows the station stand between those of a survey', () => {
  expect(
    surveysIn([
      ['服务对象知晓度和满意度调查'],
      ['调查方式', '调查人数', '知晓人数', '知晓率', '满意人数'],
      ['电话访问', 50, 45, '90%', 48],
      ['实地走访', 70, 70, '100%', 70],
      ['合计', 120, 115, '95.83%', 118],
    ]),
  ).toEqual(['120 | asked 120 - | satisfied 118 98.33%']);
});
