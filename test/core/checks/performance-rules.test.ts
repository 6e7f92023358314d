import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../src/core/checks/check-context.ts';
import { checkPerformanceContradicted } from '../../../src/core/checks/performance-contradicted.ts';
import { checkPerformanceNotMet } from '../../../src/core/checks/performance-not-met.ts';
import { checkPerformancePoints } from '../../../src/core/checks/performance-points.ts';
import { checkPerformanceRateDiffers } from '../../../src/core/checks/performance-rate-differs.ts';
import { checkPerformanceTooEasy } from '../../../src/core/checks/performance-too-easy.ts';
import { checkPerformanceWeights } from '../../../src/core/checks/performance-weights.ts';
import type { Funding } from '../../../src/core/funding/funding.ts';
import { type Rational, rational } from '../../../src/core/quantities/rational.ts';
import type { PerformanceJudgement, Stage } from '../../../src/core/settings/settings.ts';
import type { Survey } from '../../../src/core/survey/survey.ts';
import type { PerformanceTable } from '../../../src/core/tables/facts/performance-table.ts';
import {
  calculate,
  type DrawnLine,
  drawTable,
  type Shown,
  stated,
} from '../performance/draw-performance.ts';
import { inShort } from './draw-context.ts';
import { tableContext } from './indicator-context.ts';

interface Drawn extends Shown {
  readonly stage?: Stage | null;
  readonly more?: Partial<PerformanceTable>;
}

/** What a check sees of a station with one three-level table at the final. */
function contextOf(lines: readonly DrawnLine[], drawn: Drawn = {}): CheckContext {
  const { stage = 'final', more = {}, ...shown } = drawn;
  const table = drawTable(lines, { more });
  const context = tableContext([table]);
  const value = stage && { value: stage, from: 'project' as const, cell: null };
  return {
    ...context,
    project: { ...context.project, stage: value },
    performance: calculate([table], shown),
  };
}

const noShares = { staff: null, staffAndQuality: null, operating: null };

/** A budget whose lines deviate by these hundredths. */
function fundingOf(deviations: Readonly<Record<string, number>>, rate = 109): Funding {
  const lines = Object.entries(deviations).map(([name, percent], row) => ({
    line: {
      label: name,
      name,
      labelCell: { sheet: '经费', row, column: 0 },
      parent: null,
      isOfWhich: false,
      paysFor: null,
      budget: null,
      initial: null,
      spent: null,
      rate: null,
      budgetShare: null,
      spentShare: null,
      balance: null,
      deviation: null,
    },
    table: 'funding:经费:1',
    budget: rational(100),
    spent: rational(100 + percent),
    rate: rational(100 + percent, 100),
    deviation: rational(percent, 100),
    parts: [],
  }));
  return {
    table: 'funding:经费:1',
    budget: rational(100),
    spent: rational(rate),
    executionRate: rational(rate, 100),
    deviation: rational(rate - 100, 100),
    overspent: null,
    lines,
    printed: null,
    shares: { ofBudget: noShares, ofSpending: noShares },
  };
}

function surveyOf(from: Rational, to: Rational): Survey {
  return {
    table: 'survey:满意度:1',
    people: rational(124),
    bands: [],
    meanFrom: from,
    meanTo: to,
    name: null,
    respondents: null,
    figures: [],
    stated: null,
    asksAll: false,
  };
}

describe('performance/not-met', () => {
  const short: readonly DrawnLine[] = [
    ['个案', '60个', '50个'],
    ['小组', '30个', '30个'],
  ];

  it('stands on what was completed, at the final alone', () => {
    expect(inShort(checkPerformanceNotMet(contextOf(short)))).toEqual([
      'performance/not-met E2 50 → 60 + D2',
    ]);
    expect(checkPerformanceNotMet(contextOf(short, { stage: 'mid' }))).toEqual([]);
    expect(checkPerformanceNotMet(contextOf(short, { stage: null }))).toEqual([]);
  });

  it('says what the rules give where the row has more marks', () => {
    const scoreOf = (score: number) =>
      checkPerformanceNotMet(contextOf([['个案', '60个', '50个', 12, score]])).map(({ data }) => [
        data?.score ?? null,
        data?.points ?? null,
      ]);
    expect(scoreOf(12)).toEqual([[rational(12), rational(10)]]);
    expect(scoreOf(10)).toEqual([[null, null]]);
    expect(scoreOf(9)).toEqual([[null, null]]);
  });

  it.each([
    ['预算执行率', '100%', '98.5%', 0],
    ['资金使用率', '100%', '90%', 0],
    ['预算执行率', '100%', '89.9%', 1],
    ['预算执行率', '≥99%', '98.5%', 1],
    ['个案完成率', '100%', '98.5%', 1],
  ])('%s of %s at %s: the deviation of a budget is what is judged', (name, target, done, count) => {
    expect(checkPerformanceNotMet(contextOf([[name, target, done]]))).toHaveLength(count);
  });

  it('follows a person’s judgement, and says nothing of what is to be judged', () => {
    const line: readonly DrawnLine[] = [['长效机制', '建立健全', '未建立']];
    expect(checkPerformanceNotMet(contextOf(line))).toEqual([]);
    const judgements: Record<string, PerformanceJudgement> = {
      '产出指标|数量指标|长效机制|长效机制|1': { achieved: 'not' },
    };
    expect(checkPerformanceNotMet(contextOf(line, { judgements }))).toMatchObject([
      { rule: 'performance/not-met', data: { isJudged: true } },
    ]);
  });

  it('has a fingerprint without an address', () => {
    expect(checkPerformanceNotMet(contextOf(short))[0]?.about).toEqual([
      'performance:表:1',
      '产出指标|数量指标|个案|个案|1',
      'completed',
    ]);
  });
});

describe('performance/contradicted', () => {
  const text: readonly DrawnLine[] = [
    ['成本控制', '差距控制在10%以内', '经费执行与计划差距控制在10%以内，财务评估达标'],
  ];

  it('names the lines of the budget that deviate by more', () => {
    const funding = fundingOf({ 人员: 12, 办公: 7, 活动: -36 });
    const [finding, ...others] = checkPerformanceContradicted(contextOf(text, { funding }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'performance/contradicted',
      data: {
        kind: 'deviation',
        lines: [
          { name: '人员', deviation: rational(12, 100) },
          { name: '活动', deviation: rational(-36, 100) },
        ],
      },
    });
  });

  it('is none where every line keeps the limit, at mid-term, and without a budget', () => {
    const kept = { funding: fundingOf({ 人员: 10, 办公: -7 }) };
    expect(checkPerformanceContradicted(contextOf(text, kept))).toEqual([]);
    const passed = { funding: fundingOf({ 人员: 12 }) };
    expect(checkPerformanceContradicted(contextOf(text, { ...passed, stage: 'mid' }))).toEqual([]);
    expect(checkPerformanceContradicted(contextOf(text))).toEqual([]);
  });

  it.each([
    ['预算执行率95%', 1],
    ['预算执行率109%', 0],
    ['预算执行率109.0%', 0],
    ['按预算执行', 0],
  ])('of an execution rate: %s', (completed, count) => {
    const context = contextOf([['预算', '按计划', completed]], { funding: fundingOf({}) });
    expect(checkPerformanceContradicted(context)).toHaveLength(count);
  });

  it.each([
    ['满意度99.5%', 1],
    ['满意度95%', 0],
    ['满意度达90%以上', 0],
    ['90%', 1],
  ])('of a satisfaction: %s', (completed, count) => {
    const survey = surveyOf(rational(937, 1000), rational(992, 1000));
    const context = contextOf([['服务对象满意度', '≥90%', completed]], { survey });
    expect(checkPerformanceContradicted(context)).toHaveLength(count);
  });
});

describe('target/too-easy of performance items', () => {
  it('stands on the target where the rate is over 130 %', () => {
    const lines: readonly DrawnLine[] = [
      ['培训', '6次', '8次'],
      ['个案', '100个', '130个'],
      ['投诉', '不超过2宗', '9宗'],
      ['覆盖率', '50%', '95%'],
      ['志愿者', '0人', '9人'],
    ];
    expect(inShort(checkPerformanceTooEasy(contextOf(lines)))).toEqual([
      'target/too-easy D2 6 →  + E2',
    ]);
  });
});

describe('score/weights of first-level indicators', () => {
  const levels = (weights: Readonly<Record<string, number>>) =>
    Object.entries(weights).map(([name, weight], row) => ({
      label: { text: name, cell: { sheet: '表', row, column: 0 } },
      name,
      weight: stated(weight, row, 0),
    }));
  const found = (weights: Readonly<Record<string, number>>, more: Partial<PerformanceTable> = {}) =>
    checkPerformanceWeights(
      contextOf([['个案', '1个', '1个']], { more: { levels: levels(weights), ...more } }),
    );

  it('is a note at the first weight, which says what is missing', () => {
    expect(found({ 产出指标: 50, 效益指标: 30, 满意度指标: 10 })).toMatchObject([
      { cell: { row: 0, column: 0 }, data: { lacksExecution: true } },
    ]);
    expect(found({ 产出指标: 50, 效益指标: 20 })).toMatchObject([
      { data: { lacksExecution: false } },
    ]);
  });

  it('is none where they make 100, with budget execution’s marks or without', () => {
    expect(found({ 预算执行率: 10, 产出指标: 50, 效益指标: 30, 满意度指标: 10 })).toEqual([]);
    const execution = {
      label: { text: '年度资金总额', cell: { sheet: '表', row: 0, column: 0 } },
      budget: null,
      spent: null,
      rate: null,
      full: stated(10, 0, 5),
      score: null,
    };
    expect(found({ 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, { execution })).toEqual([]);
  });
});

describe('score/out-of-range in three-level tables', () => {
  const found = (line: DrawnLine, judgement?: PerformanceJudgement) => {
    const judgements = judgement ? { '产出指标|数量指标|机制|机制|1': judgement } : {};
    return inShort(checkPerformancePoints(contextOf([line], { judgements })));
  };

  it('is a printed score over its marks', () => {
    expect(found(['个案', '1个', '1个', 10, 11])).toEqual(['score/out-of-range G2 11 → 10 + F2']);
    expect(found(['个案', '1个', '1个', 10, 10])).toEqual([]);
  });

  it.each<[PerformanceJudgement, number]>([
    [{ achieved: 'met', points: 8 }, 0],
    [{ achieved: 'met', points: 7.9 }, 1],
    [{ achieved: 'partly', points: 7 }, 0],
    [{ achieved: 'partly', points: 9 }, 1],
    [{ achieved: 'not', points: 0 }, 0],
    [{ achieved: 'not', points: 7 }, 1],
    [{ achieved: 'met' }, 0],
    [{ achieved: 'not' }, 1],
  ])('is points outside of the judgement’s band: %o', (judgement, count) => {
    expect(found(['机制', '健全', '较健全', 10, 9], judgement)).toHaveLength(count);
  });
});

describe('rate/differs of a three-level table', () => {
  it.each([
    ['20个', '18个', '90%', []],
    ['20个', '18个', 0.9, []],
    ['20个', '18个', 90, []],
    ['20个', '18个', '95%', ['rate/differs']],
    ['20个', '24个', '100%', []],
    ['20个', '18个', '100%', ['rate/differs']],
    ['30个', '20个', '66.66%', ['rate/rounding']],
    ['≥90%', '92.5%', '92.5%', []],
    ['≥90%', '92.5%', '102.78%', []],
    ['≤10%', '8%', '100%', []],
    ['1、个案10个；2、小组5个', '1、个案12个；2、小组5个', '90%', []],
    ['20个', '18个', '已完成', []],
  ] as const)('%s, %s stated as %s gives %j', (target, completed, rate, rules) => {
    const [row] = drawTable([['小组服务', target, completed]]).rows;
    const rows = row ? [{ ...row, rate: stated(rate, 1, 5) }] : [];
    const context = contextOf([], { more: { rows } });
    expect(checkPerformanceRateDiffers(context).map(({ rule }) => rule)).toEqual(rules);
  });
});
