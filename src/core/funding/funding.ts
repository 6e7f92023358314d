import type { Rational } from '../quantities/rational.ts';
import type { FundingLine, FundingSum } from '../tables/facts/funding-table.ts';

/** A line of the budget with what was spent of it, in yuan. */
export interface FundedLine {
  readonly line: FundingLine;
  /** Key of the table that it stands in. */
  readonly table: string;
  readonly budget: Rational | null;
  readonly spent: Rational | null;
  /** Spent / budget; null without a budget above 0. */
  readonly rate: Rational | null;
  /** Spent / budget less 1: +7.29 % is above the plan. */
  readonly deviation: Rational | null;
  /** The lines that it is made of, in their order. */
  readonly parts: readonly FundedLine[];
}

/** Shares of a sum: staff, everything but operating costs, and operating costs. */
export interface FundingShares {
  readonly staff: Rational | null;
  readonly staffAndQuality: Rational | null;
  readonly operating: Rational | null;
}

/** Budget and spending of one station, in yuan. */
export interface Funding {
  /** Key of the table that the sums are of. */
  readonly table: string;
  readonly budget: Rational | null;
  readonly spent: Rational | null;
  readonly executionRate: Rational | null;
  readonly deviation: Rational | null;
  /** Spending above the budget; null where there is none. */
  readonly overspent: Rational | null;
  /** The lines that make up the sums: wider ones stand for their parts. */
  readonly lines: readonly FundedLine[];
  /** The printed total. */
  readonly printed: FundingSum | null;
  readonly shares: { readonly ofBudget: FundingShares; readonly ofSpending: FundingShares };
}
