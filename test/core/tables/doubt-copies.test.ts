import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, sheetOf } from './sheet-of.ts';

const rows = (second: Drawn): readonly (readonly Drawn[])[] => [
  ['云桥街社工站2023年7月至8月社工到岗情况表'],
  ['序号', '姓名', '证书', '7月', '8月'],
  [1, '社工01', '社会工作师', '√', '√'],
  [2, '社工02', '社会工作师', '√', second],
];

/** Sheets in order, each with its mark of 社工02 in August: what they come to, and which are no copies. */
function toldOf(...sheets: readonly (readonly [name: string, second: Drawn])[]) {
  const [evaluation] = evaluate(
    workbookOf(...sheets.map(([name, second]) => sheetOf(rows(second), { name }))),
    defaultSettings,
  );
  const { attendance, recognition, findings } = evaluation ?? {};
  return {
    present: attendance && toNumber(attendance.all.present),
    copies: recognition?.tables.flatMap(({ place, isSure, why }) =>
      isSure ? [] : [`${place.sheet} of ${why.at(-1)?.words.join()}`],
    ),
    findings: findings?.length,
  };
}

describe('a copied sheet', () => {
  it.each(['到岗 (2)', '到岗（3）', '到岗-副本', '到岗 - 备份2', '副本_到岗', '到岗 copy'])(
    'called %s counts once where it holds the same',
    (name) => {
      const told = { present: 4, copies: [`${name} of 到岗`], findings: 0 };
      expect(toldOf(['到岗', '√'], [name, '√'])).toEqual(told);
      expect(toldOf([name, '√'], ['到岗', '√'])).toEqual(told);
    },
  );

  it('counts by the first of its copies where the original is gone', () => {
    expect(toldOf(['到岗 (2)', '√'], ['到岗 (3)', '√'])).toMatchObject({
      present: 4,
      copies: ['到岗 (3) of 到岗 (2)'],
    });
  });

  it('counts by itself where anything in it was changed, or its name is another', () => {
    expect(toldOf(['到岗', '√'], ['到岗 (2)', ''])).toMatchObject({ present: 7, copies: [] });
    expect(toldOf(['到岗', '√'], ['到岗 (2)', { value: '√', format: '@' }])).toMatchObject({
      present: 4,
    });
    expect(toldOf(['一片区', '√'], ['二片区', '√'])).toMatchObject({ present: 8, copies: [] });
  });
});
