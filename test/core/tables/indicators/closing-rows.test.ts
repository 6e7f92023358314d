import { expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

/** Area and name with target and completed; `*` for a sum. */
function read(rows: readonly (readonly Drawn[])[]) {
  return indicatorFacts(recogniseDrawn([['石壁街社工服务站服务指标完成情况表'], ...rows])).map(
    ([name, , , area, target, completed, rate]) =>
      [area, name, target, completed, rate].join(' | '),
  );
}

const total = ['* | 入户走访 | C5 70 | D5 58 | ', '* | 个案服务 | E5 15 | F5 13 | '];

it.each([[['合计', '']], [['', '合计']]])(
  '合计 under 序号 or under the areas closes a table of areas: %j',
  (label) => {
    expect(
      read([
        ['序号', '社区', '入户走访指标量', '入户走访完成量', '个案服务指标量', '个案服务完成量'],
        [1, '幸福社区', 20, 21, 5, 4],
        [2, '和平社区', 50, 37, 10, 9],
        [...label, 70, 58, 15, 13],
      ]).filter((line) => line.startsWith('*')),
    ).toEqual(total);
  },
);

it('合计 under 序号 is no service of the outer label above it', () => {
  expect(
    read([
      ['序号', '服务领域', '服务项目', '指标量', '完成量'],
      [1, '养老服务', '入户走访', 20, 21],
      [2, '', '个案服务', 50, 37],
      ['合计', '', '', 70, 58],
    ]).filter((line) => line.includes('70')),
  ).toEqual([]);
});

it('进度 behind a service heads its rates', () => {
  expect(
    read([
      ['社区', '入户走访计划', '入户走访完成', '入户走访进度'],
      ['幸福社区', 20, 21, '105%'],
      ['和平社区', 50, 37, '74%'],
    ]),
  ).toEqual([
    '幸福社区 | 入户走访 | B3 20 | C3 21 | D3 105%',
    '和平社区 | 入户走访 | B4 50 | C4 37 | D4 74%',
  ]);
});
