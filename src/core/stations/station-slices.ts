import { type RangeAddress, rangesMeet } from '../cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { Recognition } from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { mapRows } from './map-rows.ts';
import { sliceSheet } from './slice-sheet.ts';
import type { StationList } from './station-lists.ts';
import { isSameStation } from './station-name.ts';
import { uprightScores } from './upright-scores.ts';

type Recognising = Parameters<typeof recogniseTables>[1];

/** What a station has in the lists of all stations. */
export interface StationSlice {
  /** Its rows alone, in their places. */
  readonly sheets: readonly SheetSnapshot[];
  readonly recognition: Recognition;
}

/**
 * Reads one station's rows out of the sheets that list several: the sheet is read as if the others'
 * rows were not there, so that every kind and layout of table is read as in a workbook of its own.
 */
export function sliceStation(
  snapshot: Snapshot,
  lists: ReadonlyMap<string, readonly StationList[]>,
  station: string,
  options: Recognising,
): StationSlice {
  const slices = snapshot.sheets.flatMap((sheet) => {
    const own = lists.get(sheet.name);
    if (!own) return [];
    const rows = keptRows(sheet, own, station);
    return [{ sheet, rows, packed: sliceSheet(sheet, rows, 'packed') }];
  });
  const read = recogniseTables(
    { ...snapshot, sheets: slices.map(({ packed }) => packed) },
    options,
  );
  const rowsOf = new Map(slices.map(({ sheet, rows }) => [sheet.name, rows]));
  const mapped = <T extends { readonly place: { readonly sheet: string } }>(one: T): T =>
    mapRows(one, one.place.sheet, rowsOf.get(one.place.sheet) ?? []);
  const tables = read.tables.map(mapped);
  const upright = slices.flatMap(({ sheet, rows }) =>
    (lists.get(sheet.name) ?? []).flatMap((list) => {
      const isRead = tables.some(
        ({ place }) =>
          place.sheet === sheet.name && place.top < list.first && place.bottom >= list.first,
      );
      const own = rows.filter((row) => row >= list.first && row <= list.last);
      return isRead ? [] : (uprightScores(snapshot, sheet, list, own, options) ?? []);
    }),
  );
  return {
    sheets: slices.map(({ sheet, rows }) => sliceSheet(sheet, rows, 'in-place')),
    recognition: {
      ...read,
      tables: [...tables, ...upright],
      unplaced: read.unplaced
        .map(mapped)
        .filter(({ place }) => !upright.some((table) => isOver(table.place, place))),
    },
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
