import type { Position } from '../../core/cells/address.ts';
import type { SheetLayout } from './sheet-layout.ts';

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The cell that a key leads to; null for a key that moves nothing. Hidden rows and columns are
 * stepped over. `page`: how many rows a screen holds.
 */
export function moveCell(
  from: Position,
  { key, ctrlKey, metaKey }: GridKey,
  layout: SheetLayout,
  page: number,
): Position | null {
  const toEnd = ctrlKey || metaKey;
  const { rowCount, columnCount, last, rowHeight, columnWidth } = layout;
  const inRow = (target: number, step: number) => ({
    ...from,
    column: shown(target, step, columnCount, columnWidth) ?? from.column,
  });
  const inColumn = (target: number, step: number) => ({
    ...from,
    row: shown(target, step, rowCount, rowHeight) ?? from.row,
  });
  switch (key) {
    case 'ArrowLeft':
      return toEnd ? inRow(0, 1) : inRow(from.column - 1, -1);
    case 'ArrowRight':
      return toEnd ? inRow(last.column, -1) : inRow(from.column + 1, 1);
    case 'ArrowUp':
      return toEnd ? inColumn(0, 1) : inColumn(from.row - 1, -1);
    case 'ArrowDown':
      return toEnd ? inColumn(last.row, -1) : inColumn(from.row + 1, 1);
    case 'PageUp':
      return inColumn(Math.max(0, from.row - page), 1);
    case 'PageDown':
      return inColumn(Math.min(rowCount - 1, from.row + page), -1);
    case 'Home':
      return toEnd ? { row: inColumn(0, 1).row, column: inRow(0, 1).column } : inRow(0, 1);
    case 'End':
      return toEnd
        ? { row: inColumn(last.row, -1).row, column: inRow(last.column, -1).column }
        : inRow(last.column, -1);
    default:
      return null;
  }
}

/** The first place from `target` on that has a size; null past the edge. */
function shown(
  target: number,
  step: number,
  count: number,
  sizeOf: (index: number) => number,
): number | null {
  for (let at = target; at >= 0 && at < count; at += step) {
    if (sizeOf(at) > 0) return at;
  }
  return null;
}
