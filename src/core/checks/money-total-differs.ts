import { completionRate } from '../indicators/completion-rate.ts';
import { type Rational, subtract, sum } from '../quantities/rational.ts';
import type { FundingSum, FundingTable, StatedMoney } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { lineAmount } from './line-amount.ts';
import {
  fundingTables,
  inUnit,
  moneyValue,
  paymentsTables,
  statedMoney,
  sumOf,
  unitName,
} from './money-figures.ts';

/**
 * `total/differs` of money: the printed total of a budget, of spending or of payments is not what the
 * lines or batches add up to; `rate/rounding` where only another rounding explains it. Nothing is said
 * where an amount is not known, nor where the total is right by what the lines' parts add up to:
 * then a line is wrong. The sum is offered unless a printed execution rate was reckoned with the total.
 * Data: `table` (funding, payments), `quantity`, `parts`, `difference` (in the sheet's `unit`).
 */
export function checkMoneyTotalDiffers(context: CheckContext): readonly FindingDraft[] {
  return [
    ...fundingTables(context).flatMap(checkFunding),
    ...paymentsTables(context).flatMap(checkPayments),
  ];
}

const roles = ['budget', 'initial', 'spent'] as const;

function checkFunding(table: FundingTable): readonly FindingDraft[] {
  const totals = table.sums.filter(({ scope }) => scope === 'all');
  return totals.flatMap((total) =>
    roles.flatMap((role) => {
      // Of all together alone, as a budget beside the spending of each line.
      if (!table.lines.some((line) => figureIn(line[role]))) return [];
      const printed = total.of.map((at) => table.lines[at]?.[role] ?? null);
      const amounts = total.of.map((at) => lineAmount(table, at, role));
      const byParts = total.of.map((at) => lineAmount(table, at, role, true));
      const right = addUp(amounts) ?? sumOf(printed);
      const deep = addUp(byParts);
      return checkTotal({
        table: 'funding',
        key: table.key,
        quantity: role,
        stated: total[role],
        right,
        others: deep ? [deep] : [],
        parts: amounts.flatMap((amount) => amount ?? []),
        isSpokenFor: (added) => isRateOfTotal(total, role, added),
        cells: printed.flatMap((one) => (one ? [one.cell] : [])),
      });
    }),
  );
}

function checkPayments({ key, rows, total }: PaymentsTable): readonly FindingDraft[] {
  const sums = (['due', 'amount'] as const).map((role) => ({
    role,
    about: role as string,
    stated: total?.[role] ?? null,
    printed: rows.map((row) => row[role]),
  }));
  const parts = (total?.parts ?? []).map(({ amount, of }, at) => ({
    role: 'amount',
    about: `amount ${at + 1}`,
    stated: amount,
    printed: of,
  }));
  return [...sums, ...parts].flatMap(({ role, about, stated, printed }) =>
    checkTotal({
      table: 'payments',
      key,
      quantity: role,
      stated,
      right: sumOf(printed),
      others: [],
      parts: printed.flatMap((one) => figureIn(one)?.value ?? []),
      isSpokenFor: () => false,
      cells: printed.flatMap((one) => (one ? [one.cell] : [])),
      about,
    }),
  );
}

interface Total {
  readonly table: 'funding' | 'payments';
  readonly key: string;
  readonly quantity: string;
  readonly stated: StatedMoney | null;
  readonly right: Rational | null;
  /** Other ways to add up, by which the total is right. */
  readonly others: readonly Rational[];
  readonly parts: readonly Rational[];
  readonly isSpokenFor: (added: Rational) => boolean;
  readonly cells: NonNullable<FindingDraft['related']>;
  /** What tells the total from others of its table and quantity. */
  readonly about?: string;
}

function checkTotal(total: Total): readonly FindingDraft[] {
  const { stated, right } = total;
  const figure = figureIn(stated);
  if (!stated || !figure || !right || total.parts.length === 0) return [];
  const comparison = compareStated(figure, right);
  if (comparison === 'agrees') return [];
  if (total.others.some((other) => compareStated(figure, other) === 'agrees')) return [];
  const expected = moneyValue(right, stated);
  const isFixed = comparison === 'differs' && !total.isSpokenFor(right);
  return [
    {
      rule: comparison === 'rounding' ? 'rate/rounding' : 'total/differs',
      cell: stated.cell,
      stated: statedMoney(stated),
      expected,
      data: {
        table: total.table,
        quantity: total.quantity,
        unit: unitName(stated),
        parts: total.parts.map((part) => inUnit(part, stated)),
        difference: inUnit(subtract(figure.value, right), stated),
      },
      ...(isFixed && { fix: expected }),
      related: total.cells,
      about: [total.key, 'total', total.about ?? total.quantity],
    },
  ];
}

function addUp(amounts: readonly (Rational | null)[]): Rational | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length > 0 && known.length === amounts.length ? sum(known) : null;
}

/** The printed execution rate of the total row goes with the printed total, and not with the sum. */
function isRateOfTotal(total: FundingSum, role: (typeof roles)[number], added: Rational): boolean {
  const rate = figureIn(total.rate);
  const [budget, spent] = [figureIn(total.budget)?.value, figureIn(total.spent)?.value];
  if (!rate || !budget || !spent || role === 'initial') return false;
  const asPrinted = completionRate(spent, budget);
  const asSummed = role === 'budget' ? completionRate(spent, added) : completionRate(added, budget);
  const fits = (one: Rational | null) => one !== null && compareStated(rate, one) === 'agrees';
  return fits(asPrinted) && !fits(asSummed);
}
