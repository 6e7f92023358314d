import type { DrawnSheet, Value } from './sheet-file.ts';

/** Sheets of 40 × 30 cells by what they hold: what 200 of them take tells the speed of recognition. */
export const sheetKinds: Readonly<Record<string, (seed: number) => DrawnSheet>> = {
  'other trades': (seed) => pick([plainList, tieredList, stackedLists, namedPairs], seed),
  'services of a station': (seed) => pick([areasDown, servicesDown, monthsAcross], seed),
  rosters: (seed) => pick([tripleRoster, plainRoster], seed),
  mixed: (seed) =>
    pick([plainList, areasDown, tripleRoster, namedPairs, servicesDown, monthsAcross], seed),
};

/** Sheets of one long table: twice the rows are to take twice the time. */
export const longSheets: Readonly<Record<string, (rows: number) => DrawnSheet>> = {
  'a list of numbers': (rows) =>
    drawn(rows, 20, (row, column) => {
      if (row === 0) return `列${column}`;
      return column === 0 ? `人员${row}` : row + column;
    }),
  'texts, each another one': (rows) =>
    drawn(rows, 8, (row, column) => (row === 0 ? `栏目${column}` : `${words(column)}${row}号`)),
  'pairs of label and value': (rows) =>
    drawn(rows, 4, (row, column) => (column % 2 === 0 ? `事项${row}${column}` : row + column)),
  'a list of services': (rows) =>
    drawn(rows, 6, (row, column) => {
      if (row === 0)
        return ['序号', '服务内容', '单位', '协议量', '完成量', '完成率'][column] ?? null;
      const target = 10 + (row % 90);
      const done = (row * 7) % (target + 5);
      return [row, `个案服务${row}`, '个', target, done, done / target][column] ?? null;
    }),
  'a roster': (rows) =>
    drawn(rows, 16, (row, column) => {
      if (row === 0) return ['序号', '姓名', '岗位', '持证情况'][column] ?? `${column - 3}月`;
      return [row, `社工${row}`, '社工', '中级社工师'][column] ?? (row % 9 === column ? '×' : '√');
    }),
};

function drawn(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Value,
): DrawnSheet {
  return {
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cell(row, column)),
    ),
  };
}

function pick(draws: readonly ((seed: number) => DrawnSheet)[], seed: number): DrawnSheet {
  const draw = draws[seed % draws.length] ?? plainList;
  return draw(seed);
}

function listCell(row: number, column: number, seed: number): Value {
  if (row === 0) return `指标${column}`;
  if (column === 0) return `片区${row}`;
  return column === 29 ? `备注${row}` : (row * 37 + column * seed) % 500;
}

function plainList(seed: number): DrawnSheet {
  return drawn(40, 30, (row, column) => listCell(row, column, seed));
}

function tieredList(seed: number): DrawnSheet {
  return drawn(40, 30, (row, column) => {
    if (row === 0) return column % 3 === 0 ? `服务${column}` : null;
    return row === 1 ? `指标${column % 3}` : listCell(row, column, seed);
  });
}

function stackedLists(seed: number): DrawnSheet {
  return drawn(40, 30, (row, column) =>
    row % 10 === 0 ? `指标${column}` : listCell(row, column, seed),
  );
}

function namedPairs(seed: number): DrawnSheet {
  return drawn(40, 30, (row, column) =>
    column % 2 === 0 ? `项目${seed}${row}${column}` : row * column,
  );
}

const services = [
  '个案服务',
  '小组活动',
  '社区活动',
  '电访',
  '入户探访',
  '建档',
  '志愿者培训',
  '政策宣传',
  '资源链接',
];
const roles = ['协议量', '完成量', '完成率'];

function title(text: string): readonly Value[] {
  return [text, ...Array.from({ length: 29 }, () => null)];
}

/** Areas as rows, services with three figures each across. */
function areasDown(seed: number): DrawnSheet {
  const rows = Array.from({ length: 37 }, (_, row): readonly Value[] => [
    row === 36 ? '合计' : `第${row + 1}片区`,
    ...services.flatMap((_, at) => figures(row, at, seed)),
    null,
    `已核${row}`,
  ]);
  return {
    rows: [
      title(`某街社工站2023年度服务指标完成情况表${seed}`),
      ['片区', ...services.flatMap((name) => [name, null, null]), null, '备注'],
      [null, ...services.flatMap(() => roles), null, null],
      ...rows,
    ],
    merges: [
      { top: 0, bottom: 0, left: 0, right: 29 },
      { top: 1, bottom: 2, left: 0, right: 0 },
      ...services.map((_, at) => ({ top: 1, bottom: 1, left: 3 * at + 1, right: 3 * at + 3 })),
    ],
  };
}

/** Services as rows, areas with three figures each across. */
function servicesDown(seed: number): DrawnSheet {
  const areas = Array.from({ length: 9 }, (_, at) => `片区${at + 1}`);
  const rows = Array.from({ length: 37 }, (_, row): readonly Value[] => [
    row + 1,
    `${row + 1}.${services[row % 9]}${words(row)}（个）`,
    ...areas.flatMap((_, at) => figures(row, at, seed)),
    null,
  ]);
  return {
    rows: [
      title(`某镇社工站中期评估指标完成情况${seed}`),
      ['序号', '服务内容', ...areas.flatMap((name) => [name, null, null]), null],
      [null, null, ...areas.flatMap(() => roles), null],
      ...rows,
    ],
    merges: [
      { top: 0, bottom: 0, left: 0, right: 29 },
      ...areas.map((_, at) => ({ top: 1, bottom: 1, left: 3 * at + 2, right: 3 * at + 4 })),
    ],
  };
}

/** Services as rows, months twice across, then what was agreed and done. */
function monthsAcross(seed: number): DrawnSheet {
  const months = Array.from({ length: 24 }, (_, at) => `${(at % 12) + 1}月`);
  const rows = Array.from({ length: 38 }, (_, row): readonly Value[] => [
    row + 1,
    `${services[row % 9]}${words(row)}`,
    '个',
    ...months.map((_, at) => (row + at * seed) % 12),
    ...figures(row, 1, seed),
  ]);
  return {
    rows: [
      title(`服务站指标统计${seed}`),
      ['序号', '服务项目', '单位', ...months, '协议量', '完成量', '完成率'],
      ...rows,
    ],
    merges: [{ top: 0, bottom: 0, left: 0, right: 29 }],
  };
}

function figures(row: number, at: number, seed: number): readonly number[] {
  const target = 20 + ((row * 13 + at * 7 + seed) % 80);
  const done = (row * 31 + at * 17 + seed) % (target + 10);
  return [target, done, done / target];
}

/** Eight months with three marks each. */
function tripleRoster(seed: number): DrawnSheet {
  const months = Array.from({ length: 8 }, (_, at) => `${at + 1}月`);
  const rows = Array.from({ length: 36 }, (_, row): readonly Value[] => [
    row + 1,
    `社工${seed}${row}`,
    row === 0 ? '主任' : '社工',
    row % 3 === 0 ? '中级社会工作师' : '助理社会工作师',
    ...months.flatMap((_, at) => ((row + at) % 11 === 0 ? ['—', '—', '—'] : ['√', '√', '√'])),
    8,
    null,
  ]);
  return {
    rows: [
      title(`某街社工站人员到岗情况表（2023年1月至8月）${seed}`),
      [
        '序号',
        '姓名',
        '岗位',
        '持证情况',
        ...months.flatMap((name) => [name, null, null]),
        '小计',
        '备注',
      ],
      [null, null, null, null, ...months.flatMap(() => ['社保', '工资', '到岗']), null, null],
      ...rows,
      ['合计', null, null, null, ...months.flatMap(() => [36, 36, 36]), 288, null],
    ],
    merges: [
      { top: 0, bottom: 0, left: 0, right: 29 },
      ...months.map((_, at) => ({ top: 1, bottom: 1, left: 3 * at + 4, right: 3 * at + 6 })),
    ],
  };
}

/** Two years with a mark a month. */
function plainRoster(seed: number): DrawnSheet {
  const months = Array.from({ length: 24 }, (_, at) => `202${at < 12 ? 2 : 3}年${(at % 12) + 1}月`);
  const rows = Array.from({ length: 38 }, (_, row): readonly Value[] => [
    row + 1,
    `社工${seed}${row}`,
    '社工',
    row % 2 === 0 ? '持证' : '非持证',
    ...months.map((_, at) => ((row + at) % 13 === 0 ? 0 : (row + at) % 7 === 0 ? 0.5 : 1)),
    24,
    null,
  ]);
  return {
    rows: [
      title(`社工站人员在岗情况${seed}`),
      ['序号', '姓名', '职务', '类别', ...months, '合计', '备注'],
      ...rows,
    ],
    merges: [{ top: 0, bottom: 0, left: 0, right: 29 }],
  };
}

/** Two signs that differ from number to number. */
function words(number: number): string {
  const signs = '长者儿童妇女青年家庭残障居民志愿社区困境';
  const at = (number * 2) % (signs.length - 1);
  return signs.slice(at, at + 2);
}
