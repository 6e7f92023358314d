import type { Range } from '../cells/address.ts';
import { cellKind, type Grid, rowIndex, storedValue, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { overAllWords, stationHeadWords } from '../tables/words/vocabulary-stations.ts';
import { isSameStation, isStationName, mayBeStationName, shortStation } from './station-name.ts';

/** A table in which several stations stand beside one another under one head. */
export interface StationColumns {
  /** The row of the stations' names. */
  readonly names: number;
  /** From the first row of its heads to its last row. */
  readonly first: number;
  readonly last: number;
  /** Columns before the stations that label the rows of all. */
  readonly labels: readonly number[];
  /** By short name: its columns. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** By short name, as first written. */
  readonly written: ReadonlyMap<string, string>;
  /** From the first station to the last: sums over all between them are of none. */
  readonly left: number;
  readonly right: number;
  /** What stands under a name: more heads, or its figures. */
  readonly under: 'heads' | 'figures';
}

/**
 * The tables of a sheet whose columns are stations, top to bottom: at least two of them named in one
 * row of heads, surely (文冲街社工站), or for short where 社工站 stands over them or another table is
 * `known` to be of them.
 */
export function stationColumns(
  sheet: SheetSnapshot,
  known: readonly string[],
): readonly StationColumns[] {
  const { grid, merges } = sheet;
  const ids = nameIds(grid.texts, known);
  if (ids.size < 2) return [];
  const found: StationColumns[] = [];
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    const above = found.at(-1)?.last ?? -1;
    if (row <= above) continue;
    const cells = namedAlike(cellsOf(grid, at, ids));
    if (new Set(cells.map(({ station }) => station)).size < 2) continue;
    const under = merges.filter(({ top, bottom }) => top <= row && bottom >= row);
    const table = readColumns(sheet, row, cells, under);
    if (table) found.push({ ...table, first: Math.max(table.first, above + 1) });
  }
  return found;
}

type Sureness = 'surely' | 'perhaps';

/** The texts that name stations; none where they name fewer than two. */
function nameIds(
  texts: readonly string[],
  known: readonly string[],
): ReadonlyMap<number, Sureness> {
  const ids = new Map<number, Sureness>();
  const stations = new Set<string>();
  const isHeaded = texts.some((text) => text.length < 20 && isStationHead(text));
  texts.forEach((text, id) => {
    if (text.length > 30 || text.length < 2) return;
    const isSure = nameEnding.test(text) && isStationName(text);
    const short = text.length < 10 ? shortStation(text) : '';
    const isKnown = !isSure && known.some((one) => isSameStation(one, short));
    if (!isSure && !isKnown && !(isHeaded && mayBeStationName(text))) return;
    ids.set(id, isSure || isKnown ? 'surely' : 'perhaps');
    stations.add(shortStation(text));
  });
  return stations.size < 2 ? new Map() : ids;
}

/** How a station's name in full ends. */
const nameEnding = /[站街道镇乡心综目]\s*$/u;

function isStationHead(text: string): boolean {
  const { core } = normaliseLabel(text);
  return stationHeadWords.includes(core) || /^各(?:社工|服务)?站$/u.test(core);
}

interface Named {
  readonly column: number;
  readonly station: string;
  readonly name: string;
  readonly sureness: Sureness;
}

function cellsOf(grid: Grid, at: number, ids: ReadonlyMap<number, Sureness>): readonly Named[] {
  const cells: Named[] = [];
  const end = grid.starts[at + 1] as number;
  for (let index = grid.starts[at] as number; index < end; index++) {
    const sureness =
      grid.kinds[index] === cellKind.text ? ids.get(grid.numbers[index] as number) : undefined;
    const name = sureness && storedValue(grid, index);
    if (!sureness || typeof name !== 'string') continue;
    const column = grid.columns[index] as number;
    cells.push({ column, station: shortStation(name), name: name.trim(), sureness });
  }
  return cells;
}

/** Beside a station in full (云桥街社工站) none is called by its place alone: 李敏 may be anybody. */
function namedAlike(cells: readonly Named[]): readonly Named[] {
  const isFull = cells.some(({ sureness, name }) => sureness === 'surely' && fullEnding.test(name));
  return isFull ? cells.filter(({ sureness }) => sureness === 'surely') : cells;
}

const fullEnding = /(?:站|中心|项目)$/u;

function readColumns(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly Named[],
  merges: readonly Range[],
): StationColumns | null {
  const { grid } = sheet;
  const [first, second] = cells;
  if (!first || !second || first.column === 0) return null;
  if (
    cells.some(({ sureness }) => sureness === 'perhaps') &&
    !isUnderHead(sheet, row, first.column)
  )
    return null;
  const areaAt = (at: number, column: number) =>
    merges.find(
      ({ top, bottom, left, right }) =>
        at >= top && at <= bottom && column >= left && column <= right,
    );
  const step = second.column - first.column;
  const widths = cells.map(({ column }, at): number => {
    const merged = areaAt(row, column);
    if (merged && merged.right > merged.left) return merged.right - column + 1;
    const next = nextText(grid, row, column);
    const free = next === null ? step : next - column;
    return Math.min(at === cells.length - 1 ? step : free, free, step);
  });
  const right = Math.max(...cells.map(({ column }, at) => column + (widths[at] ?? 1) - 1));
  const columns = new Map<string, readonly number[]>();
  const written = new Map<string, string>();
  cells.forEach(({ column, station, name }, at) => {
    const key = [...columns.keys()].find((one) => isSameStation(one, station)) ?? station;
    const own = Array.from({ length: widths[at] ?? 1 }, (_, place) => column + place);
    columns.set(key, [...(columns.get(key) ?? []), ...own]);
    written.set(key, written.get(key) ?? name);
  });
  const bottom = areaAt(row, first.column)?.bottom ?? row;
  const top = Math.min(
    row,
    ...merges.filter(({ left }) => left < first.column).map((one) => one.top),
  );
  const isOwn = (column: number) => column >= first.column && column <= right;
  const last = lastRow(grid, bottom, isOwn);
  const labels = labelColumns(grid, row, first.column, { top, last }, merges);
  if (columns.size < 2 || last === bottom || labels.length === 0) return null;
  const hasHeads = typeof valueAt(grid, bottom + 1, first.column) === 'string';
  const span = { left: first.column, right };
  const isHeadedOver = row > 0 && hasText(grid, row - 1, first.column, right);
  return {
    names: row,
    first: isHeadedOver ? Math.min(top, row - 1) : top,
    last,
    labels,
    columns,
    written,
    ...span,
    under: hasHeads ? 'heads' : 'figures',
  };
}

/** 社工站 or 各站 stands over the names or in their row, before them. */
function isUnderHead({ grid, merges }: SheetSnapshot, row: number, column: number): boolean {
  for (let left = column; left >= 0; left--) {
    const near = [row - 1, row, row + 1, row + 2].map((at) => valueAt(grid, at, left));
    // A title over both tables holds nothing together.
    const isMerged = merges.some(
      (one) => one.left < left && one.right >= left && one.bottom >= row && one.top <= row + 2,
    );
    // Behind a blank column stands another table.
    if (near.every((value) => value === null) && !isMerged) return false;
    if (near.slice(0, 2).some((text) => typeof text === 'string' && isStationHead(text)))
      return true;
  }
  return false;
}

function nextText(grid: Grid, row: number, column: number): number | null {
  for (let next = column + 1; next < grid.columnCount; next++) {
    if (valueAt(grid, row, next) !== null) return next;
  }
  return null;
}

function hasText(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (typeof valueAt(grid, row, column) === 'string') return true;
  }
  return false;
}

/** Down to where two rows in turn have nothing of any station, or other names begin. */
function lastRow(grid: Grid, head: number, isOwn: (column: number) => boolean): number {
  let last = head;
  for (let row = head + 1; row < grid.rowCount && row - last <= 2; row++) {
    const at = rowIndex(grid, row);
    if (at < 0) continue;
    const end = grid.starts[at + 1] as number;
    let names = 0;
    let isThere = false;
    for (let index = grid.starts[at] as number; index < end; index++) {
      if (!isOwn(grid.columns[index] as number) || grid.kinds[index] === cellKind.blank) continue;
      isThere = true;
      const value = storedValue(grid, index);
      if (typeof value === 'string' && nameEnding.test(value) && isStationName(value)) names++;
    }
    if (names > 1) break;
    if (isThere) last = row;
  }
  return last;
}

/** The columns before the stations up to a blank one, without sums over all. */
function labelColumns(
  grid: Grid,
  row: number,
  before: number,
  { top, last }: { readonly top: number; readonly last: number },
  merges: readonly Range[],
): readonly number[] {
  const labels: number[] = [];
  for (let column = before - 1; column >= 0; column--) {
    const rows = Array.from({ length: last - top + 1 }, (_, at) => top + at);
    const isMerged = merges.some(({ left, right }) => left < column && right >= column);
    const isBlank = rows.every((at) => valueAt(grid, at, column) === null) && !isMerged;
    if (isBlank && labels.length > 0) break;
    const head = rows
      .slice(0, row - top + 1)
      .map((at) => valueAt(grid, at, column))
      .findLast((value) => value !== null);
    const isSum = typeof head === 'string' && isOverAll(head);
    if (!isBlank && !isSum) labels.unshift(column);
  }
  return labels;
}

function isOverAll(text: string): boolean {
  const { core } = normaliseLabel(text);
  return (
    (isTotalLabel(core) && !/分/u.test(core)) || overAllWords.some((word) => core.startsWith(word))
  );
}
