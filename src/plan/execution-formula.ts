import type { Snapshot } from '../core/cells/snapshot.ts';
import type { ExecutionPoints } from '../core/performance/performance.ts';
import { divide } from '../core/quantities/rational.ts';
import { statedValue } from '../core/scores/figure-of.ts';
import { formatCount } from '../messages/numbers.ts';
import { figureFormula } from './figure-formula.ts';
import { quotient } from './safe-formula.ts';
import type { Candidate } from './verified-cell.ts';

/** Ways to the execution rate over the form's own cells: spent / budget, else the printed rate. */
export function executionRates(
  snapshot: Snapshot,
  { source }: ExecutionPoints,
): readonly Candidate[] {
  const [spent, budget, rate] = [source.spent, source.budget, source.rate].map((stated) => {
    const value = statedValue(stated);
    const formula = stated && value && figureFormula(snapshot, stated.cell, value);
    return formula ? { formula, value } : null;
  });
  return [
    ...(spent?.value && budget?.value
      ? [
          {
            formula: quotient(spent.formula, budget.formula),
            value: divide(spent.value, budget.value),
          },
        ]
      : []),
    ...(rate ? [rate] : []),
  ];
}

/** The marks of budget execution by a rate: marks × rate, at most the marks. */
export function executionPointsFormula(
  snapshot: Snapshot,
  { source, full }: ExecutionPoints,
  rate: string,
): string {
  const marks = source.full && figureFormula(snapshot, source.full.cell, full);
  return `ROUND(${marks ?? formatCount(full)}*MAX(0,MIN(1,${rate})),2)`;
}
