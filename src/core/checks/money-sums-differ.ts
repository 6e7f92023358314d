import { equals, type Rational, subtract, sum } from '../quantities/rational.ts';
import type { MoneySum } from '../tables/facts/funding-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey } from './many-cells.ts';
import {
  fundingTables,
  inUnit,
  moneyValue,
  paymentsTables,
  statedMoney,
  unitName,
} from './money-figures.ts';

/**
 * Sums of amounts that are none of a table's own figures. `total/differs`: the printed total of a column
 * (一季度支出, 区级资金) is not what its rows add up to; `subtotal/differs`: a row's whole is not what its
 * columns do (市级, 区级, 合计), or 累计拨付 not the one above and its own amount, where half of the rows
 * hold; `rate/rounding` where only another rounding explains
 * it. A sum that is off for another wrong one has no finding of its own. Data: `table`, `name`
 * (of a row), `head` (of a column), `parts` (in the sheet's `unit`).
 */
export function checkMoneySumsDiffer(context: CheckContext): readonly FindingDraft[] {
  return [...fundingTables(context), ...paymentsTables(context)].flatMap(
    ({ kind, key, moreSums = [] }) => {
      const rows = (['row', 'running'] as const).flatMap((way) =>
        wrongRows(moreSums.filter(({ of }) => of === way)),
      );
      const columns = moreSums
        .filter(({ of }) => of === 'column')
        .flatMap(wrongSum)
        .filter((wrong) => !rows.some((row) => isFor(wrong, row)));
      return [...rows, ...columns].map((wrong) => draftOf(kind, key, wrong));
    },
  );
}

interface WrongSum {
  readonly one: MoneySum;
  readonly right: Rational;
  /** What is printed less what it should be. */
  readonly off: Rational;
  readonly isRounding: boolean;
}

function wrongSum(one: MoneySum): readonly WrongSum[] {
  const figure = figureIn(one.stated);
  if (!figure) return [];
  const right = sum(one.parts.flatMap((part) => figureIn(part)?.value ?? []));
  const comparison = compareStated(figure, right);
  if (comparison === 'agrees') return [];
  const off = subtract(figure.value, right);
  return [{ one, right, off, isRounding: comparison === 'rounding' }];
}

/** Rows that do not hold beside as many that do: else the columns are no parts of the whole. */
function wrongRows(rows: readonly MoneySum[]): readonly WrongSum[] {
  const wrong = rows.flatMap(wrongSum);
  const causes = wrong.filter(
    ({ one: { parts } }) =>
      !wrong.some(({ one }) =>
        parts.some(({ cell }) => cellKey(cell) === cellKey(one.stated.cell)),
      ),
  );
  return causes.length * 2 <= rows.length ? causes : [];
}

/** The row's part in the column is off by as much. */
function isFor({ one, off }: WrongSum, row: WrongSum): boolean {
  const own = new Set(row.one.parts.map(({ cell }) => cellKey(cell)));
  return equals(off, row.off) && one.parts.some(({ cell }) => own.has(cellKey(cell)));
}

function draftOf(
  table: 'funding' | 'payments',
  key: string,
  { one, right, isRounding }: WrongSum,
): FindingDraft {
  const { of, name, stated, parts } = one;
  const differs = of === 'column' ? 'total/differs' : 'subtotal/differs';
  const values = parts.flatMap((part) => figureIn(part)?.value ?? []);
  return {
    rule: isRounding ? 'rate/rounding' : differs,
    cell: stated.cell,
    stated: statedMoney(stated),
    expected: moneyValue(right, stated),
    data: {
      table,
      quantity: of === 'row' ? 'whole' : of,
      [of === 'column' ? 'head' : 'name']: name,
      unit: unitName(stated),
      parts: values.map((value) => inUnit(value, stated)),
    },
    related: parts.map(({ cell }) => cell),
    about: [key, of, name],
  };
}
