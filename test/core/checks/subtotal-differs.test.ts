import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubtotalDiffers } from '../../../src/core/checks/subtotal-differs.ts';
import { add, rational } from '../../../src/core/quantities/rational.ts';
import type { Stated } from '../../../src/core/quantities/reading.ts';
import {
  cell,
  type DrawnRoster,
  type DrawnSum,
  drawRoster,
  stated,
} from '../attendance/draw-roster.ts';
import { wenchongRoster } from '../attendance/published-rosters.ts';
import { drawContext, inShort } from './draw-context.ts';

const found = (roster: ReturnType<typeof drawRoster>) =>
  inShort(checkSubtotalDiffers(drawContext({ rosters: [roster] })));
const small = (drawn: Omit<DrawnRoster, 'months'>, months = '7月 8月') =>
  found(drawRoster({ months, ...drawn }));

/** 文冲 with the printed figure at an address changed. */
function reprinted(row: number, column: number, text: string): readonly string[] {
  const table = wenchongRoster();
  const sums = table.sums.map((sum) => {
    const { cell: place } = sum.stated;
    return place.row === row && place.column === column
      ? { ...sum, stated: stated(text, place) }
      : sum;
  });
  return found({ ...table, sums });
}

describe('workers', () => {
  it.each([
    ['√√', '2', []],
    ['√—', '2', ['subtotal/differs I1 2 → 1 ! 1']],
    ['√半', '1.5', []],
    ['√半', '2', []],
    ['√半', '1', ['rate/rounding I1 1 → 1.5']],
    ['√半', '2.0', ['subtotal/differs I1 2.0 → 1.5 ! 1.5']],
    ['√半', '3', ['subtotal/differs I1 3 → 1.5 ! 1.5']],
    ['√√', '?', []],
    ['√?', '1', []],
    ['——', '/', []],
  ])('%s with 小计 %s', (marks, subtotal, expected) => {
    expect(small({ workers: [{ marks, subtotal }] })).toEqual(expected);
  });

  it('a tick in a half month may be printed as 0.5 or as written', () => {
    for (const subtotal of ['1.5', '2']) {
      expect(small({ workers: [{ marks: '√√', subtotal }] }, '4月(半月) 5月')).toEqual([]);
    }
  });

  it('months outside the evaluation may be in the sum or not', () => {
    for (const subtotal of ['2', '1']) {
      expect(small({ workers: [{ marks: '√√', subtotal }] }, '2023年6月 7月')).toEqual([]);
    }
    expect(small({ workers: [{ marks: '√√', subtotal: '3' }] }, '2023年6月 7月')).toEqual([
      'subtotal/differs I1 3 → 2 ! 2',
    ]);
  });

  it('a month that lacks insurance is a finding of its own, whether printed as there or not', () => {
    const kinds = ['post', 'insurance'] as const;
    for (const subtotal of ['2', '1']) {
      expect(small({ kinds, workers: [{ marks: '√保', subtotal }] })).toEqual([]);
    }
  });

  it('experienced months may be fewer than the months present, but not more', () => {
    const experienced = (text: string) =>
      small({ workers: [{ marks: '√√', subtotal: '2', experienced: text }] });
    expect([experienced('0'), experienced('1'), experienced('2')]).toEqual([[], [], []]);
    expect(experienced('3')).toEqual(['subtotal/differs J1 3 → 2']);
  });

  it("the street's own have subtotals too", () => {
    const printed = (subtotal: string) =>
      small({ workers: [{ marks: '√√', subtotal, isStreetHired: true }] });
    expect([printed('2'), printed('3')]).toEqual([[], ['subtotal/differs I1 3 → 2 ! 2']]);
  });

  it('the whole finding', () => {
    const roster = drawRoster({
      months: '7月 8月',
      workers: [{ marks: '√—', name: '社工01', type: '持证社工', subtotal: '2' }],
    });
    expect(checkSubtotalDiffers(drawContext({ rosters: [roster] }))).toEqual([
      {
        rule: 'subtotal/differs',
        cell: cell(0, 8),
        stated: { kind: 'number', value: rational(2), decimals: 0 },
        expected: { kind: 'number', value: rational(1), decimals: null },
        data: { name: '社工01', label: null, type: '持证社工', of: 'subtotal', mark: null },
        fix: { kind: 'number', value: rational(1), decimals: null },
        related: [],
        about: ['attendance/到岗情况/1', '社工01', 'subtotal'],
      },
    ]);
  });
});

describe('文冲, changed', () => {
  it.each([
    ["a month's marks", 26, 6, '17', ['subtotal/differs G27 17 → 18 ! 18']],
    ['what counts of a month', 27, 9, '19', ['subtotal/differs J28 19 → 18 ! 18']],
    ["a block's person-months", 26, 21, '93', ['subtotal/differs V27 93 → 92 ! 92']],
    ["a block's experienced", 26, 22, '73', ['subtotal/differs W27 73 → 72 ! 72']],
    ['all marks of a month', 33, 8, '21', ['subtotal/differs I34 21 → 20 ! 20']],
    [
      'all that counts of a month',
      34,
      15,
      '20',
      ['subtotal/differs P36 20 → 21 ! 21'.replace('P36', 'P35')],
    ],
    ['all person-months', 33, 21, '103', ['subtotal/differs V34 103 → 102 ! 102']],
    ['all experienced', 33, 22, '78', ['subtotal/differs W34 78 → 77 ! 77']],
  ])('%s', (_, row, column, text, expected) => {
    expect(reprinted(row, column, text)).toEqual(expected);
  });

  it("a worker's wrong subtotal is one finding, and the sums that follow from it are none", () => {
    const table = wenchongRoster((workers) => {
      workers[3] = { ...workers[3], marks: '√√√√√', subtotal: '4' };
    });
    expect(found(table)).toEqual(['subtotal/differs V9 4 → 5 ! 5']);
    const sums = table.sums.map((sum) =>
      sum.of === 'subtotal' && sum.workerRows.includes(8)
        ? { ...sum, stated: stated(sum.scope === 'all' ? '101' : '91', sum.stated.cell) }
        : sum,
    );
    expect(found({ ...table, sums })).toEqual(['subtotal/differs V9 4 → 5 + V27 V34']);
  });

  it('a month marked absent against every printed sum is one finding, with no value offered', () => {
    const table = wenchongRoster((workers) => {
      workers[0] = { ...workers[0], marks: '—√√√√' };
    });
    expect(found(table)).toEqual([
      'subtotal/differs V6 5 → 4 + G27 H27 I27 G28 V27 G34 H34 I34 G35 V34',
    ]);
  });

  it('without insurance in one month there is none: the mark is the finding', () => {
    const table = wenchongRoster((workers) => {
      workers[0] = { ...workers[0], marks: '保√√√√' };
    });
    expect(found(table)).toEqual([]);
  });

  it("a block's wrong sum that the whole roster's follows from is one finding", () => {
    const table = wenchongRoster();
    const sums = table.sums.map((sum) => {
      if (sum.of !== 'subtotal' || !sum.workerRows.includes(5)) return sum;
      return { ...sum, stated: stated(sum.scope === 'all' ? '104' : '94', sum.stated.cell) };
    });
    expect(found({ ...table, sums })).toEqual(['subtotal/differs V27 94 → 92']);
  });
});

describe('sums without subtotals of workers', () => {
  const workers = [{ marks: '√—' }, { marks: '√√' }, { marks: '√√', isStreetHired: true }];
  const rows = [0, 1, 2];
  const at = cell(3, 6);

  it.each([
    ['2', []],
    ['3', []],
    ['4', ['subtotal/differs G4 4 → 2 ! 2']],
  ])('%s for two workers and one hired by the street', (text, expected) => {
    expect(
      small({ workers, sums: [{ at, of: 'effective', stated: text, rows, month: 0 }] }),
    ).toEqual(expected);
  });

  it('a mark that cannot be told leaves its sums alone', () => {
    const unread = [{ marks: '?√' }, { marks: '√√' }];
    const sums = [
      { at, of: 'effective', stated: '7', rows: [0, 1], month: 0 },
      { at: cell(3, 7), of: 'effective', stated: '7', rows: [0, 1], month: 1 },
    ] as const;
    expect(small({ workers: unread, sums })).toEqual(['subtotal/differs H4 7 → 2 ! 2']);
  });

  it('a sum of rows that are not there says nothing', () => {
    expect(
      small({ workers, sums: [{ at, of: 'effective', stated: '9', rows: [77], month: 0 }] }),
    ).toEqual([]);
  });
});

describe('properties', () => {
  const marks = fc.string({
    unit: fc.constantFrom('√', '—', '半', '空'),
    minLength: 3,
    maxLength: 3,
  });
  const months = '7月 8月 9月';

  /** A roster whose every subtotal is printed as its marks give it. */
  function consistent(drawn: readonly string[]) {
    const share = (mark: string | undefined) => (mark === '√' ? 2 : mark === '半' ? 1 : 0);
    const shown = (halves: number) => (halves / 2).toFixed(1);
    const rows = drawn.map((_, at) => at);
    const total = (list: string) => Array.from(list).reduce((all, mark) => all + share(mark), 0);
    const row = drawn.length;
    const ofMonths = [0, 1, 2].map((month): DrawnSum => {
      const halves = drawn.reduce((all, list) => all + share(list.charAt(month)), 0);
      return { at: cell(row, 6 + month), of: 'effective', stated: shown(halves), rows, month };
    });
    const all = shown(drawn.reduce((halves, list) => halves + total(list), 0));
    return drawRoster({
      months,
      workers: drawn.map((list) => ({ marks: list, subtotal: shown(total(list)) })),
      sums: [...ofMonths, { at: cell(row, 9), of: 'subtotal', stated: all, rows }],
    });
  }

  it('a roster that agrees with its marks has no finding, and one changed figure is one', () => {
    const rosters = fc.array(marks, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rosters, fc.nat(), (drawn, pick) => {
        const table = consistent(drawn);
        expect(found(table)).toEqual([]);
        const printed = [
          ...table.workers.flatMap(({ subtotal }) => subtotal ?? []),
          ...table.sums.map((sum) => sum.stated),
        ];
        const { cell: place } = printed[pick % printed.length] ?? { cell: cell(0, 0) };
        const changed = (one: Stated): Stated => {
          if (one.cell !== place || one.reading.kind !== 'figure') return one;
          const { figure } = one.reading;
          return {
            ...one,
            reading: {
              kind: 'figure',
              figure: { ...figure, value: add(figure.value, rational(2)) },
            },
          };
        };
        const findings = checkSubtotalDiffers(
          drawContext({
            rosters: [
              {
                ...table,
                workers: table.workers.map((worker) => ({
                  ...worker,
                  subtotal: worker.subtotal && changed(worker.subtotal),
                })),
                sums: table.sums.map((sum) => ({ ...sum, stated: changed(sum.stated) })),
              },
            ],
          }),
        );
        expect(findings.map(({ rule, cell: at }) => [rule, at])).toEqual([
          ['subtotal/differs', place],
        ]);
      }),
    );
  });
});
