import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summedRanges } from '../../../src/core/formulas/summed-ranges.ts';
import { usedFormulas } from '../../../src/core/formulas/used-formulas.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { areaTable } from './area-table.ts';
import { findingsIn, formula, workbookOf } from './find-in.ts';

const cell = fc.constantFrom('C4', 'C5', 'C6', 'C7', 'D5', 'D7', 'B7', 'F7', 'E5');
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'SUM(C4:C7)',
    'SUM(A:A)',
    'SUM(1:1048576)',
    'SUM((((',
    ')))',
    "SUM('",
    'SUM(没有的表!A1:A9)',
    "SUM('[",
    '[1]',
    'C7',
    'C5+C6+C7',
    'SUM(ZZZ99999999)',
    'SUBTOTAL(9,C4:C6)',
    'IFERROR(SUM(C4:C6),#REF!)',
    '"SUM(C4:C5)"',
  ),
);
const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: false }),
  fc.string({ maxLength: 8 }),
  fc.boolean(),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
);

describe('whatever stands in a table', () => {
  it('is looked at without a throw, and comes out the same each time', () => {
    const change = fc.dictionary(cell, fc.tuple(text, value), { maxKeys: 6 });
    fc.assert(
      fc.property(change, fc.nat({ max: 7 }), (drawn, hidden) => {
        const cells: Record<string, Drawn> = {};
        for (const [name, [written, stored]] of Object.entries(drawn)) {
          cells[name] = formula(written, stored);
        }
        const sheet = areaTable(cells, { hiddenRows: [{ first: hidden, last: hidden }] });
        expect(findingsIn([sheet])).toEqual(findingsIn([sheet]));
      }),
      { numRuns: 60 },
    );
  });

  it('has no finding with an address in its fingerprint', () => {
    const sheet = areaTable({
      C5: '70个',
      C7: formula('SUM(C4:C5)', 60),
      D5: { value: 0.7, format: '0.00%' },
      F5: formula('[1]甲!A1', 35),
      G6: formula('F6/0', { error: '#DIV/0!' }),
    });
    const prints = findingsIn([sheet]).map(({ fingerprint }) => fingerprint);
    expect(prints.length).toBeGreaterThan(3);
    expect(prints.filter((print) => /(?<![A-Z])[A-Z]{1,3}\d+/.test(print))).toEqual([]);
  });
});

describe('the formulas that feed a table', () => {
  it('are followed through sheets and circles, each once', () => {
    const first = sheetOf([[formula('乙!A1', 1), formula('A1', 1)]], { name: '甲' });
    const second = sheetOf([[formula('甲!B1', 1)]], { name: '乙' });
    const table = sheetOf([[formula('SUM(甲!A1:B1)', 2)]], { name: '表' });
    const place = { sheet: '表', top: 0, left: 0, bottom: 0, right: 0 };
    const used = usedFormulas(workbookOf(first, second, table), [{ key: 'k', place }]);
    expect(
      used.map(({ cell: { sheet, column }, isFeeding }) => [sheet, column, isFeeding]),
    ).toEqual([
      ['表', 0, false],
      ['甲', 0, true],
      ['甲', 1, true],
      ['乙', 0, true],
    ]);
  });

  it('are none where no table is ours', () => {
    const sheet = sheetOf([[formula('SUM(A2:A9)', 1)]], { name: '甲' });
    expect(usedFormulas(workbookOf(sheet), [])).toEqual([]);
  });
});

describe('what a formula sums', () => {
  it.each([
    ['SUM(B3:B6)', 'sum', true, 1],
    ['sum(B3:B6,C9)', 'sum', true, 2],
    ['ROUND(SUM(B3:B6),2)', 'sum', true, 1],
    ['B3+B4+B5', 'sum', true, 3],
    ["'一 表'!B3+'二-表'!B3", 'sum', true, 2],
    ['SUM(B3:B6)/2', 'sum', false, 1],
    ['IF(A1>0,SUM(B3:B6),0)', 'sum', false, 1],
    ['COUNTIF(B3:B6,"√")', 'count', false, 1],
  ] as const)('%s: by %s, whole %s, %i ranges', (written, by, isWhole, ranges) => {
    const summed = summedRanges(written);
    expect(summed && [summed.by, summed.isWhole, summed.ranges.length]).toEqual([
      by,
      isWhole,
      ranges,
    ]);
  });

  it.each(['B3', 'B3-B4', 'SUBTOTAL(9,B3:B6)', '[1]甲!A1+B3', 'SUM(INDIRECT("B3"))', '1+1', ''])(
    '%s is no sum that can be told',
    (written) => {
      expect(summedRanges(written)?.ranges ?? []).toEqual([]);
    },
  );
});
