import type { SheetSnapshot } from './snapshot.ts';

/** The heading of the hidden column that names the rows of our sheets: by it it is found again. */
export const keyHeading = 'row-key';

/**
 * Whether a sheet is a summary of ours, or a copy of one: copying a sheet, and some programs on
 * saving, lose the mark. A copy is the user's and never written over, but its figures repeat those
 * of the workbook and must not be counted again.
 */
export function isSummarySheet({ ours, grid }: SheetSnapshot): boolean {
  return ours !== null || grid.texts.includes(keyHeading);
}
