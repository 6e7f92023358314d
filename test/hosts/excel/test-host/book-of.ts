import type { Snapshot, Span } from '../../../../src/core/cells/snapshot.ts';
import { newBook, newSheet } from './new-book.ts';
import type { TestBook } from './state.ts';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook of the test host with a snapshot's sheets. Marks and settings are put in as text. */
export function bookOf(snapshot: Snapshot): TestBook {
  const book = newBook(snapshot.name);
  book.date1904 = snapshot.usesDate1904;
  book.structureProtected = snapshot.isStructureProtected;
  for (const each of snapshot.sheets) {
    const sheet = newSheet(`{S-${++book.lastId}}`, each.name, each.grid);
    sheet.visibility = visibilities[each.visibility];
    sheet.isProtected = each.isProtected;
    sheet.merges = [...each.merges];
    addSpans(sheet.hiddenRows, each.hiddenRows, 1_048_576);
    addSpans(sheet.hiddenColumns, each.hiddenColumns, 16_384);
    book.sheets.push(sheet);
  }
  return book;
}

function addSpans(set: Set<number>, spans: readonly Span[], limit: number): void {
  for (const { first, last } of spans) {
    for (let at = first; at <= Math.min(last, limit - 1); at++) set.add(at);
  }
}
