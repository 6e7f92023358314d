import { describe, expect, it } from 'vitest';
import { staffBrackets } from '../../../../src/core/tables/attendance/staff-brackets.ts';
import { recogniseDrawn, sumFacts, tablesOf, workerFacts } from '../facts.ts';

describe('a name with brackets behind it', () => {
  it.each([
    ['社工01（站长，社会工作师）', { name: '社工01', post: '站长', licence: '社会工作师' }],
    ['社工02(助理社会工作师)', { name: '社工02', post: null, licence: '助理社会工作师' }],
    ['社工03（行政）', { name: '社工03', post: '行政', licence: null }],
    ['社工04', null],
    ['个案（个）', null],
    ['社工05（女）', null],
  ])('%s', (text, expected) => {
    expect(staffBrackets(text)).toEqual(expected);
  });
});

describe('a roster whose names have no head', () => {
  const marks = ['√', '√', '×'];
  const recognition = recogniseDrawn(
    [
      ['社工站2024年1-3月人员在岗情况'],
      ['', '1月', '2月', '3月'],
      ['社工01（站长，社会工作师）', '√', '√', '√'],
      ['社工02（助理社会工作师）', ...marks],
      ['社工03', '√', '√', '√'],
      ['在岗人数', 3, 3, 2],
    ],
    { name: '人员出勤' },
  );

  it('has its workers, their posts and licences', () => {
    expect(workerFacts(recognition)).toEqual([
      ['', '社工01', '社会工作师', null, '1 1 1'],
      ['', '社工02', '助理社会工作师', null, '1 1 -'],
      ['', '社工03', null, null, '1 1 1'],
    ]);
    expect(tablesOf(recognition, 'attendance')[0]?.workers.map(({ post }) => post)).toEqual([
      '站长',
      null,
      null,
    ]);
  });

  it('has the heads of each month as its sum', () => {
    expect(sumFacts(recognition)).toEqual([
      ['all', null, 3, 'mark', 0, 'post', 'B6 3'],
      ['all', null, 3, 'mark', 1, 'post', 'C6 3'],
      ['all', null, 3, 'mark', 2, 'post', 'D6 2'],
    ]);
  });

  it('is none where the rows name no staff', () => {
    const rows = ['多功能室', '会议室', '阅览室'].map((room) => [room, ...marks]);
    const rooms = recogniseDrawn([
      ['社工站2024年场地开放情况'],
      ['', '1月', '2月', '3月'],
      ...rows,
    ]);
    expect(tablesOf(rooms, 'attendance').filter(({ isSure }) => isSure)).toEqual([]);
  });
});
