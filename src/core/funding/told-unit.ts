import { statedValue } from '../indicators/stated-figure.ts';
import { equals, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { FundingFigures, FundingTable, StatedMoney } from '../tables/facts/funding-table.ts';
import type { Table } from '../tables/facts/table.ts';

const wan = rational(10_000);

/**
 * Budgets that name no unit and whose sum is a ten-thousandth of the project's annual funds are in
 * 万元: their amounts are brought to yuan. All other tables are left as they are.
 *
 * A budget of 240 without a unit beside 年度项目经费 240万 → 2,400,000 yuan.
 */
export function withToldUnit<T extends Table>(
  tables: readonly T[],
  annualFunds: Rational | null,
): readonly T[] {
  if (!annualFunds) return tables;
  return tables.map((table) =>
    table.kind === 'funding' && isInWan(table, annualFunds)
      ? { ...table, ...inYuan(table) }
      : table,
  );
}

function isInWan({ saysUnit, lines, sums }: FundingTable, annualFunds: Rational): boolean {
  if (saysUnit) return false;
  const printed = sums.find(({ scope }) => scope === 'all')?.budget ?? null;
  const tops = lines.filter(({ parent }) => parent === null);
  const added = sum(tops.flatMap(({ budget }) => statedValue(budget) ?? []));
  const totals = [statedValue(printed) ?? added, added];
  return totals.some((total) => equals(multiply(total, wan), annualFunds));
}

function inYuan({ lines, sums }: FundingTable): Pick<FundingTable, 'lines' | 'sums' | 'saysUnit'> {
  return { lines: lines.map(scaled), sums: sums.map(scaled), saysUnit: true };
}

function scaled<T extends FundingFigures>(figures: T): T {
  const { budget, initial, spent, balance } = figures;
  return {
    ...figures,
    budget: moneyInYuan(budget),
    initial: moneyInYuan(initial),
    spent: moneyInYuan(spent),
    balance: moneyInYuan(balance),
  };
}

function moneyInYuan(stated: StatedMoney | null): StatedMoney | null {
  if (!stated) return null;
  if (stated.reading.kind !== 'figure') return { ...stated, scale: wan };
  const { figure } = stated.reading;
  const decimals = figure.decimals === null ? null : figure.decimals - 4;
  const value = multiply(figure.value, wan);
  return {
    ...stated,
    scale: wan,
    reading: { kind: 'figure', figure: { ...figure, value, decimals } },
  };
}
