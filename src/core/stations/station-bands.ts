import { cellKind, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { type StationList, withoutSums } from './station-lists.ts';
import { isStationName, shortStation } from './station-name.ts';

/** Longer lines name no station alone. */
const longestLine = 30;
/** A row of heads has at least so many. */
const fewestHeads = 3;

/** A row with what stands in it. */
interface Line {
  readonly row: number;
  /** The first of those that hold something. */
  readonly columns: readonly number[];
  /** The only text of the row, where it has one. */
  readonly text: string | null;
}

/**
 * A list of several stations under one head whose names stand in rows of their own (甲街社工站, its rows,
 * 乙街社工站, its rows): told apart as by a column of stations, which it has none of (-1). A head that is
 * said again under a name begins a table of that station instead.
 */
export function stationBands(sheet: SheetSnapshot): readonly StationList[] {
  const lines = linesOf(sheet);
  const names = new Map(lines.flatMap((line) => bandOf(line)));
  const start = lines.findIndex(({ row }) => names.has(row));
  const head = lines[start - 1];
  const first = lines[start];
  if (!head || !first || new Set([...names.values()].map(shortStation)).size < 2) return [];
  const heads = head.columns.filter((at) => typeof valueAt(sheet.grid, head.row, at) === 'string');
  if (head.row !== first.row - 1 || heads.length < fewestHeads) return [];
  const rows = new Map<number, string>();
  const written = new Map<string, string>();
  let last = first.row;
  for (const line of lines.slice(start)) {
    const name = names.get(line.row);
    if (line.row > last + 2 || (line.row > last + 1 && name === undefined)) break;
    last = line.row;
    if (name !== undefined) written.set(shortStation(name), name);
    else {
      if (heads.every((at) => saysSame(sheet, head.row, line.row, at))) return [];
      rows.set(line.row, [...written.keys()].at(-1) ?? '');
    }
  }
  const own = new Set(rows.values());
  if (written.size < 2 || own.size < written.size) return [];
  const list = { head: head.row, column: -1, first: first.row, last, names: written };
  return [{ ...list, rows: withoutSums(sheet, -1, rows, last) }];
}

/** The rows that hold anything, with the first of their columns. */
function linesOf({ grid }: SheetSnapshot): readonly Line[] {
  const filled = (at: number, most: number) => {
    const columns: number[] = [];
    const end = grid.starts[at + 1] as number;
    for (let index = grid.starts[at] as number; index < end && columns.length < most; index++)
      if (grid.kinds[index] !== cellKind.blank) columns.push(grid.columns[index] as number);
    return columns;
  };
  const lines: Line[] = [];
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    const columns = filled(at, fewestHeads);
    const [only] = columns;
    const value = only !== undefined && columns.length === 1 ? valueAt(grid, row, only) : null;
    if (only !== undefined)
      lines.push({ row, columns, text: typeof value === 'string' ? value : null });
  }
  return lines;
}

/** 一、甲街社工站（4人）. */
function bandOf({ row, text }: Line): readonly (readonly [number, string])[] {
  if (text === null || text.length > longestLine) return [];
  const name = text
    .trim()
    .replace(/^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）、.．]\s*/u, '')
    .replace(/[（(][^（()）]*[)）]$/u, '')
    .replace(/[:：]$/u, '');
  return isStationName(name) ? [[row, name]] : [];
}

function saysSame({ grid }: SheetSnapshot, a: number, b: number, column: number): boolean {
  return valueAt(grid, a, column) === valueAt(grid, b, column);
}
