import { columnName, formatRange } from '../../src/core/cells/a1.ts';
import { cellAt } from '../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';

/** A sheet as text: a line a row, cells apart by |, merges after it. */
export function showSheet(sheet: SheetSnapshot): string {
  const { grid } = sheet;
  const columns = Array.from({ length: grid.columnCount }, (_, at) => columnName(at));
  const lines = [`## ${sheet.name}`, `    ${columns.join(' | ')}`];
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = columns.map((_, column) => {
      const { value, format, formula } = cellAt(grid, row, column);
      if (value === null) return '';
      const text =
        typeof value === 'object'
          ? value.error
          : typeof value === 'string'
            ? JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')
            : `${value}`;
      return `${typeof value === 'number' ? '' : "'"}${text}${format === 'General' ? '' : `{${format}}`}${formula ? `{${formula}}` : ''}`;
    });
    lines.push(`${String(row + 1).padStart(3)} ${cells.join(' | ')}`);
  }
  lines.push(`merges ${sheet.merges.map((range) => formatRange(range)).join(' ')}`);
  const hidden = [
    ...sheet.hiddenRows.map(({ first }) => `row ${first + 1}`),
    ...sheet.hiddenColumns.map(({ first }) => `column ${columnName(first)}`),
  ];
  if (hidden.length > 0) lines.push(`hidden ${hidden.join(', ')}`);
  return lines.join('\n');
}
