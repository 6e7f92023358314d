import { completionRate } from '../indicators/completion-rate.ts';
import { statedValue } from '../indicators/stated-figure.ts';
import { compare, one, type Rational, subtract, sum } from '../quantities/rational.ts';
import type { FundingLine, FundingTable } from '../tables/facts/funding-table.ts';
import type { FundedLine, Funding } from './funding.ts';
import { fundingShares } from './funding-shares.ts';
import { joinFundingTables } from './join-funding-tables.ts';
import { provenAmounts } from './proven-amounts.ts';

/**
 * Budget and spending in yuan: what the lines add up to, the execution rate of each line and in all,
 * what is spent above the budget, and the shares of staff, quality and operating costs. Lines with
 * parts are counted once, by their own figures or, where they print none, by their parts'. Where a
 * line's figure is not known the printed total stands; where there is none the sum is not known.
 * A budget and its spending may stand in two tables: they are joined by the lines' names.
 *
 * Source: docs/rules.md 8. 永平 2022: 2,620,191 of 2,400,000 yuan → 109.17 %, overspent by 220,191.
 */
export function calculateFunding(tables: readonly FundingTable[]): Funding | null {
  const table = joinFundingTables(tables);
  if (!table) return null;
  const budgets = provenAmounts(table, amounts(table, 'budget'), 'budget');
  const spendings = provenAmounts(table, amounts(table, 'spent'), 'spent');
  const tops = table.lines.flatMap((line, at) => (line.parent === null ? [at] : []));
  const budget = totalOf(table, tops, budgets, 'budget');
  const spent = totalOf(table, tops, spendings, 'spent');
  const hasSpent = spent !== null && budget !== null && compare(spent, budget) > 0;
  return {
    table: table.key,
    budget,
    spent,
    executionRate: completionRate(spent, budget),
    deviation: deviationOf(spent, budget),
    overspent: hasSpent ? subtract(spent, budget) : null,
    lines: fundedLines(table, null, budgets, spendings),
    printed: table.sums.find(({ scope }) => scope === 'all') ?? null,
    shares: {
      ofBudget: fundingShares(table, budgets, budget),
      ofSpending: fundingShares(table, spendings, spent),
    },
  };
}

type Role = 'budget' | 'spent';

type Amounts = readonly (Rational | null)[];

/** The lines that are parts of one, or at the top. */
function fundedLines(
  table: FundingTable,
  parent: number | null,
  budgets: Amounts,
  spendings: Amounts,
): readonly FundedLine[] {
  return table.lines.flatMap((line, at): FundedLine[] => {
    if (line.parent !== parent) return [];
    const [budget, spent] = [budgets[at] ?? null, spendings[at] ?? null];
    return [
      {
        line,
        table: table.key,
        budget,
        spent,
        rate: completionRate(spent, budget),
        deviation: deviationOf(spent, budget),
        parts: fundedLines(table, at, budgets, spendings),
      },
    ];
  });
}

/** +7.29 % is above the plan. */
function deviationOf(spent: Rational | null, budget: Rational | null): Rational | null {
  const rate = completionRate(spent, budget);
  return rate && subtract(rate, one);
}

/** By line: what it prints, else the sum of its parts where all are known. */
function amounts({ lines, sums }: FundingTable, role: Role): Amounts {
  const known: (Rational | null)[] = lines.map((line) => statedValue(line[role]));
  for (let at = lines.length - 1; at >= 0; at--) {
    if (known[at] || isPrinted(lines[at], role)) continue;
    const parts = lines.flatMap(({ parent }, place) => (parent === at ? [place] : []));
    if (parts.length === 0) continue;
    const subtotal = sums.find(({ scope, of }) => scope === 'part' && isSame(of, parts));
    const counted = parts.filter((place) => known[place] || !isOpen(lines, place, role));
    const values = counted.flatMap((place) => known[place] ?? []);
    const isWhole = values.length > 0 && values.length === counted.length;
    known[at] = isWhole ? sum(values) : statedValue(subtotal?.[role] ?? null);
  }
  return known;
}

function isPrinted(line: FundingLine | undefined, role: Role): boolean {
  const kind = line?.[role]?.reading.kind ?? 'blank';
  return kind !== 'blank';
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, at) => place === b[at]);
}

function totalOf(
  { sums, lines }: FundingTable,
  tops: readonly number[],
  known: Amounts,
  role: Role,
): Rational | null {
  const printed = sums.find(({ scope }) => scope === 'all');
  const counted = tops.filter((at) => known[at] !== null || !isOpen(lines, at, role));
  const values = counted.flatMap((at) => known[at] ?? []);
  const isWhole = values.length === counted.length && values.length > 0;
  return isWhole ? sum(values) : statedValue(printed?.[role] ?? null);
}

/** Nothing was written there, nor at any of its parts: yet to be spent, or no money of this line. */
function isOpen(lines: readonly FundingLine[], at: number, role: Role): boolean {
  const kind = lines[at]?.[role]?.reading.kind ?? 'blank';
  const isOwnOpen = kind === 'blank' || kind === 'none';
  return isOwnOpen && lines.every(({ parent }, part) => parent !== at || isOpen(lines, part, role));
}
