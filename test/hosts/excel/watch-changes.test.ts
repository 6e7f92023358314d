import { afterEach, describe, expect, it } from 'vitest';
import { openExcel } from '../../../src/hosts/excel/open-excel.ts';
import { bookOfFile } from '../contract/hosts.ts';
import { sampleWorkbook } from '../contract/sample-workbook.ts';
import { samplePlan } from '../xlsx/sample-plan.ts';
import { loadClient } from './load-client.ts';
import { createTestHost } from './test-host/test-host.ts';
import { sheetNamed, tellChange, typeInto } from './type-into.ts';

/** The client is one for all tests: who listens goes on hearing. */
const listening: (() => void)[] = [];
afterEach(() => {
  for (const stop of listening.splice(0)) stop();
});

/** A workbook that somebody listens to; `told` gives what is told next. */
async function watched() {
  const host = createTestHost(await bookOfFile(sampleWorkbook()));
  const client = loadClient();
  client.connect(host);
  const workbook = openExcel({ settleMs: 1 });
  const waiting: ((sheets: readonly string[]) => void)[] = [];
  const all: (readonly string[])[] = [];
  const stop = workbook.onChange((sheets) => {
    all.push(sheets);
    waiting.shift()?.(sheets);
  });
  listening.push(stop);
  await workbook.read();
  const told = () => new Promise<readonly string[]>((resolve) => waiting.push(resolve));
  return { host, client, workbook, told, all, stop };
}

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe('listening to changes in Excel', () => {
  it('tells the sheets that were changed, together and once', async () => {
    const { host, client, told, all } = await watched();
    const next = told();
    typeInto(host, at('项目', 0, 1), 9);
    typeInto(host, at('花 名 册', 0, 0), '社工01');
    typeInto(host, at('项目', 3, 0), 9);
    await client.sendEvents();
    expect(await next).toEqual(['项目', '花 名 册']);
    expect(all).toHaveLength(1);
  });

  it('tells sheets that come, go and are reckoned anew', async () => {
    const { host, client, told } = await watched();
    const next = told();
    const gone = sheetNamed(host, '花 名 册');
    host.book.sheets.splice(host.book.sheets.indexOf(gone), 1);
    host.events.push({ type: 15, args: { worksheetId: gone.id, source: 0 } });
    host.events.push({ type: 16, args: { worksheetId: sheetNamed(host, '项目').id } });
    await client.sendEvents();
    expect(await next).toEqual(['花 名 册', '项目']);
  });

  it('does not tell of what the add-in itself writes', async () => {
    const { host, client, workbook, told, all } = await watched();
    await workbook.apply({
      ...samplePlan('项目'),
      edits: [{ cell: at('项目', 0, 1), before: 7, value: 8 }],
    });
    await client.sendEvents();
    const next = told();
    typeInto(host, at('锁定', 0, 0), 2);
    await client.sendEvents();
    await next;
    expect(all).toEqual([['锁定']]);
  });

  it('reads only the sheets asked for, and their merges as they were read before', async () => {
    const { host, workbook } = await watched();
    sheetNamed(host, '项目').merges = [];
    const known = [{ top: 3, left: 0, bottom: 4, right: 1 }];
    const again = await workbook.read({ sheets: ['项目'] });
    expect(again.ok && again.value.sheets.map(({ name, merges }) => [name, merges])).toEqual([
      ['项目', known],
    ]);
    const whole = await workbook.read();
    expect(whole.ok && whole.value.sheets[0]?.merges).toEqual([]);
  });

  it('reads merges again where rows were put in, for those move', async () => {
    const { host, client, workbook, told } = await watched();
    const next = told();
    const sheet = sheetNamed(host, '项目');
    sheet.merges = [{ top: 5, left: 0, bottom: 6, right: 1 }];
    tellChange(host, sheet, 'RowInserted', '2:3');
    typeInto(host, at('项目', 5, 0), 3382);
    await client.sendEvents();
    const sheets = await next;
    const again = await workbook.read({ sheets });
    expect(again.ok && again.value.sheets[0]?.merges).toEqual(sheet.merges);
  });

  it('asks for nothing and tells nothing once nobody listens', async () => {
    const { host, client, workbook, all, stop } = await watched();
    stop();
    await workbook.read();
    const before = host.roundTrips.length;
    typeInto(host, at('项目', 0, 1), 9);
    await client.sendEvents();
    await workbook.reveal(at('项目', 0, 1));
    expect([all, host.roundTrips.length]).toEqual([[], before + 1]);
  });
});
