import type { Position, Range } from '../cells/address.ts';
import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import type { StationList } from './station-lists.ts';

/** A cell with what it says. */
export interface Said<T> extends Position {
  readonly value: T;
}

/** A column of a list of stations with what stands over its figures, outermost first. */
export interface ListHead {
  readonly column: number;
  readonly texts: readonly [Said<string>, ...Said<string>[]];
  /** Numbers under the heads: full marks, weights. */
  readonly figures: readonly Said<number>[];
}

/** The heads of each column of a list of stations, without the column of stations itself. */
export function listHeads(sheet: SheetSnapshot, list: StationList): readonly ListHead[] {
  const { grid, merges } = sheet;
  const top = headTop(sheet, list);
  const rows = Array.from({ length: list.first - top }, (_, at) => top + at);
  const areas = merges.filter((one) => one.bottom >= top && one.top < list.first);
  const columns = Array.from({ length: grid.columnCount }, (_, at) => at);
  const lines = rows.map((row) => headLine(sheet, areas, row, list.first - 1));
  return columns.flatMap((column): readonly ListHead[] => {
    const said = lines.flatMap((line) => line[column] ?? []);
    const own = said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at);
    const [first, ...more] = own.filter(isText);
    if (column === list.column || !first) return [];
    return [{ column, texts: [first, ...more], figures: own.filter(isFigure) }];
  });
}

/** By column, what a row of heads says over it: merged over it, its own, or a group's before it. */
function headLine(
  { grid }: SheetSnapshot,
  areas: readonly Range[],
  row: number,
  bottom: number,
): readonly (Said<string | number> | null)[] {
  let group: Position | null = null;
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const area = areas.find(
      (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
    );
    const isOwn = valueAt(grid, row, column) !== null;
    if (area) group = null;
    else if (isOwn) group = { row, column };
    const isUnder = row < bottom && valueAt(grid, bottom, column) !== null;
    const before = isUnder ? group : null;
    const from = area ? { row: area.top, column: area.left } : isOwn ? { row, column } : before;
    const value = from && valueAt(grid, from.row, from.column);
    const isSaid = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    return from && isSaid ? { ...from, value } : null;
  });
}

function isSame(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

function isText(one: Said<string | number>): one is Said<string> {
  return typeof one.value === 'string';
}

function isFigure(one: Said<string | number>): one is Said<number> {
  return typeof one.value === 'number';
}

/** The first row of a list's heads. */
export function headTop(sheet: SheetSnapshot, list: StationList): number {
  return isGroupedOver(sheet, list) ? list.head - 1 : list.head;
}

/** Groups of columns named over the row of heads, behind the stations. */
function isGroupedOver({ grid, merges }: SheetSnapshot, { head, column }: StationList): boolean {
  if (head === 0) return false;
  const texts = Array.from({ length: grid.columnCount }, (_, at) => at).filter(
    (at) => at > column && typeof valueAt(grid, head - 1, at) === 'string',
  );
  const isWide = merges.some(
    (one) =>
      one.top <= head - 1 && one.bottom >= head - 1 && one.right > one.left && one.left > column,
  );
  return texts.length > 1 || (texts.length === 1 && isWide);
}
