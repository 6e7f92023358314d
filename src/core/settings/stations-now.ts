import type { Evaluation } from '../evaluation.ts';
import { stationPlaceOf } from '../stations/station-name.ts';
import type { StationsNow } from './follow-stations.ts';

/** The stations that a workbook was evaluated to have. */
export function stationsNow(evaluations: readonly Evaluation[]): StationsNow {
  const several = evaluations.flatMap(({ station }) => station?.key ?? []);
  const [only] = evaluations;
  if (several.length > 0) return { several };
  return {
    one: stationPlaceOf(only?.project.station?.value ?? null),
    sheets: only?.source.sheets ?? [],
  };
}
