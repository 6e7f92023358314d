import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateAttendance,
  type StaffRequirement,
} from '../../../src/core/attendance/calculate-attendance.ts';
import {
  compare,
  formatDecimal,
  rational,
  sum,
  zero,
} from '../../../src/core/quantities/rational.ts';
import { type DrawnRoster, drawRoster, period } from './draw-roster.ts';
import { shibiRoster, wenchongRoster } from './published-rosters.ts';

const agreed = (workers: number, licensed: number, from: string, to: string): StaffRequirement => ({
  evaluation: period(from, to),
  workers: rational(workers),
  licensed: rational(licensed),
  experiencedYears: 2,
});
const wenchong = agreed(20, 10, '2023-07-01', '2023-11-30');
const shibi = agreed(20, 14, '2023-04-16', '2023-10-31');

/** The figures as a report prints them. */
function figures(tables: Parameters<typeof calculateAttendance>[0], requirement: StaffRequirement) {
  const result = calculateAttendance(tables, requirement);
  if (!result) return null;
  const show = (value: { n: bigint; d: bigint } | null, decimals: number | null = null) =>
    value && formatDecimal(value, decimals);
  const percent = (value: { n: bigint; d: bigint } | null) =>
    value && `${formatDecimal(rational(value.n * 100n, value.d), 2)}%`;
  const balance = ({ present, required, surplus }: typeof result.all) =>
    [present, required, surplus].map((value) => show(value));
  return {
    months: result.months.map(({ label, weight, present, licensed }) =>
      [label, show(weight), show(present), show(licensed)].join(' '),
    ),
    all: balance(result.all),
    licensed: balance(result.licensed),
    short: [show(result.monthlyShort.all), show(result.monthlyShort.licensed)],
    stable: [result.stableWorkers, percent(result.stableRate)],
    experienced: result.experienced && [
      show(result.experienced.present),
      percent(result.experienced.share),
      result.experienced.workers,
      percent(result.experienced.headShare),
    ],
    lastMonth: result.lastMonth,
  };
}

/** Months and their weights, for a roster of one worker who is always there. */
function weights(months: string, from: string, to: string): string {
  const workers = [
    {
      marks: months
        .split(' ')
        .map(() => '√')
        .join(''),
    },
  ];
  const result = calculateAttendance([drawRoster({ months, workers })], agreed(1, 1, from, to));
  const shown = result?.months.map(({ label, weight }) => `${label}=${formatDecimal(weight)}`);
  return `${shown?.join(' ')} of ${formatDecimal(result?.periodMonths ?? zero)}`;
}

function totals(drawn: DrawnRoster, requirement = wenchong) {
  const result = calculateAttendance([drawRoster(drawn)], requirement);
  return result?.workers.map(
    ({ total, isStable }) => `${formatDecimal(total)}${isStable ? ' stable' : ''}`,
  );
}

describe('published rosters', () => {
  it('文冲: 102 of 100, licensed 92 of 50, stable 18 of 20, experienced 77', () => {
    expect(figures([wenchongRoster()], wenchong)).toEqual({
      months: ['7月 1 20 18', '8月 1 20 18', '9月 1 20 18', '10月 1 21 19', '11月 1 21 19'],
      all: ['102', '100', '2'],
      licensed: ['92', '50', '42'],
      short: ['0', '0'],
      stable: [18, '90.00%'],
      experienced: ['77', '75.49%', 16, '80.00%'],
      lastMonth: {
        workers: 21,
        licensed: 19,
        byLicence: [
          { licence: '社会工作师', workers: 4 },
          { licence: '助理社会工作师', workers: 15 },
        ],
      },
    });
  });

  it('石壁: 134 of 130 with a half April, licensed 92 of 91, stable 17 of 20, 16 experienced heads', () => {
    expect(figures([shibiRoster()], shibi)).toEqual({
      months: [
        '4月(半月) 0.5 9 7',
        '5月 1 19 14',
        '6月 1 21 14',
        '7月 1 20 13',
        '8月 1 21 14',
        '9月 1 22 15',
        '10月 1 22 15',
      ],
      all: ['134', '130', '4'],
      licensed: ['92', '91', '1'],
      short: ['2', '1'],
      stable: [17, '85.00%'],
      experienced: ['97', '72.39%', 16, '80.00%'],
      lastMonth: {
        workers: 22,
        licensed: 15,
        byLicence: [
          { licence: '社会工作师', workers: 6 },
          { licence: '助理社会工作师', workers: 9 },
        ],
      },
    });
  });
});

describe('months', () => {
  it.each([
    ['7月 8月 9月 10月 11月', '2023-07-01', '2023-11-30', '7月=1 8月=1 9月=1 10月=1 11月=1 of 5'],
    [
      '9月 10月 11月 12月 1月 2月 3月',
      '2023-09-18',
      '2024-03-17',
      '9月=0.5 10月=1 11月=1 12月=1 1月=1 2月=1 3月=0.5 of 6',
    ],
    [
      '9月 10月 11月 12月 1月 2月',
      '2023-09-18',
      '2024-03-17',
      '9月=1 10月=1 11月=1 12月=1 1月=1 2月=1 of 6',
    ],
    [
      '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
      '2023-07-14',
      '2023-09-30',
      '7月=0.5 8月=1 9月=1 of 2.5',
    ],
    ['2023年11月 12月 2024年1月', '2023-12-01', '2024-02-29', '12月=1 2024年1月=1 of 3'],
    ['4月(半月) 5月', '2023-04-16', '2023-05-31', '4月(半月)=0.5 5月=1 of 1.5'],
  ])('%s from %s to %s: %s', (months, from, to, expected) => {
    expect(weights(months, from, to)).toBe(expected);
  });

  it('without a period every column counts and the columns are the period', () => {
    const table = drawRoster({ months: '4月(半月) 5月', workers: [{ marks: '√√' }] });
    const result = calculateAttendance([table], { ...shibi, evaluation: null });
    expect(result?.periodMonths).toEqual(rational(3, 2));
    expect(result?.all).toEqual({
      present: rational(3, 2),
      required: rational(30),
      surplus: rational(-57, 2),
    });
  });

  it('a roster of other months is no attendance of the period', () => {
    const table = drawRoster({ months: '2022年1月 2月', workers: [{ marks: '√√' }] });
    expect(calculateAttendance([table], wenchong)).toBeNull();
  });
});

describe('months that no roster holds', () => {
  const half = agreed(2, 1, '2023-07-01', '2023-12-31');
  const first = { licence: '社会工作师', marks: '√√√' };
  const second = { licence: '无', marks: '√√—' };
  const read = (months: string, marks: string) => {
    const workers = [first, second].map((worker) => ({ ...worker, marks: worker.marks + marks }));
    return figures([drawRoster({ months, workers })], half);
  };

  it('leave open what is over or short', () => {
    const shown = read('7月 8月 9月', '');
    expect([shown?.all, shown?.licensed, shown?.short]).toEqual([
      ['5', '12', null],
      ['3', '6', null],
      ['1', '0'],
    ]);
  });

  it('may stand in the roster: a year’s columns that nobody has filled in yet', () => {
    expect(read('7月 8月 9月 10月 11月 12月', '空空空')).toEqual(read('7月 8月 9月', ''));
  });

  it('are not those that say that nobody was there, nor blanks before a mark', () => {
    expect(read('7月 8月 9月 10月 11月 12月', '空空—')?.all).toEqual(['5', '12', '-7']);
  });

  it('are none where the months of the period are in several rosters', () => {
    const part = (sheet: string, months: string) =>
      drawRoster({ sheet, months, workers: [first, { ...first, marks: '√√√' }] });
    const shown = figures([part('三季度', '7月 8月 9月'), part('四季度', '10月 11月 12月')], half);
    expect([shown?.all, shown?.licensed]).toEqual([
      ['12', '12', '0'],
      ['12', '6', '6'],
    ]);
  });
});

describe('marks', () => {
  const kinds = ['post', 'insurance', 'wages'] as const;
  const july = agreed(1, 1, '2023-07-01', '2023-07-31');

  it.each([
    ['√', '1 stable'],
    ['—', '0'],
    ['空', '0'],
    ['半', '0.5'],
    ['保', '0'],
    ['薪', '0'],
    ['离', '0'],
    ['?', '0'],
    ['x', '0'],
  ])('%s counts %s', (marks, expected) => {
    expect(totals({ months: '7月', kinds, workers: [{ marks }] }, july)).toEqual([expected]);
  });

  it('a tick, a written half and a written whole all count 0.5 in a half month', () => {
    const july14 = agreed(1, 1, '2023-07-14', '2023-08-31');
    const workers = [{ marks: '√√' }, { marks: '半√' }, { marks: '半半' }];
    expect(totals({ months: '7月 8月', workers }, july14)).toEqual([
      '1.5 stable',
      '1.5 stable',
      '1',
    ]);
  });

  it('on post without insurance or wages names the marks that are lacking', () => {
    const table = drawRoster({ months: '7月 8月', kinds, workers: [{ marks: '√岗' }] });
    const result = calculateAttendance([table], agreed(1, 1, '2023-07-01', '2023-08-31'));
    expect(result?.workers[0]?.lacking).toEqual([
      { month: 1, cell: { sheet: '到岗情况', row: 0, column: 10 }, kind: 'insurance' },
      { month: 1, cell: { sheet: '到岗情况', row: 0, column: 11 }, kind: 'wages' },
    ]);
  });

  it('marks that cannot be told are counted, those beside a plain no are not', () => {
    const workers = [{ marks: '?x√' }, { marks: '——?' }];
    const table = drawRoster({ months: '7月 8月 9月', workers });
    expect(calculateAttendance([table], wenchong)?.untoldMarks).toBe(3);
  });
});

describe('who counts', () => {
  it('workers hired by the street itself do not, nor does a roster that is not surely one', () => {
    const street = {
      months: '7月',
      workers: [{ marks: '√' }, { marks: '√', isStreetHired: true }],
    };
    const result = calculateAttendance(
      [drawRoster(street), drawRoster({ ...street, sheet: '课表', isSure: false })],
      wenchong,
    );
    expect(result?.workers.map(({ table, index }) => [table, index])).toEqual([
      ['attendance/到岗情况/1', 0],
    ]);
  });

  it('rosters of areas are one calculation over the same months', () => {
    const area = (sheet: string, months: string, marks: string) =>
      drawRoster({ sheet, months, workers: [{ marks, licence: '社会工作师' }] });
    const requirement = agreed(2, 1, '2023-07-01', '2023-08-31');
    const result = calculateAttendance(
      [area('片区一', '7月 8月', '√√'), area('片区二', '6月 7月 8月', '√√—')],
      requirement,
    );
    expect(result?.months.map(({ places }) => places)).toEqual([
      [
        { table: 'attendance/片区一/1', index: 0 },
        { table: 'attendance/片区二/1', index: 1 },
      ],
      [
        { table: 'attendance/片区一/1', index: 1 },
        { table: 'attendance/片区二/1', index: 2 },
      ],
    ]);
    expect([result?.all.present, result?.stableWorkers]).toEqual([rational(3), 1]);
  });

  it('without a word on licences the licensed balance stays open', () => {
    const result = calculateAttendance(
      [drawRoster({ months: '7月', workers: [{ marks: '√' }] })],
      wenchong,
    );
    expect([result?.saysLicences, result?.licensed.surplus, result?.monthlyShort.licensed]).toEqual(
      [false, null, null],
    );
  });

  it('without the agreement the balances and rates stay open', () => {
    const result = calculateAttendance([wenchongRoster()], {
      ...wenchong,
      workers: null,
      licensed: null,
    });
    expect([result?.all, result?.stableRate, result?.monthlyShort]).toEqual([
      { present: rational(102), required: null, surplus: null },
      null,
      { all: null, licensed: null },
    ]);
  });

  it('nothing to count is null', () => {
    expect(calculateAttendance([], wenchong)).toBeNull();
    expect(calculateAttendance([drawRoster({ months: '7月', workers: [] })], wenchong)).toBeNull();
  });
});

describe('properties', () => {
  const marks = fc.string({
    unit: fc.constantFrom('√', '—', '半', '空', '保', '薪', '离', '?', 'x'),
    minLength: 5,
    maxLength: 5,
  });
  const worker = fc.record({ marks, type: fc.constantFrom('持证社工', '非持证社工') });
  const months = '7月 8月 9月 10月 11月';
  const kinds = ['post', 'insurance', 'wages'] as const;
  const calculate = (workers: DrawnRoster['workers']) =>
    calculateAttendance([drawRoster({ months, kinds, workers })], wenchong);

  it('person-months lie between 0 and the months, and add up both ways', () => {
    fc.assert(
      fc.property(fc.array(worker, { minLength: 1, maxLength: 8 }), (workers) => {
        const result = calculate(workers);
        if (!result) throw new Error('no result');
        for (const { total } of result.workers) {
          expect(compare(total, zero)).toBeGreaterThanOrEqual(0);
          expect(compare(total, result.periodMonths)).toBeLessThanOrEqual(0);
        }
        expect(result.all.present).toEqual(sum(result.workers.map(({ total }) => total)));
        expect(compare(result.licensed.present, result.all.present)).toBeLessThanOrEqual(0);
        expect(result.stableWorkers).toBeLessThanOrEqual(workers.length);
      }),
    );
  });

  it('the order of workers does not matter', () => {
    fc.assert(
      fc.property(fc.array(worker, { minLength: 1, maxLength: 8 }), (workers) => {
        const { workers: _, ...there } = calculate(workers) ?? {};
        const { workers: __, ...back } = calculate([...workers].reverse()) ?? {};
        expect(back).toEqual(there);
      }),
    );
  });
});
