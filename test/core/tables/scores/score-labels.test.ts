import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { bookOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

/** The parts of a form of two levels, and its total. */
function partsOf(second: readonly string[], merges: readonly string[] = [], gap: Drawn[][] = []) {
  const rows = [
    ['一级指标', '二级指标', '分值', '得分'],
    ['运营管理', '制度建设', 10, 9],
    ...gap,
    [second[0] ?? '', '人员管理', 20, 18],
    ['服务质量', '个案服务', 20, 20],
    [second[1] ?? '', '小组服务', 20, 18.5],
    ['服务成效', '满意度', 20, 20],
    [second[2] ?? '', '社会影响', 10, 9],
    ['总分', '', 100, 94.5],
  ];
  const sheet = sheetOf(rows, { name: '社工站末期评估评分表', merges });
  const [evaluation] = evaluate(bookOf(sheet), defaultSettings);
  const { parts = [], total = null } = evaluation?.scores ?? {};
  return [
    ...parts.map(({ name, score }) => `${name} ${score && toNumber(score)}`),
    total && toNumber(total),
  ];
}

const parts = ['运营管理 27', '服务质量 38.5', '服务成效 29', 94.5];

it.each([
  ['merged over their rows', [], ['A2:A3', 'A4:A5', 'A6:A7'], []],
  ['written once, and left empty under it', [], [], []],
  ['written in every row', ['运营管理', '服务质量', '服务成效'], [], []],
  ['merged over a blank row, too', [], ['A2:A4', 'A5:A6', 'A7:A8'], [[]]],
])('first levels hold the second ones where they are %s', (_, second, merges, gap) => {
  expect(partsOf(second, merges, gap)).toEqual(parts);
});
