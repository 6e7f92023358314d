import { describe, expect, it } from 'vitest';
import { checkLayouts } from '../../../../src/core/settings/read-layouts.ts';
import type {
  SurveyFigureRole,
  SurveyTable,
} from '../../../../src/core/tables/facts/survey-table.ts';
import { layoutOf } from '../../../../src/core/tables/layout-of.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import type { RememberedLayout } from '../../../../src/core/tables/words/remembered-layout.ts';
import { printed, tablesOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';
import { bookOf } from './read-taught.ts';

const layout = (told: Partial<RememberedLayout>): RememberedLayout => ({
  id: 'form',
  name: '街道问卷表',
  kind: 'survey',
  columns: [],
  labels: [],
  areas: [],
  ...told,
});

/** Name, counts or shares by band, the sum, then the figures of each group. */
function groupsIn(rows: readonly (readonly Drawn[])[], told: RememberedLayout): readonly string[] {
  const recognition = recogniseTables(bookOf(sheetOf(rows)), { layouts: [told] });
  return tablesOf(recognition, 'survey').flatMap(linesOf);
}

function linesOf({ bands, groups, why }: SurveyTable): readonly string[] {
  const code = why[0]?.code === 'layout/taught' ? [] : ['not taught'];
  return [
    ...code,
    ...groups.map(({ name, isTotal, people, shares, total, figures }) =>
      [
        `${isTotal ? '=' : ''}${name ?? '-'}`,
        ...bands.map(({ label }, at) => `${label} ${printed(people[at] ?? shares[at] ?? null)}`),
        ...(total ? [`total ${printed(total)}`] : []),
        ...(Object.keys(figures) as readonly SurveyFigureRole[])
          .toSorted()
          .map((role) => `${role} ${printed(figures[role] ?? null)}`),
      ].join(', '),
    ),
  ];
}

describe('a taught survey', () => {
  it('has figures without bands by the roles of its columns, a row each group', () => {
    const told = layout({
      columns: [
        { header: ['甲'], role: 'group' },
        { header: ['乙'], role: 'asked' },
        { header: ['丙'], role: 'satisfied' },
        { header: ['丁'], role: 'mean' },
      ],
    });
    expect(checkLayouts([told]).damaged).toEqual([]);
    const rows = [
      ['甲', '乙', '丙', '丁'],
      ['东区', 50, 48, 4.8],
      ['西区', 60, 54, 4.6],
      ['合计', 110, 102, ''],
    ];
    expect(groupsIn(rows, told)).toEqual([
      '东区, asked B2 50, mean D2 4.8, satisfied C2 48',
      '西区, asked B3 60, mean D3 4.6, satisfied C3 54',
      '=合计, asked B4 110, satisfied C4 102',
    ]);
  });

  it('has figures beside taught labels, a column each group', () => {
    const told = layout({
      labels: [
        { text: '甲', role: 'sent' },
        { text: '乙', role: 'returned' },
        { text: '丙', role: 'rate' },
      ],
    });
    expect(checkLayouts([told]).damaged).toEqual([]);
    const rows = [
      ['', '居民', '购买方'],
      ['甲', 120, 5],
      ['乙', 110, 5],
      ['丙', '98%', '100%'],
    ];
    expect(groupsIn(rows, told)).toEqual([
      '居民, rate B4 98%, returned B3 110, sent B2 120',
      '购买方, rate C4 100%, returned C3 5, sent C2 5',
    ]);
  });

  it('has shares alone, and no people', () => {
    const told = layout({
      columns: [
        { header: ['甲'], role: 'group' },
        { header: ['乙'], role: 'share', name: '90%以上' },
        { header: ['丙'], role: 'share', name: '80%以上' },
        { header: ['丁'], role: 'total' },
      ],
    });
    const rows = [
      ['甲', '乙', '丙', '丁'],
      ['态度', '75%', '25%', 120],
      ['场地', '60%', '40%', 120],
    ];
    expect(groupsIn(rows, told)).toEqual([
      '态度, 乙 B2 75%, 丙 C2 25%, total D2 120',
      '场地, 乙 B3 60%, 丙 C3 40%, total D3 120',
    ]);
  });

  it('counts the answers of columns, a row each who was asked', () => {
    const told = layout({
      columns: [
        { header: ['甲'], role: 'ignore' },
        { header: ['乙'], role: 'answer' },
        { header: ['丙'], role: 'answer' },
      ],
    });
    expect(checkLayouts([told]).damaged).toEqual([]);
    const rows = [
      ['甲', '乙', '丙'],
      ['1号', 5, 4],
      ['2号', 5, 5],
      ['3号', 4, 5],
      ['4号', 5, 5],
      ['5号', 3, 4],
    ];
    expect(groupsIn(rows, told)).toEqual([
      '乙, 5分 B1 3, 4分 B1 1, 3分 B1 1',
      '丙, 5分 C1 3, 4分 C1 2, 3分 C1 0',
    ]);
  });

  it('counts ticks under its bands, and holds the sum that stands before the names', () => {
    const told = layout({
      columns: [
        { header: ['号'], role: 'serial' },
        { header: ['甲'], role: 'group' },
        { header: ['{band}'], role: 'people' },
      ],
    });
    const rows = [
      ['号', '甲', '满意', '一般', '', '不满意'],
      [1, '居民01', '√', '', '', ''],
      [2, '居民02', '', '', '', '√'],
      [3, '居民03', '√', '', '', ''],
      ['合计', '', 2, 0, '', 1],
    ];
    expect(groupsIn(rows, told)).toEqual([
      '-, 满意 C1 2, 一般 D1 0, 不满意 F1 1',
      '=合计, 满意 C5 2, 一般 D5 0, 不满意 F5 1',
    ]);
  });

  it.each<readonly [string, readonly (readonly Drawn[])[]]>([
    [
      'figures of several groups',
      [
        ['某街社工站服务对象满意度调查'],
        ['调查对象', '发放问卷', '回收问卷', '满意率'],
        ['居民', 120, 110, '98%'],
        ['购买方', 5, 5, '100%'],
      ],
    ],
    [
      'figures beside labels',
      [['某街社工站服务对象满意度调查'], ['调查人数', 100], ['满意人数', 98], ['满意率', '98%']],
    ],
    [
      'answers one by one',
      [
        ['某街社工站服务对象满意度调查'],
        ['编号', '对社工态度是否满意', '对活动是否满意'],
        ...['非常满意', '非常满意', '满意', '一般', '满意'].map((answer, at) => [
          at + 1,
          answer,
          '满意',
        ]),
      ],
    ],
  ])('is said by what was recognised, %s, and reads the next workbook of the form', (_, rows) => {
    const snapshot = bookOf(sheetOf(rows));
    const [table] = tablesOf(recogniseTables(snapshot), 'survey');
    const read = table && layoutOf(table, snapshot);
    expect(table?.isSure).toBe(true);
    expect(read && groupsIn(rows, read)).toEqual(
      table && linesOf({ ...table, why: [{ code: 'layout/taught', words: [] }] }),
    );
    expect(read && groupsIn([['', ''], ...rows.slice(1)], read)).toHaveLength(
      table?.groups.length ?? 0,
    );
  });
});
