import { describe, expect, it } from 'vitest';
import { monthFacts, printed, recogniseDrawn, sumFacts, tablesOf, workerFacts } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

const month = (serial: number): Drawn => ({ value: serial, format: 'yyyy"年"m"月"' });

describe('a roster with one mark a month', () => {
  const recognition = recogniseDrawn(
    [
      ['甲街社工站社工到岗情况表（2023年11月1日至2024年2月29日）'],
      ['序号', '姓名', '岗位', '资质', month(45231), month(45261), month(45292), '小计', '备注'],
      [1, '社工01', '主任', '社会工作师', '√', '√', '√', 3],
      [2, '社工02', '社工', '助理社会工作师', '√', '×', '', 1, '离职'],
      [3, '社工03', '社工', '无', '√', '√', '√', 3, '街道直聘'],
      ['合计', '', '', '', 3, 2, 2, 7],
      ['稳岗率', '', '', '', '66.67%'],
    ],
    { name: '到岗', merges: ['A1:I1', 'A6:D6', 'A7:D7'] },
  );
  const [roster] = tablesOf(recognition, 'attendance');

  it('has the months of real dates over a year’s end', () => {
    expect(monthFacts(recognition)).toEqual(['2023-11 post:4', '2023-12 post:5', '2024-1 post:6']);
  });

  it('has its workers', () => {
    expect(workerFacts(recognition)).toEqual([
      ['A3 1', '社工01', '社会工作师', null, '1 1 1'],
      ['A4 2', '社工02', '助理社会工作师', null, '1 - _'],
      ['A5 3', '社工03', '无', null, '1 1 1'],
    ]);
    expect(roster?.workers.map(({ isStreetHired }) => isStreetHired)).toEqual([false, false, true]);
    expect(roster?.presentMarks).toEqual(['√']);
  });

  it('has its sums and its stable rate', () => {
    expect(sumFacts(recognition)).toEqual([
      ['all', null, 3, 'mark', 0, 'post', 'E6 3'],
      ['all', null, 3, 'mark', 1, 'post', 'F6 2'],
      ['all', null, 3, 'mark', 2, 'post', 'G6 2'],
      ['all', null, 3, 'subtotal', null, null, 'H6 7'],
    ]);
    expect(printed(roster?.stableRate ?? null)).toBe('E7 66.67%');
  });
});

describe('months', () => {
  const roster = (months: readonly Drawn[], title = '') =>
    recogniseDrawn(
      [
        [title],
        ['姓名', '证书', ...months],
        ['社工01', '社会工作师', ...months.map(() => 1)],
        ['社工02', '助理社会工作师', ...months.map(() => 0.5)],
      ],
      { name: '社工到岗' },
    );

  it.each([
    ['as text', ['7月', '8月', '9月'], ['?-7 post:2', '?-8 post:3', '?-9 post:4']],
    ['in Chinese numerals', ['七月', '八月', '九月'], ['?-7 post:2', '?-8 post:3', '?-9 post:4']],
    ['with half months', ['4月(半月)', '5月'], ['?-4h post:2', '?-5 post:3']],
    [
      'with the year on the first one only',
      ['2023年11月', '12月', '1月'],
      ['2023-11 post:2', '2023-12 post:3', '2024-1 post:4'],
    ],
    ['with a point', ['2023.07', '2023.08'], ['2023-7 post:2', '2023-8 post:3']],
    ['as bare numbers', [7, 8, 9], ['?-7 post:2', '?-8 post:3', '?-9 post:4']],
  ])('are read %s', (_, months, expected) => {
    expect(monthFacts(roster(months))).toEqual(expected);
  });

  it.each([
    [['9月', '10月', '11月', '12月', '1月', '2月'], '2023-9 post:2'],
    [['5月', '6月', '11月', '1月'], '2023-5 post:2'],
    [['7月', '8月', '9月'], '2023-7 post:2'],
    [['1月', '2月', '3月'], '2024-1 post:2'],
    [['5月', '6月', '8月'], '?-5 post:2'],
  ])('of 2023-2024年度 run from the one year into the other: %s', (months, first) => {
    expect(monthFacts(roster(months, '2023-2024年度社工到岗情况'))[0]).toBe(first);
  });

  it('have the year that a title’s period or year tells', () => {
    const period = '社工站到岗（2023年11月1日至2024年1月31日）';
    expect(monthFacts(roster(['11月', '12月', '1月'], period))).toEqual([
      '2023-11 post:2',
      '2023-12 post:3',
      '2024-1 post:4',
    ]);
    expect(monthFacts(roster(['1月', '2月'], '2023年度社工站到岗'))).toEqual([
      '2023-1 post:2',
      '2023-2 post:3',
    ]);
  });
});

describe('three marks a month', () => {
  it('stand under each month', () => {
    const recognition = recogniseDrawn(
      [
        ['类别', '姓名', '8月(半月)', '', '', '9月', '', '', '小计'],
        ['', '', '到岗', '社保', '工资', '到岗', '社保', '工资'],
        ['持证社工', '社工01', '√', '√', '√', '√', '√', '√', 1.5],
        ['', '社工02', '√', '√', '√', '√', '—', '√', 0.5],
        ['小计', '', 2, 2, 2, 2, 1, 2, 2],
        ['持证社工有效人次小计', '', 2, '', '', 1],
        ['非持证社工', '社工03', '√', '√', '√', '-', '-', '-', 0.5],
        ['小计', '', 1, 1, 1, 0, 0, 0, 0.5],
        ['合计', '', 3, 3, 3, 2, 1, 2, 2.5],
      ],
      {
        name: '社工到岗情况',
        merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2', 'A3:A4', 'C6:E6', 'F6:H6'],
      },
    );
    expect(monthFacts(recognition)).toEqual([
      '?-8h post:2 insurance:3 wages:4',
      '?-9 post:5 insurance:6 wages:7',
    ]);
    expect(workerFacts(recognition)).toEqual([
      ['', '社工01', null, '持证社工', '111 111'],
      ['', '社工02', null, '持证社工', '111 1-1'],
      ['', '社工03', null, '非持证社工', '111 ---'],
    ]);
    const sums = sumFacts(recognition);
    expect(sums.filter(([, , , of]) => of === 'effective' || of === 'subtotal')).toEqual([
      ['block', '持证社工', 2, 'subtotal', null, null, 'I5 2'],
      ['block', '持证社工', 2, 'effective', 0, null, 'C6 2'],
      ['block', '持证社工', 2, 'effective', 1, null, 'F6 1'],
      ['block', '非持证社工', 1, 'subtotal', null, null, 'I8 0.5'],
      ['all', null, 3, 'subtotal', null, null, 'I9 2.5'],
    ]);
    expect(sums.filter(([, , , of, at]) => of === 'mark' && at === 1)).toEqual([
      ['block', '持证社工', 2, 'mark', 1, 'post', 'F5 2'],
      ['block', '持证社工', 2, 'mark', 1, 'insurance', 'G5 1'],
      ['block', '持证社工', 2, 'mark', 1, 'wages', 'H5 2'],
      ['block', '非持证社工', 1, 'mark', 1, 'post', 'F8 0'],
      ['block', '非持证社工', 1, 'mark', 1, 'insurance', 'G8 0'],
      ['block', '非持证社工', 1, 'mark', 1, 'wages', 'H8 0'],
      ['all', null, 3, 'mark', 1, 'post', 'F9 2'],
      ['all', null, 3, 'mark', 1, 'insurance', 'G9 1'],
      ['all', null, 3, 'mark', 1, 'wages', 'H9 2'],
    ]);
  });

  it('may stand over the months', () => {
    const recognition = recogniseDrawn(
      [
        ['序号', '姓名', '社工证', '人员到位', '', '社保购买', '', '工资发放', '', '到岗小计'],
        ['', '', '', '7月', '8月', '7月', '8月', '7月', '8月'],
        [1, '社工01', '社会工作师', '√', '√', '√', '√', '√', '√', 2],
        [2, '社工02', '助理社会工作师', '√', '√', '√', '×', '√', '√', 1],
      ],
      {
        name: '到岗',
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1', 'J1:J2'],
      },
    );
    expect(monthFacts(recognition)).toEqual([
      '?-7 post:3 insurance:5 wages:7',
      '?-8 post:4 insurance:6 wages:8',
    ]);
    expect(workerFacts(recognition).map((worker) => worker.at(-1))).toEqual(['111 111', '111 1-1']);
  });
});

describe('licences', () => {
  it('are told by the headings of blocks', () => {
    const recognition = recogniseDrawn(
      [
        ['乙街社工服务站人员到岗统计'],
        ['序号', '姓名', '职务', '七月', '八月', '合计'],
        ['一、持证社工（2人）'],
        [1, '社工01', '站长', '√', '√', 2],
        [2, '社工02', '社工', '√', '√', 2],
        ['小计', '', '', 2, 2, 4],
        ['二、非持证社工（1人）'],
        [1, '社工03', '社工', '√', '', 1],
        ['小计', '', '', 1, 0, 1],
        ['总计', '', '', 3, 2, 5],
      ],
      { name: '到岗', merges: ['A1:F1', 'A3:F3', 'A7:F7'] },
    );
    expect(workerFacts(recognition).map(([, name, , type]) => [name, type])).toEqual([
      ['社工01', '持证社工'],
      ['社工02', '持证社工'],
      ['社工03', '非持证社工'],
    ]);
    expect(sumFacts(recognition).filter(([, , , of]) => of === 'subtotal')).toEqual([
      ['block', '持证社工', 2, 'subtotal', null, null, 'F6 4'],
      ['block', '非持证社工', 1, 'subtotal', null, null, 'F9 1'],
      ['all', null, 3, 'subtotal', null, null, 'F10 5'],
    ]);
  });

  it('are told by 是 and 否', () => {
    const recognition = recogniseDrawn(
      [
        ['序号', '姓名', '是否持证', '从业年限', '7月', '8月'],
        [1, '社工01', '是', '3年', '√', '√'],
        [2, '社工02', '否', '1年', '√', '√'],
      ],
      { name: '社工到岗情况' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect(roster?.workers.map(({ type, years }) => [type, printed(years)])).toEqual([
      ['持证社工', 'D2 3'],
      ['非持证社工', 'D3 1'],
    ]);
  });
});

describe('what else is told of a worker', () => {
  const recognition = recogniseDrawn(
    [
      [
        '序号',
        '社工姓名',
        '入职日期',
        '离职日期',
        '合同期限',
        '持证类型',
        '7月份',
        '8月份',
        '总计',
      ],
      [
        1,
        '社工01',
        { value: 44927, format: 'yyyy/m/d' },
        '',
        '2023.07.01-长期',
        '社会工作师',
        '是',
        '是',
        2,
      ],
      [
        2,
        '社工02',
        '2023-08-01',
        '2023-09-10',
        '2023.7.1-2024.6.30',
        '助理社会工作师',
        '否',
        '是',
        1,
      ],
    ],
    { name: '社工到岗' },
  );
  const workers = tablesOf(recognition, 'attendance')[0]?.workers ?? [];

  it('has the contract’s days', () => {
    expect(workers.map(({ contract }) => [contract?.from, contract?.to])).toEqual([
      [
        { year: 2023, month: 7, day: 1 },
        { year: 9999, month: 12, day: 31 },
      ],
      [
        { year: 2023, month: 7, day: 1 },
        { year: 2024, month: 6, day: 30 },
      ],
    ]);
  });

  it('has the day of leaving and the subtotal', () => {
    expect(workers.map(({ left, subtotal }) => [left?.text, printed(subtotal)])).toEqual([
      [undefined, 'I2 2'],
      ['2023-09-10', 'I3 1'],
    ]);
  });
});

describe('the rows under the workers', () => {
  it('tell what is required', () => {
    const recognition = recogniseDrawn(
      [
        ['序号', '姓名', '证书', '7月', '8月', '到岗人次'],
        [1, '社工01', '社会工作师', 1, 1, 2],
        [2, '社工02', '助理社会工作师', 1, 0.5, 1.5],
        ['应到人次（协议20人/月，其中持证14人/月）', '', '', 20, 20, 40],
        ['实到人次', '', '', 2, 1.5, 3.5],
        ['超配/缺少', '', '', -18, -18.5, -36.5],
        ['稳岗率：', '', '', 0.05],
      ],
      { name: '社工到岗情况', merges: ['A4:C4', 'A5:C5', 'A6:C6', 'A7:C7'] },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect([
      printed(roster?.requiredMonths ?? null),
      roster?.requiredWorkers,
      roster?.requiredLicensed,
      printed(roster?.stableRate ?? null),
      roster?.workers.length,
    ]).toEqual(['F4 40', 20, 14, 'D7 5%', 2]);
    expect(sumFacts(recognition).map((sum) => sum.at(-1))).toEqual(['D5 2', 'E5 1.5', 'F5 3.5']);
  });

  it('say 应配备6人 and 当月人数 in every month, and name no worker', () => {
    const recognition = recogniseDrawn(
      [
        ['姓名', '7月', '8月', '9月', '资格证'],
        ['社工01', '1', '1', '1', '社工师'],
        ['社工02', '1', '0.5', '0', ''],
        ['当月人数', '2', '1.5', '1', ''],
        ['应配备6人', '6', '6', '6', ''],
      ],
      { name: '社工到岗情况' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect(workerFacts(recognition)).toEqual([
      ['', '社工01', '社工师', null, '1 1 1'],
      ['', '社工02', null, null, '1 0.5 -'],
    ]);
    expect(sumFacts(recognition).map((sum) => sum.at(-1))).toEqual(['B4 2', 'C4 1.5', 'D4 1']);
    expect(roster?.requiredWorkers).toBe(6);
  });

  it.each([
    '表1：人员配置情况（协议要求：全职人员14名，其中持证社工不少于10名）',
    '协议要求全职人员14名，其中持证社工10名',
  ])('may be told in the title, which is no block of licensed workers: %s', (title) => {
    const recognition = recogniseDrawn(
      [
        [title],
        ['姓名', '7月', '8月', '9月', '资格证'],
        ['社工01', 1, 1, 1, '社工师'],
        ['社工02', 1, 1, 1, ''],
      ],
      { name: '社工到岗情况' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect([roster?.requiredWorkers, roster?.requiredLicensed]).toEqual([14, 10]);
    expect(roster?.workers.map(({ type }) => type)).toEqual([null, null]);
  });

  it('may stand apart as notes', () => {
    const recognition = recogniseDrawn(
      [
        ['序号', '姓名', '证书', '7月', '8月'],
        [1, '社工01', '社会工作师', '√', '√'],
        [],
        ['注：√表示在岗；协议要求配备社工20名，其中持证社工10名。'],
      ],
      { name: '社工到岗情况' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect([roster?.requiredWorkers, roster?.requiredLicensed]).toEqual([20, 10]);
  });
});

describe('rows that are no social worker’s', () => {
  const outside = (rows: readonly (readonly Drawn[])[]) =>
    tablesOf(
      recogniseDrawn([['序号', '姓名', '岗位', '资质', '7月', '8月', '备注'], ...rows], {
        name: '社工到岗',
      }),
      'attendance',
    )[0]?.workers.map(({ isOutside = false }) => isOutside);

  it('are told by the post or a remark', () => {
    expect(
      outside([
        [1, '社工01', '社工', '社会工作师', 1, 1, ''],
        [2, '社工02', '督导', '社会工作师', 1, 1, '兼职，不计入到岗人次'],
        [3, '社工03', '督导', '社会工作师', 1, 1, ''],
        [4, '甲', '会计', '无', 1, 1, ''],
        [5, '乙', '保洁员', '', 1, 1, ''],
        [6, '社工04', '社工兼会计', '', 1, 1, ''],
        [7, '社工05', '会计', '助理社会工作师', 1, 1, ''],
      ]),
    ).toEqual([false, true, false, true, true, false, false]);
  });

  it('count where an accountant stands in a block of workers', () => {
    expect(
      outside([
        ['一、非持证社工', '', '', '', '', '', ''],
        [1, '社工01', '社工', '已接受培训', 1, 1, ''],
        [2, '社工02', '会计', '已接受培训', 1, 1, ''],
        [3, '丙', '保洁', '', 1, 1, ''],
      ]),
    ).toEqual([false, false, true]);
  });
});

describe('workers required', () => {
  const required = (label: string, months: readonly number[]) =>
    tablesOf(
      recogniseDrawn(
        [
          ['序号', '姓名', '证书', '7月', '8月', '9月'],
          [1, '社工01', '社会工作师', 1, 1, 1],
          [2, '社工02', '助理社会工作师', 1, 1, 0],
          [label, '', '', ...months],
        ],
        { name: '社工到岗', merges: ['A4:C4'] },
      ),
      'attendance',
    )[0]?.requiredWorkers;

  it.each([
    ['应到人数', [10, 10, 10], 10],
    ['应到人数', [10, 10, 9], null],
    ['持证社工应到人数', [6, 6, 6], null],
  ])('%s %j', (label, months, expected) => {
    expect(required(label, months)).toBe(expected);
  });
});

describe('months that are only counted', () => {
  const recognition = recogniseDrawn(
    [
      ['某街社工站人员到位情况'],
      ['序号', '姓名', '证书', '第一个月', '', '第二个月', '', '小计'],
      ['', '', '', '到岗', '社保', '到岗', '社保', ''],
      [1, '社工01', '社会工作师', '√', '√', '√', '', 1],
    ],
    {
      name: '到位',
      merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3'],
    },
  );

  it('stay apart by their places and are none of the calendar', () => {
    expect(monthFacts(recognition)).toEqual([
      '?-null post:3 insurance:4',
      '?-null post:5 insurance:6',
    ]);
    expect(workerFacts(recognition)).toEqual([['A4 1', '社工01', '社会工作师', null, '11 1_']]);
  });
});

describe('a roster with a row for each mark', () => {
  const head = ['序号', '姓名', '证书', '项目', '7月', '8月'];
  const workers = (second: readonly Drawn[], merges: readonly string[]) =>
    workerFacts(
      recogniseDrawn(
        [
          ['社工到岗及社保购买情况'],
          head,
          [1, '社工01', '社会工作师', '到岗', '√', '√'],
          [...second, '社保', '√', '×'],
          [2, '社工02', '助理社会工作师', '到岗', '√', '√'],
          ['', '', '', '社保', '√', '√'],
        ],
        { name: '到岗', merges: [...merges, 'A5:A6', 'B5:B6', 'C5:C6'] },
      ),
    );
  const facts = [
    ['A3 1', '社工01', '社会工作师', null, '11 1-'],
    ['A5 2', '社工02', '助理社会工作师', null, '11 11'],
  ];

  it('is one worker, whether the name is merged or said again', () => {
    expect(workers(['', '', ''], ['A3:A4', 'B3:B4', 'C3:C4'])).toEqual(facts);
    expect(workers(['', '社工01', '社会工作师'], [])).toEqual(facts);
  });
});

it('marks named beside their month in one head are of one month', () => {
  const recognition = recogniseDrawn(
    [
      ['序号', '姓名', '证书', '7月到岗', '7月社保', '8月到岗', '8月社保'],
      [1, '社工01', '社会工作师', '√', '√', '√', '×'],
    ],
    { name: '社工到岗' },
  );
  expect(monthFacts(recognition)).toEqual(['?-7 post:3 insurance:4', '?-8 post:5 insurance:6']);
  expect(tablesOf(recognition, 'attendance')[0]?.months.map(({ label }) => label)).toEqual([
    '7月',
    '8月',
  ]);
});

describe('a first worker whose number and sums could be months', () => {
  it('is a worker', () => {
    const found = recogniseDrawn([
      ['长湖街社工站社工到岗情况表'],
      ['类别', '序号', '姓名', '五月', '六月', '七月', '到岗小计', '符合从业2年以上的社工到岗小计'],
      ['持证', 1, '社工01', '√', '√', '√', 3, 3],
      [null, 2, '社工02', '√', '－', '√', 2, 0],
      ['非持证', 3, '社工03', '√', '√', '√', 3, 3],
      ['总计', null, null, 3, 2, 3, 8, 6],
    ]);
    expect(workerFacts(found).map(([, name, , type]) => [name, type])).toEqual([
      ['社工01', '持证'],
      ['社工02', '持证'],
      ['社工03', '非持证'],
    ]);
  });
});

describe('what stands behind months over marks', () => {
  it('keeps its own head where no area is merged', () => {
    const [table] = tablesOf(
      recogniseDrawn([
        ['松岭街社工服务站人员配备及到岗情况'],
        ['序号', '姓名', '职业资格', '2024年', null, null, null, '合计', '离职日期'],
        [null, null, null, '3月', null, '4月'],
        [null, null, null, '人员到位', '社保购买', '人员到位', '社保购买'],
        [1, '社工02', '高级社会工作师', 0.5, 0.5, '●', '●', 1.5],
        [2, '社工05', '无', '●', '●', null, null, 1, '2024年3月28日'],
      ]),
      'attendance',
    );
    expect(table?.workers.map(({ subtotal, left }) => [printed(subtotal), left?.text])).toEqual([
      ['H5 1.5', undefined],
      ['H6 1', '2024年3月28日'],
    ]);
  });
});

describe('a first worker without figures', () => {
  it('is no row of heads: ticks are none', () => {
    const found = recogniseDrawn([
      ['石楼东街社工服务站人员到岗情况统计表'],
      ['人员类别', '社工姓名', '劳动合同期限', month(44562), month(44593), '备注'],
      ['持证', '社工01', '2019.09.01-2026.06.30', '√', '√'],
      [null, '社工02', '2018.11.01-2026.11.30', '√', null, '2022年2月离职'],
      ['小计', null, null, 2, 1],
    ]);
    expect(workerFacts(found).map(([, name, , type]) => [name, type])).toEqual([
      ['社工01', '持证'],
      ['社工02', '持证'],
    ]);
  });
});

describe('a list of workers with the days on which they came and left', () => {
  it('is no roster: it keeps no months', () => {
    const day = (serial: number): Drawn => ({ value: serial, format: 'yyyy/m/d' });
    const recognition = recogniseDrawn(
      [
        ['甲街社工站工作人员一览表'],
        ['姓名', '性别', '学历', '职务', '持证情况', '入职日期', '离职日期', '备注'],
        ['社工01', '女', '本科', '主任', '社会工作师', day(44317)],
        ['社工02', '男', '大专', '社工', '助理社会工作师', day(44317), day(44926)],
        ['社工03', '女', '本科', '社工', '助理社会工作师', day(44927)],
        ['社工04', '女', '本科', '社工', '无', day(44682)],
      ],
      { name: '人员' },
    );
    expect(
      tablesOf(recognition, 'attendance').map(({ isSure, months, workers, staff }) => ({
        isSure,
        months: months.length,
        workers: workers.length,
        staff: staff?.map(({ name, left }) => `${name?.text} ${left?.text ?? '-'}`),
      })),
    ).toEqual([
      {
        isSure: false,
        months: 0,
        workers: 0,
        staff: ['社工01 -', '社工02 2022-12-31', '社工03 -', '社工04 -'],
      },
    ]);
  });
});

describe('half months', () => {
  it.each([
    ['上半月', '下半月'],
    ['上', '下'],
  ])('side by side under a month are halves of their own: %s, %s', (first, second) => {
    const recognition = recogniseDrawn(
      [
        ['姓名', '证书', '7月', null, '8月', null],
        [null, null, first, second, first, second],
        ['社工01', '社会工作师', '√', '√', '√', '√'],
        ['社工02', '助理社会工作师', null, '√', '√', '√'],
      ],
      { name: '社工到岗', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect(roster?.months.map(({ label, month, saysHalf }) => [label, month, saysHalf])).toEqual([
      [`7月${first}`, 7, true],
      [`7月${second}`, 7, true],
      [`8月${first}`, 8, true],
      [`8月${second}`, 8, true],
    ]);
    expect(workerFacts(recognition).map(([, name, , , marks]) => [name, marks])).toEqual([
      ['社工01', '1 1 1 1'],
      ['社工02', '_ 1 1 1'],
    ]);
  });
});

describe('days of each month', () => {
  it('are no marks: the table is never counted', () => {
    const recognition = recogniseDrawn(
      [
        ['甲街社工站社工考勤汇总表'],
        ['姓名', '资格证书', '7月', '8月', '9月'],
        ['社工01', '社会工作师', 21, 23, 20],
        ['社工02', '助理社会工作师', 21, 22, 20],
      ],
      { name: '社工考勤' },
    );
    expect(tablesOf(recognition, 'attendance').map(({ isSure }) => isSure)).toEqual([false]);
  });
});

describe('sums of types that no column names', () => {
  it('are of those whose licence says so', () => {
    const recognition = recogniseDrawn(
      [
        ['姓名', '证书', '7月', '8月'],
        ['社工01', '社会工作师', 1, 1],
        ['社工02', '无', 1, 1],
        ['社工03', '助理社会工作师', 1, 0],
        ['持证社工小计', null, 2, 1],
        ['非持证社工小计', null, 1, 1],
        ['合计', null, 3, 2],
      ],
      { name: '社工到岗' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect(roster?.sums.map(({ label, workerRows }) => [label, workerRows])).toEqual([
      ['持证社工小计', [1, 3]],
      ['持证社工小计', [1, 3]],
      ['非持证社工小计', [2]],
      ['非持证社工小计', [2]],
      ['合计', [1, 2, 3]],
      ['合计', [1, 2, 3]],
    ]);
  });
});

describe('marks of one letter', () => {
  it('are told under their months: 岗, 保, 薪', () => {
    const recognition = recogniseDrawn(
      [
        ['姓名', '资质', '1月', null, null, '2月', null, null],
        [null, null, '岗', '保', '薪', '岗', '保', '薪'],
        ['社工01', '中级', 1, 1, 1, 1, 0, 1],
      ],
      { name: '社工到岗', merges: ['C1:E1', 'F1:H1'] },
    );
    expect(monthFacts(recognition)).toEqual([
      '?-1 post:2 insurance:3 wages:4',
      '?-2 post:5 insurance:6 wages:7',
    ]);
  });
});

describe('a cleaner', () => {
  it('is no worker, be it by post or by 类别', () => {
    const recognition = recogniseDrawn(
      [
        ['类别', '姓名', '职称', '1月', '2月'],
        ['项目主任', '社工01', '社会工作师', '√', '√'],
        ['一线社工', '社工02', '/', '√', '√'],
        ['保洁', '保洁01', '/', '√', '√'],
      ],
      { name: '社工到岗' },
    );
    const [roster] = tablesOf(recognition, 'attendance');
    expect(roster?.workers.map(({ isOutside = false }) => isOutside)).toEqual([false, false, true]);
  });
});
