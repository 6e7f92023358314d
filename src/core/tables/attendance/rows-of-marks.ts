import type { MarkKind } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { markKind, type RosterColumns } from './roster-columns.ts';
import { ownText, type RosterRow } from './roster-rows.ts';

/** What one of a worker's rows keeps: 到岗 in the first, 社保 in the next; or the month's halves. */
interface RowKind {
  readonly kind: MarkKind;
  readonly half?: 1 | 2;
}

export interface MarkRow extends RowKind {
  readonly index: number;
}

/**
 * By the worker's first row, all rows of the worker, where a column before the months names the mark
 * that each row keeps, or the half of the month. Empty for a roster with one row a worker.
 */
export function rowsOfMarks(
  reader: TableReader,
  columns: RosterColumns,
  rows: readonly RosterRow[],
): ReadonlyMap<number, readonly MarkRow[]> {
  const found = new Map<number, MarkRow[]>();
  const lines = workerLines(rows);
  const column = rowKindColumn(reader, columns, rows);
  if (column === null) return found;
  let worker: { readonly name: string; readonly rows: MarkRow[] } | null = null;
  for (const { index, kind: rowKind } of lines) {
    const told = rowKindOf(reader.textAt(index, column));
    // A blank row within a worker's cell.
    if (told === null && rowKind === 'other' && isBare(reader, columns, index)) continue;
    const name = reader.textAt(index, columns.roles.get('name') ?? column);
    const isNext = worker !== null && index - (worker.rows.at(-1)?.index ?? 0) <= 2;
    const isNew = worker?.rows.every((row) => !isSameKind(row, told)) ?? false;
    if (told && worker && isNext && isNew && (name === '' || name === worker.name)) {
      worker.rows.push({ index, ...told });
    } else if (told && rowKind === 'worker') {
      worker = { name, rows: [{ index, ...told }] };
      found.set(index, worker.rows);
    } else worker = null;
  }
  return found;
}

/** 社保 → insurance; 上半月, 1日-15日 → on post in the first half. */
function rowKindOf(text: string): RowKind | null {
  const kind = markKind(text);
  if (kind !== null) return { kind };
  const core = text.normalize('NFKC').replace(/\s+/gu, '');
  const at = halves.findIndex((pattern) => pattern.test(core));
  return at < 0 ? null : { kind: 'post', half: at === 0 ? 1 : 2 };
}

const halves = [
  /^(?:上半月|前半月|1日?[-~至到]15日?)$/u,
  /^(?:下半月|后半月|16日?[-~至到](?:3[01]日?|月底|月末))$/u,
];

function isSameKind(one: RowKind, other: RowKind | null): boolean {
  return one.kind === other?.kind && one.half === other.half;
}

/** Nothing but what began in a row above stands in it. */
function isBare(reader: TableReader, { roles, marks }: RosterColumns, row: number): boolean {
  const columns = [...roles.values(), ...marks.map(({ index }) => index)];
  return columns.every((column) => ownText(reader, row, column) === '');
}

function workerLines(rows: readonly RosterRow[]): readonly RosterRow[] {
  return rows.filter(({ kind }) => kind === 'worker' || kind === 'other');
}

/** The column before the months whose texts tell what each row keeps, of two kinds at least. */
export function rowKindColumn(
  reader: TableReader,
  { marks, roles }: RosterColumns,
  rows: readonly RosterRow[],
): number | null {
  if (new Set(marks.map(({ kind }) => kind)).size > 1) return null;
  const lines = workerLines(rows);
  const first = Math.min(...marks.map(({ index }) => index));
  for (let column = first - 1; column >= 0; column--) {
    if (column === roles.get('name')) continue;
    if (holdsKinds(reader, column, lines)) return column;
  }
  return null;
}

function holdsKinds(reader: TableReader, column: number, lines: readonly RosterRow[]): boolean {
  const kinds = new Set<string>();
  let count = 0;
  for (const { index } of lines) {
    const text = ownText(reader, index, column);
    if (text === '') continue;
    const told = rowKindOf(text);
    if (told === null) return false;
    kinds.add(`${told.kind}${told.half ?? ''}`);
    count++;
  }
  return count * 2 > lines.length && kinds.size > 1;
}
