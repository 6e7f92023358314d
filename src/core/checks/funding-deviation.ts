import type { FundedLine } from '../funding/funding.ts';
import { compare, type Rational } from '../quantities/rational.ts';
import type { StatedMoney } from '../tables/facts/funding-table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { fundingTables, inUnit, statedMoney, unitName } from './money-figures.ts';
import { percentLimit } from './percent-limit.ts';

/**
 * `funding/deviation`: at the final, spending of a line is more than 10 % (a setting) above or under
 * its budget, or there is spending where the budget is 0; the same in all, unless that is overspending
 * already. Lines with parts are judged as a whole, sources of money in all alone. Points to the line's spending.
 * Data: `name` (null for all), `budget`, `spent` (in the sheet's `unit`), `rate`, `deviation`, `limit`.
 *
 * Source: docs/rules.md 8. 永平 2022: 5.545 of 8.6 → 64.48 %, more than 10 % off.
 */
export function checkFundingDeviation(context: CheckContext): readonly FindingDraft[] {
  const { funding, project, settings } = context;
  if (!funding || project.stage?.value !== 'final') return [];
  const limit = percentLimit(settings.thresholds.fundingDeviationPercent);
  const isOfSources = (key: string) =>
    fundingTables(context).some((table) => table.key === key && table.by === 'sources');
  const lines = funding.lines.filter(({ table }) => !isOfSources(table));
  return [...lines.flatMap((line) => lineDeviates(line, limit)), ...allDeviates(context, limit)];
}

function lineDeviates(
  { line, table, ...told }: FundedLine,
  limit: Rational,
): readonly FindingDraft[] {
  const { budget, spent, rate, deviation } = told;
  if (!line.spent || !spent || !budget || !isOff(budget, spent, deviation, limit)) return [];
  return [
    {
      rule: 'funding/deviation',
      cell: line.spent.cell,
      stated: statedOr(line.spent, spent),
      data: { name: line.name, ...amounts(line.spent, budget, spent), rate, deviation, limit },
      ...(line.budget && { related: [line.budget.cell] }),
      about: [table, line.label, 'spent'],
    },
  ];
}

function allDeviates(context: CheckContext, limit: Rational): readonly FindingDraft[] {
  const { funding } = context;
  if (!funding?.budget || !funding.spent || funding.overspent) return [];
  const { budget, spent, executionRate, deviation } = funding;
  const table = fundingTables(context).find(({ key }) => key === funding.table);
  const some = [...(table?.sums ?? []), ...(table?.lines ?? [])].find((one) => one.spent)?.spent;
  if (!table || !some || !isOff(budget, spent, deviation, limit)) return [];
  const total = table.sums.find(({ scope }) => scope === 'all')?.spent ?? null;
  return [
    {
      rule: 'funding/deviation',
      cell: total?.cell ?? table.spentHead,
      data: { name: null, ...amounts(some, budget, spent), rate: executionRate, deviation, limit },
      about: [table.key, 'total', 'spent'],
    },
  ];
}

function isOff(
  budget: Rational,
  spent: Rational,
  deviation: Rational | null,
  limit: Rational,
): boolean {
  if (!deviation) return budget.n === 0n && spent.n > 0n;
  const size = deviation.n < 0n ? { n: -deviation.n, d: deviation.d } : deviation;
  return compare(size, limit) > 0;
}

function amounts(stated: StatedMoney, budget: Rational, spent: Rational) {
  return { budget: inUnit(budget, stated), spent: inUnit(spent, stated), unit: unitName(stated) };
}

function statedOr(stated: StatedMoney, spent: Rational): NonNullable<FindingDraft['stated']> {
  return figureIn(stated)
    ? statedMoney(stated)
    : { kind: 'number', value: inUnit(spent, stated), decimals: null };
}
