import { type ProjectField, projectFields } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { taughtLabel } from '../taught/taught-roles.ts';
import type { LayoutLabel } from '../words/remembered-layout.ts';
import type { Pair } from './project-fields.ts';

/** The pairs whose labels a person taught: the value stands at the label's right, else beneath it. */
export function taughtPairs(reader: TableReader, structure: Structure): readonly Pair[] {
  const { taught, range } = structure;
  const pairs: Pair[] = [];
  if (!taught) return pairs;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const area = reader.areaAt(row, column);
      if (area.top !== row || area.left !== column) continue;
      const label = taughtLabel(taught, [reader.textAt(row, column)]);
      const pair = label && pairOf(reader, structure, label, row, column);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

function pairOf(
  reader: TableReader,
  { range, taught }: Structure,
  label: LayoutLabel,
  row: number,
  column: number,
): Pair | null {
  const field = fieldOf(label);
  const area = reader.areaAt(row, column);
  const right = firstFilled(reader, row, area.right + 1, range.right);
  const isOwnValue = right !== null && !taughtLabel(taught, [reader.textAt(row, right)]);
  const place = isOwnValue ? { row, column: right } : { row: area.bottom + 1, column };
  const text = reader.textAt(place.row, place.column);
  if (field === null || text === '') return null;
  return {
    label: reader.textAt(row, column),
    text,
    cell: reader.addressAt(place.row, place.column),
    value: reader.cellAt(place.row, place.column),
    field,
    ...(label.unit === undefined ? {} : { unit: label.unit }),
  };
}

function firstFilled(reader: TableReader, row: number, left: number, right: number): number | null {
  for (let column = left; column <= right; column++) {
    if (reader.textAt(row, column) !== '') return column;
  }
  return null;
}

function fieldOf({ role }: LayoutLabel): ProjectField | null {
  return projectFields.find((field) => field === role) ?? null;
}
