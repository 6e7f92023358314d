import { compare, type Rational, subtract, sum } from '../quantities/rational.ts';
import type { FundingFigures, FundingTable, StatedMoney } from '../tables/facts/funding-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { addedUp, lineAmount } from './line-amount.ts';
import { fundingTables, inUnit, moneyValue, statedMoney, unitName } from './money-figures.ts';

/**
 * `subtotal/differs` of money: a line is not what its parts add up to (where 其中 names only some of
 * them: they are more than the whole), a subtotal not what its lines do, a balance not budget less
 * spending either way round; `rate/rounding` where only another rounding explains it. Nothing is said
 * where an amount is not known. Data: `table`, `name`, `quantity`, `parts` (in the sheet's `unit`).
 */
export function checkMoneySubtotalDiffers(context: CheckContext): readonly FindingDraft[] {
  return fundingTables(context).flatMap((table) => [
    ...table.lines.flatMap((_, at) => lineDiffers(table, at)),
    ...table.sums.filter(({ scope }) => scope === 'part').flatMap((one) => sumDiffers(table, one)),
    ...table.lines.flatMap((one) => balanceDiffers(table.key, one, [])),
    ...table.sums.flatMap((one) => balanceDiffers(table.key, one, addedBalances(table, one))),
  ]);
}

const roles = ['budget', 'initial', 'spent'] as const;

function lineDiffers(table: FundingTable, at: number): readonly FindingDraft[] {
  const line = table.lines[at];
  const parts = table.lines.flatMap(({ parent }, place) => (parent === at ? [place] : []));
  if (!line || parts.length === 0) return [];
  const isSome = parts.some((place) => table.lines[place]?.isOfWhich);
  return roles.flatMap((role) =>
    differs(table, line.label, line.name, role, line[role], parts, isSome),
  );
}

function sumDiffers(
  table: FundingTable,
  one: FundingTable['sums'][number],
): readonly FindingDraft[] {
  return roles.flatMap((role) =>
    differs(table, one.label, one.label, role, one[role], one.of, false),
  );
}

function differs(
  table: FundingTable,
  label: string,
  name: string,
  role: (typeof roles)[number],
  stated: StatedMoney | null,
  parts: readonly number[],
  isSome: boolean,
): readonly FindingDraft[] {
  const figure = figureIn(stated);
  const amounts = parts.map((place) => lineAmount(table, place, role));
  const known = amounts.flatMap((amount) => amount ?? []);
  const isTold = parts.some((place) => figureIn(table.lines[place]?.[role] ?? null));
  if (!stated || !figure || !isTold || known.length < amounts.length) return [];
  const right = sum(known);
  if (isSome && compare(right, figure.value) <= 0) return [];
  const comparison = compareStated(figure, right);
  if (comparison === 'agrees') return [];
  return [
    {
      rule: comparison === 'rounding' ? 'rate/rounding' : 'subtotal/differs',
      cell: stated.cell,
      stated: statedMoney(stated),
      expected: moneyValue(right, stated),
      data: {
        table: 'funding',
        name,
        quantity: role,
        unit: unitName(stated),
        parts: known.map((part) => inUnit(part, stated)),
      },
      related: parts.flatMap((place) => table.lines[place]?.[role]?.cell ?? []),
      about: [table.key, label, role],
    },
  ];
}

/** Budget less spending by what the lines add up to: a wrong printed sum is a finding already. */
function addedBalances(
  table: FundingTable,
  { of }: FundingTable['sums'][number],
): readonly Rational[] {
  const budget = addedUp(table, of, 'budget');
  const spent = addedUp(table, of, 'spent');
  return budget && spent ? [subtract(budget, spent), subtract(spent, budget)] : [];
}

type Labelled = FundingFigures & { readonly label: string };

function balanceDiffers(
  table: string,
  one: Labelled,
  added: readonly Rational[],
): readonly FindingDraft[] {
  const { balance, budget, spent, label } = one;
  const figure = figureIn(balance);
  const [a, b] = [figureIn(budget)?.value, figureIn(spent)?.value];
  if (!balance || !figure || figure.isPercent || !a || !b) return [];
  const right = subtract(a, b);
  const ways: readonly Rational[] = [right, subtract(b, a), ...added];
  const results = ways.map((way) => compareStated(figure, way));
  if (results.includes('agrees')) return [];
  return [
    {
      rule: results.includes('rounding') ? 'rate/rounding' : 'subtotal/differs',
      cell: balance.cell,
      stated: statedMoney(balance),
      expected: moneyValue(right, balance),
      data: { table: 'funding', name: label, quantity: 'balance', unit: unitName(balance) },
      related: [budget, spent].flatMap((stated) => stated?.cell ?? []),
      about: [table, label, 'balance'],
    },
  ];
}
