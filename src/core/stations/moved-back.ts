import type { Position } from '../cells/address.ts';

/** By place in a drawn table: the cell of the sheet that it shows. */
export type Origins = Map<string, Position>;

/** Facts of a table that was drawn from a list, each address back where it stands in the list. */
export function movedBack<T>(facts: T, origins: ReadonlyMap<string, Position>): T {
  const move = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(move);
    const parts = Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, move(part)]),
    );
    if (!('row' in value) || !('column' in value)) return parts;
    const { row, column } = value;
    return typeof row === 'number' && typeof column === 'number'
      ? { ...parts, ...origins.get(keyOf({ row, column })) }
      : parts;
  };
  return move(facts) as T;
}

export function keyOf({ row, column }: Position): string {
  return `${row}:${column}`;
}
