import { compare, divide, one, type Rational, subtract, sum } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type {
  FundingFigures,
  FundingSum,
  FundingTable,
  StatedMoney,
} from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { addedUp, lineAmount } from './line-amount.ts';
import { fundingTables, inUnit, paymentsTables, unitName } from './money-figures.ts';

/**
 * `rate/differs` of money: a printed execution rate, share, deviation or share of payment is not what
 * its amounts give; `rate/rounding` where only another rounding explains it. A share may be reckoned
 * with the printed total or with what the lines add up to, a deviation either way round, a payment's
 * share of the agreed funds or of all that was paid. Nothing is said where an amount is not known.
 * Data: `table`, `name`, `of`, `part`, `whole` (in the sheet's `unit`).
 */
export function checkMoneyRateDiffers(context: CheckContext): readonly FindingDraft[] {
  return [
    ...fundingTables(context).flatMap(checkFunding),
    ...paymentsTables(context).flatMap((table) => checkPayments(context, table)),
  ];
}

function checkFunding(table: FundingTable): readonly FindingDraft[] {
  const totals = { budget: totalsOf(table, 'budget'), spent: totalsOf(table, 'spent') };
  return [...table.lines, ...table.sums].flatMap((figures) => {
    const { budget, spent, label } = figures;
    const about = (of: string) => [table.key, label, of];
    const base = { table: 'funding', name: label } as const;
    const overspending = isBoth(spent, budget) ? difference(spent, budget) : null;
    return [
      ...(isOfLines(table, figures)
        ? []
        : differs(figures.rate, { ...base, of: 'rate' }, spent, [budget], about('rate'))),
      ...differs(
        figures.budgetShare,
        { ...base, of: 'budgetShare' },
        budget,
        totals.budget,
        about('budgetShare'),
      ),
      ...differs(
        figures.spentShare,
        { ...base, of: 'spentShare' },
        spent,
        totals.spent,
        about('spentShare'),
      ),
      ...deviates(figures, overspending, { ...base, of: 'deviation' }, about('deviation')),
    ];
  });
}

/** A sum's rate reckoned with what the lines add up to: the printed sum is the finding, not the rate. */
function isOfLines(table: FundingTable, figures: FundingFigures | FundingSum): boolean {
  const figure = figureIn(figures.rate);
  if (!figure || !('of' in figures)) return false;
  const [budget, spent] = [
    addedUp(table, figures.of, 'budget'),
    addedUp(table, figures.of, 'spent'),
  ];
  const right = budget && spent && divide(spent, budget);
  return right !== null && compareStated(figure, right) === 'agrees';
}

type Base = { readonly table: 'funding' | 'payments'; readonly name: string; readonly of: string };

/** The printed total, and what the lines add up to. */
function totalsOf(table: FundingTable, role: 'budget' | 'spent'): readonly Rational[] {
  const printed = table.sums.find(({ scope }) => scope === 'all')?.[role] ?? null;
  const tops = table.lines.flatMap(({ parent }, at) => (parent === null ? [at] : []));
  const amounts = tops.flatMap((at) => lineAmount(table, at, role) ?? []);
  const added = amounts.length > 0 && amounts.length === tops.length ? [sum(amounts)] : [];
  return [...added, ...(figureIn(printed) ? [figureIn(printed)?.value ?? one] : [])];
}

function differs(
  stated: Stated | null,
  base: Base,
  part: StatedMoney | null,
  wholes: readonly (StatedMoney | Rational | null)[],
  about: readonly string[],
): readonly FindingDraft[] {
  const figure = figureIn(stated);
  const top = figureIn(part)?.value ?? null;
  if (!stated || !figure || !part || !top) return [];
  const known = wholes.flatMap((whole) => amountOf(whole) ?? []);
  const ways = known.flatMap((whole) => divide(top, whole) ?? []);
  const [right] = ways;
  const [whole] = known;
  if (!right || !whole) return [];
  const results = ways.map((way) => compareStated(figure, way));
  if (results.includes('agrees')) return [];
  return [
    {
      ...valuesOf(stated, figure, right, results.includes('rounding')),
      data: { ...base, part: inUnit(top, part), whole: inUnit(whole, part), unit: unitName(part) },
      related: [part.cell],
      about,
    },
  ];
}

function deviates(
  { deviation: stated, budget, spent }: FundingFigures,
  over: Rational | null,
  base: Base,
  about: readonly string[],
): readonly FindingDraft[] {
  const figure = figureIn(stated);
  const whole = figureIn(budget)?.value ?? null;
  const right = over && whole && divide(over, whole);
  if (!stated || !figure || !right || !spent || !budget) return [];
  const ways = [right, { n: -right.n, d: right.d }];
  const results = ways.map((way) => compareStated(figure, way));
  if (results.includes('agrees')) return [];
  return [
    {
      ...valuesOf(stated, figure, right, results.includes('rounding')),
      data: { ...base, part: null, whole: null, unit: unitName(spent) },
      related: [spent.cell, budget.cell],
      about,
    },
  ];
}

function valuesOf(stated: Stated, figure: Figure, right: Rational, isRounding: boolean) {
  return {
    rule: isRounding ? ('rate/rounding' as const) : ('rate/differs' as const),
    cell: stated.cell,
    stated: statedValue({ ...figure, isPercent: true }),
    expected: { kind: 'percent' as const, value: right, decimals: figure.decimals ?? 2 },
  };
}

function checkPayments({ payments }: CheckContext, table: PaymentsTable): readonly FindingDraft[] {
  const agreed = payments?.table === table.key ? payments.agreed : null;
  const due = table.rows.flatMap((row) => figureIn(row.due)?.value ?? []);
  const paid = table.rows.flatMap((row) => figureIn(row.amount)?.value ?? []);
  const isDone = paid.length === table.rows.length;
  const bases = sharedBases(table);
  return table.rows.flatMap(({ name, share, due: owed, amount }) => {
    const wholes = [
      agreed,
      due.length === table.rows.length ? sum(due) : null,
      isDone ? sum(paid) : null,
      ...bases,
    ];
    const known = wholes.some((whole) => whole !== null) ? wholes : [usualBase(table)];
    const part = figureIn(owed) ? owed : amount;
    const base = { table: 'payments', name, of: 'share' } as const;
    return differs(share, base, part, known, [table.key, name, 'share']);
  });
}

/**
 * What all printed shares are of, where they agree with one another: 55 % and 40 % beside 132 and 96 are
 * of 240, whatever the agreed funds are said to be. None for shares of more than the whole.
 */
function sharedBases(table: PaymentsTable): readonly Rational[] {
  const shares = table.rows.flatMap(({ share }) => figureIn(share)?.value ?? []);
  if (compare(sum(shares), one) > 0) return [];
  const bases = basesIn(table);
  const shared = bases.find(({ fits }) => fits === bases.length);
  return shared && bases.length > 1 ? [shared.base] : [];
}

/** What most of the printed shares are of, the first of them where none is: where nothing else says the funds. */
function usualBase(table: PaymentsTable): Rational | null {
  const [usual] = basesIn(table).toSorted((a, b) => b.fits - a.fits);
  return usual?.base ?? null;
}

/** What each printed share is of, and with how many it fits. */
function basesIn({
  rows,
}: PaymentsTable): readonly { readonly base: Rational; readonly fits: number }[] {
  const told = rows.flatMap(({ share, due, amount }) => {
    const [of, part] = [figureIn(share), figureIn(due) ?? figureIn(amount)];
    return of && part ? [{ of, part: part.value }] : [];
  });
  const fitsWith = (base: Rational) =>
    told.filter(({ of, part }) => {
      const share = divide(part, base);
      return share !== null && compareStated(of, share) !== 'differs';
    }).length;
  return told.flatMap(({ of, part }) => {
    const base = divide(part, of.value);
    return base ? [{ base, fits: fitsWith(base) }] : [];
  });
}

function amountOf(whole: StatedMoney | Rational | null): Rational | null {
  if (whole === null) return null;
  return 'reading' in whole ? (figureIn(whole)?.value ?? null) : whole;
}

function isBoth(a: StatedMoney | null, b: StatedMoney | null): boolean {
  return figureIn(a) !== null && figureIn(b) !== null;
}

function difference(spent: StatedMoney | null, budget: StatedMoney | null): Rational | null {
  const [a, b] = [figureIn(spent)?.value, figureIn(budget)?.value];
  return a && b ? subtract(a, b) : null;
}
