/**
 * Facts that were read from a packed slice of a sheet, with the rows that they stand in: every
 * address and range of that sheet, and the rows that rosters count by.
 */
export function mapRows<T>(facts: T, sheet: string, rows: readonly number[]): T {
  const rowOf = (row: number) => rows[row] ?? row;
  const map = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(map);
    const mapped = Object.entries(value).map(([name, part]): [string, unknown] => {
      if (name === 'workerRows' && Array.isArray(part)) return [name, part.map(rowOf)];
      const isRow = name === 'row' || name === 'top' || name === 'bottom';
      return [
        name,
        isRow && typeof part === 'number' && isOf(value, sheet) ? rowOf(part) : map(part),
      ];
    });
    return Object.fromEntries(mapped);
  };
  return map(facts) as T;
}

/** A worker's row has no sheet beside it. */
function isOf(value: object, sheet: string): boolean {
  return !('sheet' in value) || value.sheet === sheet;
}
