import { groupEntries } from '../indicators/group-entries.ts';
import { subtract } from '../quantities/rational.ts';
import type { IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables } from './indicator-groups.ts';
import { cellKey, otherCells } from './many-cells.ts';
import { type WrongListSum, wrongListSums } from './printed-list-sums.ts';

/**
 * `total/differs` and, of a category's rows, `subtotal/differs`: a printed sum of months, quarters or
 * rows is not what they add up to (`printed-list-sums.ts` says when). Totals that close areas are
 * `total-differs.ts`'s.
 * Data: `name`, `quantity` (completed or target), `over` (spans, block, all), `parts`, `difference`.
 */
export function checkListSumsDiffer(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap((table) => {
    const closing = areaTotals(table);
    return wrongListSums(table)
      .filter(({ of, stated }) => of === 'spans' || !closing.has(cellKey(stated.cell)))
      .map((wrong) => describe(table.key, wrong));
  });
}

/** Cells of totals that are held against areas of their own. */
function areaTotals({ entries }: IndicatorTable): ReadonlySet<string> {
  const groups = [...groupEntries(entries).values()].filter(({ areas }) => areas.length > 0);
  return new Set(
    groups
      .flatMap(({ totals }) => totals.flatMap(({ target, completed }) => [target, completed]))
      .flatMap((stated) => (stated ? [cellKey(stated.cell)] : [])),
  );
}

function describe(table: string, wrong: WrongListSum): FindingDraft {
  const { of, sum, role, stated, figure, expected, parts } = wrong;
  return {
    rule: of === 'block' ? 'subtotal/differs' : 'total/differs',
    cell: stated.cell,
    stated: statedValue(figure),
    expected: numberValue(expected, figure.decimals),
    data: {
      name: sum.name,
      quantity: role,
      over: of,
      parts: parts.flatMap((part) => figureIn(part)?.value ?? []),
      difference: subtract(figure.value, expected),
    },
    related: otherCells(parts.map(({ cell }) => cell)),
    about: [table, ...sum.path, of, role],
  };
}
