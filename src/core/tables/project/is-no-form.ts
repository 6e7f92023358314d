import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';

/** A form with labels in one row and values in the next is not as long. */
const longest = 20;
/** So many figures side by side are pairs enough for a project's labels to be lost among them. */
const mostFigures = 200;

/** Whether so many bare numbers stand in a structure that pairs of label and value cannot be sure. */
export function isNoForm(reader: TableReader, { range, taught }: Structure): boolean {
  const { top, left, bottom, right } = range;
  if (taught || bottom - top <= longest) return false;
  let figures = 0;
  for (let row = top; row <= bottom && figures < mostFigures; row++) {
    for (let column = left; column <= right; column++) {
      if (reader.isBareNumber(row, column)) figures++;
    }
  }
  return figures >= mostFigures;
}
