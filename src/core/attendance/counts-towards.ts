import type { RosterWorker } from '../tables/facts/table.ts';

/** Whether a row counts towards the agreement: not hired by the street itself, and a social worker. */
export function countsTowards({ isStreetHired, isOutside = false }: RosterWorker): boolean {
  return !isStreetHired && !isOutside;
}
