import { describe, expect, it } from 'vitest';
import { checkAfterLeaving } from '../../../src/core/checks/after-leaving.ts';
import { checkDuplicateWorker } from '../../../src/core/checks/duplicate-worker.ts';
import { checkNotEffective } from '../../../src/core/checks/not-effective.ts';
import { checkOutsideContract } from '../../../src/core/checks/outside-contract.ts';
import { checkSerial } from '../../../src/core/checks/serial.ts';
import { checkUntrained } from '../../../src/core/checks/untrained.ts';
import { cell, type DrawnWorker, drawRoster } from '../attendance/draw-roster.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { drawContext, inShort } from './draw-context.ts';
import { findingsIn, told } from './find-in.ts';

const key = 'attendance/到岗情况/1';

function context(workers: readonly DrawnWorker[], months = '7月 8月 9月') {
  const roster = drawRoster({ months, kinds: ['post', 'insurance', 'wages'], workers });
  return drawContext({ rosters: [roster] });
}

describe('attendance/not-effective', () => {
  it('is one finding a worker and month, on the first mark that lacks', () => {
    const workers = [
      { name: '社工01', marks: '岗√薪' },
      { name: '社工02', marks: '离—√' },
    ];
    expect(checkNotEffective(context(workers))).toEqual([
      {
        rule: 'attendance/not-effective',
        cell: cell(0, 7),
        data: { worker: '社工01', month: '7月', lacking: ['insurance', 'wages'] },
        related: [cell(0, 8)],
        about: [key, '社工01', '7月'],
      },
      {
        rule: 'attendance/not-effective',
        cell: cell(0, 14),
        data: { worker: '社工01', month: '9月', lacking: ['wages'] },
        related: [],
        about: [key, '社工01', '9月'],
      },
    ]);
  });

  it("says nothing of months outside the evaluation, of formulas without values, of the street's own", () => {
    expect(checkNotEffective(context([{ marks: '保√√' }], '2023年6月 7月 8月'))).toEqual([]);
    expect(
      checkNotEffective(context([{ marks: '?√√' }, { marks: '保√√', isStreetHired: true }])),
    ).toEqual([]);
  });
});

describe('attendance/duplicate-worker', () => {
  const names = (...list: string[]) => context(list.map((name) => ({ name, marks: '√√√' })));

  it('is one finding a name, on its second place', () => {
    expect(checkDuplicateWorker(names('社工01', '社工02', '社工 01', '社工01'))).toEqual([
      {
        rule: 'attendance/duplicate-worker',
        cell: cell(2, 2),
        data: { worker: '社工01', count: 3 },
        related: [cell(0, 2), cell(3, 2)],
        about: [key, '社工01'],
      },
    ]);
  });

  it('sees all rosters together', () => {
    const roster = (sheet: string) =>
      drawRoster({ sheet, months: '7月', workers: [{ name: '社工01', marks: '√' }] });
    const findings = checkDuplicateWorker(
      drawContext({ rosters: [roster('片区一'), roster('片区二')] }),
    );
    expect(findings.map(({ cell: place, related }) => [place?.sheet, related?.[0]?.sheet])).toEqual(
      [['片区二', '片区一']],
    );
  });

  it('places without a person are no names', () => {
    expect(checkDuplicateWorker(names('空缺', '空缺', '待聘', '待聘', '/', '/'))).toEqual([]);
  });
});

describe('attendance/untrained', () => {
  it.each<[Partial<DrawnWorker>, readonly string[]]>([
    [{ licence: '无' }, ['attendance/untrained E1 无 → ']],
    [{ licence: ' 无 ', type: '非持证社工' }, ['attendance/untrained E1  无  → ']],
    [{ licence: '无', remark: '已参加岗前培训' }, []],
    [{ licence: '无', remark: '未参加培训' }, ['attendance/untrained E1 无 → ']],
    [{ licence: '无', type: '持证社工' }, []],
    [{ licence: '无', isStreetHired: true }, []],
    [{ licence: '已接受培训' }, []],
    [{ licence: '助理社会工作师' }, []],
    [{}, []],
  ])('%o', (worker, expected) => {
    expect(inShort(checkUntrained(context([{ marks: '√√√', ...worker }])))).toEqual(expected);
  });
});

describe('attendance/serial', () => {
  const numbered = (
    list: readonly (number | undefined)[],
    type: (at: number) => string = () => '',
  ) =>
    inShort(
      checkSerial(
        context(
          list.map((serial, at) => ({
            marks: '√',
            type: type(at),
            ...(serial !== undefined && { serial }),
          })),
        ),
      ),
    );

  it.each<[readonly (number | undefined)[], readonly string[]]>([
    [[1, 2, 3], []],
    [[4, 5], []],
    [[1, 2, 2, 3], ['attendance/serial B3 2 → 3']],
    [[1, 2, 1, 2], ['attendance/serial B3 1 → 3']],
    [[1, 2, 4, 5], ['attendance/serial B3 4 → 3']],
    [[20, 21, 13, 14], ['attendance/serial B3 13 → 22']],
    [[1, undefined, 2], []],
    [[1, undefined, 3], []],
    [[1, undefined, 4], ['attendance/serial B3 4 → 2']],
    [[1, 2, 7, 4, 5], ['attendance/serial B3 7 → 3']],
    [[1, 2, 4, 4, 5], ['attendance/serial B3 4 → 3']],
    [[undefined, undefined], []],
  ])('%j', (list, expected) => {
    expect(numbered(list)).toEqual(expected);
  });

  it('a new block may begin again at 1, or go on', () => {
    const type = (at: number) => (at < 2 ? '持证社工' : '非持证社工');
    expect([numbered([1, 2, 1, 2], type), numbered([1, 2, 3, 4], type)]).toEqual([[], []]);
    expect(numbered([1, 2, 2, 3], type)).toEqual(['attendance/serial B3 2 → 3']);
  });
});

describe('attendance/outside-contract', () => {
  const under = (from: string | null, to: string | null, marks = '√√√') =>
    inShort(checkOutsideContract(context([{ name: '社工01', marks, contract: [from, to] }])));

  it.each([
    ['2023-07-01', '2026-06-30', '√√√', []],
    ['2023-07-14', '2023-09-01', '√√√', []],
    ['2023-08-14', null, '√√√', ['attendance/outside-contract G1 + F1']],
    [null, '2023-07-31', '√√√', ['attendance/outside-contract J1 + F1 M1']],
    ['2023-08-01', null, '—√√', []],
    [null, null, '√√√', []],
  ])('from %s to %s, %s', (from, to, marks, expected) => {
    expect(under(from, to, marks)).toEqual(expected);
  });

  it('the whole finding', () => {
    expect(
      checkOutsideContract(
        context([{ name: '社工01', marks: '√√√', contract: ['2023-08-14', null] }]),
      ),
    ).toEqual([
      {
        rule: 'attendance/outside-contract',
        cell: cell(0, 6),
        data: { worker: '社工01', month: '7月', contract: '2023-08-14-null' },
        related: [cell(0, 5)],
        about: [key, '社工01'],
      },
    ]);
  });
});

describe('attendance/after-leaving', () => {
  it.each<[Partial<DrawnWorker>, readonly string[]]>([
    [{ marks: '√√—', remark: '2023年8月18日解除劳动合同（行业内）' }, []],
    [
      { marks: '√√√', remark: '2023年8月18日解除劳动合同（行业内）' },
      ['attendance/after-leaving M1'],
    ],
    [{ left: '2023-07-31' }, ['attendance/after-leaving J1 + P1'.replace('P1', 'S1 M1')]],
    [{ left: '2023年9月30日' }, []],
    [{ left: '7月' }, ['attendance/after-leaving J1 + S1 M1']],
    [{ left: '/' }, []],
    [{ remark: '2023.7.1入职2023.8.31离职' }, ['attendance/after-leaving M1']],
    [{ remark: '离职日期：2023年8月31日' }, ['attendance/after-leaving M1']],
    [{ remark: '8月离职，9月返聘' }, []],
    [{ remark: '2023年7月1日从长洲社工站调任到文冲社工站' }, []],
    [{ remark: '7月从长洲站调离到本站' }, []],
    [{ remark: '离职' }, []],
    [{ remark: '2023年7月考取证书' }, []],
  ])('%o', (worker, expected) => {
    expect(
      inShort(checkAfterLeaving(context([{ name: '社工01', marks: '√√√', ...worker }]))),
    ).toEqual(expected);
  });

  it('the whole finding', () => {
    expect(
      checkAfterLeaving(context([{ name: '社工01', marks: '√√√', remark: '8月离职' }])),
    ).toEqual([
      {
        rule: 'attendance/after-leaving',
        cell: cell(0, 12),
        data: { worker: '社工01', month: '9月', left: '8月离职' },
        related: [],
        about: [key, '社工01'],
      },
    ]);
  });
});

describe('a day without its year', () => {
  const roster = (head: string, days: readonly Drawn[]) =>
    told(
      findingsIn([
        sheetOf(
          [
            ['西桥街社工站社工到岗情况表（2023年7月1日至2023年9月30日）'],
            ['序号', '姓名', '岗位', '持证情况', '7月', '8月', '9月', head],
            ...days.map((day, at) => [
              at + 1,
              `社工0${at + 1}`,
              '社工',
              '社会工作师',
              '√',
              '√',
              '√',
              day,
            ]),
          ],
          { name: '到岗', merges: ['A1:H1'] },
        ),
      ]),
    );

  it('is one of the months of the roster', () => {
    expect(roster('离职时间', ['8月15日', '8.15', '23.8.15', '', '在职'])).toEqual([
      'attendance/after-leaving 到岗!G3 + 到岗!H3',
      'attendance/after-leaving 到岗!G4 + 到岗!H4',
      'attendance/after-leaving 到岗!G5 + 到岗!H5',
    ]);
    expect(roster('入职时间', ['8月15日', 8.15, '2023年8月', '7月1日', '3月1日'])).toEqual([
      'attendance/outside-contract 到岗!E3 + 到岗!H3',
      'attendance/outside-contract 到岗!E4 + 到岗!H4',
      'attendance/outside-contract 到岗!E5 + 到岗!H5',
    ]);
  });
});
