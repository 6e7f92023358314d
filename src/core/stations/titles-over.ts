import type { Position } from '../cells/address.ts';
import { forEachCellIn, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';

/** So many lines over a table may be its title and its unit. */
const linesOver = 4;

/** A line over a table, in its cell. */
export interface TitleOver extends Position {
  readonly text: string;
}

/** The cells with texts in the lines over a table, top to bottom; figures over it end them. */
export function titlesOver({ grid }: SheetSnapshot, top: number): readonly TitleOver[] {
  let found: TitleOver[] = [];
  const range = {
    top: Math.max(0, top - linesOver),
    left: 0,
    bottom: top - 1,
    right: grid.columnCount - 1,
  };
  forEachCellIn(grid, range, (row, column) => {
    const value = valueAt(grid, row, column);
    if (typeof value === 'number') found = [];
    else if (typeof value === 'string') found.push({ row, column, text: value });
  });
  return found;
}
