import type { MarkKind } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { markKind, type RosterColumns } from './roster-columns.ts';
import { ownText, type RosterRow } from './roster-rows.ts';

/** A row of a worker who has one for each mark: 到岗 in the first, 社保 in the next. */
export interface MarkRow {
  readonly index: number;
  readonly kind: MarkKind;
}

/**
 * By the worker's first row, all rows of the worker, where a column before the months names the mark
 * that each row keeps. Empty for a roster with one row a worker.
 */
export function rowsOfMarks(
  reader: TableReader,
  columns: RosterColumns,
  rows: readonly RosterRow[],
): ReadonlyMap<number, readonly MarkRow[]> {
  const told = new Map<number, MarkRow[]>();
  if (new Set(columns.marks.map(({ kind }) => kind)).size > 1) return told;
  const lines = rows.filter(({ kind }) => kind === 'worker' || kind === 'other');
  const column = columnOfKinds(reader, columns, lines);
  if (column === null) return told;
  let worker: { readonly name: string; readonly rows: MarkRow[] } | null = null;
  for (const { index, kind: rowKind } of lines) {
    const kind = markKind(reader.textAt(index, column));
    // A blank row within a worker's cell.
    if (kind === null && rowKind === 'other' && isBare(reader, columns, index)) continue;
    const name = reader.textAt(index, columns.roles.get('name') ?? column);
    const isNext = worker !== null && index - (worker.rows.at(-1)?.index ?? 0) <= 2;
    const isNew = worker?.rows.every((row) => row.kind !== kind) ?? false;
    if (kind && worker && isNext && isNew && (name === '' || name === worker.name)) {
      worker.rows.push({ index, kind });
    } else if (kind && rowKind === 'worker') {
      worker = { name, rows: [{ index, kind }] };
      told.set(index, worker.rows);
    } else worker = null;
  }
  return told;
}

/** Nothing but what began in a row above stands in it. */
function isBare(reader: TableReader, { roles, marks }: RosterColumns, row: number): boolean {
  const columns = [...roles.values(), ...marks.map(({ index }) => index)];
  return columns.every((column) => ownText(reader, row, column) === '');
}

/** The column before the months whose texts are marks' names, of two kinds at least. */
function columnOfKinds(
  reader: TableReader,
  { marks, roles }: RosterColumns,
  lines: readonly RosterRow[],
): number | null {
  const first = Math.min(...marks.map(({ index }) => index));
  for (let column = first - 1; column >= 0; column--) {
    if (column === roles.get('name')) continue;
    if (holdsKinds(reader, column, lines)) return column;
  }
  return null;
}

function holdsKinds(reader: TableReader, column: number, lines: readonly RosterRow[]): boolean {
  const kinds = new Set<MarkKind>();
  let count = 0;
  for (const { index } of lines) {
    const text = ownText(reader, index, column);
    if (text === '') continue;
    const kind = markKind(text);
    if (kind === null) return false;
    kinds.add(kind);
    count++;
  }
  return count * 2 > lines.length && kinds.size > 1;
}
