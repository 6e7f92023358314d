import type { Evaluation } from '../evaluation.ts';
import { type Decision, decide } from './decide.ts';
import { decidedFor } from './decided-for.ts';
import { followStations } from './follow-stations.ts';
import type { Settings } from './settings.ts';
import { stationsNow } from './stations-now.ts';

/** The settings after a person's decisions, each kept for the station that it is about. */
export function decideAll(
  settings: Settings,
  decisions: readonly Decision[],
  evaluations: readonly Evaluation[],
): Settings {
  const now = stationsNow(evaluations);
  return decisions
    .map((one) => decidedFor(one, now))
    .reduce<Settings>(decide, followStations(settings, now));
}
