import { describe, expect, it } from 'vitest';
import { openTestWorkbook } from './open-test-workbook.ts';
import { published } from './published.ts';
import { seenSnapshot } from './seen-snapshot.ts';
import { bookOf } from './test-host/book-of.ts';

describe('reading a workbook in Excel', () => {
  it('gives the snapshot that the file gives, in three round trips', async () => {
    const expected = await published('shibi-2023-mid.xlsx');
    const { workbook, host } = openTestWorkbook(bookOf(expected));
    const read = await workbook.read();
    expect(read.ok && seenSnapshot(read.value)).toEqual(seenSnapshot(expected));
    expect(host.roundTrips.map(({ error }) => error)).toEqual([null, null, null]);
  });
});
