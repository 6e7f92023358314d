import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { namesSeveral } from '../../../../src/core/tables/attendance/several-names.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { projectFacts, recogniseDrawn } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const title = ['云桥街社工站2023年7月至9月社工到岗情况表'];
const ticks = ['√', '√', '√'];

/** Each worker: name, licence held, person-months, and whether stable. */
const workersIn = (rows: Rows, options: SheetOptions = {}) =>
  evaluate(workbookOf(sheetOf(rows, options)), defaultSettings).flatMap(({ attendance }) =>
    (attendance?.workers ?? []).map(({ name, isLicensed, licence, total, isStable }) =>
      [
        name,
        isLicensed ? (licence ?? 'licensed') : 'none',
        toNumber(total),
        isStable ? 'stable' : 'not',
      ].join(' '),
    ),
  );

const findingsIn = (rows: Rows, options: SheetOptions = {}) =>
  evaluate(workbookOf(sheetOf(rows, options)), defaultSettings).flatMap(({ findings }) =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`),
  );

describe('a roster with a column a licence', () => {
  const rows: Rows = [
    ['社工01', null, '√', null, ...ticks],
    ['社工02', '√', null, null, ...ticks],
    ['社工03', null, null, '√', ...ticks],
  ];
  const expected = [
    '社工01 社会工作师 3 stable',
    '社工02 助理社会工作师 3 stable',
    '社工03 none 3 stable',
  ];

  it('tells who holds which by the ticks, under one head or each by itself', () => {
    expect(
      workersIn(
        [
          title,
          ['姓名', '持证情况', null, null, '7月', '8月', '9月'],
          [null, '初级', '中级', '无证'],
          ...rows,
        ],
        { merges: ['A2:A3', 'B2:D2', 'E2:E3', 'F2:F3', 'G2:G3'] },
      ),
    ).toEqual(expected);
    expect(
      workersIn([
        title,
        ['姓名', '助理社会工作师', '社会工作师', '无证', '7月', '8月', '9月'],
        ...rows,
      ]),
    ).toEqual(expected);
  });

  it('takes the day on which one was gained for a tick, and the highest of several', () => {
    expect(
      workersIn([
        title,
        ['姓名', '助理社工师', '社工师', '7月', '8月', '9月'],
        ['社工01', '2018年取得', '2021年取得', ...ticks],
        ['社工02', '—', null, ...ticks],
      ]),
    ).toEqual(['社工01 社会工作师 3 stable', '社工02 none 3 stable']);
  });
});

describe('a row that names two workers', () => {
  it('counts as one post that is not stable', () => {
    expect(
      workersIn([
        title,
        ['序号', '姓名', '证书', '7月', '8月', '9月'],
        [1, '社工01', '社会工作师', ...ticks],
        [2, '社工02（7月1日至8月15日）/社工05（8月16日起）', '助理社会工作师', ...ticks],
      ]),
    ).toEqual([
      '社工01 社会工作师 3 stable',
      '社工02（7月1日至8月15日）/社工05（8月16日起） 助理社会工作师 3 not',
    ]);
  });

  it.each([
    ['社工02/社工05', true],
    ['甲某某→乙某', true],
    ['甲某某（8月离职）、乙某', true],
    ['社工01', false],
    ['甲某某/站长', false],
    ['A/01', false],
  ])('%s: %s', (text, expected) => {
    expect(namesSeveral(text)).toBe(expected);
  });
});

describe('what is told of the project right under a roster', () => {
  const roster: Rows = [
    title,
    ['序号', '姓名', '证书', '7月', '8月', '9月'],
    [1, '社工01', '社会工作师', ...ticks],
    [2, '社工02', '助理社会工作师', ...ticks],
  ];
  const pairs: Rows = [
    [1, '购买单位', '云桥街道办事处'],
    [2, '应配备社工人数', '2人'],
    [3, '站点电话', '020-00000000'],
    [4, '年度经费（万元）', 30],
  ];

  it.each([
    ['numbered, without a blank row', [...roster, ...pairs], 5],
    ['numbered, under blank rows', [...roster, [], [], ...pairs], 7],
    ['without numbers', [...roster, ...pairs.map(([, ...pair]) => [null, ...pair])], 5],
  ])('is no worker: %s', (_, rows, first) => {
    expect(workersIn(rows)).toEqual([
      '社工01 社会工作师 3 stable',
      '社工02 助理社会工作师 3 stable',
    ]);
    expect(projectFacts(recogniseDrawn(rows, { name: '到岗' }))).toMatchObject({
      buyer: '云桥街道办事处',
      requiredWorkers: `C${first + 1} 2`,
    });
  });

  it('leaves workers of whom nothing is ticked yet among the workers', () => {
    expect(workersIn([...roster, [3, '社工03', '社会工作师']])).toHaveLength(3);
  });
});

describe('what is ticked by month', () => {
  const staffOf = (
    line: string,
    head = '证书',
    months: readonly string[] = ['7月', '8月', '9月'],
  ) =>
    recogniseDrawn([
      [line],
      ['姓名', head, ...months],
      ['社工01', '社会工作师', ...ticks],
      ['社工02', '助理社会工作师', '√', '', '√'],
    ]).tables.map(({ kind, isSure }) => `${kind} ${isSure}`);

  it.each([
    '云桥街社工站社保缴纳情况',
    '云桥街社工站工资发放情况',
    '云桥街社工站月报提交情况',
    '云桥街社工站员工培训签到',
  ])('puts nobody on post where the title says %s', (line) => {
    expect(staffOf(line)).toEqual(['attendance false']);
  });

  it('does where a word of being on post stands in the title or over the marks', () => {
    expect(staffOf('云桥街社工站人员到岗、社保缴纳情况')).toEqual(['attendance true']);
    const months = ['7月在岗', '8月在岗', '9月在岗'];
    expect(staffOf('云桥街社工站工资及在册情况', '证书', months)).toEqual(['attendance true']);
  });
});

describe('a mark with its reason', () => {
  it('counts as written', () => {
    expect(
      workersIn([
        title,
        ['姓名', '证书', '7月', '8月', '9月'],
        ['社工01', '社会工作师', '√（兼）', '1（代）', '试用'],
        ['社工02', '无', '1', '0.5（产假）', '√（请假）'],
      ]),
    ).toEqual(['社工01 社会工作师 3 stable', '社工02 none 1.5 not']);
  });
});

describe('a roster of those who are no social workers', () => {
  it('counts no accountant among them', () => {
    expect(
      workersIn([
        ['云桥街社工站2023年7月至9月非社工岗位人员到岗情况'],
        ['姓名', '岗位', '7月', '8月', '9月'],
        ['行政01', '行政专员', ...ticks],
        ['财务01', '会计', ...ticks],
      ]),
    ).toEqual(['行政01 none 3 stable']);
  });
});

describe('a roster with a row for each half of a month', () => {
  const head = ['序号', '姓名', '证书', '时段', '7月', '8月', '9月', '小计'];
  const licence = '社会工作师';
  const expected = [
    '社工01 社会工作师 3 stable',
    '社工02 社会工作师 2.5 not',
    '社工03 社会工作师 2 not',
  ];

  it('adds up both, merged or named again, and holds the printed sums against them', () => {
    const rows: Rows = [
      title,
      head,
      [1, '社工01', licence, '上半月', ...ticks, 3],
      [null, null, null, '下半月', ...ticks],
      [2, '社工02', licence, '上半月', ...ticks, 2.5],
      [null, null, null, '下半月', '√', null, '√'],
      [3, '社工03', licence, '上半月', null, ...ticks.slice(1), 2],
      [null, null, null, '下半月', null, ...ticks.slice(1)],
      ['合计', null, null, null, 2, 2.5, 3, 7.5],
    ];
    const merges = [3, 5, 7].flatMap((top) =>
      ['A', 'B', 'C', 'H'].map((column) => `${column}${top}:${column}${top + 1}`),
    );
    expect(workersIn(rows, { merges })).toEqual(expected);
    expect(workersIn(rows)).toEqual(expected);
    expect(findingsIn(rows, { merges })).toEqual([]);
    const { tables } = recogniseDrawn(rows, { merges });
    expect(tables.map(({ unknownColumns }) => unknownColumns)).toEqual([[]]);
    const named = rows.map((row, at) => {
      const [first, name, held] = at > 2 && at % 2 === 1 && at < 9 ? (rows[at - 1] ?? []) : row;
      return [first ?? null, name ?? null, held ?? null, ...row.slice(3)];
    });
    expect(workersIn(named)).toEqual(expected);
  });

  it('holds no worker to the sum of one half', () => {
    const halves = [
      title,
      head,
      [1, '社工01', licence, '上半月', ...ticks, 1.5],
      [null, null, null, '下半月', ...ticks, 1.5],
      [2, '社工02', licence, '上半月', ...ticks, 1.5],
      [null, null, null, '下半月', '√', null, '√', 1],
    ];
    expect(workersIn(halves)).toEqual(expected.slice(0, 2));
    expect(findingsIn(halves)).toEqual([]);
  });

  it('takes days for halves, and 0.5 for what it says', () => {
    expect(
      workersIn([
        title,
        head,
        [1, '社工01', licence, '1-15日', 0.5, 0.5, 0.5, 1.5],
        [null, null, null, '16-31日', 0.5, 0.5, 0.5, 1.5],
        [2, '社工02', licence, '1-15日', 0.5, 0.5, 0.5, 1.5],
        [null, null, null, '16-31日', 0.5, 0, 0.5, 1],
      ]),
    ).toEqual(expected.slice(0, 2));
  });
});

it.each(['社工姓名', '员工姓名', '社工'])(
  '%s over names and 累计 over sums head a roster',
  (name) => {
    const rows: Rows = [
      title,
      ['序号', name, '证书', '7月', '8月', '9月', '累计'],
      [1, '社工01', '社会工作师', '√', '√', '√', 3],
      [2, '社工02', '助理社会工作师', '√', '√', '', 2],
      [3, '社工03', '无', '', '√', '√', 2],
    ];
    const { tables } = recogniseDrawn(rows);
    expect(tables.map(({ kind }) => kind)).toEqual(['attendance']);
    expect(workersIn(rows)).toHaveLength(3);
  },
);

it('合计 before the marks is no sum of them where another stands behind', () => {
  const rows: Rows = [
    title,
    ['合计', '姓名', '证书', '7月', '8月', '9月', '小计'],
    [50, '社工01', '社会工作师', '√', '√', '√', 3],
    [49, '社工02', '社会工作师', '√', '√', '', 2],
  ];
  expect(findingsIn(rows)).toEqual([]);
});

it('the number of a licence is none where another column names it', () => {
  const held = (head: readonly string[], cells: (licence: string, at: number) => Drawn[]) =>
    workersIn([
      title,
      ['姓名', ...head, '7月', '8月', '9月'],
      ['社工01', ...cells('社会工作师', 1), ...ticks],
      ['社工02', ...cells('助理社会工作师', 2), ...ticks],
    ]);
  const expected = ['社工01 社会工作师 3 stable', '社工02 助理社会工作师 3 stable'];
  expect(held(['社工证编号', '持证情况'], (one, at) => [`4401000${at}`, one])).toEqual(expected);
  expect(held(['持证情况', '社工证编号'], (one, at) => [one, `4401000${at}`])).toEqual(expected);
});
