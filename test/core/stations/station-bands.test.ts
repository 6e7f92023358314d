import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { stationBands } from '../../../src/core/stations/station-bands.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const read = (rows: Rows, told: (evaluation: Evaluation) => string) =>
  evaluate(workbookOf(sheetOf(rows)), defaultSettings).map(
    (one) => `${one.station?.name ?? '-'}: ${told(one)}`,
  );

const staffOf = ({ attendance, findings }: Evaluation) =>
  `${attendance?.workers.map(({ name, total }) => `${name} ${toNumber(total)}`).join(', ')}; ${
    findings.filter(({ rule }) => !rule.startsWith('veto')).length
  } findings`;

const servicesOf = ({ indicators }: Evaluation) =>
  indicators
    .map(({ entry, target, completed }) =>
      [entry.name, ...[target, completed].map((one) => one && toNumber(one))].join(' '),
    )
    .join(', ');

describe('stations whose names stand in rows of their own under one head', () => {
  const heads = ['序号', '姓名', '证书', '7月', '8月', '9月', '小计'];
  const workers = (from: number, last: number): Rows => [
    [from, `社工0${from}`, '社会工作师', 1, 1, 1, 3],
    [from + 1, `社工0${from + 1}`, '助理社会工作师', 1, 1, last, 2 + last],
  ];

  it.each([
    ['甲街社工站', '乙街社工站'],
    ['一、甲街社工站（2人）', '二、乙街社工站（2人）'],
  ])('are each evaluated by themselves: %s', (a, b) => {
    const rows = [
      ['某区各社工站人员到岗情况表（2023年7月-9月）'],
      heads,
      [a],
      ...workers(1, 1),
      ['小计', null, null, 2, 2, 2, 6],
      [b],
      ...workers(1, 0),
      ['小计', null, null, 2, 2, 1, 5],
      ['合计', null, null, 4, 4, 3, 11],
    ];
    expect(read(rows, staffOf)).toEqual([
      '甲街社工站: 社工01 3, 社工02 3; 0 findings',
      '乙街社工站: 社工01 3, 社工02 2; 0 findings',
    ]);
  });

  it('have their services apart', () => {
    const rows = [
      ['某区各社工站指标完成情况'],
      ['服务内容', '协议量', '完成量', '完成率'],
      ['甲街社工站'],
      ['个案', 20, 11, '55%'],
      ['小组', 6, 3, '50%'],
      [],
      ['乙街社工站'],
      ['个案', 30, 15, '50%'],
      ['小组', 8, 6, '75%'],
    ];
    expect(read(rows, servicesOf)).toEqual([
      '甲街社工站: 个案 20 11, 小组 6 3',
      '乙街社工站: 个案 30 15, 小组 8 6',
    ]);
  });

  it.each<readonly [string, Rows]>([
    ['with one name only', [heads, ['甲街社工站'], ...workers(1, 1)]],
    ['whose head is said again', [heads, ['甲街社工站'], ...workers(1, 1), ['乙街社工站'], heads]],
    ['without rows under a name', [heads, ['甲街社工站'], ...workers(1, 1), ['乙街社工站']]],
    [
      'over no head',
      [['各站'], ['甲街社工站'], ...workers(1, 1), ['乙街社工站'], ...workers(3, 1)],
    ],
    ['of no stations', [heads, ['在职人员'], ...workers(1, 1), ['离职人员'], ...workers(3, 1)]],
  ])('are no such list %s', (_, rows) => {
    expect(stationBands(sheetOf(rows))).toEqual([]);
  });
});

describe('a list of stations in which the workers of one have left', () => {
  it('has the months of the whole list: nobody of them is stable', () => {
    const rows = [
      ['某县社工站人员在岗情况'],
      ['乡镇', '姓名', '资格证', '2023年7月', '2023年8月', '2023年9月'],
      ['甲镇', '社工01', '助理社会工作师', '√', '√', '√'],
      ['乙镇', '社工03', '社会工作师', '√', '√', '离职'],
    ];
    const stable = ({ attendance }: Evaluation) =>
      `${attendance?.months.length} months, ${attendance?.stableWorkers} stable`;
    expect(read(rows, stable)).toEqual(['甲镇: 3 months, 1 stable', '乙镇: 3 months, 0 stable']);
  });
});
