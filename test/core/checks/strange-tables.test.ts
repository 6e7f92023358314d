import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePosition } from '../../../src/core/cells/a1.ts';
import { checks } from '../../../src/core/checks/checks.ts';
import { type DrawnWorker, drawRoster, stated } from '../attendance/draw-roster.ts';
import { drawScores } from '../scores/draw-scores.ts';
import { drawContext } from './draw-context.ts';

const figure = fc.constantFrom('0', '-1', '0.5', '5', '90', '1e15', '85%', '/', '?', '', '无');
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const worker = fc
  .record({
    marks: fc
      .array(fc.constantFrom('√', '—', '半', '空', '保', '岗', '离', '?', 'x', '零'), {
        maxLength: 6,
      })
      .map((list) => list.join('')),
    row: fc.nat(4),
    serial: optional(fc.integer({ min: -2, max: 5 })),
    name: optional(fc.constantFrom('社工01', '社工02', '', '空缺')),
    licence: optional(fc.constantFrom('无', '社会工作师', '（）', '')),
    type: optional(fc.constantFrom('持证社工', '非持证社工', '')),
    years: optional(fc.integer({ min: -1, max: 40 })),
    subtotal: optional(figure),
    experienced: optional(figure),
    contract: optional(
      fc.constantFrom<readonly [string | null, string | null]>(
        ['2023-12-31', '2023-01-01'],
        [null, null],
      ),
    ),
    left: optional(fc.constantFrom('13月', '离职', '2023年2月30日', '9999年9月')),
    remark: optional(fc.constantFrom('离职', '0月离职', '2023年8月离职')),
    isStreetHired: fc.boolean(),
  })
  .map(
    (drawn) =>
      Object.fromEntries(
        Object.entries(drawn).filter(([, value]) => value !== undefined),
      ) as unknown as DrawnWorker,
  );
const sum = fc.record({
  of: fc.constantFrom(
    'mark' as const,
    'effective' as const,
    'subtotal' as const,
    'experienced' as const,
  ),
  scope: fc.constantFrom('block' as const, 'all' as const),
  rows: fc.array(fc.nat(6), { maxLength: 5 }),
  stated: figure,
  month: fc.nat(7),
});
const months = fc.constantFrom(
  '7月 8月 9月',
  '12月 1月',
  '合计',
  '2023年7月 7月 7月',
  '13月 0月',
  '4月(半月)',
);
const row = fc.tuple(
  fc.constantFrom(
    '第三方',
    '购买方',
    '服务质量(片区一)',
    '服务质量(片区二)',
    '服务质量(平均)',
    '加分项',
    '',
    '总分',
  ),
  figure,
  figure,
  figure,
  figure,
);

it('no check throws over strange rosters and score tables, and each finding points into them', () => {
  const rosters = fc.record({
    months,
    workers: fc.array(worker, { maxLength: 5 }),
    sums: fc.array(sum, { maxLength: 5 }),
    rate: figure,
  });
  fc.assert(
    fc.property(
      rosters,
      fc.array(row, { maxLength: 6 }),
      fc.constantFrom(null, 0, 1, 20),
      (drawn, rows, workers) => {
        const at = parsePosition('Z99') ?? { row: 0, column: 0 };
        const place = { ...at, sheet: '到岗情况' };
        const roster = drawRoster({
          months: drawn.months,
          kinds: ['post', 'insurance'],
          workers: drawn.workers,
          sums: drawn.sums.map((one) => ({ ...one, at: place })),
          stableRate: stated(drawn.rate, place),
        });
        const context = drawContext({
          rosters: [roster, roster],
          scores: [drawScores(rows)],
          workers,
        });
        const findings = checks.flatMap((check) => check(context));
        const sheets = findings.flatMap(({ cell, related = [] }) =>
          [...(cell ? [cell] : []), ...related].map(({ sheet }) => sheet),
        );
        expect(sheets.filter((sheet) => sheet !== '到岗情况' && sheet !== '评分')).toEqual([]);
      },
    ),
  );
});
