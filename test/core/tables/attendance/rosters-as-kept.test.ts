import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { recogniseDrawn, workerFacts } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** Each worker: name, whether licensed, person-months; then the rosters counted and the findings. */
const readOf = (rows: Rows, options: SheetOptions = {}) => {
  const [evaluation] = evaluate(workbookOf(sheetOf(rows, options)), defaultSettings);
  const { attendance = null, findings = [] } = evaluation ?? {};
  return {
    workers: (attendance?.workers ?? []).map(({ name, isLicensed, total }) =>
      [name, isLicensed ? 'licensed' : 'none', toNumber(total)].join(' '),
    ),
    months: (attendance?.months ?? []).map(({ year, month }) => `${year}-${month}`),
    rosters: attendance?.tables.length ?? 0,
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
};

const three = ['2023-7', '2023-8', '2023-9'];

describe('a roster as stations keep it', () => {
  it.each([
    ['社工在岗及持证情况（2023年7月至9月）'],
    ['云桥街社工站社工人员到岗情况表（2023年7月至9月）'],
    ['云桥街社工站专业人员到岗情况表（2023年7月至9月）'],
  ])('is no list of licensed workers by the title %s', (title) => {
    const rows = [
      [title],
      ['姓名', '岗位', '证书', '7月', '8月', '9月'],
      ['社工01', '站长', '社会工作师', '√', '√', '√'],
      ['社工02', '社工', '无', '√', '√', '√'],
    ];
    expect(readOf(rows)).toEqual({
      workers: ['社工01 licensed 3', '社工02 none 3'],
      months: three,
      rosters: 1,
      errors: [],
    });
  });

  it.each([
    [
      ['23.09', '23.10', '23.11'],
      ['2023-9', '2023-10', '2023-11'],
    ],
    [
      [23.09, 23.1, 23.11],
      ['2023-9', '2023-10', '2023-11'],
    ],
    [
      ['23-12', '24-1', '24-2'],
      ['2023-12', '2024-1', '2024-2'],
    ],
  ])('has its months as %s, and no worker of the sums called by their months', (heads, months) => {
    const rows = [
      ['云桥街社工站人员到岗情况表'],
      ['序号', '姓名', '岗位', '证书', ...heads],
      [1, '社工01', '站长', '社工师', '√', '√', '√'],
      [2, '社工02', '社工', '无', '√', '√', '√'],
      [null, '每月在岗', null, null, 2, 2, 2],
      [null, '其中持证', null, null, 1, 1, 1],
      [null, '到岗率', null, null, '100%', '100%', '100%'],
    ];
    expect(readOf(rows)).toEqual({
      workers: ['社工01 licensed 3', '社工02 none 3'],
      months,
      rosters: 1,
      errors: [],
    });
  });

  it('says in the row of those who are to be there how many are licensed', () => {
    const rows = [
      ['云桥街社工站人员到岗情况表（2023年7月至9月）'],
      ['姓名', '岗位', '证书', '7月', '8月', '9月'],
      ['社工01', '站长', '社会工作师', 1, 1, 1],
      ['社工02', '社工', '无', 1, 1, 1],
      ['协议要求（2人/月，其中持证1人）', null, null, 2, 2, 2],
    ];
    const [one] = evaluate(workbookOf(sheetOf(rows)), defaultSettings);
    const { requiredWorkers, requiredLicensed } = one?.project ?? {};
    expect([requiredWorkers, requiredLicensed].map((each) => each && toNumber(each.value))).toEqual(
      [2, 1],
    );
    expect(one?.attendance?.workers).toHaveLength(2);
  });

  it('of licensed workers alone is one by its title', () => {
    const rows = [
      ['云桥街社工站持证社工到岗情况表（2023年7月至9月）'],
      ['姓名', '岗位', '7月', '8月', '9月'],
      ['社工01', '站长', '√', '√', '√'],
      ['社工02', '社工', '√', '√', ''],
    ];
    expect(readOf(rows).workers).toEqual(['社工01 licensed 3', '社工02 licensed 2']);
  });

  it('turned, whose first worker is 在岗 in every month, counts that worker', () => {
    const rows = [
      ['云桥街社工站考勤情况'],
      ['月份', '社工01', '社工02', '在岗人数'],
      ['持证', '中级', '无', ''],
      ['2023年7月', '在岗', '在岗', 2],
      ['2023年8月', '在岗', '在岗', 2],
      ['2023年9月', '在岗', '离职', 1],
    ];
    expect(readOf(rows)).toEqual({
      workers: ['社工01 licensed 3', '社工02 none 2'],
      months: three,
      rosters: 1,
      errors: [],
    });
  });

  it('says its heads and sums in English, too', () => {
    const rows = [
      ['云桥街社工站人员到岗情况表 Staff Attendance（2023年7月至9月）'],
      ['序号 No.', '姓名 Name', '证书\nCertificate', '7月 Jul', '8月 Aug', '9月 Sep', '合计 Total'],
      [1, '社工01', '中级', '√', '√', '√', 3],
      [2, '社工02', '无', '√', '√', '', 2],
      ['合计 Total', '', '', 2, 2, 1, 5],
    ];
    expect(readOf(rows)).toEqual({
      workers: ['社工01 licensed 3', '社工02 none 2'],
      months: three,
      rosters: 1,
      errors: [],
    });
  });

  it('calls January 元月', () => {
    const rows = [
      ['云桥街社工站社工在岗情况'],
      ['姓名', '证书', '2023年十二月', '元月', '二月'],
      ['社工01', '中级', '√', '√', '√'],
      ['社工02', '初级', '√', '', '√'],
    ];
    expect(readOf(rows)).toMatchObject({
      workers: ['社工01 licensed 3', '社工02 licensed 2'],
      months: ['2023-12', '2024-1', '2024-2'],
    });
  });

  it('that goes on under 续表 is one, and the sum at its end is of all its workers', () => {
    const heads = ['序号', '姓名', '证书', '7月', '8月', '9月'];
    const rows = [
      ['云桥街社工站人员到岗情况表（2023年7月至9月）'],
      heads,
      [1, '社工01', '中级', 1, 1, 1],
      [2, '社工02', '初级', 1, 1, 1],
      ['续表'],
      heads,
      [3, '社工03', '初级', 1, 1, 0],
      [4, '社工04', '无', 1, 1, 1],
      ['合计', '', '', 4, 4, 3],
    ];
    for (const merges of [[], ['A5:F5']]) {
      expect(readOf(rows, { merges })).toEqual({
        workers: ['社工01 licensed 3', '社工02 licensed 3', '社工03 licensed 2', '社工04 none 3'],
        months: three,
        rosters: 1,
        errors: [],
      });
      expect(readOf(rows.slice(0, -1), { merges }).rosters).toBe(1);
    }
  });

  it('with a row a mark holds a blank row within a worker', () => {
    const rows = [
      ['云桥街社工站人员到岗情况表（2023年7月至9月）'],
      ['姓名', '证书', '项目', '7月', '8月', '9月'],
      ['社工01', '中级', '到岗', 1, 1, 1],
      ['', '', '社保', 1, 1, 1],
      ['社工02', '初级', '到岗', 1, 1, 1],
      ['', '', '', '', '', ''],
      ['', '', '社保', 1, 0, 1],
    ];
    const expected = ['社工01 licensed 3', '社工02 licensed 2'];
    expect(readOf(rows).workers).toEqual(expected);
    expect(readOf(rows, { merges: ['A3:A4', 'B3:B4', 'A5:A7', 'B5:B7'] }).workers).toEqual(
      expected,
    );
  });
});

describe('a turned roster beside a table of payments', () => {
  it('takes no batch for a worker over the blank column', () => {
    const rows = [
      ['云桥街社工站社工到岗情况（2023年7月至9月）', '', '', '', '', '拨付情况', ''],
      ['', '', '', '', '', '批次', '金额（万元）'],
      ['姓名', '社工01', '社工02', '小计', '', '第一批', 90],
      ['证书', '中级', '无', '', '', '第二批', 84],
      ['7月', '√', '√', 2, '', '第三批', 30],
      ['8月', '√', '√', 2, '', '第四批', 10],
      ['9月', '√', '', 1, '', '', ''],
    ];
    expect(readOf(rows, { merges: ['A1:D1', 'F1:G1'] })).toEqual({
      workers: ['社工01 licensed 3', '社工02 none 2'],
      months: three,
      rosters: 1,
      errors: [],
    });
  });
});

describe('what says who is licensed', () => {
  const title = ['云桥街社工站社工到岗统计表（2023年7月-9月）'];

  it('may be the head of a block that has the block’s sums behind it', () => {
    const blocks = (sum: number) => [
      title,
      ['序号', '姓名', '岗位', '7月', '8月', '9月', '小计'],
      ['一、持证社工（2人）', null, null, 2, 2, sum, sum + 4],
      [1, '社工01', '站长', '√', '√', '√', 3],
      [2, '社工02', '社工', '√', '√', '×', 2],
      ['二、非持证社工（1人）', null, null, 1, 1, 1, 3],
      [1, '社工03', '社工', '√', '√', '√', 3],
      ['合计', null, null, 3, 3, 2, 8],
    ];
    const merges = ['A3:C3', 'A6:C6', 'A8:C8'];
    const workers = ['社工01 licensed 3', '社工02 licensed 2', '社工03 none 3'];
    expect(readOf(blocks(1), { merges })).toEqual({
      workers,
      months: three,
      rosters: 1,
      errors: [],
    });
    expect(readOf(blocks(2), { merges })).toEqual({
      workers,
      months: three,
      rosters: 1,
      errors: ['subtotal/differs'],
    });
  });

  it('is no part of a sum, 其中：持证', () => {
    const rows = [
      title,
      ['姓名', '证书', '7月', '8月', '9月'],
      ['合计', null, 2, 2, 1],
      ['其中：持证社工', null, 1, 1, 1],
      ['社工01', '社会工作师', '√', '√', '√'],
      ['社工02', '无', '√', '√', '×'],
    ];
    expect(readOf(rows).workers).toEqual(['社工01 licensed 3', '社工02 none 2']);
  });

  it('may be 持证类别 that names the licence', () => {
    const rows = [
      title,
      ['驻点', '姓名', '持证类别', '7月', '8月', '9月'],
      ['东湖驻点', '社工01', '社会工作师', '√', '√', '√'],
      [null, '社工02', '无', '√', '√', '√'],
    ];
    expect(readOf(rows, { merges: ['A3:A4'] }).workers).toEqual([
      '社工01 licensed 3',
      '社工02 none 3',
    ]);
  });
});

describe('实到人数 under months of several marks', () => {
  const roster = (present: number) => [
    ['云桥街社工站社工到岗、社保、工资情况表（2023年7月-8月）'],
    ['姓名', '证书', '7月', null, null, '8月', null, null],
    [null, null, '到岗', '社保', '工资', '到岗', '社保', '工资'],
    ['社工01', '社会工作师', '√', '√', '√', '√', '√', '√'],
    ['社工02', '助理社会工作师', '√', '√', '√', '√', '—', '√'],
    ['实到人数', null, 2, null, null, present, null, null],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2'];

  it.each([
    [1, []],
    [2, []],
    [3, ['subtotal/differs']],
  ])('is who counted, or who has the mark: %s', (present, errors) => {
    expect(readOf(roster(present), { merges }).errors).toEqual(errors);
  });
});

it.each([['社工姓名'], ['社工名字']])('a first row of words alone is a worker under %s', (head) => {
  const worker = (name: string, post: string, number: string) => [
    name,
    post,
    number,
    '全勤',
    '全勤',
    '全勤',
  ];
  const rows = [
    ['社工站社工在岗情况统计表'],
    [head, '职务', '工号', '3月', '4月', '5月'],
    worker('社工01', '站长', 'SG01'),
    worker('社工02', '社工', 'SG02'),
    worker('社工03', '社工', 'SG03'),
  ];
  expect(workerFacts(recogniseDrawn(rows)).map(([, name, , , marks]) => [name, marks])).toEqual([
    ['社工01', '1 1 1'],
    ['社工02', '1 1 1'],
    ['社工03', '1 1 1'],
  ]);
});
