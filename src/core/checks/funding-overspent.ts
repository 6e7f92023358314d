import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { fundingTables, inUnit, unitName } from './money-figures.ts';

/**
 * `funding/overspent`: all spending is above the budget, at any stage. Points to the printed total of
 * the spending, else to its column's heading.
 * Data: `budget`, `spent`, `over` (in the sheet's `unit`), `rate`.
 *
 * Source: docs/rules.md 8. 永平 2022: 262.0191 of 240 万元 → 22.0191 above.
 */
export function checkFundingOverspent(context: CheckContext): readonly FindingDraft[] {
  const { funding } = context;
  if (!funding?.overspent || !funding.budget || !funding.spent) return [];
  const table = fundingTables(context).find(({ key }) => key === funding.table);
  const some = [...(table?.sums ?? []), ...(table?.lines ?? [])].find((one) => one.spent)?.spent;
  if (!table || !some) return [];
  const total = table.sums.find(({ scope }) => scope === 'all')?.spent ?? null;
  return [
    {
      rule: 'funding/overspent',
      cell: total?.cell ?? table.spentHead,
      data: {
        budget: inUnit(funding.budget, some),
        spent: inUnit(funding.spent, some),
        over: inUnit(funding.overspent, some),
        unit: unitName(some),
        rate: funding.executionRate,
      },
      about: [table.key, 'total', 'spent'],
    },
  ];
}
