import { formatPosition, parseRange } from '../../../src/core/cells/a1.ts';
import { openExcel } from '../../../src/hosts/excel/open-excel.ts';
import type { Workbook } from '../../../src/hosts/workbook.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { loadClient } from '../excel/load-client.ts';
import { bookOf } from '../excel/test-host/book-of.ts';
import type { TestBook } from '../excel/test-host/state.ts';
import { createTestHost } from '../excel/test-host/test-host.ts';
import { fileParts, type RawCondition } from './file-parts.ts';

/** A host under the contract: opens a file, and tells what the port does not. */
export interface ContractHost {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenedWorkbook>;
}

interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Cells with marks by sheet, `A1 error`. */
  readonly marks: () => Readonly<Record<string, readonly string[]>>;
}

export const hosts: readonly ContractHost[] = [
  {
    name: 'a file',
    async open(bytes) {
      const opened = await openXlsx(bytes, '站点.xlsx');
      if (!opened.ok) throw new Error(opened.trouble.kind);
      const { value } = opened;
      return { workbook: value, marks: () => marksOf(fileParts(value.bytes()).conditions) };
    },
  },
  {
    name: 'Excel',
    async open(bytes) {
      const book = await bookOfFile(bytes);
      const host = createTestHost(book);
      loadClient().connect(host);
      return { workbook: openExcel(), marks: () => marksOf(conditionsOf(book)) };
    },
  },
];

/** The workbook as Excel would open it from a file, with the marks and settings as they stand there. */
export async function bookOfFile(bytes: Uint8Array): Promise<TestBook> {
  const opened = await openXlsx(bytes, '站点.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const snapshot = await opened.value.read();
  if (!snapshot.ok) throw new Error(snapshot.trouble.kind);
  const book = bookOf(snapshot.value);
  const parts = fileParts(bytes);
  for (const sheet of book.sheets) {
    for (const [name, text] of parts.properties.get(sheet.name) ?? []) {
      sheet.properties.set(name, text);
    }
    for (const { cells, formula, fill } of parts.conditions.get(sheet.name) ?? []) {
      const ranges = cells.split(' ').flatMap((each) => parseRange(each) ?? []);
      sheet.conditionalFormats.push({
        id: `{CF-${++book.lastId}}`,
        type: 'Custom',
        ranges,
        formula: `=${formula}`,
        text: null,
        stopIfTrue: false,
        look: new Map([['fill/color', `#${fill}`]]),
      });
    }
  }
  for (const xml of parts.customXml) book.xmlParts.push({ id: `{X-${++book.lastId}}`, xml });
  return book;
}

/** The test host's conditional formats as a file would hold them. */
export function conditionsOf(book: TestBook): ReadonlyMap<string, readonly RawCondition[]> {
  return new Map(
    book.sheets.map(({ name, conditionalFormats }) => [
      name,
      conditionalFormats.map(({ ranges, formula, look }) => ({
        cells: ranges.map(({ top, left }) => formatPosition({ row: top, column: left })).join(' '),
        formula: formula.replace(/^=/, ''),
        fill: String(look.get('fill/color')).replace('#', ''),
      })),
    ]),
  );
}

const severities: Readonly<Record<string, string>> = {
  FFC7CE: 'error',
  FFEB9C: 'warning',
  DDEBF7: 'note',
};

export function marksOf(
  conditions: ReadonlyMap<string, readonly RawCondition[]>,
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [sheet, all] of conditions) {
    const ours = all.filter(({ formula }) => formula.includes('station-evaluation'));
    const cells = ours.flatMap(({ cells: list, fill }) =>
      list.split(' ').map((cell) => `${cell} ${severities[fill]}`),
    );
    if (cells.length > 0) found[sheet] = cells.sort();
  }
  return found;
}
