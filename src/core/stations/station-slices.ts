import { type RangeAddress, rangesMeet } from '../cells/address.ts';
import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type {
  IndicatorTable,
  ProjectTable,
  Recognition,
  ScoreTable,
} from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { type ColumnCut, uncutColumn } from './cut-columns.ts';
import { agencyColumns, namingColumns } from './list-labels.ts';
import { mapCells, type SlicePlaces } from './map-cells.ts';
import type { ScoreColumns } from './score-columns.ts';
import { sliceColumns, withoutOthers } from './slice-columns.ts';
import { sliceSheet } from './slice-sheet.ts';
import { stationBookOf } from './station-book.ts';
import type { StationColumns } from './station-columns.ts';
import type { StationList } from './station-lists.ts';
import { isSameStation } from './station-name.ts';
import { type FactColumn, uprightFacts } from './upright-facts.ts';
import { uprightMoney } from './upright-money.ts';
import { uprightScores } from './upright-scores.ts';
import { type TargetColumn, uprightTargets } from './upright-targets.ts';

type Recognising = Parameters<typeof recogniseTables>[1];

type UprightTable = ScoreTable | IndicatorTable | ProjectTable;

/** What a station has in the lists of all stations. */
export interface StationSlice {
  /** Its rows and columns alone, in their places. */
  readonly sheets: readonly SheetSnapshot[];
  /** Who runs the station, as the lists write it. */
  readonly agencies: readonly string[];
  readonly recognition: Recognition;
}

/** Where a workbook lists its stations: by sheet, in rows of a column or in columns of one head. */
export interface ListedStations {
  readonly lists: ReadonlyMap<string, readonly StationList[]>;
  /** Those of them that state scores. */
  readonly scored: ReadonlyMap<StationList, ScoreColumns>;
  /** By list, its columns of services with their targets in the heads. */
  readonly aimed: ReadonlyMap<StationList, readonly TargetColumn[]>;
  /** By list, its columns about the stations' projects, beside those of services. */
  readonly told: ReadonlyMap<StationList, readonly FactColumn[]>;
  readonly beside: ReadonlyMap<string, readonly StationColumns[]>;
}

/** One station's part of a sheet: as it is read, where its cells came from, and in its place. */
interface Slice {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly number[];
  readonly packed: SheetSnapshot;
  readonly places: SlicePlaces;
  readonly own: SheetSnapshot;
}

/**
 * Reads one station's rows and columns out of the sheets that list several: the sheet is read as if the
 * others' were not there, so that every kind and layout of table is read as in a workbook of its own.
 */
export function sliceStation(
  snapshot: Snapshot,
  { lists, scored, aimed, told, beside }: ListedStations,
  station: string,
  options: Recognising,
): StationSlice {
  const upright: UprightTable[] = [];
  const money: (FundingTable | PaymentsTable)[] = [];
  const agencies: string[] = [];
  const slices = snapshot.sheets.flatMap((sheet): readonly Slice[] => {
    const [own, columns] = [lists.get(sheet.name), beside.get(sheet.name)];
    if (!own) return columns ? [columnSlice(sheet, columns, station)] : [];
    const rows = keptRows(sheet, own, station);
    const cuts = own.flatMap((list): readonly ColumnCut[] => {
      const mine = rowsIn(list, rows);
      agencies.push(...agenciesIn(sheet, list, mine));
      const score = scored.get(list);
      const aims = aimed.get(list) ?? [];
      const about = told.get(list) ?? [];
      const scores =
        score && uprightScores(snapshot, sheet, { list, scores: score }, mine, options);
      const services = uprightTargets(snapshot, sheet, { list, columns: aims }, mine, options);
      const facts = uprightFacts(snapshot, sheet, { list, columns: about }, mine);
      const listed = uprightMoney(snapshot, sheet, list, mine, options);
      upright.push(...[scores ?? [], services ?? [], facts ?? []].flat());
      money.push(...listed.map(({ table }) => table));
      const cut = [
        ...(scores ? [...score.columns.map(({ column }) => column), ...score.others] : []),
        ...(services ? aims.map(({ column }) => column) : []),
        ...(facts ? about.map(({ column }) => column) : []),
        ...listed.flatMap(({ columns }) => columns),
        ...namingColumns(sheet, list, mine),
      ];
      const top = Math.min(list.head, score?.top ?? list.head);
      return cut.length > 0 ? [{ top, last: list.last, columns: new Set(cut) }] : [];
    });
    return [rowSlice(sheet, rows, cuts)];
  });
  const read = recogniseTables(
    stationBookOf(
      snapshot,
      slices.map(({ packed }) => packed),
    ),
    options,
  );
  const placesOf = new Map(slices.map(({ sheet, places }) => [sheet.name, places]));
  const mapped = <T extends { readonly place: { readonly sheet: string; readonly top: number } }>(
    one: T,
  ): T => {
    const places = placesOf.get(one.place.sheet);
    return places ? mapCells(one, one.place.sheet, places) : one;
  };
  const flat = read.tables.map(mapped);
  // Money stands among other facts of the station.
  const isFree = ({ place, kind = null }: { readonly place: RangeAddress; kind?: string | null }) =>
    (kind !== null && kind !== 'funding' && kind !== 'payments') ||
    !money.some((table) => isOver(table.place, place));
  const isLeft = ({ place }: { readonly place: RangeAddress }) =>
    isFree({ place }) && !isNumbering(place, upright);
  return {
    sheets: slices.map(({ own }) => own),
    agencies,
    recognition: {
      ...read,
      tables: [...flat.filter(isFree), ...money, ...upright],
      unplaced: read.unplaced.map(mapped).filter(isLeft),
    },
  };
}

/** What is left of a list whose figures were read: numbers and the stations' names. */
function isNumbering(place: RangeAddress, upright: readonly UprightTable[]): boolean {
  const read = upright
    .map((table) => table.place)
    .filter(
      ({ sheet, top, bottom }) =>
        place.sheet === sheet && place.top <= top && place.bottom >= bottom,
    );
  let left = 0;
  for (let column = place.left; column <= place.right; column++) {
    if (!read.some((range) => column >= range.left && column <= range.right)) left++;
  }
  return read.length > 0 && left <= 2;
}

/** Of a list that has a line a station; under names in rows of their own stands a table. */
function rowsIn({ first, last, column }: StationList, rows: readonly number[]): readonly number[] {
  return column < 0 ? [] : rows.filter((row) => row >= first && row <= last);
}

function agenciesIn(
  { grid, ...sheet }: SheetSnapshot,
  list: StationList,
  rows: readonly number[],
): readonly string[] {
  return agencyColumns({ grid, ...sheet }, list).flatMap((column) =>
    rows.flatMap((row) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'string' ? [value.trim()] : [];
    }),
  );
}

function rowSlice(
  sheet: SheetSnapshot,
  rows: readonly number[],
  cuts: readonly ColumnCut[],
): Slice {
  const rowOf = (row: number) => rows[row] ?? row;
  // A title is wider than what is left under it.
  const end = sheet.grid.columnCount - 1;
  const columnOf = (row: number, column: number) =>
    Math.min(end, uncutColumn(cuts, rowOf(row), column));
  return {
    sheet,
    rows,
    packed: sliceSheet(sheet, rows, 'packed', cuts),
    places: { row: rowOf, column: columnOf },
    own: sliceSheet(sheet, rows, 'in-place'),
  };
}

function columnSlice(
  sheet: SheetSnapshot,
  tables: readonly StationColumns[],
  station: string,
): Slice {
  const stationOf = ({ columns }: StationColumns) =>
    [...columns].find(([key]) => isSameStation(key, station))?.[1] ?? null;
  const { sheet: packed, rows } = sliceColumns(sheet, tables, stationOf);
  return {
    sheet,
    rows: rows.map(({ row }) => row),
    packed,
    places: {
      row: (row) => rows[row]?.row ?? row,
      column: (row, column) => rows[row]?.columns[column] ?? column,
    },
    own: withoutOthers(sheet, tables, stationOf),
  };
}

function isOver(table: RangeAddress, place: RangeAddress): boolean {
  return table.sheet === place.sheet && rangesMeet(table, place);
}

/** Rows outside of the lists, and those of the station in them. */
function keptRows(
  { grid }: SheetSnapshot,
  lists: readonly StationList[],
  station: string,
): readonly number[] {
  return Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) => {
    const list = lists.find(({ first, last }) => row >= first && row <= last);
    const own = list?.rows.get(row);
    return !list || (own !== undefined && isSameStation(own, station));
  });
}
