import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { generateWorkbook } from '../../../bench/layouts/generate-workbook.ts';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import { checkLayouts } from '../../../src/core/settings/read-layouts.ts';
import type { Table } from '../../../src/core/tables/facts/table.ts';
import { layoutOf, layoutsOf } from '../../../src/core/tables/layout-of.ts';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { samplePath, shibiPath } from '../../evaluation/document-of.ts';
import { sheetOf } from './sheet-of.ts';
import { bookOf } from './taught/read-taught.ts';

async function snapshotOf(path: string): Promise<Snapshot> {
  const opened = await openXlsx(await readFile(path), path);
  const read = opened.ok ? await opened.value.read() : null;
  if (!read?.ok) throw new Error('Not read');
  return read.value;
}

/** What a table says, without how it came to be known and how far it reaches. */
function factsOf(tables: readonly Table[]) {
  return tables.map((table) => {
    const { kind, key } = table;
    if (kind === 'indicators') return { key, facts: table.entries };
    if (kind === 'attendance') return { key, facts: [table.months, table.workers, table.sums] };
    if (kind === 'scores') return { key, facts: [table.rows, table.total, table.grade] };
    if (kind === 'project') return { key, facts: table.fields };
    if (kind === 'funding') return { key, facts: [table.by, table.lines, table.sums] };
    if (kind === 'payments') return { key, facts: [table.rows, table.total] };
    if (kind === 'survey') return { key, facts: [table.bands, table.groups, table.statedMean] };
    return { key, facts: [table.rows, table.levels, table.total, table.grade, table.execution] };
  });
}

describe('the layouts of a workbook’s tables', () => {
  it.each([
    ['文冲', samplePath],
    ['石壁', shibiPath],
  ])('read the same facts of %s again', async (_, path) => {
    const snapshot = await snapshotOf(path);
    const layouts = layoutsOf(snapshot);
    const taught = recogniseTables(snapshot, { layouts });
    const known = new Set(layouts.map(({ id }) => id));
    const mine = (tables: readonly Table[]) => factsOf(tables.filter(({ key }) => known.has(key)));
    expect(mine(taught.tables)).toEqual(mine(recogniseTables(snapshot).tables));
    expect(taught.mismatches).toBeUndefined();
    expect(checkLayouts(JSON.parse(JSON.stringify(layouts)))).toEqual({ layouts, damaged: [] });
  });

  it('read the same facts of nine drawn tables in ten again', () => {
    const compared = Array.from({ length: 24 }, (_, seed) => {
      const { snapshot } = generateWorkbook(seed + 1);
      const layouts = layoutsOf(snapshot);
      const known = new Set(layouts.map(({ id }) => id));
      const again = factsOf(recogniseTables(snapshot, { layouts }).tables);
      return factsOf(recogniseTables(snapshot).tables)
        .filter(({ key }) => known.has(key))
        .map((facts) => again.some((other) => isDeepStrictEqual(other, facts)));
    }).flat();
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.filter((isSame) => isSame).length / compared.length).toBeGreaterThan(0.9);
  });

  it('read the same facts of money, levels and surveys again, and are understood', () => {
    const kinds = new Set(['funding', 'payments', 'performance', 'survey']);
    const compared = Array.from({ length: 60 }, (_, seed) => {
      const { snapshot } = generateWorkbook(seed + 101);
      const layouts = layoutsOf(snapshot);
      const known = new Set(layouts.map(({ id }) => id));
      const own = recogniseTables(snapshot).tables.filter(
        (one) => one.isSure && kinds.has(one.kind) && known.has(one.key),
      );
      expect(checkLayouts(JSON.parse(JSON.stringify(layouts))).damaged).toEqual([]);
      const again = recogniseTables(snapshot, { layouts }).tables.filter(
        ({ why }) => why[0]?.code === 'layout/taught',
      );
      return factsOf(own).map((facts) =>
        factsOf(again).some((other) => isDeepStrictEqual(other.facts, facts.facts)),
      );
    }).flat();
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter((isSame) => isSame).length / compared.length).toBeGreaterThan(0.97);
  });

  it('say the places of all columns where one that counts has no heading', () => {
    const snapshot = bookOf(
      sheetOf([
        ['某街社工站经费预算执行情况（单位：元）'],
        ['', '预算金额', '支出金额'],
        ['人员经费', 100, 90],
        ['专业服务活动经费', 50, 55],
        ['合计', 150, 145],
      ]),
    );
    const [table] = recogniseTables(snapshot).tables;
    const layout = table && layoutOf(table, snapshot);
    expect(layout).toEqual({
      id: 'funding:表:1',
      name: '表',
      kind: 'funding',
      sheet: '表',
      headerRows: 1,
      columns: [
        { at: 1, role: 'line' },
        { header: ['预算金额'], at: 2, role: 'budget' },
        { header: ['支出金额'], at: 3, role: 'spent' },
      ],
      labels: [],
      areas: [],
    });
    const again = recogniseTables(snapshot, { layouts: layout ? [layout] : [] }).tables;
    expect(again[0]?.why).toEqual([{ code: 'layout/taught', words: ['表'] }]);
    expect(factsOf(again)).toEqual(factsOf(table ? [table] : []));
  });

  it('have the labels of a budget whose lines stand across', () => {
    const snapshot = bookOf(
      sheetOf([
        ['某街社工站经费预算执行情况（单位：元）'],
        ['项目', '人员经费', '活动经费', '合计'],
        ['预算金额', 100, 50, 150],
        ['支出金额', 90, 55, 145],
      ]),
    );
    expect(layoutsOf(snapshot)).toMatchObject([
      {
        kind: 'funding',
        columns: [],
        labels: [
          { text: '项目', role: 'line' },
          { text: '预算金额', role: 'budget' },
          { text: '支出金额', role: 'spent' },
        ],
      },
    ]);
  });

  it('have a role for each column, and placeholders for what differs', () => {
    const sheet = sheetOf(
      [
        ['广州市某街社工服务站指标完成情况'],
        ['服务项目', '东区社区', '', '西区社区', '', '备注'],
        ['', '协议量', '完成量', '协议量', '完成量', ''],
        ['电访', 10, 8, 20, 9, ''],
        ['探访', 11, 9, 21, 8, ''],
      ],
      { name: '指标', merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'] },
    );
    const snapshot = bookOf(sheet);
    expect(layoutOf({ key: 'indicators:指标:1' }, snapshot)).toEqual({
      id: 'indicators:指标:1',
      name: '指标',
      kind: 'indicators',
      sheet: '指标',
      headerRows: 2,
      columns: [
        { header: ['服务项目'], role: 'service' },
        { header: ['{area}', '协议量'], role: 'target' },
        { header: ['{area}', '完成量'], role: 'completed' },
        { header: ['备注'], role: 'remark' },
      ],
      labels: [],
      areas: [],
    });
    expect(layoutOf({ key: 'indicators:别处:1' }, snapshot)).toBeNull();
  });
});

describe('a survey without bands, or of shares alone', () => {
  it.each([
    [
      [
        ['调查对象', '调查人数', '满意人数', '满意率'],
        ['服务对象', 120, 114, '95%'],
      ],
    ],
    [
      [
        ['满意度', '占比'],
        ['满意', '80%'],
        ['不满意', '20%'],
      ],
    ],
  ])('has a layout by what its columns say, and is read by it again', (rows) => {
    const snapshot = bookOf(sheetOf([['社工站服务对象满意度调查'], ...rows]));
    const own = recogniseTables(snapshot).tables;
    const layouts = layoutsOf(snapshot);
    const again = recogniseTables(snapshot, { layouts }).tables;
    expect(own.map(({ kind }) => kind)).toEqual(['survey']);
    expect(layouts).toHaveLength(1);
    expect(again[0]?.why[0]?.code).toBe('layout/taught');
    expect(factsOf(again)).toEqual(factsOf(own));
  });

  it('has none where a paragraph tells it', () => {
    const text = '本次共发放问卷150份，回收143份，总体满意度96.5%。';
    const snapshot = bookOf(sheetOf([['社工站服务对象满意度调查情况'], [text]]));
    expect(recogniseTables(snapshot).tables.map(({ kind }) => kind)).toEqual(['survey']);
    expect(layoutsOf(snapshot)).toEqual([]);
  });
});
