import type { Evaluation } from '../../core/evaluation.ts';
import type { Funding } from '../../core/funding/funding.ts';
import { compare, type Rational, rational } from '../../core/quantities/rational.ts';

/** A share of the budget and of spending beside its limit. */
export interface ShareLine {
  readonly share: 'staff' | 'staffAndQuality' | 'operating';
  /** Operating costs have an upper limit, the others a lower one. */
  readonly isUpper: boolean;
  readonly limit: Rational;
  readonly ofBudget: Rational | null;
  readonly ofSpending: Rational | null;
  readonly breaksInBudget: boolean;
  /** At mid-term money not yet spent is no fault. */
  readonly breaksInSpending: boolean;
}

export function shareLines(
  funding: Pick<Funding, 'shares'>,
  { settings: { thresholds }, project }: Evaluation,
): readonly ShareLine[] {
  const isFinal = project.stage?.value === 'final';
  const percents = {
    staff: thresholds.staffSharePercent,
    staffAndQuality: thresholds.qualitySharePercent,
    operating: thresholds.operatingSharePercent,
  };
  return (['staff', 'staffAndQuality', 'operating'] as const).map((share) => {
    const isUpper = share === 'operating';
    const limit = rational(Math.round(percents[share] * 100), 10_000);
    const breaks = (value: Rational | null) =>
      value !== null && (isUpper ? compare(value, limit) > 0 : compare(value, limit) < 0);
    const ofBudget = funding.shares.ofBudget[share];
    const ofSpending = funding.shares.ofSpending[share];
    return {
      share,
      isUpper,
      limit,
      ofBudget,
      ofSpending,
      breaksInBudget: breaks(ofBudget),
      breaksInSpending: isFinal && breaks(ofSpending),
    };
  });
}
