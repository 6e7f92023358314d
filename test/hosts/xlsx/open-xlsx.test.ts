import { describe, expect, it } from 'vitest';
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { tinyWorkbook } from './tiny-workbook.ts';

const original = tinyWorkbook({
  sheet: '<sheetData><row r="1"><c r="A1"><v>65</v></c></row></sheetData>',
});

async function open(): Promise<XlsxWorkbook> {
  const opened = await openXlsx(original, '站点.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  return opened.value;
}

async function firstCell(workbook: XlsxWorkbook): Promise<number | undefined> {
  const snapshot = await workbook.read();
  return snapshot.ok ? snapshot.value.sheets[0]?.grid.numbers[0] : undefined;
}

const correction = {
  edits: [{ cell: { sheet: '表', row: 0, column: 0 }, before: 65, value: 39 }],
} as const;

describe('a workbook in memory', () => {
  it('is read under its file’s name', async () => {
    const snapshot = await (await open()).read();
    expect(snapshot.ok && snapshot.value.name).toBe('站点.xlsx');
  });

  it('holds what a plan made of it, and after undoing its first bytes', async () => {
    const workbook = await open();
    const applied = await workbook.apply(correction);
    expect(await firstCell(workbook)).toBe(39);
    if (applied.ok) await applied.value.undo();
    expect(workbook.bytes()).toBe(original);
    expect(await firstCell(workbook)).toBe(65);
  });

  it('stays as it was where a plan is refused', async () => {
    const workbook = await open();
    const [edit] = correction.edits;
    const applied = await workbook.apply({ edits: [{ ...edit, before: 64 }] });
    expect(applied).toEqual({ ok: false, trouble: { kind: 'changed', cell: edit.cell } });
    expect(workbook.bytes()).toBe(original);
  });

  it('tells who listens which sheets changed', async () => {
    const workbook = await open();
    const told: (readonly string[])[] = [];
    const stop = workbook.onChange((sheets) => told.push(sheets));
    const applied = await workbook.apply(correction);
    if (applied.ok) await applied.value.undo();
    stop();
    await workbook.apply(correction);
    expect(told).toEqual([['表'], ['表']]);
  });

  it('has no screen to show a cell on', async () => {
    expect(await (await open()).reveal(correction.edits[0].cell)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('is refused for what it is and not for its name', async () => {
    expect(await openXlsx(new TextEncoder().encode('a,b\n'), '站点.xlsx')).toEqual({
      ok: false,
      trouble: { kind: 'not-xlsx', found: 'csv' },
    });
  });
});
