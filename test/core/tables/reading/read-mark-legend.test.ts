import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../../src/core/quantities/reading.ts';
import { readMarkLegend } from '../../../../src/core/tables/reading/read-mark-legend.ts';
import { recogniseDrawn, workerFacts } from '../facts.ts';

function drawn(text: string): readonly string[] {
  return [...readMarkLegend([text])].map(([sign, presence]) => `${sign} ${shown(presence)}`);
}

function shown(presence: Presence): string {
  if (presence.kind === 'unreadable') return presence.means ?? presence.text;
  return presence.kind === 'present' ? `${presence.share.n}/${presence.share.d}` : presence.kind;
}

describe('a legend of a roster’s signs', () => {
  it.each([
    ['说明：√表示在岗；○表示缺岗；△表示半个月在岗', ['√ 1/1', '○ absent', '△ 1/2']],
    ['注：“√”为到岗，“×”为未到岗', ['√ 1/1', '× absent']],
    ['√在岗 ○请假 ★离职', ['√ 1/1', '○ 请假', '★ absent']],
    ['备注：在岗打√，请产假画○，半月画△。', ['√ 1/1', '○ 请产假', '△ 1/2']],
    ['2023-2024年度社工到岗情况（√在岗，○半月，×离岗）', ['√ 1/1', '○ 1/2', '× absent']],
    ['人员到岗登记表（●全勤 ◐半勤 ○缺勤）', ['● 1/1', '◐ 1/2', '○ absent']],
    ['√在岗，△产假（视同在岗），○病假（不视为在岗）', ['√ 1/1', '△ 1/1', '○ absent']],
    ['注：√表示在岗，▲表示产假，不计入到岗；', ['√ 1/1', '▲ absent']],
    [
      '√在岗，△产假，按在岗计；○病假，按0.5计；☆培训，请注明',
      ['√ 1/1', '△ 1/1', '○ 1/2', '☆ 培训'],
    ],
    ['√为必填项', []],
    ['协议20人/月，其中持证14人/月', []],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it('beats what its signs commonly mean', () => {
    const recognition = recogniseDrawn(
      [
        ['社工站人员在岗情况表'],
        ['√表示在岗；○表示缺岗；△表示半个月'],
        ['序号', '姓名', '资格证', '1月', '2月', '3月'],
        [1, '社工01', '社会工作师', '√', '○', '√'],
        [2, '社工02', '助理社会工作师', '√', '√', '△'],
      ],
      { name: '在岗', merges: ['A1:F1', 'A2:F2'] },
    );
    expect(workerFacts(recognition)).toEqual([
      ['A4 1', '社工01', '社会工作师', null, '1 - 1'],
      ['A5 2', '社工02', '助理社会工作师', null, '1 1 0.5'],
    ]);
  });

  it('is read in a note that was taken for the last row', () => {
    const recognition = recogniseDrawn(
      [
        ['社工站人员考勤汇总表'],
        ['姓名', '职务', '1月', '2月', '3月'],
        ['社工01', '站长', '●', '○', '△'],
        ['社工02', '社工', '●', '●', '●'],
        ['注：●在岗 ○请假 △半月'],
      ],
      { name: '考勤' },
    );
    expect(workerFacts(recognition).map((line) => line.at(-1))).toEqual(['1 ! 0.5', '1 1 1']);
  });
});
