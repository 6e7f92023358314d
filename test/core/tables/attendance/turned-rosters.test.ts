import { describe, expect, it } from 'vitest';
import { monthFacts, recogniseDrawn, sumFacts, tablesOf, workerFacts } from '../facts.ts';

describe('a roster with its months down and its workers across', () => {
  const recognition = recogniseDrawn(
    [
      ['西桥街社工服务站社工到岗情况表'],
      ['月份', '社工01', '社工02', '社工03', '合计'],
      ['证书', '社会工作师', '助理社会工作师', '无', ''],
      ['2023年11月', '√', '√', '√', 3],
      ['2023年12月', '√', '—', '√', 2],
      ['2024年1月', '√', '√', '', 2],
      ['小计', 3, 2, 2, 7],
      ['备注', '', '', '2024年1月离职', ''],
    ],
    { name: '到岗', merges: ['A1:E1'] },
  );
  const [roster] = tablesOf(recognition, 'attendance');

  it('has its workers with the marks under them', () => {
    expect(workerFacts(recognition)).toEqual([
      ['', '社工01', '社会工作师', null, '1 1 1'],
      ['', '社工02', '助理社会工作师', null, '1 - 1'],
      ['', '社工03', '无', null, '1 1 _'],
    ]);
    expect(
      roster?.workers.map(({ name, row }) => [name?.cell.column, name?.cell.row, row]),
    ).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 3],
    ]);
    expect(roster?.workers[2]).toMatchObject({
      remark: '2024年1月离职',
      months: [
        [{ cell: { row: 3, column: 3 } }],
        [{ cell: { row: 4, column: 3 } }],
        [{ cell: { row: 5, column: 3 } }],
      ],
    });
  });

  it('has its months in rows, and its sums', () => {
    expect(roster?.isTurned).toBe(true);
    expect(monthFacts(recognition)).toEqual(['2023-11 post:3', '2023-12 post:4', '2024-1 post:5']);
    expect(sumFacts(recognition)).toEqual([
      ['all', null, 3, 'mark', 0, 'post', 'E4 3'],
      ['all', null, 3, 'mark', 1, 'post', 'E5 2'],
      ['all', null, 3, 'mark', 2, 'post', 'E6 2'],
      ['all', null, 3, 'subtotal', null, null, 'E7 7'],
    ]);
  });

  it('has beside its sums those who are to be there', () => {
    const turned = recogniseDrawn(
      [
        ['西桥街社工服务站社工到岗情况表'],
        ['月份', '社工01', '社工02', '在岗合计', '应配'],
        ['证书', '社会工作师', '无'],
        ['1月', '√', '√', 2, 2],
        ['2月', '√', '×', 1, 2],
        ['3月', '√', '√', 2, 2],
      ],
      { name: '到岗' },
    );
    expect(workerFacts(turned).map(([, name]) => name)).toEqual(['社工01', '社工02']);
    expect(tablesOf(turned, 'attendance').map(({ requiredWorkers }) => requiredWorkers)).toEqual([
      2,
    ]);
  });

  it('has three marks a month, and types over the names', () => {
    const found = recogniseDrawn(
      [
        ['姓名', '', '社工01', '社工02', '社工03'],
        ['类型', '', '持证社工', '', '非持证社工'],
        ['7月', '到岗', 1, 1, 1],
        ['', '社保', 1, 0, 1],
        ['', '工资', 1, 1, 1],
        ['8月', '到岗', 1, 1, 0.5],
        ['', '社保', 1, 1, 1],
        ['', '工资', 1, 1, 1],
      ],
      { name: '社工考勤', merges: ['A1:B1', 'A2:B2', 'C2:D2', 'A3:A5', 'A6:A8'] },
    );
    expect(monthFacts(found)).toEqual([
      '?-7 post:2 insurance:3 wages:4',
      '?-8 post:5 insurance:6 wages:7',
    ]);
    expect(workerFacts(found)).toEqual([
      ['', '社工01', null, '持证社工', '111 111'],
      ['', '社工02', null, '持证社工', '1-1 111'],
      ['', '社工03', null, '非持证社工', '111 0.511'],
    ]);
  });

  it('reaches over blank rows: under its numbers, before its sums, within a month', () => {
    const found = recogniseDrawn(
      [
        ['西桥街社工站社工到岗情况表'],
        ['编号', '', 1, 2],
        [],
        ['姓名', '', '社工01', '社工02'],
        ['7月', '到岗', '√', '√'],
        ['', '', '', ''],
        ['', '社保', '√', '—'],
        ['8月', '到岗', '√', '√'],
        ['', '社保', '√', '√'],
        [],
        ['小计', '', 2, 1],
      ],
      { name: '到岗', merges: ['A1:D1', 'A2:B2', 'A4:B4', 'A5:A7', 'A8:A9', 'A11:B11'] },
    );
    expect(monthFacts(found)).toEqual(['?-7 post:4 insurance:6', '?-8 post:7 insurance:8']);
    const [own] = tablesOf(found, 'attendance');
    expect(
      own?.workers.map(({ serial, subtotal }) => [serial?.cell.row, subtotal?.cell.row]),
    ).toEqual([
      [1, 10],
      [1, 10],
    ]);
  });

  it('has numbers over the names, a blank row, and months that no merge holds', () => {
    const found = recogniseDrawn(
      [
        ['序号', '', 1, 2, 3, '到岗总计'],
        ['人员姓名', '', '社工01', '社工02', '社工03'],
        [],
        ['职务', '', '主任', '社工', '社工'],
        ['2022/4', '社保', '√', '√', '√', 3],
        ['', '到岗', '√', '√', '×', 2],
        ['2022/5', '社保', '√', '√', '√', 3],
        ['', '到岗', '√', '√', '√', 3],
      ],
      { name: '社工到岗' },
    );
    expect(workerFacts(found).map(([serial, name, , , marks]) => [serial, name, marks])).toEqual([
      ['C1 1', '社工01', '11 11'],
      ['D1 2', '社工02', '11 11'],
      ['E1 3', '社工03', '1- 11'],
    ]);
    expect(sumFacts(found)).toHaveLength(4);
  });

  it('goes on over a blank column among the names and before the sums, and a blank row among the months', () => {
    const found = recogniseDrawn(
      [
        ['序号', '', 1, 2, '', 3, '', '总计'],
        ['姓名', '', '社工01', '社工02', '', '社工03', '', ''],
        ['证书', '', '社会工作师', '助理社会工作师', '', '无', '', ''],
        ['2022/4', '到岗', '√', '√', '', '√', '', 3],
        ['', '社保', '√', '√', '', '×', '', 2],
        [],
        ['2022/5', '到岗', '√', '√', '', '√', '', 3],
        ['', '社保', '√', '√', '', '√', '', 3],
      ],
      { name: '社工到岗' },
    );
    expect(workerFacts(found).map(([serial, name, , , marks]) => [serial, name, marks])).toEqual([
      ['C1 1', '社工01', '11 11'],
      ['D1 2', '社工02', '11 11'],
      ['F1 3', '社工03', '1- 11'],
    ]);
    expect(sumFacts(found)).toHaveLength(4);
  });

  it('is none where services stand across, or nothing says who they are', () => {
    const services = [
      ['月份', '个案', '小组', '社区活动'],
      ['7月', 1, 0, 1],
      ['8月', 1, 1, 1],
      ['9月', 0, 0, 1],
    ];
    const others = [
      ['月份', '甲店', '乙店', '丙店'],
      ['7月', '√', '√', '√'],
      ['8月', '√', '', '√'],
    ];
    const heads = [
      ['云桥街社工站人员到岗统计'],
      ['月份', '月初人数', '新入职', '离职', '月末人数'],
      ['7月', 20, 0, 0, 20],
      ['8月', 20, 1, 1, 20],
    ];
    for (const rows of [services, others, heads]) {
      expect(tablesOf(recogniseDrawn(rows, { name: '统计' }), 'attendance')).toEqual([]);
    }
  });
});
