import { equals, type Rational, subtract } from '../../quantities/rational.ts';
import type { MoneyBand, MoneyColumn } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { type FundingRole, incomeHead } from '../words/vocabulary-funding.ts';

type Column = MoneyColumn<FundingRole>;

/** Budget and spending of a table, by which its other columns are told. */
export interface FundingFacts {
  readonly face: MoneyFace;
  readonly lineRows: readonly number[];
  readonly amount: (row: number, column: Column) => Rational | null;
  readonly budget: Column | undefined;
  readonly spent: Column | undefined;
}

/**
 * The columns of what is left (结余, an amount) and of how far spending is off (偏差, a percentage or,
 * where its figures say so, an amount too). What is left of more than the budget is none of them.
 */
export function fundingDifferences(
  facts: FundingFacts,
  band: MoneyBand<FundingRole>,
): Readonly<Partial<Record<'balance' | 'deviation', Column>>> {
  const of = (role: FundingRole) => band.columns.filter((column) => column.role === role);
  const balance = of('balance').find((one) => !isOfIncome(facts, band, one));
  const [deviation] = of('deviation');
  const isRate = (column: Column) =>
    /率|比|幅|度|%|％/.test(column.path.join('')) || hasPercent(facts, column);
  if (deviation && !balance && !isRate(deviation) && isDifference(facts, deviation))
    return { balance: deviation };
  if (balance && !deviation && isRate(balance) && !isDifference(facts, balance))
    return { deviation: balance };
  return { ...(balance && { balance }), ...(deviation && { deviation }) };
}

function hasPercent({ face, lineRows }: FundingFacts, { index }: Column): boolean {
  return lineRows.some((row) => {
    const { reading } = face.stated(row, index);
    return reading.kind === 'figure' && reading.figure.isPercent;
  });
}

function isDifference(facts: FundingFacts, column: Column): boolean {
  return differenceCount(facts, column) > 0;
}

/** On how many lines a column is budget less spending, and not 0. */
function differenceCount(
  { budget, spent, lineRows, amount }: FundingFacts,
  column: Column,
): number {
  if (!budget || !spent) return 0;
  return lineRows.filter((row) => {
    const [a, b, own] = [budget, spent, column].map((one) => amount(row, one));
    if (!a || !b || !own || own.n === 0n) return false;
    return equals(subtract(a, b), own) || equals(subtract(b, a), own);
  }).length;
}

/** What is left of more than the budget, or of what came in: 上年结转 or 到账金额 stands beside it. */
function isOfIncome(facts: FundingFacts, band: MoneyBand<FundingRole>, balance: Column): boolean {
  return standsBesideIncome(band) && differenceCount(facts, balance) * 2 <= facts.lineRows.length;
}

/** 上年结转, 到账金额. */
export function standsBesideIncome({ columns }: MoneyBand<FundingRole>): boolean {
  return columns.some(({ role, path }) => role === null && incomeHead.test(path.at(-1) ?? ''));
}
