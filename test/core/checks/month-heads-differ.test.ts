import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../src/core/cells/a1.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { describeFinding } from '../../../src/messages/describe-finding.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { workbookOf } from './find-in.ts';

type Rows = readonly (readonly Drawn[])[];

const title = ['云桥街社工站2023年7月至9月社工到岗情况表'];
const heads = ['序号', '姓名', '证书', '7月', '8月', '9月'];
const first = [1, '社工01', '社会工作师', '√', '√', '√'];
const gone = [2, '社工02', '无', '√', '—', '√'];

const countsOf = (...present: readonly number[]): Rows => [
  ['云桥街社工站人员到岗统计'],
  ['月份', '应到人数', '实到人数'],
  ...present.map((count, at) => [`${at + 7}月`, 2, count]),
];

function found(...sheets: readonly Rows[]) {
  const [evaluation] = evaluate(
    workbookOf(...sheets.map((rows, at) => sheetOf(rows, { name: `表${at}` }))),
    defaultSettings,
  );
  return (evaluation?.findings ?? []).filter(({ rule }) => rule === 'cross/workers-differ');
}

const cells = (...sheets: readonly Rows[]) =>
  found(...sheets).map(
    ({ cell, stated, expected }) =>
      `${cell && formatPosition(cell)} ${plainValue(stated)} ${plainValue(expected)}`,
  );

describe('heads listed for a month beside the roster', () => {
  it('differ from its marks where the other months agree', () => {
    const [only, more] = found([title, heads, first, gone], countsOf(2, 2, 2));
    expect(more).toBeUndefined();
    expect(only && describeFinding(only, 'zh-CN')).toContain(
      '8月实到写的是 2 人，名册各人的记号算出在岗 1 人',
    );
    expect(only && describeFinding(only, 'en-US')).toContain(
      "2 workers are told as present in 8月; the roster's marks make 1",
    );
  });

  it('agree as heads or person-months, with or without those who do not count', () => {
    const half = [2, '社工02', '无', '√', 0.5, '√'];
    const street = [3, '社工03（街道直聘）', '无', '√', '√', '√'];
    expect(cells([title, heads, first, half], countsOf(2, 1.5, 2))).toEqual([]);
    expect(cells([title, heads, first, half], countsOf(2, 2, 2))).toEqual([]);
    expect(cells([title, heads, first, gone, street], countsOf(2, 1, 2))).toEqual([]);
    expect(cells([title, heads, first, gone, street], countsOf(3, 2, 3))).toEqual([]);
  });

  it('are of all rosters together', () => {
    const other = [[...title, '片区二'], heads, [1, '社工11', '社会工作师', '√', '√', '—']];
    expect(cells([title, heads, first, gone], other, countsOf(3, 2, 2))).toEqual([]);
    expect(cells([title, heads, first, gone], other, countsOf(3, 2, 3))).toEqual(['C5 3 2']);
  });

  it('say nothing where most differ: they count other people', () => {
    expect(cells([title, heads, first, gone], countsOf(4, 3, 4))).toEqual([]);
    expect(cells([title, heads, first, gone], countsOf(2, 2, 4))).toEqual([]);
  });

  it('say nothing of a month with a mark that cannot be told', () => {
    const unsure = [2, '社工02', '无', '√', '产假', '√'];
    expect(cells([title, heads, first, unsure], countsOf(2, 1, 2))).toEqual([]);
  });

  it('are held against the licensed where they are listed too', () => {
    const counts: Rows = [
      ['云桥街社工站人员到岗统计'],
      ['月份', '应到人数', '实到人数', '其中持证人数'],
      ['7月', 2, 2, 1],
      ['8月', 2, 1, 1],
      ['9月', 2, 2, 2],
    ];
    expect(cells([title, heads, first, gone], counts)).toEqual(['D5 2 1']);
  });
});
