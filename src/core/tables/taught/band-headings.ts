import { cellKind, rowIndex } from '../../cells/grid.ts';
import type { Heading } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';

/** Rows that head a table's columns. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** A column of a band with its headings, outermost first; none where it has no heading. */
export interface BandColumn {
  readonly index: number;
  readonly path: readonly Heading[];
}

/** The columns under which the band says something, and those between them. */
export function bandColumns(reader: TableReader, band: Band): readonly BandColumn[] {
  const last = lastColumn(reader, band);
  const isBlank = Array.from({ length: last + 1 }, (_, column) => isBlankIn(reader, band, column));
  return isBlank.map((_, index) => ({ index, path: pathOver(reader, band, index, isBlank) }));
}

/** A blank takes what stands at its left, but in the last row and not across a blank column. */
function pathOver(
  reader: TableReader,
  { top, bottom }: Band,
  column: number,
  isBlank: readonly boolean[],
): readonly Heading[] {
  const path: Heading[] = [];
  if (isBlank[column]) return path;
  for (let row = top; row <= bottom; row++) {
    let from = column;
    while (row < bottom && reader.textAt(row, from) === '' && from > 0 && !isBlank[from - 1])
      from--;
    const text = reader.textAt(row, from);
    const place = reader.areaAt(row, from);
    const above = path.at(-1);
    const isSame = above?.place.top === place.top && above.place.left === place.left;
    if (text === '' || isSame || place.bottom > bottom) continue;
    path.push({ place, text: text.replace(/\s+/gu, ' ') });
  }
  return path;
}

function isBlankIn(reader: TableReader, { top, bottom }: Band, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (reader.textAt(row, column) !== '') return false;
  return true;
}

function lastColumn(reader: TableReader, { top, bottom }: Band): number {
  const { grid } = reader.sheet;
  let last = -1;
  for (let row = top; row <= bottom; row++) {
    const at = rowIndex(grid, row);
    if (at < 0) continue;
    for (
      let cell = (grid.starts[at + 1] as number) - 1;
      cell >= (grid.starts[at] as number);
      cell--
    ) {
      if (grid.kinds[cell] === cellKind.blank) continue;
      last = Math.max(last, reader.areaAt(row, grid.columns[cell] as number).right);
      break;
    }
    // An area from above may head one more.
    while (reader.textAt(row, last + 1) !== '') last = reader.areaAt(row, last + 1).right;
  }
  return last;
}
