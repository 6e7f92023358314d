import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, formula, told } from './find-in.ts';

const people = 6;

/** Six workers over four months in C to F, their subtotals in G, the months' sums in row 9. */
function roster(
  change: Readonly<Record<string, Drawn>> = {},
  options: SheetOptions = {},
): SheetSnapshot {
  const workers = Array.from({ length: people }, (_, at): readonly Drawn[] => {
    const row = at + 3;
    return [at + 1, `社工0${at + 1}`, 1, 1, 1, 1, formula(`SUM(C${row}:F${row})`, 4)];
  });
  const rows: readonly (readonly Drawn[])[] = [
    ['文冲街社工站人员到岗情况'],
    ['序号', '姓名', '7月', '8月', '9月', '10月', '到岗小计'],
    ...workers,
    [
      '合计',
      null,
      ...['C', 'D', 'E', 'F'].map((name) => formula(`SUM(${name}3:${name}8)`, people)),
      formula('SUM(G3:G8)', 4 * people),
    ],
  ];
  const drawn = rows.map((row, at) =>
    Array.from({ length: 7 }, (_, column) => {
      const name = `${'ABCDEFG'[column]}${at + 1}`;
      return name in change ? change[name] : row[column];
    }),
  );
  return sheetOf(drawn, { name: '到岗', ...options });
}

const sheetFindings = (sheet: SheetSnapshot) =>
  told(findingsIn([sheet]).filter(({ rule }) => rule.startsWith('sheet/')));

it('a roster whose formulas are right has no finding', () => {
  expect(findingsIn([roster()])).toEqual([]);
});

describe('a roster', () => {
  it('whose subtotals leave out a month has one finding for the formula filled down', () => {
    const short = Object.fromEntries(
      Array.from({ length: people }, (_, at) => [
        `G${at + 3}`,
        formula(`SUM(C${at + 3}:E${at + 3})`, 3),
      ]),
    );
    expect(sheetFindings(roster({ ...short, G9: formula('SUM(G3:G8)', 18) }))).toEqual([
      'sheet/sum-too-short 到岗!G3 3 → 4 + 到岗!F3 到岗!G4 到岗!G5 到岗!G6 到岗!G7 到岗!G8',
    ]);
  });

  it('whose month’s sum leaves out the last worker has one finding', () => {
    expect(sheetFindings(roster({ D9: formula('SUM(D3:D7)', 5) }))).toEqual([
      'sheet/sum-too-short 到岗!D9 5 → 6 + 到岗!D8',
    ]);
  });

  it('whose worker’s subtotal was typed has one finding', () => {
    expect(sheetFindings(roster({ G5: 4 }))).toEqual([
      'sheet/typed-over-formula 到岗!G5 4 →  + 到岗!G3',
    ]);
  });

  it('whose typed figures stand under the sums has none', () => {
    const rows = roster();
    expect(sheetFindings(rows)).toEqual([]);
    expect(sheetFindings(roster({ G9: 24 }))).toEqual([]);
  });

  it('with a hidden worker in its sums has one finding, and with empty hidden months none', () => {
    const hidden = { hiddenRows: [{ first: 4, last: 4 }] };
    expect(sheetFindings(roster({}, hidden))).toEqual([
      'sheet/hidden-in-total 到岗!C9 + 到岗!C5 到岗!D5 到岗!E5 到岗!F5 到岗!G5',
    ]);
    const column = { hiddenColumns: [{ first: 3, last: 3 }] };
    const blank = Object.fromEntries([3, 4, 5, 6, 7, 8].map((row) => [`D${row}`, null]));
    expect(sheetFindings(roster(blank, column))).toEqual([]);
  });

  it('with a hidden month counted in the subtotals has one finding', () => {
    const column = { hiddenColumns: [{ first: 3, last: 3 }] };
    expect(sheetFindings(roster({}, column))).toHaveLength(1);
  });

  it('with running numbers made by formulas has none', () => {
    const running = Object.fromEntries(
      [4, 5, 7, 8].map((row) => [`A${row}`, formula(`A${row - 1}+1`, row - 2)]),
    );
    expect(sheetFindings(roster({ ...running, A6: 4 }))).toEqual([]);
  });
});
