import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Lang } from '../messages/messages.ts';
import { readOurKey } from './our-key.ts';
import { outdatedSheets } from './outdated-sheets.ts';
import type { Plan } from './plan.ts';
import { planStations, stationFacts } from './plan-stations.ts';
import { plannedSummaries } from './plan-summaries.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * The summary sheets of a workbook: those of its station; or, where it holds several, a set for each
 * with its short name in the sheets' names, after 各站汇总 over them all, which leads to each. Sheets of
 * ours that none of these refreshes are made into notes of that.
 */
export function planWorkbook(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  options: {
    readonly lang: Lang;
    readonly madeAt: string;
    /** The workbook as it is written to, where the snapshot has sheets of an earlier output besides. */
    readonly present?: Snapshot;
  },
): Plan {
  const sheets = plannedSheets(evaluations, snapshot, options);
  const { lang, present = snapshot } = options;
  return { sheets: [...sheets, ...outdatedSheets(snapshot, present, sheets, { lang })] };
}

function plannedSheets(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  options: { readonly lang: Lang; readonly madeAt: string },
): readonly SheetPlan[] {
  const [first, second] = evaluations;
  if (!first) return [];
  if (!second) return plannedSummaries(first, snapshot, options).sheets;
  const taken: string[] = [];
  const sets = evaluations.map((evaluation) => {
    const { sheets, live } = plannedSummaries(evaluation, snapshot, { ...options, taken });
    taken.push(...sheets.map(({ name }) => name));
    const overview = sheets.find(({ key }) => readOurKey(key).key === 'overview');
    return { sheets, facts: { ...stationFacts(evaluation), sheet: overview?.name ?? null, live } };
  });
  const all = planStations(
    sets.map(({ facts }) => facts),
    { ...options, previous: snapshot, taken },
  );
  return [...(all.sheets ?? []), ...sets.flatMap(({ sheets }) => sheets)];
}
