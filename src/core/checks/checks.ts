import { checkAfterLeaving } from './after-leaving.ts';
import type { CheckContext } from './check-context.ts';
import { checkDuplicateWorker } from './duplicate-worker.ts';
import { checkExternalReference } from './external-reference.ts';
import { checkFigureNegative } from './figure-negative.ts';
import { checkFigureNotWhole } from './figure-not-whole.ts';
import { checkFigureUnreadable } from './figure-unreadable.ts';
import type { FindingDraft } from './finding.ts';
import { checkFormulaError } from './formula-error.ts';
import { checkFundingDeviation } from './funding-deviation.ts';
import { checkFundingOverspent } from './funding-overspent.ts';
import { checkFundingShare } from './funding-share.ts';
import { checkHeadcountsDiffer } from './headcounts-differ.ts';
import { checkHiddenInTotal } from './hidden-in-total.ts';
import { checkListRatesDiffer } from './list-rates-differ.ts';
import { checkListSumsDiffer } from './list-sums-differ.ts';
import { checkListTotalsDiffer } from './list-totals-differ.ts';
import { checkMoneyRateDiffers } from './money-rate-differs.ts';
import { checkMoneySubtotalDiffers } from './money-subtotal-differs.ts';
import { checkMoneySumsDiffer } from './money-sums-differ.ts';
import { checkMoneyTotalDiffers } from './money-total-differs.ts';
import { checkMonthHeadsDiffer } from './month-heads-differ.ts';
import { checkNotEffective } from './not-effective.ts';
import { checkOutsideContract } from './outside-contract.ts';
import { checkPartExceeds } from './part-exceeds.ts';
import { checkPerformanceContradicted } from './performance-contradicted.ts';
import { checkPerformanceNotMet } from './performance-not-met.ts';
import { checkPerformancePoints } from './performance-points.ts';
import { checkPerformanceRateDiffers } from './performance-rate-differs.ts';
import { checkPerformanceSumsDiffer } from './performance-sums-differ.ts';
import { checkPerformanceTooEasy } from './performance-too-easy.ts';
import { checkPerformanceWeights } from './performance-weights.ts';
import { checkPeriodDiffers } from './period-differs.ts';
import { checkProgressBehind } from './progress-behind.ts';
import { checkQuantityDiffers } from './quantity-differs.ts';
import { checkRateDiffers } from './rate-differs.ts';
import { checkRequiredMonthsDiffer } from './required-months-differ.ts';
import { checkRowExtrasDiffer } from './row-extras-differ.ts';
import { checkScoreConvertedDiffers } from './score-converted-differs.ts';
import { checkScoreDeductionsDiffer } from './score-deductions-differ.ts';
import { checkScoreGradeDiffers } from './score-grade-differs.ts';
import { checkScoreListedDiffers } from './score-listed-differs.ts';
import { checkScoreMeanDiffers } from './score-mean-differs.ts';
import { checkScoreOutOfRange } from './score-out-of-range.ts';
import { checkScoreRankDiffers } from './score-rank-differs.ts';
import { checkScoreRatesDiffer } from './score-rates-differ.ts';
import { checkScoreSumsDiffer } from './score-sums-differ.ts';
import { checkScoreTotalDiffers } from './score-total-differs.ts';
import { checkScoreWeights } from './score-weights.ts';
import { checkSerial } from './serial.ts';
import { checkStableRateDiffers } from './stable-rate-differs.ts';
import { checkStableRateLow } from './stable-rate-low.ts';
import { checkSubtotalDiffers } from './subtotal-differs.ts';
import { checkSumTooShort } from './sum-too-short.ts';
import { checkSurveyContentDiffers } from './survey-content-differs.ts';
import { checkSurveyCountDiffers } from './survey-count-differs.ts';
import { checkSurveyPartExceeds } from './survey-part-exceeds.ts';
import { checkSurveyRateDiffers } from './survey-rate-differs.ts';
import { checkSurveySharesDiffer } from './survey-shares-differ.ts';
import { checkSurveySmallSample } from './survey-small-sample.ts';
import { checkTargetImpossible } from './target-impossible.ts';
import { checkTargetTooEasy } from './target-too-easy.ts';
import { checkTextInSum } from './text-in-sum.ts';
import { checkTotalDiffers } from './total-differs.ts';
import { checkTypedOverFormula } from './typed-over-formula.ts';
import { checkUntrained } from './untrained.ts';
import { checkVeto } from './veto.ts';
import { checkWorkersDiffer } from './workers-differ.ts';
import { checkWorkersTotalDiffers } from './workers-total-differs.ts';

/** One rule of the field (or a few of one kind) held against the workbook; never throws. */
export type Check = (context: CheckContext) => readonly FindingDraft[];

/** Every check; the order does not matter. */
export const checks: readonly Check[] = [
  checkAfterLeaving,
  checkDuplicateWorker,
  checkExternalReference,
  checkFormulaError,
  checkHiddenInTotal,
  checkPeriodDiffers,
  checkQuantityDiffers,
  checkWorkersDiffer,
  checkWorkersTotalDiffers,
  checkSumTooShort,
  checkTextInSum,
  checkTypedOverFormula,
  checkFigureNegative,
  checkFigureNotWhole,
  checkFigureUnreadable,
  checkFundingDeviation,
  checkFundingOverspent,
  checkFundingShare,
  checkHeadcountsDiffer,
  checkListRatesDiffer,
  checkListSumsDiffer,
  checkListTotalsDiffer,
  checkMoneyRateDiffers,
  checkMonthHeadsDiffer,
  checkMoneySubtotalDiffers,
  checkMoneySumsDiffer,
  checkMoneyTotalDiffers,
  checkNotEffective,
  checkOutsideContract,
  checkPartExceeds,
  checkPerformanceContradicted,
  checkPerformanceNotMet,
  checkPerformancePoints,
  checkPerformanceRateDiffers,
  checkPerformanceSumsDiffer,
  checkPerformanceTooEasy,
  checkPerformanceWeights,
  checkProgressBehind,
  checkRateDiffers,
  checkScoreConvertedDiffers,
  checkScoreGradeDiffers,
  checkScoreRankDiffers,
  checkScoreListedDiffers,
  checkScoreMeanDiffers,
  checkScoreOutOfRange,
  checkScoreRatesDiffer,
  checkScoreSumsDiffer,
  checkScoreDeductionsDiffer,
  checkScoreTotalDiffers,
  checkScoreWeights,
  checkSerial,
  checkRequiredMonthsDiffer,
  checkRowExtrasDiffer,
  checkStableRateDiffers,
  checkStableRateLow,
  checkSubtotalDiffers,
  checkSurveyCountDiffers,
  checkSurveySharesDiffer,
  checkSurveyPartExceeds,
  checkSurveyRateDiffers,
  checkSurveyContentDiffers,
  checkSurveySmallSample,
  checkTargetImpossible,
  checkTargetTooEasy,
  checkTotalDiffers,
  checkUntrained,
  checkVeto,
];
