import type { SheetRow } from './sheet-plan.ts';
import { heights } from './styles.ts';

/** Points that surely fit on a page of A4 across in every program, heads repeated on it taken off. */
const pageHeight = 480;
/** As many at about 60 % of their size. */
const onePage = 820;

/**
 * Rows that begin a page: those of `starts` whose rows, up to the next of them or the end, do not surely
 * fit on the page of those before them. So no heading stands alone at a page's end, however a program
 * scales the sheet.
 */
export function pageBreaks(
  rows: readonly SheetRow[],
  starts: readonly number[],
): readonly number[] {
  const breaks: number[] = [];
  let used = heightOf(rows.slice(0, starts[0] ?? rows.length));
  for (const [at, start] of starts.entries()) {
    const height = heightOf(rows.slice(start, starts[at + 1] ?? rows.length));
    const fits = used + height <= pageHeight;
    if (!fits && used > 0) breaks.push(start);
    used = fits ? used + height : height;
  }
  return breaks;
}

/**
 * Whether all rows go on one page at a size that is still read with ease, that of 评估汇总: a second page
 * for the last row or two helps nobody.
 */
export function fitsOnePage(rows: readonly SheetRow[]): boolean {
  return heightOf(rows) <= onePage;
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((all, { height = heights.row }) => all + height, 0);
}
