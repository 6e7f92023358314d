import { cellKind, type Grid } from '../../cells/grid.ts';

/** The cells of a sheet that hold texts, in reading order: most cells hold none. */
export interface TextCells {
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  /** By cell: the place in the grid's texts. */
  readonly texts: Int32Array;
}

export function textCellsOf(grid: Grid): TextCells {
  let count = 0;
  for (const kind of grid.kinds) if (kind === cellKind.text) count++;
  const rows = new Int32Array(count);
  const columns = new Uint16Array(count);
  const texts = new Int32Array(count);
  let at = 0;
  for (let line = 0; line < grid.rows.length; line++) {
    const end = grid.starts[line + 1] as number;
    for (let index = grid.starts[line] as number; index < end; index++) {
      if (grid.kinds[index] !== cellKind.text) continue;
      rows[at] = grid.rows[line] as number;
      columns[at] = grid.columns[index] as number;
      texts[at] = grid.numbers[index] as number;
      at++;
    }
  }
  return { rows, columns, texts };
}
