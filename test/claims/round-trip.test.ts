import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/claims/check-report.ts';
import type { Measure } from '../../src/core/tables/facts/table.ts';
import { describeSentences } from '../../src/messages/describe-sentences.ts';
import type { DrawnRow } from '../core/indicators/draw-indicators.ts';
import { samplePath, shibiPath } from '../evaluation/document-of.ts';
import { type Evaluated, evaluatedFile, evaluatedRows } from './evaluation-of.ts';

function ownSentences({ evaluation }: Evaluated): string {
  return describeSentences(evaluation, 'zh-CN')
    .map(({ text }) => text)
    .join('\n');
}

/** How many figures there are of each result, and the findings of the text. */
function outcomeOf(text: string, { evaluation, snapshot }: Evaluated) {
  const { claims, findings } = checkReport(text, evaluation, snapshot);
  const wrong = (claims ?? []).filter(({ result }) => result !== 'holds');
  return {
    figures: claims?.length ?? 0,
    wrong,
    findings: findings.filter(({ rule }) => rule.startsWith('text/')),
  };
}

const services: readonly (readonly [string, readonly (Measure | null)[]])[] = [
  ['电访', ['个数', '人次', null]],
  ['入户探访', ['次数', '户数', null]],
  ['咨询个案', ['个数', null]],
  ['专业个案', ['接案数', '节数', '结案数']],
  ['专业小组', ['个数', '节数', '人次']],
  ['大型社区活动', ['次数', '人次']],
  ['中小型社区活动', ['场次', '人次']],
  ['困难群众和特殊群体建档', ['个数', '户数', '人数']],
  ['新增志愿者', [null, '人数']],
  ['新增志愿者骨干', [null, '人数']],
  ['志愿队伍', [null, '个数']],
  ['志愿者通识性培训', ['次数', null]],
  ['志愿者活动性培训', ['次数', null]],
  ['志愿者活动', ['场次', null]],
  ['社区调研', ['份数', null]],
  ['参与街道党组织活动', ['小时']],
  ['常态化学习教育工作', ['小时']],
  ['协助街道介入和解决的社区公共问题', ['个数', null]],
  ['服务案例或服务手册产出', ['个数', null]],
  ['资源链接', ['金额']],
  ['80岁以上长者探访', ['人次']],
];

const row = ([name, measures]: (typeof services)[number]): fc.Arbitrary<readonly DrawnRow[]> =>
  fc
    .oneof(
      ...[measures.filter((one) => one !== null), measures.filter((one) => one === null)]
        .filter((some) => some.length > 0)
        .map((some) => fc.subarray(some, { minLength: 1 })),
    )
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((measure) =>
          fc
            .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }))
            .map(([target, completed]): DrawnRow => [name, measure, null, target, completed]),
        ),
      ),
    );

const rows = fc
  .subarray([...services], { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map(row)))
  .map((groups) => groups.flat());

describe('our own sentences, read back', () => {
  it.each([
    ['文冲', samplePath, 62],
    ['石壁', shibiPath, 32],
  ])('hold in every figure for %s', async (_, path, figures) => {
    const station = await evaluatedFile(path);
    expect(outcomeOf(ownSentences(station), station)).toEqual({ figures, wrong: [], findings: [] });
  });

  it('hold for any indicators', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const station = evaluatedRows(drawn);
        const figures = drawn.length * 2;
        const outcome = { figures, wrong: [], findings: [] };
        expect(outcomeOf(ownSentences(station), station)).toEqual(outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('differ in one figure when one figure of the text is changed', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (drawn, pick) => {
        const station = evaluatedRows(drawn);
        const text = ownSentences(station);
        const { claims } = checkReport(text, station.evaluation, station.snapshot);
        const quantities = (claims ?? []).filter(({ figure }) => !figure.includes('%'));
        const claim = quantities[pick % quantities.length];
        if (!claim) throw new Error('no claim');
        const { start, end } = claim.span;
        const changed = `${text.slice(0, start)}1234567${text.slice(start).replace(/^\d+/, '')}`;
        expect(text.slice(start, end)).toBe(claim.figure);
        const { wrong } = outcomeOf(changed, station);
        expect(wrong.map(({ result, cell }) => [result, cell])).toEqual([['differs', claim.cell]]);
      }),
      { numRuns: 200 },
    );
  });
});
