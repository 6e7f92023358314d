import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { makeDocument } from '../../../../src/document/make-document.ts';
import { planSummaries } from '../../../../src/plan/plan-summaries.ts';
import { bookOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

const words = [
  '经费项目',
  '类别',
  '预算（万元）',
  '年初预算数',
  '支出金额',
  '实际支出（元）',
  '执行率',
  '占比',
  '结余',
  '偏差率',
  '金额',
  '一、人员经费',
  '（一）工资',
  '其中：社保',
  '      奖金',
  '服务活动经费',
  '运营管理费',
  '小计',
  '合计',
  '单位：万元',
  '街社工站经费使用情况',
  '批次',
  '第一批',
  '拨付日期',
  '拨付金额',
  '2023年5月6日',
  '收入',
  '支出',
  '年度资金总额',
  '/',
  '180万',
  '109.17%',
  '12.5.3',
  '',
];

const cell: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 5_000_000 }) },
  fc.double(),
  fc.constant({ value: null, formula: 'SUM(A1:A2)' }),
  fc.constant({ error: '#REF!' }),
  fc.constant(null),
);
const letters = 'ABCDEFG';
const merge = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(2), fc.nat(2))
  .map(
    ([row, column, down, across]) =>
      `${letters[column]}${row + 1}:${letters[Math.min(6, column + across)]}${row + 1 + down}`,
  );

it('any sheet of money is evaluated, checked and summed up without a throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
      fc.array(merge, { maxLength: 4 }),
      fc.constantFrom('mid' as const, 'final' as const),
      (body, merges, stage) => {
        const head: readonly Drawn[] = ['经费项目', '预算（万元）', '支出（万元）', '执行率'];
        const book = bookOf(
          sheetOf([head, ...body], { name: '街社工站经费', merges }),
          sheetOf([['批次', '拨付日期', '拨付金额'], ...body], { name: '社工站拨付' }),
        );
        const settings = { ...defaultSettings, project: { stage }, scheme: 'guangzhou-2023' };
        for (const evaluation of evaluate(book, settings)) {
          const { funding } = makeDocument(evaluation, 'zh-CN');
          expect(funding?.executionRate ?? 0).not.toBeNaN();
          const { sheets = [] } = planSummaries(evaluation, book, {
            lang: 'zh-CN',
            madeAt: '2024-01-05 10:00',
          });
          const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
          expect(
            texts.some((one) => typeof one?.value === 'number' && Number.isNaN(one.value)),
          ).toBe(false);
        }
      },
    ),
    { numRuns: 150 },
  );
});
