import { describe, expect, it } from 'vitest';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

const services: readonly (readonly [string, string, number, number])[] = [
  ['建档', '新增建档居民', 500, 520],
  ['探访', '含电访、入户探访', 2000, 1890],
  ['小组', '每组不少于4节', 16, 16],
  ['社区活动', '大型2场，中小型22场', 24, 26],
];

function namesUnder(head: readonly string[], rows: readonly (readonly Drawn[])[]) {
  const found = recogniseDrawn([['云桥街社工站服务指标完成情况'], head, ...rows]);
  return tablesOf(found, 'indicators').flatMap(({ entries }) => entries.map(({ name }) => name));
}

describe('words about a service behind its name', () => {
  const names = services.map(([name]) => name);
  const rows = services.map(([name, about, target, done], at) => [
    at + 1,
    name,
    about,
    target,
    done,
  ]);

  it.each(['指标说明', '服务要求', '计算口径', '服务对象', '服务内容'])(
    'are no name under %s',
    (head) => {
      expect(namesUnder(['序号', '指标名称', head, '协议量', '完成量'], rows)).toEqual(names);
    },
  );

  it('are its name where the column before holds several, or says them shorter', () => {
    const kinds = [
      ['社区服务', '社区活动', 24, 26],
      ['社区服务', '社区探访', 20, 19],
      ['个案服务', '个案辅导', 16, 16],
    ];
    const head = ['服务名称', '服务内容', '协议量', '完成量'];
    const inner = ['社区活动', '社区探访', '个案辅导'];
    expect(namesUnder(head, kinds)).toEqual(inner);
    const distinct = kinds.map((row, at) => (at === 1 ? ['探访服务', ...row.slice(1)] : row));
    expect(namesUnder(head, distinct)).toEqual(inner);
  });
});

it('codes of services are no names', () => {
  const rows = services.map(([name, , target, done], at) => [name, `A0${at + 1}`, target, done]);
  expect(namesUnder(['服务内容', '编码', '协议量', '完成量'], rows)).toEqual(
    services.map(([name]) => name),
  );
});
