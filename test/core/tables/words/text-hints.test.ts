import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterRole } from '../../../../src/core/tables/attendance/roster-columns.ts';
import { isLevelHead } from '../../../../src/core/tables/performance/performance-head.ts';
import { scoreRole } from '../../../../src/core/tables/scores/score-role.ts';
import { isTotalText } from '../../../../src/core/tables/words/match-words.ts';
import { readFigureHeading } from '../../../../src/core/tables/words/read-figure-heading.ts';
import { isFundingAnchor } from '../../../../src/core/tables/words/read-funding-heading.ts';
import { isMonthText } from '../../../../src/core/tables/words/read-month.ts';
import { isPaymentAnchor } from '../../../../src/core/tables/words/read-payment-heading.ts';
import { hint, hintsIn } from '../../../../src/core/tables/words/text-hints.ts';

const pieces =
  '协议 完成 量 率 % ％ 得 分 权重 标准 姓名 社工 （个） 2023年 1. 7 七月 ７月 一级 Ⅱ级 指标 合 计 预算 支出 拨付 金额 批次 小组 \n'.split(
    ' ',
  );

describe('what a text may say, told by its letters', () => {
  it.each([
    ['姓名', 'worker', true],
    ['姓 名：', 'worker', true],
    ['库存', 'worker', false],
    ['得\n分（1０0分）', 'scored', true],
    ['分数', 'scored', true],
    ['评估项目', 'scored', false],
    ['评估项目', 'score', true],
    ['⼀级指标', 'level', true],
    ['Ⅱ级指标', 'level', true],
    ['目标', 'level', false],
    ['７月', 'month', true],
    ['库存商品', 'field', false],
    ['', 'field', false],
  ] as const)('%j may be of %s: %j', (text, name, told) => {
    expect((hintsIn(text) & hint[name]) !== 0).toBe(told);
  });

  it('leaves out nothing that the words tell', () => {
    const isMain = (text: string) =>
      ['target', 'completed', 'rate'].includes(readFigureHeading(text).role ?? '');
    const tests: readonly (readonly [number, (text: string) => boolean])[] = [
      [hint.figure, (text) => readFigureHeading(text).role !== null],
      [hint.mainFigure, isMain],
      [hint.total, isTotalText],
      [hint.month, isMonthText],
      [hint.worker, (text) => rosterRole(text) === 'name'],
      [hint.score, (text) => scoreRole(text) !== null],
      [hint.scored, (text) => ['full', 'score', 'weight'].includes(scoreRole(text) ?? '')],
      [hint.level, isLevelHead],
      [hint.money, isFundingAnchor],
      [hint.payment, isPaymentAnchor],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const bits = hintsIn(text);
        return tests.every(([bit, isTold]) => (bits & bit) !== 0 || !isTold(text));
      }),
      { numRuns: 2000 },
    );
  });
});
