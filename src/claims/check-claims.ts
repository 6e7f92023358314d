import type { FindingDraft } from '../core/checks/finding.ts';
import { plainValue } from '../core/checks/finish-findings.ts';
import type { CheckedClaim } from '../core/claim.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { checkLeftovers, checkPart, type WorkbookClaim } from './check-leftovers.ts';
import { checkGrade, checkScore } from './check-scores.ts';
import { checkService } from './check-services.ts';
import { checkStaff } from './check-staff.ts';
import { checkSurvey } from './check-survey.ts';
import type { Claim, ServiceClaim } from './claim.ts';
import { checkedFigure, joinOutcomes, type Outcome } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';
import { type KnownIndicator, knownIndicators } from './known-indicators.ts';
import { matchIndicators } from './match-indicators.ts';

/**
 * Every figure of a report's claims against the evaluation, in the order of the text, and the
 * findings. `sentences`: what the workbook says in sentences of its own.
 */
export function checkClaims(
  claims: readonly Claim[],
  evaluation: Evaluation,
  sentences: readonly WorkbookClaim[] = [],
): Outcome {
  const known = knownIndicators(evaluation.indicators);
  const outcomes = claims.map((claim, at) => checkClaim(claim, claims[at - 1], evaluation, known));
  const { checked, drafts } = joinOutcomes(outcomes);
  const results = new Map(checked.map((one) => [one.span.start, one]));
  const isLeft = (claim: Claim): claim is ServiceClaim =>
    claim.topic === 'service' &&
    claim.completed !== null &&
    matchIndicators(claim, known).found.length === 0 &&
    results.get(claim.completed.span.start)?.result === 'no-such-figure';
  const leftovers =
    known.length > 0 ? checkLeftovers(claims.filter(isLeft), sentences) : joinOutcomes([]);
  for (const one of leftovers.checked) results.set(one.span.start, one);
  return {
    checked: [...results.values()].sort((a, b) => a.span.start - b.span.start),
    drafts: onceEach([...drafts, ...leftovers.drafts]),
  };
}

function checkClaim(
  claim: Claim,
  before: Claim | undefined,
  evaluation: Evaluation,
  known: readonly KnownIndicator[],
): Outcome {
  switch (claim.topic) {
    case 'service': {
      const survey = checkSurvey(claim, evaluation.surveys);
      if (survey) return survey;
      const part = claim.isPart && before?.topic === 'service' ? checkPart(claim, before) : null;
      return part ?? checkService(claim, known);
    }
    case 'staff':
      return checkStaff(claim, evaluation);
    case 'score':
      return checkScore(claim, evaluation);
    case 'grade':
      return checkGrade(claim, evaluation);
    case 'funds': {
      const funds = evaluation.project.annualFunds;
      const isRight = funds !== null && isTrueOf(claim.figure, funds.value);
      const result: CheckedClaim['result'] = isRight ? 'holds' : 'no-such-figure';
      const cell = isRight ? funds.cell : null;
      return { checked: [checkedFigure(claim.sentence, claim.figure, result, cell)], drafts: [] };
    }
  }
}

/** A report says a figure in several places: one finding. */
function onceEach(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const keys = new Set<string>();
  return drafts.filter((draft) => {
    const key = [draft.rule, ...draft.about, plainValue(draft.stated ?? null)].join('|');
    return !keys.has(key) && keys.add(key);
  });
}
