import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Lang } from '../messages/messages.ts';
import { readOurKey } from './our-key.ts';
import type { Plan } from './plan.ts';
import { planStations, stationFacts } from './plan-stations.ts';
import { planSummaries } from './plan-summaries.ts';

/**
 * The summary sheets of a workbook: those of its station; or, where it holds several, a set for each
 * with its short name in the sheets' names, after 各站汇总 over them all, which leads to each.
 */
export function planWorkbook(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  options: { readonly lang: Lang; readonly madeAt: string },
): Plan {
  const [first, second] = evaluations;
  if (!first) return {};
  if (!second) return planSummaries(first, snapshot, options);
  const taken: string[] = [];
  const sets = evaluations.map((evaluation) => {
    const { sheets = [] } = planSummaries(evaluation, snapshot, { ...options, taken });
    taken.push(...sheets.map(({ name }) => name));
    const overview = sheets.find(({ key }) => readOurKey(key).key === 'overview');
    return { sheets, facts: { ...stationFacts(evaluation), sheet: overview?.name ?? null } };
  });
  const all = planStations(
    sets.map(({ facts }) => facts),
    { ...options, previous: snapshot, taken },
  );
  return { sheets: [...(all.sheets ?? []), ...sets.flatMap(({ sheets }) => sheets)] };
}
