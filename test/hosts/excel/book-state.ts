import { formatPosition, formatRange } from '../../../src/core/cells/a1.ts';
import { forEachCell } from '../../../src/core/cells/grid.ts';
import { cellOf } from './test-host/cell-store.ts';
import type { TestBook, TestSheet } from './test-host/state.ts';

/** Everything that a person could see or lose of a workbook in the test host, to be compared. */
export function bookState(book: TestBook) {
  return {
    sheets: book.sheets.map(sheetState),
    xmlParts: book.xmlParts.map(({ xml }) => xml),
  };
}

function sheetState(sheet: TestSheet) {
  const { name, id, visibility, tabColor, showGridlines, freeze, filter } = sheet;
  return {
    name,
    id,
    visibility,
    tabColor,
    showGridlines,
    freeze,
    filter,
    cells: cellsState(sheet),
    merges: sheet.merges.map(formatRange),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    outline: [...sheet.outline].sort(([a], [b]) => a - b),
    rowHeights: others(sheet.rowHeights, 15),
    columnWidths: others(sheet.columnWidths, 48),
    properties: Object.fromEntries(sheet.properties),
    conditions: sheet.conditionalFormats.map(({ type, ranges, formula, text, look }) => ({
      type,
      ranges: ranges.map(formatRange),
      formula,
      text,
      look: Object.fromEntries(look),
    })),
    print: printState(sheet),
    validations: sheet.validations.map(({ range, rule }) => ({ range: formatRange(range), rule })),
    charts: sheet.charts.map(({ type, look, series }) => ({
      type,
      look: Object.fromEntries(look),
      series: series.map(({ name: title, values, categories }) => [title, values, categories]),
    })),
  };
}

function cellsState(sheet: TestSheet): Readonly<Record<string, unknown>> {
  const places = new Set<number>(sheet.changed.keys());
  if (sheet.base) forEachCell(sheet.base, (row, column) => places.add(row * 16_384 + column));
  const cells: Record<string, unknown> = {};
  for (const place of [...places].sort((a, b) => a - b)) {
    const position = { row: Math.floor(place / 16_384), column: place % 16_384 };
    const cell = cellOf(sheet, position.row, position.column);
    const { value, formula, format, look, link } = cell;
    const isBlank = value === null && formula === null && link === null && format === 'General';
    if (!isBlank || Object.keys(look).length > 0) cells[formatPosition(position)] = cell;
  }
  return cells;
}

/** But for title rows: Excel's API has nothing to take them away with. */
function printState({ layout }: TestSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...layout].filter(([name]) => name !== 'titleRows'));
}

/** Sizes that are as by default are none. */
function others(sizes: ReadonlyMap<number, number>, usual: number): readonly (readonly number[])[] {
  return [...sizes].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);
}
