import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

/** Name, target, completed and rate of each entry; with `isSure` of the table. */
function read(rows: readonly (readonly Drawn[])[]) {
  const recognition = recogniseDrawn([['石壁街社工服务站指标完成情况表'], ...rows]);
  return {
    isSure: recognition.tables.map((table) => table.isSure),
    facts: indicatorFacts(recognition).map(([name, , , , target, completed, rate]) =>
      [name, target, completed, rate].join(' | '),
    ),
  };
}

/** The same list with one more column at `at`. */
function withColumn(at: number, head: string, cells: readonly Drawn[]) {
  const rows = [
    ['服务项目', '单位', '年度目标', '实际完成', '完成率'],
    ['入户走访', '户', 200, 150, '75%'],
    ['个案服务', '个', 12, 12, '100%'],
    ['社区活动', '场', 24, 30, '125%'],
  ];
  return rows.map((row, index) => [
    ...row.slice(0, at),
    index === 0 ? head : (cells[index - 1] ?? ''),
    ...row.slice(at),
  ]);
}

/** What `read` gives of that list, its figures' columns moved behind `at`. */
function listed(at: number) {
  const letter = (column: number) => String.fromCodePoint(65 + column + (column >= at ? 1 : 0));
  const [target, completed, rate] = [letter(2), letter(3), letter(4)];
  return {
    isSure: [true],
    facts: [
      `入户走访 | ${target}3 200 | ${completed}3 150 | ${rate}3 75%`,
      `个案服务 | ${target}4 12 | ${completed}4 12 | ${rate}4 100%`,
      `社区活动 | ${target}5 24 | ${completed}5 30 | ${rate}5 125%`,
    ],
  };
}

const everywhere = [1, 2, 3, 4, 5];

describe('a list of services with one more column', () => {
  it.each([
    ['牵头部门', ['民政办', '社工站', '民政办']],
    ['指标性质', ['约束性', '预期性', '约束性']],
    ['服务类型', ['基础服务', '专业服务', '专业服务']],
    ['更新日期', ['2023-10-15', '2023-11-15', '2023-12-15']],
    ['计算方法', ['按实际次数统计', '以服务记录为准', '以服务记录为准']],
    [
      '服务内容',
      [
        '为困难家庭提供入户走访等服务',
        '为困境儿童开展个案服务等服务',
        '面向居民开展节日等社区活动',
      ],
    ],
    ['档案编号', ['DA-2023-001', 'DA-2023-002', 'DA-2023-003']],
    ['考核标准', ['全年不少于200户', '全年不少于12个', '全年不少于24场']],
    ['服务要求', ['每月1次', '每季度不少于3个', '每月2场']],
    ['完成情况说明', ['已走访150户', '已开展12个', '已举办30场']],
    ['进度', ['进行中', '已完成', '已完成']],
    ['2022年完成', [180, 10, 20]],
    ['参与志愿者', [3, 12, 5]],
  ])('%s is none of its names, targets or quantities', (head, cells) => {
    for (const at of everywhere) expect(read(withColumn(at, head, cells))).toEqual(listed(at));
  });

  it('places between target and quantity begin no second list', () => {
    const cells = ['石壁街道', '社工站', '村委会'];
    expect(read(withColumn(3, '服务地点', cells))).toEqual(listed(3));
  });
});

describe('what tells services apart stays', () => {
  it('a kind of service stands before what is done for it', () => {
    expect(
      read([
        ['服务对象', '服务内容', '年度目标', '实际完成'],
        ['老年人', '入户走访', 200, 150],
        ['儿童', '小组活动', 12, 12],
        ['残疾人', '个案服务', 24, 30],
      ]).facts,
    ).toEqual([
      '入户走访 | C3 200 | D3 150 | ',
      '小组活动 | C4 12 | D4 12 | ',
      '个案服务 | C5 24 | D5 30 | ',
    ]);
  });

  it('a target in words that differs from the one in numbers is not passed over', () => {
    const { facts } = read([
      ['服务项目', '考核标准', '目标数', '实际完成'],
      ['入户走访', '全年不少于300户', 200, 150],
      ['个案服务', '全年不少于12个', 12, 12],
    ]);
    expect(facts).toContain('入户走访 | B3 300 |  | ');
  });

  it('quantities told in words count where no others stand', () => {
    expect(
      read([
        ['服务项目', '年度目标', '完成情况说明'],
        ['入户走访', 200, '已走访150户'],
        ['个案服务', 12, '已开展12个'],
        ['社区活动', 24, '已举办30场'],
      ]).facts,
    ).toEqual([
      '入户走访 | B3 200 | C3 150 | ',
      '个案服务 | B4 12 | C4 12 | ',
      '社区活动 | B5 24 | C5 30 | ',
    ]);
  });
});
