import { type RangeAddress, rangesMeet } from '../cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { Recognition, Table } from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { mapCells, type SlicePlaces } from './map-cells.ts';
import { sliceColumns, withoutOthers } from './slice-columns.ts';
import { sliceSheet } from './slice-sheet.ts';
import { stationBookOf } from './station-book.ts';
import type { StationColumns } from './station-columns.ts';
import type { StationList } from './station-lists.ts';
import { isSameStation } from './station-name.ts';
import { uprightMoney } from './upright-money.ts';
import { uprightScores } from './upright-scores.ts';

type Recognising = Parameters<typeof recogniseTables>[1];

/** What a station has in the lists of all stations. */
export interface StationSlice {
  /** Its rows and columns alone, in their places. */
  readonly sheets: readonly SheetSnapshot[];
  readonly recognition: Recognition;
}

/** Where a workbook lists its stations: by sheet, in rows of a column or in columns of one head. */
export interface ListedStations {
  readonly lists: ReadonlyMap<string, readonly StationList[]>;
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
  { lists, beside }: ListedStations,
  station: string,
  options: Recognising,
): StationSlice {
  const slices = snapshot.sheets.flatMap((sheet): readonly Slice[] => {
    const [own, columns] = [lists.get(sheet.name), beside.get(sheet.name)];
    if (own) return [rowSlice(sheet, own, station)];
    return columns ? [columnSlice(sheet, columns, station)] : [];
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
  const upright = slices.flatMap(({ sheet, rows }) =>
    (lists.get(sheet.name) ?? []).flatMap((list): readonly Table[] => {
      const isRead = flat.some(
        ({ place }) =>
          place.sheet === sheet.name && place.top < list.first && place.bottom >= list.first,
      );
      const own = rows.filter((row) => row >= list.first && row <= list.last);
      const money = uprightMoney(snapshot, sheet, list, own, options);
      const scores = money || isRead ? null : uprightScores(snapshot, sheet, list, own, options);
      return money ? [money] : scores ? [scores] : [];
    }),
  );
  const tables = flat.filter(({ place }) => !upright.some((table) => isOver(table.place, place)));
  return {
    sheets: slices.map(({ own }) => own),
    recognition: {
      ...read,
      tables: [...tables, ...upright],
      unplaced: read.unplaced
        .map(mapped)
        .filter(({ place }) => !upright.some((table) => isOver(table.place, place))),
    },
  };
}

function rowSlice(sheet: SheetSnapshot, lists: readonly StationList[], station: string): Slice {
  const rows = keptRows(sheet, lists, station);
  return {
    sheet,
    rows,
    packed: sliceSheet(sheet, rows, 'packed'),
    places: { row: (row) => rows[row] ?? row, column: (_, column) => column },
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
