import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Lang } from '../messages/messages.ts';
import { writtenFor } from '../messages/written.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { carriedTyped } from './carried-typed.ts';
import { findingsSheet } from './findings-sheet.ts';
import { fundingSheet } from './funding-sheet.ts';
import { headcountsSheet } from './headcounts-sheet.ts';
import { indicatorsSheet } from './indicators-sheet.ts';
import { keepTyped } from './keep-typed.ts';
import { readOurKey } from './our-key.ts';
import { overviewSheet } from './overview-sheet.ts';
import type { Plan } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import { scoresSheet } from './scores-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { type StationLive, stationLive } from './station-live.ts';

export interface SummaryOptions {
  readonly lang: Lang;
  readonly madeAt: string;
  /** Names that sheets planned before are going to have. */
  readonly taken?: readonly string[];
}

/**
 * The summary sheets of one station: 评估汇总 and 核对结果 always, 指标汇总, 到岗汇总, 评分汇总 and 经费汇总 where
 * the workbook has their subject. Every reckoned cell is a formula over the source cells with its
 * exact value; what people typed into the sheets as they stand in the snapshot is kept.
 */
export function planSummaries(
  evaluation: Evaluation,
  snapshot: Snapshot,
  options: SummaryOptions,
): Plan {
  return { sheets: plannedSummaries(evaluation, snapshot, options).sheets };
}

/** The same with where a sheet over several stations finds the figures of this one. */
export function plannedSummaries(
  evaluation: Evaluation,
  snapshot: Snapshot,
  options: SummaryOptions,
): { readonly sheets: readonly SheetPlan[]; readonly live: StationLive } {
  const words = writtenFor(options.lang).sheets;
  const { lang, madeAt, taken = [] } = options;
  const names = sheetNames(snapshot, words.names, evaluation.station?.key ?? null, taken);
  const context: PlanContext = { evaluation, snapshot, words, names, lang, madeAt };
  const indicators = indicatorsSheet(context);
  const attendance = attendanceSheet(context);
  const scores = scoresSheet(context, attendance);
  const funding = fundingSheet(context);
  const findings = findingsSheet(context);
  const overview = overviewSheet(context, {
    indicators,
    attendance,
    scores: scores?.scores ?? null,
    items: scores?.items ?? null,
    funding,
    findings,
  });
  const staff = attendance?.plan ?? headcountsSheet(context);
  const made = [overview, indicators?.plan, staff, scores?.plan, funding?.plan].flatMap((plan) =>
    plan ? [keepTyped(plan, carriedTyped(context, readOurKey(plan.key).key))] : [],
  );
  const live = stationLive(context, {
    indicators,
    attendance,
    scores: scores?.scores ?? null,
    funding,
    findings,
  });
  return { sheets: [...made, findings.plan], live };
}
