/** Columns that are taken out of some rows of a sheet; what stands behind them moves up. */
export interface ColumnCut {
  readonly top: number;
  readonly last: number;
  readonly columns: ReadonlySet<number>;
}

/** Where a cell stands once the columns are cut out; null for a cell of theirs. */
export function cutColumn(cuts: readonly ColumnCut[], row: number, column: number): number | null {
  const cut = cutIn(cuts, row);
  if (!cut) return column;
  if (cut.columns.has(column)) return null;
  return column - [...cut.columns].filter((one) => one < column).length;
}

/** Where a cell of the sheet without the columns stood before. */
export function uncutColumn(cuts: readonly ColumnCut[], row: number, column: number): number {
  let at = column;
  for (const cut of [...(cutIn(cuts, row)?.columns ?? [])].sort((a, b) => a - b))
    if (cut <= at) at++;
  return at;
}

function cutIn(cuts: readonly ColumnCut[], row: number): ColumnCut | undefined {
  return cuts.find(({ top, last }) => row >= top && row <= last);
}
