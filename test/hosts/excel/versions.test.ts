import { describe, expect, it } from 'vitest';
import { whenOfficeReady } from '../../../src/hosts/excel/office-ready.ts';
import { bookOfFile } from '../contract/hosts.ts';
import { sampleWorkbook } from '../contract/sample-workbook.ts';
import { findingsPlan, indicatorsPlan } from '../xlsx/sample-plan.ts';
import { apiVersions } from './api-versions.ts';
import { loadClient } from './load-client.ts';
import { openTestWorkbook } from './open-test-workbook.ts';
import { newBook } from './test-host/new-book.ts';
import { createTestHost } from './test-host/test-host.ts';

/** What the client calls otherwise on the wire than in its types. */
const wireNames: Readonly<Record<string, string>> = {
  'Workbook._Runtime': 'RequestContext.runtime',
  'Worksheet.Gridlines': 'Worksheet.showGridlines',
  'WorksheetCollection._RegisterDataChangedEvent': 'WorksheetCollection.onChanged',
  'WorksheetCollection._RegisterCalculatedEvent': 'WorksheetCollection.onCalculated',
  'WorksheetCollection._RegisterAddedEvent': 'WorksheetCollection.onAdded',
  'WorksheetCollection._RegisterDeletedEvent': 'WorksheetCollection.onDeleted',
  'WorksheetCollection._UnregisterDataChangedEvent': 'WorksheetCollection.onChanged',
  'WorksheetCollection._UnregisterCalculatedEvent': 'WorksheetCollection.onCalculated',
  'WorksheetCollection._UnregisterAddedEvent': 'WorksheetCollection.onAdded',
  'WorksheetCollection._UnregisterDeletedEvent': 'WorksheetCollection.onDeleted',
};

function typedName(name: string): string {
  const [type = '', member = ''] = name.split('.');
  return wireNames[name] ?? `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

describe('the versions of Excel’s API', () => {
  it('are none above 1.13 in all that the add-in does, as the published types say', async () => {
    const { host, workbook } = openTestWorkbook(await bookOfFile(sampleWorkbook()));
    const stop = workbook.onChange(() => undefined);
    const marks = [{ cell: { sheet: '项目', row: 0, column: 1 }, severity: 'error' as const }];
    const edits = [{ cell: { sheet: '项目', row: 0, column: 1 }, before: 7, value: 8 }];
    await workbook.read();
    const plan = { sheets: [indicatorsPlan('项目'), findingsPlan()], settings: '{}', marks };
    await workbook.apply({ ...plan, edits });
    await workbook.read();
    const applied = await workbook.apply({ ...plan, settings: '{"version":1}', marks: [] });
    if (applied.ok) await applied.value.undo();
    await workbook.reveal({ sheet: '项目', row: 0, column: 0 });
    stop();
    const versions = apiVersions();
    const used = [...host.used.keys()].sort();
    const minor = (name: string) => Number(versions.get(typedName(name))?.split('.')[1] ?? 99);
    expect(used.filter((name) => minor(name) > 13)).toEqual([]);
    expect(used.length).toBeGreaterThan(80);
  });

  it('are those that the test host refuses by', async () => {
    const { host, workbook } = openTestWorkbook(await bookOfFile(sampleWorkbook()));
    await workbook.read();
    await workbook.apply({ sheets: [indicatorsPlan('项目'), findingsPlan()] });
    const versions = apiVersions();
    const number = (version = '') => Number(version.split('.')[1]);
    // Looser than the types would be a hole; stricter is none.
    const loose = [...host.used].filter(
      ([name, since]) => number(since) < number(versions.get(typedName(name))),
    );
    expect(loose).toEqual([]);
  });
});

describe('waiting for Office', () => {
  it.each([
    [13, true],
    [12, false],
    [20, true],
  ])('tells whether ExcelApi 1.%i is enough', async (apiVersion, isSupported) => {
    loadClient().connect(createTestHost(newBook(), { apiVersion }));
    expect(await whenOfficeReady()).toEqual({
      host: 'Excel',
      platform: 'PC',
      isSupported,
      language: 'zh-CN',
    });
  });
});
