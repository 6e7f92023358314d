import { parseRange } from '../../../src/core/cells/a1.ts';
import type { Cell, CellValue } from '../../../src/core/cells/cell.ts';
import { createGridBuilder } from '../../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot, Span, Visibility } from '../../../src/core/cells/snapshot.ts';

export type Drawn = CellValue | undefined | Partial<Cell>;

export interface SheetOptions {
  readonly name?: string;
  /** A1 texts: `A2:A3`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  readonly visibility?: Visibility;
  /** Where the drawing's first cell lies; A1 where absent. */
  readonly top?: number;
  readonly left?: number;
}

/**
 * A sheet drawn as rows of cells; null, undefined and '' are empty cells, `{ value, format,
 * formula }` tells more than the value.
 */
export function sheetOf(
  rows: readonly (readonly Drawn[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  const builder = createGridBuilder();
  rows.forEach((row, at) => {
    row.forEach((drawn, column) => {
      const cell = cellOf(drawn);
      if (cell.value === null && cell.formula === null && cell.format === 'General') return;
      builder.add(
        at + (options.top ?? 0),
        column + (options.left ?? 0),
        cell.value,
        cell.format,
        cell.formula,
      );
    });
  });
  return {
    name: options.name ?? '表',
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    ours: null,
    grid: builder.build(),
    merges: (options.merges ?? []).flatMap((text) => parseRange(text) ?? []),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

function cellOf(drawn: Drawn): Cell {
  const blank = { value: null, format: 'General', formula: null };
  if (drawn === undefined || drawn === null || drawn === '') return blank;
  if (typeof drawn !== 'object') return { ...blank, value: drawn };
  return 'error' in drawn ? { ...blank, value: drawn } : { ...blank, ...drawn };
}
