import { describe, expect, it } from 'vitest';
import type { PerformanceTable } from '../../../../src/core/tables/facts/performance-table.ts';
import type { SurveyTable } from '../../../../src/core/tables/facts/survey-table.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { sheetOf } from '../sheet-of.ts';
import { bookOf, figureOf, layoutOfKind, onlyTable, type Rows, readTaught } from './read-taught.ts';

function itemsIn({ rows }: PerformanceTable) {
  return rows.map(({ level1, level2, level3, target, completed, full, score }) => [
    level1?.text ?? null,
    level2?.text ?? null,
    level3?.text ?? null,
    target?.text ?? null,
    completed?.text ?? null,
    figureOf(full),
    figureOf(score),
  ]);
}

describe('a taught table of levels', () => {
  const layout = layoutOfKind('performance', {
    columns: [
      { header: ['大类'], role: 'level1' },
      { header: ['中类'], role: 'level2' },
      { header: ['小类'], role: 'level3' },
      { header: ['要'], role: 'target' },
      { header: ['成'], role: 'completed' },
      { header: ['顶'], role: 'full' },
      { header: ['拿'], role: 'score' },
    ],
  });

  it('is read where its headings say nothing known, empty labels being those above', () => {
    const rows: Rows = [
      ['大类', '中类', '小类', '要', '成', '顶', '拿'],
      ['产出', '数量', '个案', '≥60个', 62, 10, 10],
      ['', '', '小组', 20, 18, 10, 9],
      ['效益', '社会', '居民自助', '明显提高', '提高', 20, 18],
      ['合计', '', '', '', '', 40, 37],
    ];
    expect(recogniseTables(bookOf(sheetOf(rows))).tables).toEqual([]);
    const table = onlyTable(readTaught(rows, layout), 'performance');
    expect(itemsIn(table)).toEqual([
      ['产出', '数量', '个案', '≥60个', '62', 10, 10],
      ['产出', '数量', '小组', '20', '18', 10, 9],
      ['效益', '社会', '居民自助', '明显提高', '提高', 20, 18],
    ]);
    expect([figureOf(table.total?.full), figureOf(table.total?.score)]).toEqual([40, 37]);
    expect(table).toMatchObject({ confidence: 1, why: [{ code: 'layout/taught' }] });
  });

  it('is read in the next workbook with other rows, and says what single rows are', () => {
    const table = onlyTable(
      readTaught(
        [
          ['顶', '拿', '大类', '中类', '小类', '要', '成'],
          [5, 5, 'A', 'B', 'C', 1, 1],
          ['', '', '小节', '', '', '', ''],
          [5, 4, '', '', 'D', 2, 2],
          [5, 3, '', '', 'E', 3, 3],
          [15, 12, '通盘', '', '', '', ''],
        ],
        {
          ...layout,
          labels: [
            { text: '通盘', role: 'total' },
            { text: '小节', role: 'ignore' },
          ],
        },
      ),
      'performance',
    );
    expect(itemsIn(table)).toEqual([
      ['A', 'B', 'C', '1', '1', 5, 5],
      ['A', 'B', 'D', '2', '2', 5, 4],
      ['A', 'B', 'E', '3', '3', 5, 3],
    ]);
    expect(figureOf(table.total?.score)).toBe(12);
  });
});

function surveyIn({ bands, groups, statedMean, areAreas }: SurveyTable) {
  return {
    bands: bands.map(({ label, from }) => [label, from && Number(from.n) / Number(from.d)]),
    groups: groups.map(({ name, people, shares, total }) => [
      name,
      people.map(figureOf),
      shares.map(figureOf),
      figureOf(total),
    ]),
    mean: figureOf(statedMean),
    areAreas,
  };
}

describe('a taught survey', () => {
  it('has its bands in a column, in the words of the form', () => {
    const rows: Rows = [
      ['档', '几个', '份额'],
      ['头等', 90, '90%'],
      ['次等', 8, '8%'],
      ['三等', 2, '2%'],
      ['通盘', 100, '100%'],
    ];
    const layout = layoutOfKind('survey', {
      columns: [
        { header: ['档'], role: 'band' },
        { header: ['几个'], role: 'people' },
        { header: ['份额'], role: 'share' },
      ],
      labels: [
        { text: '头等', role: 'band', name: '90%以上' },
        { text: '次等', role: 'band', name: '80%-90%' },
        { text: '通盘', role: 'total' },
      ],
    });
    expect(recogniseTables(bookOf(sheetOf(rows))).tables).toEqual([]);
    expect(surveyIn(onlyTable(readTaught(rows, layout), 'survey'))).toEqual({
      bands: [
        ['头等', 0.9],
        ['次等', 0.8],
        ['三等', null],
      ],
      groups: [[null, [90, 8, 2], [0.9, 0.08, 0.02], 100]],
      mean: null,
      areAreas: false,
    });
  });

  it('has one group for each area where a column of counts stands for any', () => {
    const layout = layoutOfKind('survey', {
      columns: [
        { header: ['档'], role: 'band' },
        { header: ['{area}', '数'], role: 'people' },
      ],
      areas: ['东', '西', '北'],
    });
    const read = onlyTable(
      readTaught(
        [
          ['档', '东', '西', '北'],
          ['', '数', '数', '数'],
          ['非常满意', 5, 6, 7],
          ['一般', 1, 2, 3],
        ],
        layout,
        { merges: ['A1:A2'] },
      ),
      'survey',
    );
    expect(surveyIn(read)).toMatchObject({
      groups: [
        ['东', [5, 1], [], null],
        ['西', [6, 2], [], null],
        ['北', [7, 3], [], null],
      ],
      areAreas: true,
    });
  });

  it('has its bands across: headings of any number, or named by the form', () => {
    const any = layoutOfKind('survey', {
      columns: [
        { header: ['问'], role: 'group' },
        { header: ['{band}'], role: 'people' },
        { header: ['齐'], role: 'total' },
        { header: ['均'], role: 'mean' },
      ],
    });
    const read = (rows: Rows, layout = any) =>
      surveyIn(onlyTable(readTaught(rows, layout), 'survey'));
    expect(
      read([
        ['问', '85%以上', '90%以上', '95%以上', '齐', '均'],
        ['态度', 1, 2, 3, 6, '93%'],
        ['环境', 2, 2, 2, 6, ''],
      ]),
    ).toEqual({
      bands: [
        ['85%以上', 0.85],
        ['90%以上', 0.9],
        ['95%以上', 0.95],
      ],
      groups: [
        ['态度', [1, 2, 3], [], 6],
        ['环境', [2, 2, 2], [], 6],
      ],
      mean: 0.93,
      areAreas: false,
    });
    const named = layoutOfKind('survey', {
      columns: [
        { header: ['问'], role: 'group' },
        { header: ['甲'], role: 'people', name: '90%以上' },
        { header: ['乙'], role: 'people', name: '不满意' },
      ],
    });
    expect(
      read(
        [
          ['问', '甲', '乙'],
          ['态度', 9, 1],
        ],
        named,
      ),
    ).toMatchObject({
      bands: [
        ['甲', 0.9],
        ['乙', null],
      ],
      groups: [['态度', [9, 1], [], null]],
    });
  });

  it('ends where something else begins behind a blank row', () => {
    const layout = layoutOfKind('survey', {
      columns: [
        { header: ['档'], role: 'band' },
        { header: ['几个'], role: 'people' },
      ],
    });
    const { place } = onlyTable(
      readTaught(
        [
          ['档', '几个'],
          ['满意', 5],
          ['', ''],
          ['站点', '某站'],
          ['人手', 20],
        ],
        layout,
      ),
      'survey',
    );
    expect(place.bottom).toBe(1);
  });
});
