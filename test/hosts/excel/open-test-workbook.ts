import { openExcel } from '../../../src/hosts/excel/open-excel.ts';
import type { Workbook } from '../../../src/hosts/workbook.ts';
import { loadClient } from './load-client.ts';
import type { TestBook } from './test-host/state.ts';
import { createTestHost, type TestHost } from './test-host/test-host.ts';

/** A workbook in the test host, opened by the add-in's host through Microsoft's own client. */
export function openTestWorkbook(
  book: TestBook,
  options: Parameters<typeof createTestHost>[1] = {},
): { readonly host: TestHost; readonly workbook: Workbook } {
  const host = createTestHost(book, options);
  loadClient().connect(host);
  return { host, workbook: openExcel() };
}
