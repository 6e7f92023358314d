import type { FundingLine, FundingSum } from '../tables/facts/funding-table.ts';
import type { Table } from '../tables/facts/table.ts';
import { isSameStation, stationPlaceOf } from './station-name.ts';

/**
 * A station's rows of a list of stations read the station as an area of itself, or as a line of its
 * budget: what is of the station as a whole has no area, and is the total of its money.
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
  const isTotal = table.kind === 'funding' && table.lines.length > 0;
  if (isTotal && table.lines.every(({ name }) => isWhole(name)))
    return { ...table, lines: [], sums: table.lines.map(asTotal) };
  return table.kind === 'scores' ? { ...table, rows: table.rows.map(withArea) } : table;
}

function asTotal(line: FundingLine): FundingSum {
  const { label, labelCell, budget, initial, spent, rate } = line;
  const { budgetShare, spentShare, balance, deviation } = line;
  const figures = { budget, initial, spent, rate, budgetShare, spentShare, balance, deviation };
  return { scope: 'all', label, labelCell, of: [], ...figures };
}
