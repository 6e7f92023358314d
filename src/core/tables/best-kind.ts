import { recogniseAttendance } from './attendance/recognise-attendance.ts';
import type { TableKind } from './facts/table.ts';
import { recogniseTaughtFunding } from './funding/taught-funding.ts';
import { recogniseIndicators } from './indicators/recognise-indicators.ts';
import { recogniseTaughtPayments } from './payments/taught-payments.ts';
import { recognisePerformance } from './performance/recognise-performance.ts';
import { recogniseTaughtPerformance } from './performance/taught-performance.ts';
import { isNoForm } from './project/is-no-form.ts';
import { recogniseProject } from './project/recognise-project.ts';
import type { Candidate, TableContext } from './reading/candidate.ts';
import { recogniseScores } from './scores/recognise-scores.ts';
import { recogniseSurvey } from './survey/recognise-survey.ts';
import { recogniseTaughtSurvey } from './survey/taught-survey.ts';

/** Pairs lost among figures never make a form as sure. */
const certain = 0.9;

/** Reads a structure as one kind; it may give null where that could be no surer than `least`. */
type Recogniser = (context: TableContext, least?: number) => Candidate | null;

/** By kind, how a structure is read as one; tables of money are found by their words. */
export const recognisers: Readonly<Partial<Record<TableKind, Recogniser>>> = {
  project: recogniseProject,
  indicators: recogniseIndicators,
  attendance: recogniseAttendance,
  scores: recogniseScores,
  performance: recognisePerformance,
  survey: recogniseSurvey,
};

/** How a structure is read as the kind that a person taught. */
export const taughtRecognisers: typeof recognisers = {
  ...recognisers,
  funding: recogniseTaughtFunding,
  payments: recogniseTaughtPayments,
  performance: recogniseTaughtPerformance,
  survey: recogniseTaughtSurvey,
};

const allKinds = Object.values(recognisers);
const tableKinds = allKinds.filter((recognise) => recognise !== recogniseProject);

/** The best kind for a structure: where it holds too many figures for a form, the other kinds are asked first. */
export function bestKind(context: TableContext): Candidate | null {
  if (!isNoForm(context.reader, context.structure)) return bestAmong(context, allKinds);
  const best = bestAmong(context, tableKinds);
  if (best && best.confidence >= certain) return best;
  const form = recogniseProject(context);
  return form && form.confidence >= (best?.confidence ?? 0) ? form : best;
}

function bestAmong(context: TableContext, kinds: readonly Recogniser[]): Candidate | null {
  let best: Candidate | null = null;
  for (const recognise of kinds) {
    const candidate = recognise(context, best?.confidence);
    if (candidate && (!best || candidate.confidence > best.confidence)) best = candidate;
    if (best?.confidence === 1) return best;
  }
  return best;
}
