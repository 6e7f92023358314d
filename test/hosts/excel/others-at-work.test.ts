import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { HostTrouble, Workbook } from '../../../src/hosts/workbook.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { bookOfFile } from '../contract/hosts.ts';
import { sampleWorkbook } from '../contract/sample-workbook.ts';
import { findingsPlan, samplePlan } from '../xlsx/sample-plan.ts';
import { tinyPlan } from '../xlsx/tiny-plan.ts';
import { bookState } from './book-state.ts';
import { openTestWorkbook } from './open-test-workbook.ts';
import { newSheet } from './test-host/new-book.ts';
import { sheetNamed, typeInto } from './type-into.ts';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const someEdit: Plan = { edits: [{ cell: at('项目', 0, 1), before: 7, value: 8 }] };

async function opened(...plans: readonly Plan[]) {
  const made = openTestWorkbook(await bookOfFile(sampleWorkbook()));
  await made.workbook.read();
  for (const plan of plans) await made.workbook.apply(plan);
  await made.workbook.read();
  return made;
}

async function troubleOf(workbook: Workbook, plan: Plan): Promise<HostTrouble | null> {
  const applied = await workbook.apply(plan);
  return applied.ok ? null : applied.trouble;
}

async function read(workbook: Workbook): Promise<Snapshot> {
  const result = await workbook.read();
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}

describe('a workbook that others work in while it is written', () => {
  it('is not written where something was typed into our sheet since it was read', async () => {
    const { host, workbook } = await opened({ sheets: [findingsPlan()] });
    typeInto(host, at('核对结果', 2, 3), '已更正');
    const before = bookState(host.book);
    expect(await troubleOf(workbook, { sheets: [findingsPlan()] })).toEqual({
      kind: 'changed',
      cell: at('核对结果', 2, 3),
    });
    expect(bookState(host.book)).toEqual(before);
    await workbook.read();
    expect(await troubleOf(workbook, { sheets: [findingsPlan()] })).toBe(null);
  });

  it('is not given settings over those that somebody decided since they were read', async () => {
    const { host, workbook } = await opened({ settings: '{"version":1}' });
    const [part] = host.book.xmlParts;
    if (part) part.xml = part.xml.replace('"version":1', '"version":1,"scheme":"x"');
    expect(await troubleOf(workbook, { settings: '{"version":1}' })).toEqual({
      kind: 'changed-by-others',
    });
    expect((await read(workbook)).settings).toBe('{"version":1,"scheme":"x"}');
    expect(await troubleOf(workbook, { settings: '{"version":1}' })).toBe(null);
  });

  it('keeps settings with characters that XML cannot hold, again and again', async () => {
    const { workbook } = await opened();
    const text = (station: string) => JSON.stringify({ version: 1, station: `\u0085${station}` });
    expect(await troubleOf(workbook, { settings: text('甲') })).toBe(null);
    expect(await troubleOf(workbook, { settings: text('乙') })).toBe(null);
    expect(JSON.parse((await read(workbook)).settings ?? '')).toEqual(JSON.parse(text('乙')));
  });

  it('keeps the conditional formats of its own beside our marks', async () => {
    const { host, workbook } = await opened();
    const own = ['ContainsText', 'Custom', 'ColorScale'].map((type, at) => ({
      id: `{own ${at}}`,
      type,
      ranges: [{ top: 0, left: 0, bottom: 9, right: 3 }],
      formula: type === 'Custom' ? '=$B$1>5' : '',
      text: null,
      stopIfTrue: false,
      look: new Map(),
    }));
    sheetNamed(host, '项目').conditionalFormats = [...own];
    const marks = [{ cell: at('项目', 0, 1), severity: 'error' as const }];
    expect(await troubleOf(workbook, { marks })).toBe(null);
    expect(sheetNamed(host, '项目').conditionalFormats.slice(0, 3)).toEqual(own);
    expect(await troubleOf(workbook, { marks: [] })).toBe(null);
    expect(sheetNamed(host, '项目').conditionalFormats).toEqual(own);
  });

  it('is refreshed though a stray cell stands at the other end of our sheet', async () => {
    const { host, workbook } = await opened({ sheets: [tinyPlan([['旧']])] });
    typeInto(host, at('评估汇总', 1_048_575, 16_383), '手写');
    await workbook.read();
    expect(await troubleOf(workbook, { sheets: [tinyPlan([['新']])] })).toBe(null);
    expect(bookState(host.book).sheets.at(-1)?.cells).toMatchObject({
      A1: { value: '新' },
      XFD1048576: { value: '手写' },
    });
  });

  it('takes a plan where sheets were added, taken away, renamed or moved meanwhile', async () => {
    const { host, workbook } = await opened(samplePlan('项目'));
    const { book } = host;
    book.sheets.splice(book.sheets.indexOf(sheetNamed(host, '花 名 册')), 1);
    sheetNamed(host, '指标汇总').name = '上半年';
    book.sheets.reverse();
    book.sheets.push(newSheet('{new}', '新'));
    const applied = await workbook.apply(samplePlan('项目'));
    expect(applied.ok && applied.value.sheets).toEqual({
      indicators: '上半年',
      findings: '核对结果',
    });
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '核对结果',
      '上半年',
      '锁定',
      '项目',
      '新',
    ]);
  });

  it('gets a sheet of ours anew that somebody has deleted', async () => {
    const { host, workbook } = await opened(samplePlan('项目'));
    host.book.sheets.splice(host.book.sheets.indexOf(sheetNamed(host, '指标汇总')), 1);
    const applied = await workbook.apply(samplePlan('项目'));
    expect(applied.ok && applied.value.sheets).toEqual({
      indicators: '指标汇总',
      findings: '核对结果',
    });
    expect((await read(workbook)).sheets.map(({ name }) => name)).toEqual([
      '项目',
      '花 名 册',
      '锁定',
      '核对结果',
      '指标汇总',
    ]);
  });

  it('keeps a copy of our sheet, which has no mark, as the user’s', async () => {
    const { host, workbook } = await opened({ sheets: [tinyPlan([['原件']])] });
    const copy = newSheet('{copy}', '评估汇总 (2)');
    for (const [place, cell] of sheetNamed(host, '评估汇总').changed) copy.changed.set(place, cell);
    host.book.sheets.push(copy);
    await workbook.apply({ sheets: [tinyPlan([['新']])] });
    expect(
      bookState(host.book)
        .sheets.slice(-2)
        .map(({ cells }) => cells.A1),
    ).toMatchObject([{ value: '新' }, { value: '原件' }]);
  });

  it('is not undone where a corrected cell was changed again', async () => {
    const { host, workbook } = await opened();
    const applied = await workbook.apply(someEdit);
    typeInto(host, at('项目', 0, 1), 11);
    const before = bookState(host.book);
    const undone = applied.ok && (await applied.value.undo());
    expect(undone).toEqual({ ok: false, trouble: { kind: 'changed', cell: at('项目', 0, 1) } });
    expect(bookState(host.book)).toEqual(before);
  });

  it('is not undone while a cell is being edited, and is afterwards', async () => {
    const { host, workbook } = await opened();
    const before = bookState(host.book);
    const applied = await workbook.apply({ ...samplePlan('项目'), ...someEdit });
    host.isEditing = true;
    const refused = applied.ok && (await applied.value.undo());
    host.isEditing = false;
    const undone = applied.ok && (await applied.value.undo());
    expect([refused, undone, bookState(host.book)]).toEqual([
      { ok: false, trouble: { kind: 'cell-editing' } },
      { ok: true, value: null },
      before,
    ]);
  });
});

describe('a workbook that Excel does not let be changed', () => {
  it('says that a cell is being edited or another workbook is in front', async () => {
    const { host, workbook } = await opened();
    host.isEditing = true;
    const editing = [await workbook.read(), await workbook.apply(someEdit)];
    host.isEditing = false;
    host.isInactive = true;
    const inactive = await workbook.apply(someEdit);
    expect([...editing, inactive]).toEqual([
      { ok: false, trouble: { kind: 'cell-editing' } },
      { ok: false, trouble: { kind: 'cell-editing' } },
      { ok: false, trouble: { kind: 'inactive-workbook' } },
    ]);
  });

  it('names a sheet of ours that is protected', async () => {
    const { host, workbook } = await opened(samplePlan('项目'));
    sheetNamed(host, '核对结果').isProtected = true;
    expect(await troubleOf(workbook, samplePlan('项目'))).toEqual({
      kind: 'sheet-protected',
      sheet: '核对结果',
    });
  });

  it('clears marks though another sheet is protected, but not from a protected one', async () => {
    const { host, workbook } = await opened();
    const marks = [{ cell: at('项目', 0, 1), severity: 'error' as const }];
    expect(await troubleOf(workbook, { marks })).toBe(null);
    sheetNamed(host, '项目').isProtected = true;
    expect(await troubleOf(workbook, { marks: [] })).toEqual({
      kind: 'sheet-protected',
      sheet: '项目',
    });
    sheetNamed(host, '项目').isProtected = false;
    expect(await troubleOf(workbook, { marks: [] })).toBe(null);
  });

  it('calls an Excel without the least requirement set unsupported, and asks it nothing', async () => {
    const { host, workbook } = openTestWorkbook(await bookOfFile(sampleWorkbook()), {
      apiVersion: 12,
    });
    expect([await workbook.read(), await workbook.apply(someEdit)]).toEqual([
      { ok: false, trouble: { kind: 'unsupported-excel' } },
      { ok: false, trouble: { kind: 'unsupported-excel' } },
    ]);
    expect(host.roundTrips).toEqual([]);
  });
});

describe('a sheet of ours that an interrupted writing left', () => {
  const unfinished = (rows: number) =>
    JSON.stringify({ key: 'overview', complete: false, rows, columns: rows });

  async function withLeftover(rows: number) {
    const made = openTestWorkbook(await bookOfFile(sampleWorkbook()));
    const sheet = newSheet('{left}', '评估汇总');
    sheet.properties.set('StationEvaluation', unfinished(rows));
    made.host.book.sheets.push(sheet);
    return made;
  }

  it('is in the snapshot as not complete, and finished by writing it again', async () => {
    const { host, workbook } = await withLeftover(0);
    expect((await read(workbook)).sheets.at(-1)?.ours?.complete).toBe(false);
    const applied = await workbook.apply({ sheets: [tinyPlan([['完整']])] });
    expect(applied.ok && [applied.value.sheets, applied.value.removed]).toEqual([
      { overview: '评估汇总' },
      undefined,
    ]);
    const last = (await read(workbook)).sheets.at(-1);
    expect([last?.name, last?.ours?.complete, host.book.sheets.length]).toEqual([
      '评估汇总',
      true,
      4,
    ]);
  });

  it('is taken away and named where it was new and is not written again', async () => {
    const { host, workbook } = await withLeftover(0);
    await workbook.read();
    const applied = await workbook.apply(samplePlan('项目'));
    expect(applied.ok && applied.value.removed).toEqual(['评估汇总']);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain('评估汇总');
  });

  it('stays where people may have typed into it before', async () => {
    const { host, workbook } = await withLeftover(12);
    await workbook.read();
    const applied = await workbook.apply(samplePlan('项目'));
    expect(applied.ok && applied.value.removed).toBe(undefined);
    expect(host.book.sheets.map(({ name }) => name)).toContain('评估汇总');
  });
});

describe('showing a cell', () => {
  it('selects it on its sheet, in one round trip', async () => {
    const { host, workbook } = await opened();
    host.roundTrips.length = 0;
    expect(await workbook.reveal(at('花 名 册', 11, 18))).toEqual({ ok: true, value: null });
    expect([host.book.activeSheet, host.book.selected, host.roundTrips.length]).toEqual([
      sheetNamed(host, '花 名 册').id,
      "'花 名 册'!S12",
      1,
    ]);
  });

  it('says which sheet is not there', async () => {
    const { workbook } = await opened();
    expect(await workbook.reveal(at('没有', 0, 0))).toEqual({
      ok: false,
      trouble: { kind: 'no-such-sheet', sheet: '没有' },
    });
  });
});
