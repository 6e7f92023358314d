import { statedValue } from '../indicators/stated-figure.ts';
import type { FundingFigures, FundingLine, FundingTable } from '../tables/facts/funding-table.ts';

type Role = 'budget' | 'spent';

/**
 * The table that a station's funding is reckoned from: the one that tells most of budget and
 * spending, lines before sources. Where it has no budget or no spending, another table's figures are
 * taken for the lines of the same name. Null without a table.
 */
export function joinFundingTables(tables: readonly FundingTable[]): FundingTable | null {
  const [first, ...others] = tables.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!first) return null;
  return (['budget', 'spent'] as const).reduce(
    (table, role) => (tells(table, role) ? table : withRole(table, others, role)),
    first,
  );
}

function tells({ lines, sums }: FundingTable, role: Role): boolean {
  return [...lines, ...sums].some((one) => statedValue(one[role]) !== null);
}

/** Lines first, those of a whole station that pays its staff; then budget and spending, then how many figures. */
function weightOf(table: FundingTable): number {
  const roles = (['budget', 'spent'] as const).filter((role) => tells(table, role)).length;
  const figures = table.lines.flatMap(({ budget, spent }) => [budget, spent]).filter(statedValue);
  const hasLines = table.by === 'lines' && table.lines.length > 0;
  const paysStaff = hasLines && table.lines.some(({ paysFor }) => paysFor === 'staff');
  return (
    (hasLines ? 100_000 : 0) +
    (paysStaff ? 50_000 : 0) +
    roles * 10_000 +
    Math.min(figures.length, 9_999)
  );
}

/** The role's figures of the first table in which every line of the same name has one. */
function withRole(table: FundingTable, others: readonly FundingTable[], role: Role): FundingTable {
  const other = others.find((one) => one.by === table.by && tells(one, role) && isSame(table, one));
  if (!other) return table;
  const figureOf = ({ name }: FundingLine) =>
    other.lines.find((line) => line.name === name)?.[role] ?? null;
  const total = other.sums.find(({ scope }) => scope === 'all')?.[role] ?? null;
  const take = <T extends FundingFigures>(one: T, stated: FundingFigures[Role]): T => ({
    ...one,
    [role]: stated,
  });
  return {
    ...table,
    lines: table.lines.map((line) => take(line, figureOf(line))),
    sums: table.sums.map((one) => (one.scope === 'all' ? take(one, total) : one)),
    ...(role === 'spent' ? { spentHead: other.spentHead } : { budgetHead: other.budgetHead }),
  };
}

function isSame(a: FundingTable, b: FundingTable): boolean {
  const names = (table: FundingTable) =>
    table.lines
      .filter(({ parent }) => parent === null)
      .map(({ name }) => name)
      .toSorted()
      .join('\n');
  return names(a) === names(b);
}
