import type { Evaluation } from '../core/evaluation.ts';
import type { FundingShares } from '../core/funding/funding.ts';
import type { Rational } from '../core/quantities/rational.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { alignedRows } from './aligned-rows.ts';
import { oneLine } from './one-line.ts';

/** The lines of the budget with what was spent, the sum, the shares; then the payments in a line. */
export function fundingLines(
  { funding, payments }: Evaluation,
  words: CliMessages,
): readonly string[] {
  const rows = (funding?.lines ?? []).map(({ line, budget, spent, rate, deviation }) =>
    row(oneLine(line.name), budget, spent, rate, deviation, words),
  );
  const total = funding && [
    row(
      words.fundingTotal,
      funding.budget,
      funding.spent,
      funding.executionRate,
      funding.deviation,
      words,
    ),
  ];
  const paid = payments?.rows.filter(({ amount }) => amount !== null).length ?? 0;
  const paidLine =
    payments?.total && paid > 0 ? [words.payments(String(paid), formatCount(payments.total))] : [];
  if (!funding && paidLine.length === 0) return [];
  return [
    words.funding,
    ...(total ? alignedRows([words.fundingHeaders, ...rows, ...total], [0]) : []),
    ...sharesLine('budget', funding?.shares.ofBudget, words),
    ...sharesLine('spending', funding?.shares.ofSpending, words),
    ...paidLine,
  ];
}

function row(
  name: string,
  budget: Rational | null,
  spent: Rational | null,
  rate: Rational | null,
  deviation: Rational | null,
  words: CliMessages,
): readonly string[] {
  const money = (amount: Rational | null) => (amount ? formatCount(amount) : words.none);
  const off = deviation && `${deviation.n > 0n ? '+' : ''}${formatPercent(deviation)}`;
  return [
    name,
    money(budget),
    money(spent),
    rate ? formatPercent(rate) : words.none,
    off ?? words.none,
  ];
}

function sharesLine(
  of: 'budget' | 'spending',
  shares: FundingShares | undefined,
  words: CliMessages,
): readonly string[] {
  if (!shares?.staff && !shares?.operating) return [];
  const percent = (share: Rational | null) => (share ? formatPercent(share) : words.none);
  return [
    words.fundingShares(
      of,
      percent(shares.staff),
      percent(shares.staffAndQuality),
      percent(shares.operating),
    ),
  ];
}
