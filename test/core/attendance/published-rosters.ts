import type { AttendanceTable } from '../../../src/core/tables/facts/table.ts';
import { cell, type DrawnSum, type DrawnWorker, drawRoster, stated } from './draw-roster.ts';

const full = '√√√√√';

/** 社工站到岗情况 of 文冲, mid-term 2023, with its printed sums; workers are numbers. */
export function wenchongRoster(
  change: (workers: DrawnWorker[]) => void = () => undefined,
): AttendanceTable {
  const licence = (serial: number) =>
    [1, 2, 3, 4, 9].includes(serial) ? '社会工作者' : '助理社会工作师';
  const other: Readonly<Record<number, Partial<DrawnWorker>>> = {
    2: { marks: '√√———', remark: '2023年8月18日解除劳动合同（行业内）' },
    5: { marks: '——√√√', remark: '2023年9月1日从长洲社工站调任到文冲社工站' },
    17: { contract: ['2023-07-14', '2024-06-30'] },
    18: { marks: '√√√——', remark: '7、8、9月在文冲社工站2023年10月调任到机构' },
    19: { contract: ['2023-07-14', '2024-06-30'] },
    20: { marks: '———√√' },
    21: { marks: '———√√' },
  };
  const newcomers = [7, 8, 16, 17];
  const licensed = Array.from({ length: 21 }, (_, at): DrawnWorker => {
    const serial = at + 1;
    const marks = other[serial]?.marks ?? full;
    const subtotal = String(Array.from(marks).filter((mark) => mark === '√').length);
    return {
      row: 5 + at,
      serial,
      name: `社工${String(serial).padStart(2, '0')}`,
      type: '持证社工',
      licence: licence(serial),
      contract: ['2023-07-01', '2026-06-30'],
      subtotal,
      experienced: newcomers.includes(serial) ? '0' : subtotal,
      ...other[serial],
      marks,
    };
  });
  const training = '已接受社会工作行业组织管理、培训且获得相关证书';
  const others = ['5', '0'].map(
    (experienced, at): DrawnWorker => ({
      row: 28 + at,
      serial: 13 + at,
      name: `社工${24 + at}`,
      type: '非持证社工',
      licence: training,
      contract: ['2023-05-05', '2026-06-30'],
      marks: full,
      subtotal: '5',
      experienced,
    }),
  );
  const workers = [...licensed, ...others];
  change(workers);
  return drawRoster({
    months: '7月 8月 9月 10月 11月',
    kinds: ['post', 'insurance', 'wages'],
    workers,
    sums: wenchongSums(),
    stableRate: stated('90%', cell(35, 6)),
  });
}

const wenchongBlocks = {
  licensed: Array.from({ length: 21 }, (_, at) => 5 + at),
  unlicensed: [28, 29],
};

function wenchongSums(): readonly DrawnSum[] {
  const { licensed, unlicensed } = wenchongBlocks;
  const block = (
    rows: readonly number[],
    type: string,
    row: number,
    by: string[],
    ends: string[],
  ) => sumsOf(rows, row, by, ends).map((drawn) => ({ ...drawn, scope: 'block' as const, type }));
  return [
    ...block(licensed, '持证社工', 26, ['18', '18', '18', '19', '19'], ['92', '72']),
    ...block(unlicensed, '非持证社工', 30, ['2', '2', '2', '2', '2'], ['10', '5']),
    ...sumsOf([...licensed, ...unlicensed], 33, ['20', '20', '20', '21', '21'], ['102', '77']),
  ];
}

/** A row of mark sums, the columns of sums, and the row of effective sums under them. */
function sumsOf(
  rows: readonly number[],
  row: number,
  byMonth: readonly string[],
  [total = '', experienced = '']: readonly string[],
): readonly DrawnSum[] {
  const kinds = ['post', 'insurance', 'wages'] as const;
  return [
    ...byMonth.flatMap((figure, month) =>
      kinds.map(
        (mark, k): DrawnSum => ({
          at: cell(row, 6 + month * 3 + k),
          of: 'mark',
          stated: figure,
          rows,
          month,
          mark,
        }),
      ),
    ),
    { at: cell(row, 21), of: 'subtotal', stated: total, rows },
    { at: cell(row, 22), of: 'experienced', stated: experienced, rows },
    ...byMonth.map(
      (figure, month): DrawnSum => ({
        at: cell(row + 1, 6 + month * 3),
        of: 'effective',
        stated: figure,
        rows,
        month,
      }),
    ),
  ];
}

/** 人员到岗 of 石壁, mid-term 2023: half marks in April, formulas without stored values. */
export function shibiRoster(): AttendanceTable {
  const every = '半√√√√√√';
  const row = (licence: string, years: number, marks = every) => ({ licence, years, marks });
  const assistant = '助理社会工作师';
  const drawn = [
    ...Array.from({ length: 6 }, () => row('社会工作师', 6)),
    ...Array.from({ length: 4 }, () => row(assistant, 6)),
    ...Array.from({ length: 3 }, () => row(assistant, 1)),
    row(assistant, 3, '半√√空空空空'),
    row(assistant, 2, '空空空空√√√'),
    row(assistant, 2, '空空空空空√√'),
    ...Array.from({ length: 3 }, () => row('已接受培训', 4)),
    row('已接受培训', 1),
    row('已接受培训', 1, '空√√√√√√'),
    row('已接受培训', 1, '空空√√√√√'),
    row('已接受培训', 2, '空空√√√√√'),
  ];
  const workers = drawn.map(
    (worker, at): DrawnWorker => ({
      ...worker,
      row: 2 + at,
      serial: at + 1,
      name: `社工${String(at + 1).padStart(2, '0')}`,
      subtotal: '?',
    }),
  );
  const rows = workers.map(({ row: place }) => place ?? 0);
  const months = '4月(半月) 5月 6月 7月 8月 9月 10月';
  return drawRoster({
    sheet: '人员到岗',
    months,
    workers,
    sums: months.split(' ').map((_, month) => ({
      at: cell(25, 6 + month, '人员到岗'),
      of: 'effective',
      stated: '?',
      rows,
      month,
    })),
    stableRate: stated('85%', cell(27, 11, '人员到岗')),
  });
}
