import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../src/core/cells/a1.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** What is counted of a workbook: `3 rows: 7月 3, 8月 2; stable 2`, and its findings but those of the agreed heads. */
function countedIn(sheets: Readonly<Record<string, Rows>>, merges: readonly string[] = []) {
  const [evaluation] = evaluate(
    {
      name: 'b.xlsx',
      usesDate1904: false,
      isStructureProtected: false,
      settings: null,
      sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name, merges })),
    },
    defaultSettings,
  );
  const attendance = evaluation?.attendance;
  const months = attendance?.months.map(({ label, present }) => `${label} ${toNumber(present)}`);
  return {
    counted: attendance
      ? `${attendance.workers.length} rows: ${months?.join(', ')}; stable ${attendance.stableWorkers}`
      : null,
    findings: (evaluation?.findings ?? [])
      .filter(({ rule }) => rule !== 'attendance/untrained')
      .map(
        ({ rule, cell, stated }) =>
          `${rule} ${cell ? formatPosition(cell) : '-'} ${plainValue(stated) ?? ''}`,
      ),
  };
}

const title = ['云桥街社工站2023年7月至9月社工到岗情况表'];
const heads = ['序号', '姓名', '证书', '7月', '8月', '9月'];
const first = [1, '社工01', '社会工作师', '√', '√', '√'];

describe('rosters of one staff that go on from sheet to sheet', () => {
  const ofMonth = (month: number, ...names: readonly string[]): Rows => [
    [`云桥街社工站2023年${month}月人员到岗情况`],
    ['序号', '姓名', '岗位', '证书', `${month}月在岗`, '备注'],
    ...names.map((name, at) => [at + 1, name, '社工', '助理社会工作师', '√', '']),
  ];

  it('are one: who is there in each month is stable and no name comes twice', () => {
    const sheets = {
      '7月': ofMonth(7, '社工01', '社工02', '社工03'),
      '8月': ofMonth(8, '社工01', '社工02', '社工03'),
      '9月': ofMonth(9, '社工01', '社工02', '社工04'),
    };
    expect(countedIn(sheets)).toEqual({
      counted: '4 rows: 7月在岗 3, 8月在岗 3, 9月在岗 3; stable 2',
      findings: [],
    });
  });

  it('are told by the month in the title where the heads are marks alone', () => {
    const marks = (month: number, ...names: readonly string[]): Rows => [
      [`云桥街社工站2023年${month}月人员到岗情况`],
      ['序号', '姓名', '证书', '人员到位', '社保购买', '工资发放'],
      ...names.map((name, at) => [at + 1, name, '社会工作师', '√', '√', '√']),
    ];
    const sheets = { '7月': marks(7, '社工01', '社工02'), '8月': marks(8, '社工01') };
    expect(countedIn(sheets)).toEqual({
      counted: '2 rows: 7月 2, 8月 1; stable 1',
      findings: [],
    });
  });

  it('are half years side by side', () => {
    const half = (label: string, months: readonly string[], ...marks: readonly string[]): Rows => [
      [`云桥街社工站2023年${label}到岗情况`],
      ['序号', '姓名', '证书', ...months],
      ...marks.map((mark, at) => [
        at + 1,
        `社工0${at + 1}`,
        '社会工作师',
        ...months.map((_, month) => (mark === 'all' || month === 0 ? '√' : '')),
      ]),
    ];
    const sheets = {
      上半年: half('上半年', ['5月', '6月'], 'all', 'all'),
      下半年: half('下半年', ['7月', '8月'], 'all', 'first'),
    };
    expect(countedIn(sheets)).toEqual({
      counted: '2 rows: 5月 2, 6月 2, 7月 2, 8月 1; stable 1',
      findings: [],
    });
  });

  it('stay apart where their months are the same', () => {
    const area = (name: string, worker: string): Rows => [
      [`云桥街社工站${name}到岗情况`],
      ['姓名', '证书', '7月', '8月'],
      [worker, '社会工作师', '√', '√'],
      ['社工09', '社会工作师', '√', ''],
    ];
    const { counted } = countedIn({ 一: area('片区一', '社工01'), 二: area('片区二', '社工02') });
    expect(counted).toBe('4 rows: 7月 4, 8月 2; stable 2');
  });
});

describe('what is no worker or no month', () => {
  it('days of a month, bare or under their month', () => {
    const days = Array.from({ length: 31 }, (_, at) => at + 1);
    const marks = days.map((day) => (day % 7 < 5 ? '√' : '休'));
    const bare = [
      ['云桥街社工站2023年7月考勤表'],
      ['姓名', ...days],
      ['社工01', ...marks],
      ['社工02', ...marks],
    ];
    expect(countedIn({ 考勤: bare })).toEqual({ counted: null, findings: [] });
    const under = [
      ['云桥街社工站考勤表'],
      ['序号', '姓名', '7月', ...days.slice(1).map(() => '')],
      ['', '', ...days],
      [1, '社工01', ...marks],
      [2, '社工02', ...marks],
    ];
    expect(countedIn({ 考勤: under }, ['A2:A3', 'B2:B3', 'C2:AG2'])).toEqual({
      counted: null,
      findings: [],
    });
  });

  it('a legend in cells, which says what its signs mean', () => {
    const rows = [
      title,
      heads,
      [1, '社工01', '社会工作师', '●', '●', '●'],
      [2, '社工02', '助理社会工作师', '●', '○', '●'],
      ['图例', '●', '在岗', '○', '缺岗'],
    ];
    expect(countedIn({ s: rows })).toEqual({
      counted: '2 rows: 7月 2, 8月 1, 9月 2; stable 1',
      findings: [],
    });
  });

  it('posts to be filled', () => {
    const rows = [
      title,
      heads,
      first,
      [2, '空缺', '', '', '', ''],
      [3, '（待招聘）', '', '', '', ''],
    ];
    expect(countedIn({ s: rows }).counted).toBe('1 rows: 7月 1, 8月 1, 9月 1; stable 1');
  });

  it('a list as of a day, and pay by name', () => {
    const list = [
      ['云桥街社工站工作人员名单（截至2023年7月）'],
      ['序号', '姓名', '岗位', '证书', '是否在岗'],
      [1, '社工01', '站长', '社会工作师', '是'],
      [2, '社工02', '社工', '无', '是'],
    ];
    const pay = [
      ['云桥街社工站2023年7月工资表'],
      ['序号', '姓名', '基本工资', '社保', '工资', '实发'],
      [1, '社工01', 5000, 800, 5200, 4400],
      [2, '社工02', 5000, 800, 5200, 4400],
    ];
    expect(countedIn({ list, pay }).counted).toBeNull();
  });
});

describe('marks and months as the field writes them', () => {
  it('are ticks with a note behind them, and words of leaving', () => {
    const rows = [
      title,
      heads,
      [1, '社工01', '社会工作师', '√', '√（半月）', '√'],
      [2, '社工02', '社会工作师', '√', '√（8.15离职）', ''],
      [3, '社工03', '社会工作师', '√', '8月离职', ''],
    ];
    expect(countedIn({ s: rows }, ['E5:F5'])).toEqual({
      counted: '3 rows: 7月 3, 8月 1.5, 9月 1; stable 0',
      findings: [],
    });
  });

  it('are numbers of which 2023.1 after 2023.9 is October', () => {
    const rows = [
      ['云桥街社工站到岗情况'],
      ['序号', '姓名', '证书', 2023.8, 2023.9, 2023.1, 2023.11],
      [1, '社工01', '社会工作师', '√', '√', '√', '√'],
    ];
    expect(countedIn({ s: rows }).counted).toBe(
      '1 rows: 2023.8 1, 2023.9 1, 2023.1 1, 2023.11 1; stable 1',
    );
  });

  it('begin their numbers again under a heading of a block', () => {
    const rows = [
      title,
      heads,
      ['一、在职人员'],
      first,
      [2, '社工02', '社会工作师', '√', '√', '√'],
      ['二、离职人员'],
      [1, '社工03', '社会工作师', '√', '', ''],
    ];
    expect(countedIn({ s: rows })).toEqual({
      counted: '3 rows: 7月 3, 8月 2, 9月 2; stable 2',
      findings: [],
    });
  });

  it('leave out who was hired by the street itself', () => {
    const rows = [
      title,
      ['序号', '姓名', '人员性质', '7月', '8月', '9月'],
      [1, '社工01', '机构派驻', '√', '√', '√'],
      [2, '社工02', '街道自聘', '√', '√', '√'],
      ['合计', '', '', 1, 1, 1],
    ];
    expect(countedIn({ s: rows })).toEqual({
      counted: '1 rows: 7月 1, 8月 1, 9月 1; stable 1',
      findings: [],
    });
  });
});

describe('months that run from a day into the next month', () => {
  const months = ['3月18日-4月17日', '4月18日-5月17日', '5月18日-6月17日', '6月18日-7月17日'];
  const rows: Rows = [
    ['云桥街社工站人员到岗情况'],
    ['序号', '姓名', '证书', '到岗时间', ...months, '小计'],
    [1, '社工01', '社会工作师', '2020-01', '√', '√', '√', '√', 4],
    [2, '社工02', '社会工作师', '2024-07', 0, 0, 0, 0.5, 0.5],
  ];
  const of = (period: string) =>
    countedIn({
      项目: [
        ['社工站', '云桥街社工站'],
        ['评估考核期', period],
      ],
      到岗: rows,
    });

  it('are whole months of a period that begins on that day', () => {
    expect(of('2024-03-18至2024-07-17')).toEqual({
      counted:
        '2 rows: 3月18日-4月17日 1, 4月18日-5月17日 1, 5月18日-6月17日 1, 6月18日-7月17日 1.5; stable 1',
      findings: [],
    });
  });

  it('are left out where they lie outside of it, and half where half of it lies inside', () => {
    expect(of('2024-05-01至2024-07-17').counted).toBe(
      '2 rows: 4月18日-5月17日 0.5, 5月18日-6月17日 1, 6月18日-7月17日 1.5; stable 1',
    );
  });

  it('tell the period themselves where a year does', () => {
    const [, heads = [], ...workers] = rows;
    const dated = heads.map((head) =>
      typeof head === 'string' && head.startsWith('3月') ? `2024年${head}` : head,
    );
    const evaluation = evaluate(
      {
        name: 'b.xlsx',
        usesDate1904: false,
        isStructureProtected: false,
        settings: null,
        sheets: [sheetOf([['云桥街社工站人员到岗情况'], dated, ...workers], { name: '到岗' })],
      },
      defaultSettings,
    )[0];
    expect(evaluation?.project.evaluationPeriod?.value).toMatchObject({
      from: { year: 2024, month: 3, day: 18 },
      to: { year: 2024, month: 7, day: 17 },
    });
  });
});
