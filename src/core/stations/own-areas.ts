import type { Table } from '../tables/facts/table.ts';
import { isSameStation, stationPlaceOf } from './station-name.ts';

/**
 * A station's rows of a list of stations read the station as an area of itself: what is of the
 * station as a whole has no area.
 */
export function ownAreas(table: Table, station: string): Table {
  const isWhole = (area: string | null) =>
    area !== null && isSameStation(stationPlaceOf(area) ?? area, station);
  const withArea = <T extends { readonly area: string | null }>(one: T): T =>
    isWhole(one.area) ? { ...one, area: null } : one;
  if (table.kind === 'indicators') {
    return {
      ...table,
      entries: table.entries.map(withArea),
      workers: table.workers.map(withArea),
    };
  }
  return table.kind === 'scores' ? { ...table, rows: table.rows.map(withArea) } : table;
}
