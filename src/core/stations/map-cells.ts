/** Where the rows and columns of a slice stand in its sheet. */
export interface SlicePlaces {
  readonly row: (row: number) => number;
  /** A column in a row of the slice. */
  readonly column: (row: number, column: number) => number;
}

/**
 * Facts that were read from a slice of a sheet, with the cells that they stand in: every address and
 * range of that sheet, and the rows and columns that rosters and sums count by.
 */
export function mapCells<T extends { readonly place: { readonly top: number } }>(
  facts: T,
  sheet: string,
  { row: rowOf, column: columnOf }: SlicePlaces,
): T {
  const { top } = facts.place;
  const map = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(map);
    const isOurs = isOf(value, sheet);
    const at = rowIn(value) ?? top;
    const mapped = Object.entries(value).map(([name, part]): [string, unknown] => {
      if (name === 'workerRows' && Array.isArray(part)) return [name, part.map(rowOf)];
      if (!isOurs || typeof part !== 'number') return [name, map(part)];
      if (name === 'row' || name === 'top' || name === 'bottom') return [name, rowOf(part)];
      const isColumn = name === 'column' || name === 'left' || name === 'right';
      return [name, isColumn ? columnOf(at, part) : part];
    });
    return Object.fromEntries(mapped);
  };
  return map(facts) as T;
}

function rowIn(value: object): number | null {
  if ('row' in value && typeof value.row === 'number') return value.row;
  return 'top' in value && typeof value.top === 'number' ? value.top : null;
}

/** A worker's row has no sheet beside it. */
function isOf(value: object, sheet: string): boolean {
  return !('sheet' in value) || value.sheet === sheet;
}
