import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { describeStaffList } from '../../../../src/messages/describe-staff-list.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const evaluationsOf = (...sheets: readonly Rows[]) =>
  evaluate(
    workbookOf(...sheets.map((rows, at) => sheetOf(rows, { name: `表${at + 1}` }))),
    defaultSettings,
  );

const listsOf = (...sheets: readonly Rows[]) =>
  evaluationsOf(...sheets).map(({ staffList, attendance, recognition, findings }) => ({
    list: staffList ? [staffList.listed, staffList.left, staffList.licensed].join(' ') : 'none',
    person: attendance === null ? 'months not counted' : `${attendance.workers.length} workers`,
    tables: recognition.tables.map(({ kind, isSure }) => `${kind}${isSure ? '' : '?'}`).join(' '),
    findings: findings.filter(({ rule }) => !rule.startsWith('veto')).map(({ rule }) => rule),
  }));

const heads = ['序号', '姓名', '性别', '岗位', '职业资格', '入职时间', '离职时间'];
const day = (value: number): Drawn => ({ value, format: 'yyyy/m/d' });
const staff: Rows = [
  [1, '社工01', '女', '站长', '社会工作师', day(44317), ''],
  [2, '社工02', '男', '一线社工', '助理社会工作师', '2022.3', '2023.9.30'],
  [3, '社工03', '女', '一线社工', '助理社会工作师', '2023年10月8日', '至今'],
  [4, '社工04', '女', '行政助理', '无', '2022.3', ''],
];
const title = ['云桥街社工站人员花名册'];
const counted = (list: string) => ({
  list,
  person: 'months not counted',
  tables: 'attendance?',
  findings: [],
});

describe('a list of staff without months', () => {
  it('tells heads, who left and licences, and no person-months', () => {
    expect(listsOf([title, heads, ...staff])).toEqual([counted('4 1 2')]);
    const [evaluation] = evaluationsOf([title, heads, ...staff]);
    const list = evaluation?.staffList;
    expect(list && describeStaffList(list, 'zh-CN').slice(0, 2)).toEqual([
      '名单上 4 人，其中写明离职的 1 人',
      '未写离职的持证 2 人（社会工作师 1 人、助理社会工作师 1 人）',
    ]);
    expect(list && describeStaffList(list, 'en-US').slice(0, 2)).toEqual([
      '4 workers listed, 1 of them left',
      'licensed and not left: 2 (社会工作师 1, 助理社会工作师 1)',
    ]);
  });

  it('may say how many months each was on post, and names its station', () => {
    const rows = [title, [...heads, '在岗月数'], ...staff.map((row) => [...row, 12])];
    expect(listsOf(rows)).toEqual([counted('4 1 2')]);
    expect(evaluationsOf(rows)[0]?.project.station?.value).toBe('云桥街社工站');
  });

  it('may have posts and licences alone, and lines between its rows', () => {
    const rows = [
      ['社工站驻站社工信息表'],
      ['姓名', '职务', '持证情况'],
      ['在岗人员'],
      ['社工01', '社工督导', '中级'],
      ['社工02', '社工', '初级'],
    ];
    expect(listsOf(rows)).toEqual([counted('2 0 2')]);
  });

  it('beside a roster takes nothing from it and gives nothing to it', () => {
    const months = ['2023年7月', '2023年8月', '2023年9月'];
    const roster: Rows = [
      ['云桥街社工站人员到岗情况'],
      ['姓名', '证书', ...months],
      ['社工01', '社会工作师', '√', '√', '√'],
      ['社工02', '助理社会工作师', '√', '√', ''],
    ];
    expect(listsOf([title, heads, ...staff], roster)).toEqual([
      { list: '4 1 2', person: '2 workers', tables: 'attendance? attendance', findings: [] },
    ]);
    const period = (...sheets: readonly Rows[]) =>
      evaluationsOf(...sheets)[0]?.project.evaluationPeriod?.value;
    expect(period([title, heads, ...staff], roster)).toEqual(period(roster));
  });

  it('of several stations makes none of them', () => {
    const rows = [
      ['某县乡镇（街道）社工站人员信息统计表'],
      ['序号', '乡镇（街道）', '姓名', '学历', '持证情况', '入职时间'],
      [1, '甲镇', '社工01', '本科', '助理社会工作师', '2021.9'],
      [2, '甲镇', '社工02', '大专', '无', '2021.9'],
      [3, '乙镇', '社工03', '本科', '社会工作师', '2022.9'],
    ];
    expect(listsOf(rows)).toEqual([counted('3 0 2')]);
  });

  it.each<readonly [string, Rows]>([
    [
      'volunteers',
      [
        ['云桥街社工站志愿者名单'],
        ['姓名', '类别', '职务', '加入时间'],
        ['甲某某', '党员', '队长', '2022.3'],
        ['乙某某', '居民', '队员', '2022.3'],
      ],
    ],
    [
      'pay',
      [
        ['云桥街社工站工资表'],
        ['姓名', '岗位', '职称', '基本工资', '社保'],
        ['社工01', '社工', '社会工作师', 5000, 800],
      ],
    ],
    [
      'another trade',
      [
        ['某公司员工花名册'],
        ['工号', '姓名', '部门', '岗位', '职称', '入职时间'],
        ['A1', '甲某某', '销售部', '业务员', '无', '2022.3'],
        ['A2', '乙某某', '仓库', '库管', '无', '2022.3'],
      ],
    ],
    [
      'training',
      [
        ['云桥街社工站员工培训报名表'],
        ['姓名', '岗位', '证书', '联系电话'],
        ['社工01', '社工', '社会工作师', ''],
      ],
    ],
    [
      'days of one month',
      [
        ['云桥街社工站7月考勤表'],
        ['姓名', '岗位', '证书', ...Array.from({ length: 31 }, (_, at) => at + 1)],
        ['社工01', '社工', '社会工作师', ...Array.from({ length: 31 }, () => '√')],
      ],
    ],
  ])('is none of %s', (_, rows) => {
    expect(listsOf(rows).map(({ list }) => list)).toEqual(['none']);
  });
});
