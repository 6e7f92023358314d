import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights } from './styles.ts';

/** A row from its cells by column. */
export function plannedRow(
  cells: Readonly<Record<number, SheetCell>>,
  more: Omit<SheetRow, 'cells'> = {},
): SheetRow {
  const last = Math.max(-1, ...Object.keys(cells).map(Number));
  return {
    height: heights.row,
    ...more,
    cells: Array.from({ length: last + 1 }, (_, column) => cells[column]),
  };
}

/** Cells side by side from a column on. */
export function sideBySide(first: number, cells: readonly SheetCell[]): Record<number, SheetCell> {
  return Object.fromEntries(cells.map((cell, at) => [first + at, cell]));
}

/** No row can be taller in Excel. */
const tallest = 409;

/** Points that a wrapped text takes in a column so wide: a Chinese character is two characters wide. */
export function wrappedHeight(text: string, columnWidth: number, line = 15): number {
  const lines = text
    .split('\n')
    .map((part) => Math.max(1, Math.ceil(textWidth(part) / (columnWidth - 1))));
  const height = lines.reduce((all, count) => all + count, 0) * line + 5;
  return Math.min(tallest, Math.max(heights.row, height));
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += character.charCodeAt(0) > 0x2e7f || /[“”‘’…—÷×]/.test(character) ? 2 : 1;
  return width;
}
