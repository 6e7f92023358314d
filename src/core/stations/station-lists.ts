import type { Range } from '../cells/address.ts';
import { cellKind, rowIndex, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { closeUp, foldText, normaliseLabel } from '../tables/words/normalise-label.ts';
import {
  overAllWords,
  perhapsStationHeadWords,
  stationHeadPattern,
  stationHeadWords,
} from '../tables/words/vocabulary-stations.ts';
import { isStationName, mayBeStationName, shortStation } from './station-name.ts';

/** Rows of several stations under one head, told apart by a column. */
export interface StationList {
  /** The row of the head that says 社工站, and its column; -1 where names stand in rows of their own. */
  readonly head: number;
  readonly column: number;
  /** The first row under the heads, and the last that belongs to the list. */
  readonly first: number;
  readonly last: number;
  /** By row: the short name of its station; rows of sums over all stations have none. */
  readonly rows: ReadonlyMap<number, string>;
  /** By short name, as first written. */
  readonly names: ReadonlyMap<string, string>;
}

/** Lines of heads under the one that says 社工站. */
const deepestHead = 4;

/** The lists of a sheet that have a column of stations, at least two of them; top to bottom. */
export function stationLists(sheet: SheetSnapshot): readonly StationList[] {
  const lists: StationList[] = [];
  const { grid } = sheet;
  const ids = headIds(grid.texts);
  if (ids.size === 0) return lists;
  const areaAt = mergeLookup(sheet);
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    if (row <= (lists.at(-1)?.last ?? -1)) continue;
    const end = grid.starts[at + 1] as number;
    for (let index = grid.starts[at] as number; index < end; index++) {
      const isHead = grid.kinds[index] === cellKind.text && ids.has(grid.numbers[index] as number);
      const isWeak = isHead && ids.get(grid.numbers[index] as number) === 'perhaps';
      const list = isHead
        ? readList(sheet, areaAt, row, grid.columns[index] as number, isWeak)
        : null;
      if (!list) continue;
      lists.push(list);
      break;
    }
  }
  return lists;
}

function headIds(texts: readonly string[]): ReadonlyMap<number, 'surely' | 'perhaps'> {
  const ids = new Map<number, 'surely' | 'perhaps'>();
  texts.forEach((text, id) => {
    if (text.length > 20) return;
    const { core } = normaliseLabel(text);
    if (stationHeadWords.includes(core) || stationHeadPattern.test(foldText(text)))
      ids.set(id, 'surely');
    else if (perhapsStationHeadWords.includes(core)) ids.set(id, 'perhaps');
  });
  return ids;
}

type AreaAt = (row: number, column: number) => Range | null;

function mergeLookup({ merges }: SheetSnapshot): AreaAt {
  const byColumn = new Map<number, Range[]>();
  for (const merge of merges) {
    if (merge.right - merge.left > 64) continue;
    for (let column = merge.left; column <= merge.right; column++) {
      byColumn.set(column, [...(byColumn.get(column) ?? []), merge]);
    }
  }
  return (row, column) =>
    byColumn.get(column)?.find(({ top, bottom }) => row >= top && row <= bottom) ?? null;
}

function readList(
  sheet: SheetSnapshot,
  areaAt: AreaAt,
  head: number,
  column: number,
  isWeak: boolean,
): StationList | null {
  const start = (areaAt(head, column)?.bottom ?? head) + 1;
  const said = sayingsFrom(sheet, start, (row) => {
    const saying = sayingOf(textIn(sheet, areaAt, row, column), isWeak);
    return saying === 'nothing' && isOverAllBefore(sheet, row, column) ? 'sum' : saying;
  });
  const [first, last] = [said[0]?.row, said.at(-1)?.row];
  const rows = new Map<number, string>();
  const names = new Map<string, string>();
  let station: string | null = null;
  for (const { row, saying } of said) {
    if (typeof saying === 'object')
      names.set(saying.station, names.get(saying.station) ?? saying.name);
    if (saying !== 'nothing') station = saying === 'sum' ? null : saying.station;
    if (station !== null) rows.set(row, station);
  }
  if (first === undefined || last === undefined || names.size < 2) return null;
  return { head, column, first, last, rows: withoutSums(sheet, column, rows, last), names };
}

/** What the column says in each row of the list: from its first station to a blank row or other words. */
function sayingsFrom(
  sheet: SheetSnapshot,
  start: number,
  sayingAt: (row: number) => Saying | 'else',
) {
  const said: { readonly row: number; readonly saying: Saying }[] = [];
  for (let row = start; row < sheet.grid.rowCount; row++) {
    const saying = sayingAt(row);
    const isHead = (saying === 'nothing' || saying === 'else') && said.length === 0;
    if (isHead && row - start < deepestHead) continue;
    // One blank row between two stations.
    if (saying === 'nothing' && isBlank(sheet, row) && typeof sayingAt(row + 1) === 'object')
      continue;
    if (isHead || saying === 'else' || (saying === 'nothing' && isOutside(sheet, row))) break;
    said.push({ row, saying });
  }
  return said;
}

type Saying = 'nothing' | 'sum' | { readonly station: string; readonly name: string };

function sayingOf(text: string, isWeak: boolean): Saying | 'else' {
  if (text === '') return 'nothing';
  if (isOverAll(text)) return 'sum';
  const isStation = isStationName(text) || (!isWeak && mayBeStationName(text));
  return isStation ? { station: shortStation(text), name: closeUp(text) } : 'else';
}

function isOverAll(text: string): boolean {
  return isTotalLabel(text) || overAllWords.some((word) => text.startsWith(word));
}

/** 合计, 平均分 before the blank cell of a station. */
function isOverAllBefore({ grid }: SheetSnapshot, row: number, column: number): boolean {
  for (let at = column - 1; at >= 0; at--) {
    const value = valueAt(grid, row, at);
    if (value !== null)
      return typeof value === 'string' && isOverAll(value) && !value.includes('小计');
  }
  return false;
}

/** A sum at the very end under a blank station cell is over all stations. */
export function withoutSums(
  sheet: SheetSnapshot,
  column: number,
  rows: Map<number, string>,
  last: number,
): ReadonlyMap<number, string> {
  const stations = new Map<string, number>();
  for (const [row, station] of rows) {
    if (saysSum(sheet, column, row)) stations.set(station, (stations.get(station) ?? 0) + 1);
  }
  const own = rows.get(last);
  const usual = Math.min(...[...new Set(rows.values())].map((one) => stations.get(one) ?? 0));
  if (own !== undefined && saysSum(sheet, column, last) && (stations.get(own) ?? 0) > usual) {
    rows.delete(last);
  }
  return rows;
}

function saysSum({ grid }: SheetSnapshot, column: number, row: number): boolean {
  return [-1, 1, 2, 3].some((step) => {
    const value = column + step < 0 ? null : valueAt(grid, row, column + step);
    return typeof value === 'string' && isTotalLabel(value);
  });
}

function textIn({ grid }: SheetSnapshot, areaAt: AreaAt, row: number, column: number): string {
  const area = areaAt(row, column);
  const value = area ? valueAt(grid, area.top, area.left) : valueAt(grid, row, column);
  return value === null ? '' : String(typeof value === 'object' ? value.error : value).trim();
}

function isBlank(sheet: SheetSnapshot, row: number): boolean {
  return filledIn(sheet, row).length === 0;
}

/** A blank row, or a note alone in its row: 注：去掉最高分和最低分. */
function isOutside(sheet: SheetSnapshot, row: number): boolean {
  const [only, more] = filledIn(sheet, row);
  if (only === undefined) return true;
  const text = more === undefined ? valueAt(sheet.grid, row, only) : null;
  return (
    typeof text === 'string' && /^\s*(?:[*※]|(?:备注|附注|说明|注)\s*\d*\s*[:：、.）)])/u.test(text)
  );
}

function filledIn({ grid }: SheetSnapshot, row: number): readonly number[] {
  const at = rowIndex(grid, row);
  if (at < 0) return [];
  const [from, to] = [grid.starts[at] as number, grid.starts[at + 1] as number];
  const filled: number[] = [];
  for (let index = from; index < to; index++)
    if (grid.kinds[index] !== cellKind.blank) filled.push(grid.columns[index] as number);
  return filled;
}
