import type { FundingLine, FundingSum, FundingTable } from '../tables/facts/funding-table.ts';
import type { Table } from '../tables/facts/table.ts';
import { isSameStation, stationPlaceOf } from './station-name.ts';

/**
 * A station's rows of a list of stations read the station, or who runs it, as an area of itself, or as a
 * line of its budget: what is of the station as a whole has no area, and is the total of its money.
 */
export function ownAreas(table: Table, station: string, agencies: readonly string[]): Table {
  const isWhole = (area: string | null) =>
    area !== null &&
    (agencies.includes(area) || isSameStation(stationPlaceOf(area) ?? area, station));
  const withArea = <T extends { readonly area: string | null }>(one: T): T =>
    isWhole(one.area) ? { ...one, area: null } : one;
  if (table.kind === 'indicators') {
    return {
      ...table,
      entries: table.entries.map(withArea),
      workers: table.workers.map(withArea),
    };
  }
  if (table.kind === 'funding') return ownBudget(table, isWhole);
  return table.kind === 'scores' ? { ...table, rows: table.rows.map(withArea) } : table;
}

/** Where the one line at the top is the station, its parts are the lines, and it is their total. */
function ownBudget(table: FundingTable, isWhole: (name: string) => boolean): FundingTable {
  const tops = table.lines.flatMap(({ parent }, at) => (parent === null ? [at] : []));
  const [whole, other] = tops;
  const line = whole === undefined ? undefined : table.lines[whole];
  if (whole === undefined || !line || other !== undefined || !isWhole(line.name)) return table;
  const placeOf = (at: number) => (at > whole ? at - 1 : at);
  const lines = table.lines
    .filter((one) => one !== line)
    .map((one) => {
      const over = one.parent === null || one.parent === whole ? null : placeOf(one.parent);
      return { ...one, parent: over };
    });
  const all = lines.flatMap(({ parent }, at) => (parent === null ? [at] : []));
  const isTotal = ({ scope, of }: FundingSum) => scope === 'all' || of.includes(whole);
  const sums = table.sums
    .filter((one) => !isTotal(one))
    .map((one) => ({ ...one, of: one.of.map(placeOf) }));
  const printed = table.sums.find(isTotal);
  const total = line.budget || line.spent ? asTotal(line) : printed;
  return {
    ...table,
    lines,
    sums: [...sums, ...(total ? [{ ...total, scope: 'all' as const, of: all }] : [])],
  };
}

function asTotal(line: FundingLine): FundingSum {
  const { label, labelCell, budget, initial, spent, rate } = line;
  const { budgetShare, spentShare, balance, deviation } = line;
  const figures = { budget, initial, spent, rate, budgetShare, spentShare, balance, deviation };
  return { scope: 'all', label, labelCell, of: [], ...figures };
}
