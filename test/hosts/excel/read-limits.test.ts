import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../../src/core/cells/grid-builder.ts';
import { openTestWorkbook } from './open-test-workbook.ts';
import { newBook, newSheet } from './test-host/new-book.ts';
import type { TestSheet } from './test-host/state.ts';

const fiveMegabytes = 5 * 1024 * 1024;

function sheetOf(
  name: string,
  rows: number,
  columns: number,
  value: (row: number, column: number) => number | string,
): TestSheet {
  const builder = createGridBuilder(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) builder.add(row, column, value(row, column));
  }
  return newSheet(`{${name}}`, name, builder.build());
}

function open(...sheets: readonly TestSheet[]) {
  const book = newBook();
  book.sheets.push(...sheets);
  return openTestWorkbook(book);
}

describe('reading large workbooks in Excel', () => {
  it('takes three round trips for many sheets as for one', async () => {
    const many = Array.from({ length: 60 }, (_, at) => sheetOf(`表${at}`, 20, 6, () => 1));
    const { host, workbook } = open(...many);
    const read = await workbook.read();
    expect([read.ok && read.value.sheets.length, host.roundTrips.length]).toEqual([60, 3]);
  });

  it('splits a sheet by rows where it does not fit into a message', async () => {
    const { host, workbook } = open(
      sheetOf('表', 40_000, 8, (row, column) => 1_000_000 + row * 10 + column),
    );
    const read = await workbook.read();
    const grid = read.ok ? read.value.sheets[0]?.grid : undefined;
    expect(grid && [grid.kinds.length, cellAt(grid, 39_999, 7).value]).toEqual([
      320_000, 1_399_997,
    ]);
    const largest = Math.max(...host.roundTrips.map(({ response }) => response));
    expect([largest < fiveMegabytes, host.roundTrips.length > 3]).toEqual([true, true]);
  });

  it('asks for less where the first cells were shorter than the others', async () => {
    const long = '服务对象的情况说明'.repeat(40);
    const sheet = sheetOf('表', 1500, 4, (row) => (row < 50 ? 1 : `${long}${row}`));
    const { host, workbook } = open(sheet);
    const read = await workbook.read();
    const grid = read.ok ? read.value.sheets[0]?.grid : undefined;
    expect(grid && cellAt(grid, 1499, 3).value).toBe(`${long}1499`);
    expect(host.roundTrips.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(
      true,
    );
  });

  it('finds all merges where a band has more than 512, with one round trip more', async () => {
    const sheet = sheetOf('表', 400, 8, () => 1);
    sheet.merges = Array.from({ length: 800 }, (_, at) => {
      const [row, left] = [Math.floor(at / 2), (at % 2) * 2];
      return { top: row, left, bottom: row, right: left + 1 };
    });
    const { host, workbook } = open(sheet);
    const read = await workbook.read();
    expect([read.ok && read.value.sheets[0]?.merges, host.roundTrips.length]).toEqual([
      sheet.merges,
      4,
    ]);
  });

  it('tells merges in a single row with more than 512', async () => {
    const sheet = sheetOf('表', 1, 1400, () => 1);
    sheet.merges = Array.from({ length: 600 }, (_, at) => ({
      top: 0,
      left: at * 2,
      bottom: 0,
      right: at * 2 + 1,
    }));
    const { workbook } = open(sheet);
    const read = await workbook.read();
    expect(read.ok && read.value.sheets[0]?.merges).toEqual(sheet.merges);
  });

  it('tells hidden rows and columns apart from shown ones', async () => {
    const sheet = sheetOf('表', 30, 5, () => 1);
    for (const row of [2, 3, 4, 29]) sheet.hiddenRows.add(row);
    for (const column of [0, 4]) sheet.hiddenColumns.add(column);
    const { workbook } = open(sheet);
    const read = await workbook.read();
    const found = read.ok ? read.value.sheets[0] : undefined;
    expect([found?.hiddenRows, found?.hiddenColumns]).toEqual([
      [
        { first: 2, last: 4 },
        { first: 29, last: 29 },
      ],
      [
        { first: 0, last: 0 },
        { first: 4, last: 4 },
      ],
    ]);
  });

  it('reads a sheet with a stray cell in its last corner, without all that is between', async () => {
    const builder = createGridBuilder();
    builder.add(0, 0, '首');
    builder.add(7, 2, 7);
    builder.add(1_048_575, 16_383, '末');
    const { host, workbook } = open(newSheet('{1}', '远', builder.build()));
    const read = await workbook.read();
    const grid = read.ok ? read.value.sheets[0]?.grid : undefined;
    expect(grid && [grid.rowCount, grid.columnCount, cellAt(grid, 7, 2).value]).toEqual([
      1_048_576, 16_384, 7,
    ]);
    expect(host.roundTrips.length).toBeLessThan(10);
  });

  it('refuses a sheet with more cells than a workbook may have', async () => {
    const sheet = newSheet('{1}', '满');
    const one = { value: 1, formula: null, format: 'General', look: {}, link: null };
    for (let row = 0; row < 600; row++) {
      sheet.changed.set(row * 16_384, one);
      sheet.changed.set(row * 16_384 + 9999, one);
    }
    const { workbook } = open(sheet);
    expect(await workbook.read()).toEqual({
      ok: false,
      trouble: { kind: 'too-large', what: 'cells' },
    });
  });

  it('reads a workbook with a blank sheet, a far cell and dates from 1904', async () => {
    const builder = createGridBuilder();
    builder.add(1_048_575, 16_383, '末');
    const book = newBook();
    book.date1904 = true;
    book.sheets.push(newSheet('{1}', '空'), newSheet('{2}', '远', builder.build()));
    const { workbook } = openTestWorkbook(book);
    const read = await workbook.read();
    expect(
      read.ok && [read.value.usesDate1904, ...read.value.sheets.map(({ grid }) => grid.rowCount)],
    ).toEqual([true, 0, 1_048_576]);
  });
});
