import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, type Rule, severities } from '../../src/core/checks/finding.ts';
import { type Rational, rational } from '../../src/core/quantities/rational.ts';
import { describeFinding } from '../../src/messages/describe-finding.ts';
import type { Lang } from '../../src/messages/messages.ts';

const number = (value: number | Rational, decimals: number | null = null) => ({
  kind: 'number' as const,
  value: typeof value === 'number' ? rational(value) : value,
  decimals,
});
const percent = (n: number) => ({
  kind: 'percent' as const,
  value: rational(n, 10_000),
  decimals: 2,
});
const text = (value: string) => ({ kind: 'text' as const, text: value });

function finding(rule: Rule, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: severities[rule],
    cell: null,
    stated: null,
    expected: null,
    data: {},
    fix: null,
    related: [],
    fingerprint: rule,
    state: 'open',
    decision: null,
    ...more,
  };
}

const named = { name: '中小型社区活动', measure: '次数', area: null };

describe('a finding in sentences', () => {
  it.each<[string, string, Finding]>([
    [
      '中小型社区活动 次数：合计 65，三个片区相加是 39（25 + 4 + 10）：合计多了 26，或片区少报了 26；完成率 112.07% 是按 65 算的。',
      '中小型社区活动 次数: the total says 65; the 3 areas add up to 39 (25 + 4 + 10): the total is 26 too high, or areas are short by 26; the rate 112.07% was reckoned with 65.',
      finding('total/differs', {
        stated: number(65, 0),
        expected: number(39),
        data: {
          ...named,
          quantity: 'completed',
          parts: [rational(25), rational(4), rational(10)],
          difference: rational(26),
          rate: rational(11_207, 10_000),
        },
      }),
    ],
    [
      '协议量合计 80，两个片区相加是 100（60 + 40）：合计少了 20，或片区多报了 20。',
      'The total of the targets says 80; the 2 areas add up to 100 (60 + 40): the total is 20 too low, or areas reported 20 too many.',
      finding('total/differs', {
        stated: number(80),
        expected: number(100),
        data: {
          quantity: 'target',
          parts: [rational(60), rational(40)],
          difference: rational(-20),
          rate: null,
        },
      }),
    ],
    [
      '电访：所列完成率 65.00%，按 2189 ÷ 3382 计算应为 64.73%。请核对完成量、协议量和完成率。',
      '电访: the sheet says 65.00%; 2189 ÷ 3382 is 64.73%. Check the completed quantity, the target and the rate.',
      finding('rate/differs', {
        stated: percent(6500),
        expected: percent(6473),
        data: {
          name: '电访',
          measure: null,
          area: null,
          completed: rational(2189),
          target: rational(3382),
        },
      }),
    ],
    [
      '社区活动：完成量 54 与完成率 175.15% 对不上：没有整数的协议量能得出这个完成率（协议量 30 得 180.00%，协议量 31 得 174.19%）。完成量和完成率中至少有一个有误，请按协议核对。',
      '社区活动: completed 54 and the rate 175.15% cannot both be right: no whole target gives this rate (a target of 30 gives 180.00%, a target of 31 gives 174.19%). Check both against the agreement.',
      finding('target/impossible', {
        stated: percent(17_515),
        data: {
          name: '社区活动',
          completed: rational(54),
          nearest: [
            { target: rational(30), rate: rational(54, 30) },
            { target: rational(31), rate: rational(54, 31) },
          ],
        },
      }),
    ],
    [
      '社工02：小计所列 3，按到岗记录计是 2.5。请核对小计和到岗记录。',
      '社工02: the subtotal says 3; the attendance marks give 2.5. Check the subtotal and the marks.',
      finding('subtotal/differs', {
        stated: number(3, 0),
        expected: number(rational(5, 2)),
        data: { name: '社工02', label: null, type: '持证社工', of: 'subtotal', mark: null },
      }),
    ],
    [
      '社工03：“△”（表内注明“产假”）看不出计不计在岗（共 2 处），没有参加计算。请改写：在岗记 √，不在岗记 0，半个月记 0.5。',
      '社工03: "△" (the sheet says: 产假) does not tell whether the worker counts as on post (2 cells) and was not counted. Write √ for on post, 0 for not on post, 0.5 for half a month.',
      finding('figure/unreadable', {
        stated: text('△'),
        data: { worker: '社工03', count: 2, means: '产假' },
      }),
    ],
    [
      '社工03：“休”看不出计不计在岗，没有参加计算。请改写：在岗记 √，不在岗记 0，半个月记 0.5。',
      '社工03: "休" does not tell whether the worker counts as on post and was not counted. Write √ for on post, 0 for not on post, 0.5 for half a month.',
      finding('figure/unreadable', {
        stated: text('休'),
        data: { worker: '社工03', count: 1, means: null },
      }),
    ],
    [
      '社工03 小计：“约3”读不出数，没有参加计算。请改写为数字。',
      '社工03 小计: "约3" cannot be read as a figure and was not counted. Write it as a number.',
      finding('figure/unreadable', {
        stated: text('约3'),
        data: { worker: '社工03', label: '小计' },
      }),
    ],
    [
      '所列等级“优秀”，总分 89.995 按评分方案属于“良好”。请核对总分和等级。',
      'The grade says "优秀"; by the scheme a total of 89.995 is "良好". Check the total and the grade.',
      finding('score/grade-differs', {
        stated: text('优秀'),
        expected: text('良好'),
        data: { total: rational(89_995, 1000) },
      }),
    ],
    [
      '汇总表所列总分 87，该站评分表“北岭镇”表的总分是 86。请核对以哪一处为准。',
      "The list gives a total of 87; the station's own score sheet has 86 (in 北岭镇). Check which of the two holds.",
      finding('score/total-differs', {
        stated: number(87),
        expected: number(86),
        data: { part: null, other: '北岭镇' },
      }),
    ],
    [
      '财务管理：所列 8，去掉最高分和最低分后的平均是 9（9、5、9、9）。请核对各得分和平均分。',
      '财务管理: the sheet says 8; the mean without the highest and the lowest is 9 (9, 5, 9, 9). Check the scores and the mean.',
      finding('score/mean-differs', {
        stated: number(8),
        expected: number(9),
        data: { part: '财务管理', parts: [9, 5, 9, 9].map((one) => rational(one)), of: 'trimmed' },
      }),
    ],
    [
      '标准分：所列合计 110，各项相加是 100（20 + 10 + 15 + 55）。请核对各项分值和合计。',
      '标准分: the total says 110; the rows add up to 100 (20 + 10 + 15 + 55). Check the full marks and their total.',
      finding('score/total-differs', {
        stated: number(110),
        expected: number(100),
        data: { part: '标准分', parts: [20, 10, 15, 55].map((one) => rational(one)), of: 'full' },
      }),
    ],
    [
      '应到人次所列 207，协议 20 人 × 6.5 个月是 130。请核对应到人次、协议人数和评估期。',
      'The required person-months say 207; 20 workers agreed × 6.5 months make 130. Check the required person-months, the agreed workers and the period.',
      finding('subtotal/differs', {
        stated: number(207),
        expected: number(130),
        data: { of: 'required', workers: rational(20), months: rational(13, 2) },
      }),
    ],
    [
      '社区活动：所列差额 21，协议量 48 与完成量 36 相差 12。请核对协议量、完成量和差额。',
      '社区活动: the 差额 says 21; target 48 less completed 36 is 12. Check the target, the completed quantity and the difference.',
      finding('subtotal/differs', {
        stated: number(21),
        expected: number(12),
        data: {
          of: 'difference',
          head: '差额',
          name: '社区活动',
          target: rational(48),
          completed: rational(36),
        },
      }),
    ],
    [
      '二期：合计 100 万元，明细相加是 101 万元（50 + 51）。请核对。',
      '二期: the sum says 100 ×10,000 yuan; its parts add up to 101 ×10,000 yuan (50 + 51). Check both.',
      finding('subtotal/differs', {
        stated: number(100),
        expected: number(101),
        data: {
          table: 'payments',
          quantity: 'whole',
          name: '二期',
          unit: '万元',
          parts: [rational(50), rational(51)],
        },
      }),
    ],
    [
      '一季度支出合计 59 万元，各项相加是 58 万元（50 + 8）。',
      'The total of the 一季度支出 says 59 ×10,000 yuan; the lines add up to 58 ×10,000 yuan (50 + 8).',
      finding('total/differs', {
        stated: number(59),
        expected: number(58),
        data: {
          table: 'funding',
          quantity: 'column',
          head: '一季度支出',
          unit: '万元',
          parts: [rational(50), rational(8)],
        },
      }),
    ],
    [
      '服务对象：回收份数 120，多于发放份数 112。请核对问卷份数和人数。',
      '服务对象: 120 questionnaires returned, more than the 112 questionnaires sent. Check the numbers of the survey.',
      finding('survey/count-differs', {
        stated: number(120),
        expected: number(112),
        data: { name: '服务对象', more: 'returned', than: 'sent' },
      }),
    ],
    [
      '所列排名 3，总分 86.6 在本表各站中应排第 2。请核对各站总分和排名。',
      "The rank says 3; a total of 86.6 is number 2 of the stations in the table. Check the stations' totals and ranks.",
      finding('score/rank-differs', {
        stated: number(3),
        expected: number(2),
        data: { total: rational(866, 10) },
      }),
    ],
    [
      '社工人次缺少：缺少 5 人次（达到 5 人次即否决），逐月缺额合计 7 人次，触发一票否决，等级为不合格。请核对到岗记录、协议要求和所作的确认。',
      'Workers short of what was agreed: short by 5 person-months (vetoed from 5), months alone by 7: a veto, the grade is 不合格. Check the roster, the agreement and what was answered.',
      finding('veto/triggered', {
        data: { veto: 'staff-short', short: rational(5), threshold: 5, monthlyShort: rational(7) },
      }),
    ],
    [
      '社工03 8月在岗，但没有社保购买和工资发放的记录，该月不计入到岗人次。请补充凭证或更正记录。',
      '社工03 is on post in 8月 without insurance paid and wages paid: the month is not counted. Add the proof or correct the mark.',
      finding('attendance/not-effective', {
        data: { worker: '社工03', month: '8月', lacking: ['insurance', 'wages'] },
      }),
    ],
    [
      '大型社区活动 人次：完成率 183.12%，超过 130%，协议量 2500 可能定得偏低。请在下一年度协议中斟酌。',
      "大型社区活动 人次: the rate 183.12% is over 130%: the target 2500 may be too low. Consider it for next year's agreement.",
      finding('target/too-easy', {
        data: {
          name: '大型社区活动',
          measure: '人次',
          rate: rational(18_312, 10_000),
          limit: 130,
          target: rational(2500),
        },
      }),
    ],
  ])('%s', (zh, en, found) => {
    expect(describeFinding(found, 'zh-CN')).toBe(zh);
    expect(describeFinding(found, 'en-US')).toBe(en);
  });

  it('says so where it was ignored and its figures have changed', () => {
    const reopened = finding('figure/negative', {
      stated: number(-3),
      decision: { reason: '冲销', date: '2023-12-01' },
    });
    expect(describeFinding(reopened, 'zh-CN')).toBe(
      '-3 是负数。请核对。（曾于 2023-12-01 忽略：冲销；此后数据有变）',
    );
  });

  it('leaves out what the finding does not say, in both languages and for every rule', () => {
    const rules = Object.keys(severities) as Rule[];
    const langs: readonly Lang[] = ['zh-CN', 'en-US'];
    for (const lang of langs) {
      for (const rule of rules) {
        const sentence = describeFinding(finding(rule), lang);
        expect(sentence.length).toBeGreaterThan(4);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[!！]| {2}/);
      }
    }
  });

  it('takes any data without throwing', () => {
    const rules = Object.keys(severities) as Rule[];
    const names = [
      'name',
      'parts',
      'difference',
      'rate',
      'nearest',
      'short',
      'lacking',
      'weight',
      'worker',
    ];
    const datum = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(rational(1, 3)),
      fc.array(fc.oneof(fc.integer(), fc.constant({ target: rational(1), rate: 'x' }))),
    );
    const data = fc.dictionary(fc.constantFrom(...names), datum);
    fc.assert(
      fc.property(fc.constantFrom(...rules), data, (rule, some) => {
        expect(describeFinding(finding(rule, { data: some }), 'zh-CN')).toMatch(/。$/);
      }),
    );
  });
});
