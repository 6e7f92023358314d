import { completionRate } from '../indicators/completion-rate.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { divide, type Rational, rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { statedValue } from './compare-stated.ts';
import type { FindingDatum, FindingDraft } from './finding.ts';
import { aboutEntry, namesOf } from './indicator-groups.ts';

/**
 * `target/impossible`: a table prints completed quantity and rate without the target, and no whole
 * target gives that rate: one of the two is wrong.
 * Data: `name`, `measure`, `area`, `completed`, `nearest` (the whole targets on either side, each
 * with the `rate` that it would give).
 */
export function checkTargetImpossible({ indicators }: CheckContext): readonly FindingDraft[] {
  return indicators.filter(({ impliedRange }) => impliedRange === 'none').flatMap(describe);
}

function describe({ table, entry, completed, statedRate }: Indicator): readonly FindingDraft[] {
  if (!completed || !statedRate || !entry.rate) return [];
  return [
    {
      rule: 'target/impossible',
      cell: entry.rate.cell,
      stated: statedValue({ ...statedRate, isPercent: true }),
      data: { ...namesOf(entry), completed, nearest: nearest(completed, statedRate.value) },
      related: entry.completed ? [entry.completed.cell] : [],
      about: aboutEntry(table, entry, 'rate'),
    },
  ];
}

function nearest(completed: Rational, rate: Rational): readonly FindingDatum[] {
  const exact = divide(completed, rate);
  if (!exact || completed.n <= 0n) return [];
  const below = exact.n / exact.d;
  return [below, below + 1n]
    .filter((target) => target > 0n)
    .map((target) => ({
      target: rational(target),
      rate: completionRate(completed, rational(target)),
    }));
}
