import type { SheetRow } from './sheet-plan.ts';
import { heights } from './styles.ts';

/** Points that surely fit on a page of A4 across, heads repeated on it taken off. */
const pageHeight = 400;

/**
 * Rows that begin a page: those of `starts` whose rows, up to the next of them or the end, do not fit on
 * the rest of the page before them. So no heading stands alone at a page's end.
 */
export function pageBreaks(
  rows: readonly SheetRow[],
  starts: readonly number[],
): readonly number[] {
  const breaks: number[] = [];
  let used = heightOf(rows.slice(0, starts[0] ?? rows.length)) % pageHeight;
  for (const [at, start] of starts.entries()) {
    const height = heightOf(rows.slice(start, starts[at + 1] ?? rows.length));
    if (used > 0 && used + height > pageHeight) {
      breaks.push(start);
      used = 0;
    }
    used = (used + height) % pageHeight;
  }
  return breaks;
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((all, { height = heights.row }) => all + height, 0);
}
