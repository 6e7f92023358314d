import { describe, expect, it } from 'vitest';
import type { SheetSnapshot, Snapshot } from '../../../../src/core/cells/snapshot.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import type { Stated } from '../../../../src/core/quantities/reading.ts';
import type { Table } from '../../../../src/core/tables/facts/table.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import type { RememberedLayout } from '../../../../src/core/tables/words/remembered-layout.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  name: '站点.xlsx',
  usesDate1904: false,
  isStructureProtected: false,
  sheets,
  settings: null,
});

function layout(told: Partial<RememberedLayout>): RememberedLayout {
  return {
    id: 'form',
    name: '街道月报',
    kind: 'indicators',
    columns: [],
    labels: [],
    areas: [],
    ...told,
  };
}

function read(rows: readonly (readonly Drawn[])[], told: RememberedLayout, options?: SheetOptions) {
  return recogniseTables(book(sheetOf(rows, options)), { layouts: [told] });
}

const figureOf = (stated: Stated | null) =>
  stated?.reading.kind === 'figure' ? toNumber(stated.reading.figure.value) : null;

/** Name, area, target, completed of each entry. */
function entriesIn(tables: readonly Table[]) {
  return tables.flatMap((table) =>
    table.kind === 'indicators'
      ? table.entries.map(
          ({ name, area, target, completed }) =>
            [name, area, figureOf(target), figureOf(completed)] as const,
        )
      : [],
  );
}

/** A form whose headings say nothing of the field. */
const coded = layout({
  columns: [
    { header: ['甲'], role: 'service' },
    { header: ['乙'], role: 'target' },
    { header: ['丙'], role: 'completed' },
  ],
});

describe('a taught form', () => {
  it('is read where its headings say nothing known', () => {
    const rows = [
      ['甲', '乙', '丙'],
      ['A类', 30, 20],
      ['B类', 40, 41],
    ];
    expect(recogniseTables(book(sheetOf(rows))).tables).toEqual([]);
    const { tables } = read(rows, coded);
    expect(entriesIn(tables)).toEqual([
      ['A类', null, 30, 20],
      ['B类', null, 40, 41],
    ]);
    expect(tables).toMatchObject([
      {
        confidence: 1,
        isSure: true,
        why: [{ code: 'layout/taught', words: ['街道月报'] }],
        place: { top: 0, left: 0, bottom: 2, right: 2 },
      },
    ]);
  });

  it('is found by its texts: other sheet, other title, rows and columns moved and added', () => {
    const { tables, mismatches } = read(
      [
        [],
        ['', '某某站二〇二四年情况'],
        ['', '编', '乙', '丙（1-6月）', '甲', '其他'],
        ['', 1, 7, 5, 'C类', '见附件'],
        ['', '', '', '', '', ''],
        ['', 2, 9, 9, 'D类', ''],
      ],
      layout({ ...coded, sheet: '月报' }),
      { name: '另一张' },
    );
    expect(entriesIn(tables)).toEqual([
      ['C类', null, 7, 5],
      ['D类', null, 9, 9],
    ]);
    expect(mismatches).toBeUndefined();
  });

  it('reads other areas under a placeholder', () => {
    const told = layout({
      columns: [
        { header: ['项'], role: 'service' },
        { header: ['{area}', '应'], role: 'target' },
        { header: ['{area}', '已'], role: 'completed' },
      ],
    });
    const form = (...areas: readonly string[]) => [
      ['项', ...areas.flatMap((area) => [area, ''])],
      ['', ...areas.flatMap(() => ['应', '已'])],
      ['电访', ...areas.flatMap((_, at) => [10 * (at + 1), at])],
    ];
    expect(entriesIn(read(form('东区', '西区'), told).tables)).toEqual([
      ['电访', '东区', 10, 0],
      ['电访', '西区', 20, 1],
    ]);
    expect(entriesIn(read(form('甲', '乙', '丙', '合计'), told).tables)).toEqual([
      ['电访', '甲', 10, 0],
      ['电访', '乙', 20, 1],
      ['电访', '丙', 30, 2],
      ['电访', null, 40, 3],
    ]);
  });

  it('tells areas that look like none, the unit, and what single rows are', () => {
    const { tables } = read(
      [
        ['甲', '乙', '丙'],
        ['东', 1, 2],
        ['全部', 3, 4],
        ['草稿', 5, 6],
      ],
      layout({
        ...coded,
        columns: [
          { header: ['甲'], role: 'service' },
          { header: ['乙'], role: 'target', name: '资源链接' },
          { header: ['丙'], role: 'completed', name: '资源链接' },
        ],
        unit: '万元',
        areas: ['东'],
        labels: [
          { text: '全部', role: 'total' },
          { text: '草稿', role: 'ignore' },
        ],
      }),
    );
    expect(entriesIn(tables)).toEqual([
      ['资源链接', '东', 10_000, 20_000],
      ['资源链接', null, 30_000, 40_000],
    ]);
  });

  it('is read as often as it stands, side by side and under one another', () => {
    const { tables } = read(
      [
        ['甲', '乙', '丙', '', '甲', '乙', '丙'],
        ['A', 1, 2, '', 'B', 3, 4],
        [],
        ['第二部分'],
        ['甲', '乙', '丙'],
        ['C', 5, 6],
      ],
      coded,
    );
    expect(entriesIn(tables)).toEqual([
      ['A', null, 1, 2],
      ['B', null, 3, 4],
      ['C', null, 5, 6],
    ]);
    expect(new Set(tables.map(({ key }) => key)).size).toBe(3);
  });

  it('goes on under headings that are said again and stops at those of another table', () => {
    const { tables } = read(
      [
        ['甲', '乙', '丙'],
        ['A', 1, 2],
        ['甲', '乙', '丙'],
        ['B', 3, 4],
        [],
        ['人', '早', '晚'],
        ['C', 5, 6],
      ],
      coded,
    );
    expect(entriesIn(tables)).toEqual([
      ['A', null, 1, 2],
      ['B', null, 3, 4],
    ]);
    expect(tables).toHaveLength(1);
  });

  it('beats recognition, and leaves the other tables to it', () => {
    const rows = [
      ['服务', '协议量', '完成量', '自查量'],
      ['电访', 10, 8, 7],
      ['探访', 20, 9, 8],
    ];
    const told = layout({
      columns: [
        { header: ['服务'], role: 'service' },
        { header: ['协议量'], role: 'target' },
        { header: ['自查量'], role: 'completed' },
      ],
    });
    expect(entriesIn(read(rows, told).tables)).toEqual([
      ['电访', null, 10, 7],
      ['探访', null, 20, 8],
    ]);
    const other = sheetOf(
      rows.map((row) => row.slice(0, 3)),
      { name: '其他' },
    );
    expect(
      recogniseTables(book(sheetOf(rows), other), { layouts: [told] }).tables.map(
        ({ key, why }) => [key, why[0]?.code],
      ),
    ).toEqual([
      ['indicators:表:1', 'layout/taught'],
      ['indicators:其他:1', 'header/roles'],
    ]);
  });

  it('holds at a fixed place, by letters where no heading tells a column', () => {
    const { tables } = read(
      [
        ['', '', ''],
        ['A', 1, 2],
        ['B', 3, 4],
        ['C', 5, 6],
      ],
      layout({
        sheet: '表',
        range: 'A2:C3',
        columns: [
          { column: 'A', role: 'service' },
          { column: 'B', role: 'target' },
          { column: 'C', role: 'completed' },
        ],
      }),
    );
    expect(entriesIn(tables)).toEqual([
      ['A', null, 1, 2],
      ['B', null, 3, 4],
    ]);
  });
});

describe('a form taught to be none of ours', () => {
  const rows = [
    ['社工站服务指标完成情况'],
    ['服务', '协议量', '完成量', '完成率'],
    ['电访', 10, 8, 0.8],
  ];

  it.each<[string, Partial<RememberedLayout>]>([
    ['headings', { columns: [{ header: ['协议量'] }, { header: ['完成量'] }] }],
    ['its sheet', { sheet: '表' }],
    ['its place', { sheet: '表', range: 'A2:D3' }],
  ])('is silent, known by %s', (_, told) => {
    expect(recogniseTables(book(sheetOf(rows))).tables).toHaveLength(1);
    const { tables, unplaced } = read(rows, layout({ kind: 'none', ...told }));
    expect(tables).toEqual([]);
    expect(unplaced.map(({ why }) => why)).toContainEqual([
      { code: 'layout/taught', words: ['街道月报'] },
    ]);
  });
});

describe('a form that nearly fits', () => {
  const rows = [
    ['甲', '乙', '丁'],
    ['A类', 30, 20],
  ];

  it('is said with what is lacking, where its sheet is there or half of its texts are', () => {
    const missing = [{ layout: '街道月报', sheet: '表', missing: ['丙'] }];
    expect(read(rows, coded)).toMatchObject({ tables: [], mismatches: missing });
    const named = layout({ ...coded, sheet: '表' });
    expect(read([['人', '物']], named).mismatches).toEqual([
      { layout: '街道月报', sheet: '表', missing: ['甲', '乙', '丙'] },
    ]);
  });

  it('is not said of a workbook that has nothing of it, nor for columns that may lack', () => {
    expect(read([['人', '物']], coded).mismatches).toBeUndefined();
    const optional = coded.columns.map((column) =>
      column.role === 'completed' ? { ...column, isOptional: true } : column,
    );
    const { tables, mismatches } = read(rows, layout({ columns: optional }));
    expect([entriesIn(tables), mismatches]).toEqual([[['A类', null, 30, null]], undefined]);
  });

  it('leaves the sheet to recognition', () => {
    const { tables } = read(
      [['社工站指标完成情况'], ['服务', '协议量', '完成量'], ['电访', 10, 8]],
      layout({ ...coded, sheet: '表' }),
    );
    expect(entriesIn(tables)).toEqual([['电访', null, 10, 8]]);
  });
});

describe('taught rosters, score tables and project sheets', () => {
  it('reads marks and workers under words of the form', () => {
    const { tables } = read(
      [
        ['工号', '7月', '', '8月', '', '算'],
        ['', '来', '保', '来', '保', ''],
        ['社工01', '√', '√', '√', '', 1],
        ['社工02', '√', '√', '√', '√', 2],
        ['结', 2, 2, 2, 1, 3],
      ],
      layout({
        kind: 'attendance',
        columns: [
          { header: ['工号'], role: 'name' },
          { header: ['{month}', '来'], mark: 'post' },
          { header: ['{month}', '保'], mark: 'insurance' },
          { header: ['算'], role: 'subtotal' },
        ],
        labels: [{ text: '结', role: 'sum' }],
      }),
    );
    const [table] = tables;
    if (table?.kind !== 'attendance') throw new Error('No roster');
    expect(table.months.map(({ label, marks }) => [label, marks.map(({ kind }) => kind)])).toEqual([
      ['7月', ['post', 'insurance']],
      ['8月', ['post', 'insurance']],
    ]);
    expect(table.workers.map(({ name, subtotal }) => [name?.text, figureOf(subtotal)])).toEqual([
      ['社工01', 1],
      ['社工02', 2],
    ]);
    expect(table.sums.map(({ of, stated }) => [of, figureOf(stated)])).toEqual([
      ['mark', 2],
      ['mark', 2],
      ['mark', 2],
      ['mark', 1],
      ['subtotal', 3],
    ]);
  });

  it('reads scores under words of the form', () => {
    const { tables } = read(
      [
        ['方', '顶', '拿'],
        ['甲方', 20, 19.8],
        ['外方', 55, 49.15],
        ['总共拿', 75, 68.95],
      ],
      layout({
        kind: 'scores',
        columns: [
          { header: ['方'], role: 'part' },
          { header: ['顶'], role: 'full' },
          { header: ['拿'], role: 'score' },
        ],
        labels: [
          { text: '甲方', role: 'part', name: '购买方' },
          { text: '外方', role: 'part', name: '第三方' },
          { text: '总共拿', role: 'total' },
        ],
      }),
    );
    const [table] = tables;
    if (table?.kind !== 'scores') throw new Error('No score table');
    expect(
      table.rows.map(({ name, full, score }) => [name, figureOf(full), figureOf(score)]),
    ).toEqual([
      ['购买方', 20, 19.8],
      ['第三方', 55, 49.15],
    ]);
    expect(figureOf(table.total?.score ?? null)).toBe(68.95);
  });

  it('reads pairs under labels of the form, beside those that are known', () => {
    const { tables } = read(
      [
        ['出钱的', '某街道办事处'],
        ['一年给', 240],
        ['社工站', '某街社工服务站'],
      ],
      layout({
        kind: 'project',
        labels: [
          { text: '出钱的', role: 'buyer' },
          { text: '一年给', role: 'annualFunds', unit: '万元' },
        ],
      }),
    );
    const [table] = tables;
    if (table?.kind !== 'project') throw new Error('No project sheet');
    expect(table.fields.map(({ field, text, stated }) => [field, text, figureOf(stated)])).toEqual([
      ['buyer', '某街道办事处', null],
      ['annualFunds', '240', 2_400_000],
      ['station', '某街社工服务站', null],
    ]);
  });
});
