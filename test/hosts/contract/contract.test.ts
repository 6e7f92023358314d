import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cells/cell.ts';
import { cellAt, valueAt } from '../../../src/core/cells/grid.ts';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { Applied, HostTrouble, Workbook } from '../../../src/hosts/workbook.ts';
import type { Mark, Plan } from '../../../src/plan/plan.ts';
import { seenSnapshot } from '../excel/seen-snapshot.ts';
import { findingsPlan, indicatorsPlan, samplePlan } from '../xlsx/sample-plan.ts';
import { tinyPlan } from '../xlsx/tiny-plan.ts';
import { tinyWorkbook, worksheet } from '../xlsx/tiny-workbook.ts';
import { type ContractHost, hosts } from './hosts.ts';
import { sampleWorkbook } from './sample-workbook.ts';
import { withoutResults } from './without-results.ts';

async function read(workbook: Workbook): Promise<Snapshot> {
  const result = await workbook.read();
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

async function apply(workbook: Workbook, plan: Plan): Promise<Applied> {
  const result = await workbook.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

async function troubleOf(workbook: Workbook, plan: Plan): Promise<HostTrouble | null> {
  const result = await workbook.apply(plan);
  return result.ok ? null : result.trouble;
}

const at = (row: number, column: number, sheet = '项目') => ({ sheet, row, column });
const edit = (row: number, column: number, before: CellValue, value: number | string) => ({
  cell: at(row, column),
  before,
  value,
});

describe.each(hosts)('a workbook in $name', ({ open }: ContractHost) => {
  const opened = async () => {
    const { workbook, marks } = await open(sampleWorkbook());
    return { workbook, marks, before: seenSnapshot(await read(workbook)) };
  };

  it('is read with its cells, merges, hidden lines and protection', async () => {
    const { workbook } = await open(sampleWorkbook());
    const { sheets, ...rest } = await read(workbook);
    expect(rest).toEqual({
      name: '站点.xlsx',
      usesDate1904: false,
      isStructureProtected: false,
      settings: null,
    });
    const [sheet] = sheets;
    expect(sheets.map((each) => [each.name, each.visibility, each.isProtected])).toEqual([
      ['项目', 'visible', false],
      ['花 名 册', 'visible', false],
      ['锁定', 'visible', true],
    ]);
    if (!sheet) return;
    expect(seenSnapshot({ ...rest, sheets: [sheet] }).sheets[0]).toMatchObject({
      ours: null,
      merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
      hiddenRows: [{ first: 1, last: 1 }],
      hiddenColumns: [{ first: 2, last: 2 }],
      grid: {
        A1: { value: '指标', format: 'General', formula: null },
        B1: { value: 7, format: 'General', formula: null },
        C1: { value: true, format: 'General', formula: null },
        D1: { value: { error: '#N/A' }, format: 'General', formula: null },
        A2: { value: '=1+1', format: 'General', formula: null },
        B2: { value: 0.5, format: '0.00%', formula: 'B1/14' },
        D2: { value: '007', format: '@', formula: null },
        A4: { value: 3382, format: 'General', formula: null },
        D4: { value: '2023/7/1', format: 'General', formula: null },
      },
    });
  });

  it('is read sheet by sheet where only some are asked for', async () => {
    const { workbook, before } = await opened();
    const some = await workbook.read({ sheets: ['花 名 册', '项目'] });
    expect(some.ok && seenSnapshot(some.value).sheets).toEqual(before.sheets.slice(0, 2));
    expect(await workbook.read({ sheets: ['没有'] })).toEqual({
      ok: false,
      trouble: { kind: 'no-such-sheet', sheet: '没有' },
    });
  });

  it('stops reading when it is told to, and says how far it is', async () => {
    const { workbook } = await open(sampleWorkbook());
    const stopped = await workbook.read({ signal: AbortSignal.abort() });
    expect(stopped).toEqual({ ok: false, trouble: { kind: 'cancelled' } });
    const told: (number | string | null)[][] = [];
    await workbook.read({ progress: ({ done, of, sheet }) => told.push([done, of, sheet]) });
    expect([told[0], told.at(-1)]).toEqual([
      [0, 3, '项目'],
      [3, 3, null],
    ]);
  });

  it('gets sheets of ours behind the user’s, marked, and the user’s stay as they were', async () => {
    const { workbook, before } = await opened();
    const { sheets } = await apply(workbook, { ...samplePlan('项目'), stamp: 'abc' });
    expect(sheets).toEqual({ indicators: '指标汇总', findings: '核对结果' });
    const after = await read(workbook);
    expect(after.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ['项目', null],
      ['花 名 册', null],
      ['锁定', null],
      ['指标汇总', { key: 'indicators', complete: true, rows: 6, columns: 6, stamp: 'abc' }],
      ['核对结果', { key: 'findings', complete: true, rows: 3, columns: 4, stamp: 'abc' }],
    ]);
    expect(seenSnapshot(after).sheets.slice(0, 3)).toEqual(before.sheets);
  });

  it('holds text as text, whatever it looks like', async () => {
    const { workbook } = await opened();
    const texts = ['=1+1', '007', '3-4', '2023/7/1', '65%', 'TRUE', "'引号", '+A1', '@x', '#N/A '];
    await apply(workbook, { sheets: [tinyPlan([texts])] });
    const ours = (await read(workbook)).sheets.at(-1);
    expect(texts.map((_, column) => ours && valueAt(ours.grid, 0, column))).toEqual(texts);
  });

  it('is the same after the same plan twice', async () => {
    const { workbook } = await opened();
    await apply(workbook, samplePlan('项目'));
    const once = withoutResults(await read(workbook));
    await apply(workbook, samplePlan('项目'));
    expect(withoutResults(await read(workbook))).toEqual(once);
  });

  it('has our sheets refreshed in place, wherever they are longer or shorter', async () => {
    const { workbook } = await opened();
    const long = tinyPlan(
      [
        ['表', '列'],
        [1, 2],
        [3, { value: 4, formula: 'A3+1' }],
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      },
    );
    await apply(workbook, { sheets: [long] });
    await apply(workbook, { sheets: [tinyPlan([['表'], [9]])] });
    const after = await read(workbook);
    const ours = seenSnapshot(after).sheets.at(-1);
    expect([after.sheets.length, ours?.grid, ours?.merges, ours?.ours?.rows]).toEqual([
      4,
      {
        A1: { value: '表', format: 'General', formula: null },
        A2: { value: 9, format: 'General', formula: null },
      },
      [],
      2,
    ]);
  });

  it('takes the next free name where the user has the wanted one, and formulas follow', async () => {
    const { workbook } = await open(
      tinyWorkbook({ sheets: { 指标汇总: worksheet('<sheetData/>') } }),
    );
    const { sheets } = await apply(workbook, samplePlan('指标汇总'));
    expect(sheets.indicators).toBe('指标汇总 (2)');
    const [, , findings] = (await read(workbook)).sheets;
    expect([...(findings?.grid.formulas.values() ?? [])]).toEqual([
      "'指标汇总 (2)'!A3&\" \"&'指标汇总 (2)'!C3",
      "'指标汇总 (2)'!C3>0",
    ]);
  });

  it('gets a sheet of the user’s without a mark, and another each time', async () => {
    const { workbook } = await opened();
    const template = { ...tinyPlan([['模板']]), isUsers: true };
    await apply(workbook, { sheets: [template] });
    await apply(workbook, { sheets: [template] });
    const names = (await read(workbook)).sheets.map(({ name, ours }) => [name, ours]);
    expect(names.slice(3)).toEqual([
      ['评估汇总', null],
      ['评估汇总 (2)', null],
    ]);
  });

  it('keeps settings, and the last written ones', async () => {
    const { workbook } = await opened();
    const text = '{"version":1,"project":{"station":"甲 & <乙> ]]> \\u0001"}}';
    await apply(workbook, { settings: '{"version":1}' });
    await apply(workbook, { settings: text });
    expect((await read(workbook)).settings).toBe(text);
  });

  it('takes corrections of the user’s cells, each in the look that it has', async () => {
    const { workbook } = await opened();
    await apply(workbook, {
      edits: [
        edit(0, 1, 7, 8),
        edit(1, 3, '007', '=8'),
        edit(3, 0, 3382, '约'),
        edit(2, 3, null, 5),
      ],
    });
    const grid = (await read(workbook)).sheets[0]?.grid;
    expect(
      grid && [cellAt(grid, 0, 1), cellAt(grid, 1, 3), cellAt(grid, 3, 0), cellAt(grid, 2, 3)],
    ).toEqual([
      { value: 8, format: 'General', formula: null },
      { value: '=8', format: '@', formula: null },
      { value: '约', format: 'General', formula: null },
      { value: 5, format: 'General', formula: null },
    ]);
  });

  it.each<[string, Plan, HostTrouble]>([
    ['a cell that has changed', { edits: [edit(0, 1, 6, 8)] }, { kind: 'changed', cell: at(0, 1) }],
    [
      'a formula',
      { edits: [edit(1, 1, 0.5, 1)] },
      { kind: 'unsupported', feature: 'cell/formula' },
    ],
    [
      'a sheet that is not there',
      { edits: [{ cell: at(0, 0, '没有'), before: null, value: 1 }] },
      { kind: 'no-such-sheet', sheet: '没有' },
    ],
    [
      'a protected sheet',
      { edits: [{ cell: at(0, 0, '锁定'), before: 1, value: 2 }] },
      { kind: 'sheet-protected', sheet: '锁定' },
    ],
    [
      'a mark on a sheet that is not there',
      { marks: [{ cell: at(0, 0, '没有'), severity: 'note' }] },
      { kind: 'no-such-sheet', sheet: '没有' },
    ],
  ])('refuses %s, and with it the whole plan', async (_, part, trouble) => {
    const { workbook, before } = await opened();
    const whole = { ...samplePlan('项目'), edits: [edit(3, 0, 3382, 1)], ...part };
    expect(
      await troubleOf(workbook, { ...whole, edits: [edit(3, 0, 3382, 1), ...(part.edits ?? [])] }),
    ).toEqual(trouble);
    expect(seenSnapshot(await read(workbook))).toEqual(before);
  });

  it('refuses new sheets where the structure is protected', async () => {
    const { workbook } = await open(
      tinyWorkbook({ workbook: '<workbookProtection lockStructure="1"/>' }),
    );
    expect(await troubleOf(workbook, samplePlan('表'))).toEqual({ kind: 'structure-protected' });
  });

  it('shows marks, others after that, and none without a trace', async () => {
    const { workbook, marks, before } = await opened();
    const mark = (row: number, severity: Mark['severity']): Mark => ({
      cell: at(row, 1),
      severity,
    });
    await apply(workbook, { marks: [mark(0, 'error'), mark(1, 'warning'), mark(3, 'error')] });
    const first = marks();
    await apply(workbook, {
      marks: [mark(2, 'note'), { cell: at(5, 5, '花 名 册'), severity: 'error' }],
    });
    const second = marks();
    await apply(workbook, { marks: [] });
    expect([first, second, marks()]).toEqual([
      { 项目: ['B1 error', 'B2 warning', 'B4 error'] },
      { 项目: ['B3 note'], '花 名 册': ['F6 error'] },
      {},
    ]);
    expect(seenSnapshot(await read(workbook))).toEqual(before);
  });

  it('is as it was after an undo: sheets, cells, marks, settings', async () => {
    const { workbook, marks, before } = await opened();
    const { undo } = await apply(workbook, {
      ...samplePlan('项目'),
      edits: [edit(0, 1, 7, 8), edit(1, 3, '007', '8')],
      marks: [{ cell: at(0, 1), severity: 'error' }],
    });
    expect(await undo()).toEqual({ ok: true, value: null });
    expect([seenSnapshot(await read(workbook)), marks()]).toEqual([before, {}]);
  });

  it('has its earlier sheets, marks and settings back after the undo of a refresh', async () => {
    const { workbook, marks } = await opened();
    const first = { sheets: [indicatorsPlan('项目'), findingsPlan()], settings: '{"version":1}' };
    await apply(workbook, { ...first, marks: [{ cell: at(0, 1), severity: 'note' }] });
    const before = [withoutResults(await read(workbook)), marks()];
    const { undo } = await apply(workbook, {
      sheets: [{ ...tinyPlan([['短'], [1]]), key: 'indicators' }],
      settings: '{"version":1,"scheme":"x"}',
      marks: [{ cell: at(3, 0), severity: 'error' }],
    });
    await undo();
    expect([withoutResults(await read(workbook)), marks()]).toEqual(before);
  });
});
