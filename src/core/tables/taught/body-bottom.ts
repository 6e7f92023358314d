import { readPresence } from '../../quantities/read-presence.ts';
import type { TaughtColumn } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';

/** More blank rows than this end a table. */
const widestGap = 2;

/**
 * The last row of a taught table: the last with something in a column of figures or marks, before the
 * rows run out or words stand where figures belong, for there another table's headings begin. Its own
 * headings said again end nothing, nor do a banner over its width or a note.
 */
export function bodyBottom(
  reader: TableReader,
  columns: ReadonlyMap<number, TaughtColumn>,
  head: { readonly top: number; readonly bottom: number },
  before: number,
): number {
  const all = [...columns.keys()];
  const figures = [...columns].filter(([, column]) => isFigureColumn(column));
  let bottom = head.bottom;
  let blank = 0;
  for (let row = head.bottom + 1; row < before && blank <= widestGap; row++) {
    blank = all.some((column) => reader.textAt(row, column) !== '') ? 0 : blank + 1;
    const own = figures.filter(([column]) => isOwn(reader, row, column));
    const words = own.filter(([column, taught]) => isWord(reader, row, column, taught));
    const isHeading = words.length === own.length && words.length >= Math.min(2, figures.length);
    const isAgain = words.every(([column]) => saysAgain(reader, head, row, column));
    if (own.length > 0 && isHeading && !isAgain) break;
    if (own.length > 0) bottom = row;
  }
  return bottom;
}

function isOwn(reader: TableReader, row: number, column: number): boolean {
  const area = reader.areaAt(row, column);
  const { value, formula } = reader.cellAt(row, column);
  return area.left === column && area.top === row && (value !== null || formula !== null);
}

function isWord(
  reader: TableReader,
  row: number,
  column: number,
  { taught }: TaughtColumn,
): boolean {
  if (reader.statedAt(row, column).reading.kind !== 'text') return false;
  const isMark = taught.mark !== undefined;
  return !isMark || readPresence(reader.cellAt(row, column)).kind === 'unreadable';
}

function saysAgain(
  reader: TableReader,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  row: number,
  column: number,
): boolean {
  const text = reader.textAt(row, column);
  for (let head = top; head <= bottom; head++) {
    if (reader.textAt(head, column) === text) return true;
  }
  return false;
}

const labelRoles: ReadonlySet<string> = new Set([
  'serial',
  'service',
  'area',
  'measure',
  'unit',
  'role',
  'part',
  'remark',
  'ignore',
  'level',
  'grade',
  'name',
  'post',
  'licence',
  'type',
  'contract',
  'joined',
  'left',
  'hire',
  'personal',
  'years',
]);

/** Whether a taught column holds figures or marks, and not words. */
export function isFigureColumn({ taught: { role, mark } }: TaughtColumn): boolean {
  return mark !== undefined || (role !== undefined && !labelRoles.has(role));
}
