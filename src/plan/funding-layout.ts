import { formatPosition } from '../core/cells/a1.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { FundedLine } from '../core/funding/funding.ts';
import type { FundingClass } from '../core/tables/facts/funding-table.ts';

export const fundingColumn = {
  name: 0,
  class: 1,
  budget: 2,
  spent: 3,
  rate: 4,
  deviation: 5,
  ofBudget: 6,
  ofSpent: 7,
  state: 8,
  source: 9,
  key: 10,
} as const;

export const fundingWidths = [30, 13, 17, 17, 12, 12, 12, 12, 20, 18] as const;

/** A line of the budget in its row, with the rows of its parts. */
export interface PlacedLine {
  readonly funded: FundedLine;
  readonly row: number;
  readonly depth: number;
  /** The class that its amounts count for in the shares; null where the wider line's do. */
  readonly countsAs: FundingClass | null;
  readonly parts: readonly PlacedLine[];
}

/** Where everything of 经费汇总 stands; null for what the workbook has not. */
export interface FundingLayout {
  readonly lines: readonly PlacedLine[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly total: number | null;
  readonly printed: number | null;
  readonly elapsed: number | null;
  /** The table of rules: its headings, then staff, staff and quality, operating, deviation. */
  readonly rules: number | null;
  readonly payments: number | null;
  readonly firstPayment: number;
  readonly lastPayment: number;
  readonly notes: number;
}

const firstFundingRow = 4;

export function fundingLayout(
  { funding, payments }: Evaluation,
  hasElapsed: boolean,
): FundingLayout {
  const lines = funding ? placed(funding.lines, firstFundingRow, 0, true) : [];
  const lastLine = firstFundingRow + countOf(lines) - 1;
  let next = funding ? lastLine + 1 : firstFundingRow - 2;
  const take = (isThere: boolean, rows = 1): number | null => {
    if (!isThere) return null;
    next += rows;
    return next - rows;
  };
  const total = take(funding !== null);
  const { budget = null, spent = null } = funding?.printed ?? {};
  const printed = take(budget !== null || spent !== null);
  const elapsed = take(funding !== null && hasElapsed);
  if (funding) next += 1;
  const rules = take(funding !== null && hasShares(funding), 6);
  if (rules !== null) next += 1;
  const batches = payments?.rows.length ?? 0;
  const first = take(payments !== null, batches + 4);
  if (payments) next += 1;
  return {
    lines,
    firstLine: firstFundingRow,
    lastLine,
    total,
    printed,
    elapsed,
    rules,
    payments: first,
    firstPayment: (first ?? 0) + 2,
    lastPayment: (first ?? 0) + 1 + batches,
    notes: next,
  };
}

function hasShares({ shares }: NonNullable<Evaluation['funding']>): boolean {
  const { ofBudget, ofSpending } = shares;
  return [ofBudget, ofSpending].some(({ staff, operating }) => (staff ?? operating) !== null);
}

function placed(
  lines: readonly FundedLine[],
  first: number,
  depth: number,
  isCounted: boolean,
): readonly PlacedLine[] {
  let row = first;
  return lines.map((funded): PlacedLine => {
    const own = row;
    const { paysFor } = funded.line;
    const parts = placed(funded.parts, own + 1, depth + 1, isCounted && paysFor === null);
    row = own + 1 + countOf(parts);
    return { funded, row: own, depth, countsAs: isCounted ? paysFor : null, parts };
  });
}

/** Rows of lines with their parts. */
function countOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((count, { parts }) => count + 1 + countOf(parts), 0);
}

export function fundingAt(row: number, column: keyof typeof fundingColumn): string {
  return formatPosition({ row, column: fundingColumn[column] });
}
