import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { bookOf } from './facts.ts';
import { type Drawn, sheetOf } from './sheet-of.ts';

const words = [
  '服务片区',
  '电访',
  '协议量',
  '完成量',
  '百分比',
  '合计',
  '小计',
  '片区一',
  '姓名',
  '序号',
  '7月',
  '2023年8月',
  '人员到位',
  '社保购买',
  '√',
  '—',
  '/',
  '持证社工',
  '稳岗率',
  '应到人次（协议20人/月）',
  '评估主体',
  '标准分',
  '得分',
  '总分',
  '等级',
  '优秀',
  '社工站',
  '购买方',
  '评估期：2023年7月1日至2023年11月30日',
  '协议内容1：',
  '（个）',
  '',
  ' ',
  '64.73%',
  '𠮷😀',
];

const cell: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.integer({ min: -5, max: 5000 }),
  fc.double(),
  fc.string({ maxLength: 8 }),
  fc.constant({ value: 45108, format: 'yyyy"年"m"月"' }),
  fc.constant({ value: null, formula: 'SUM(A1:A2)' }),
  fc.constant({ error: '#REF!' }),
  fc.boolean(),
  fc.constant(null),
);

const letters = 'ABCDEFGH';
const merge = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(2), fc.nat(3))
  .map(([row, column, down, across]) => {
    const last = Math.min(7, column + across);
    return `${letters[column]}${row + 1}:${letters[last]}${row + 1 + down}`;
  });

describe('any sheet', () => {
  it('is recognised or not, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 9 }),
        fc.array(merge, { maxLength: 6 }),
        (rows, merges) => {
          const { tables } = recogniseTables(bookOf(sheetOf(rows, { merges })));
          const keys = tables.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { confidence } of tables) expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same facts each time', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 9 }), (rows) => {
        const book = bookOf(sheetOf(rows));
        expect(recogniseTables(book)).toEqual(recogniseTables(book));
      }),
      { numRuns: 50 },
    );
  });
});
