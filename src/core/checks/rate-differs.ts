import { completionRate } from '../indicators/completion-rate.ts';
import type { EntryGroup } from '../indicators/group-entries.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { compare, multiply, type Rational, rational, round } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, statedValue } from './compare-stated.ts';
import { wrongTotals } from './compare-total.ts';
import { isBackedByAreas, ratesByQuantities } from './doubted-rates.ts';
import type { FindingDraft, FindingValue } from './finding.ts';
import { aboutEntry, groupLookup, namesOf } from './indicator-groups.ts';

/**
 * `rate/differs`: a printed rate is not completed / target, rounded half up to the decimals it is
 * stated with; `rate/rounding` where only truncation or half-even explains it. A rate that was
 * reckoned with the areas' sum follows from a wrong total and is no finding of its own. The right
 * rate is offered as a correction unless the stated one speaks for another completed quantity.
 * Data: `name`, `measure`, `area`, `completed`, `target`.
 */
export function checkRateDiffers(context: CheckContext): readonly FindingDraft[] {
  const groupOf = groupLookup(context);
  return context.indicators.flatMap((indicator) => checkRate(indicator, groupOf(indicator)));
}

function checkRate(indicator: Indicator, group: EntryGroup): readonly FindingDraft[] {
  const { entry, completed, target, statedRate } = indicator;
  const exact = completionRate(completed, target);
  if (!exact || !statedRate || !entry.rate || !indicator.rate) return [];
  const comparisons = ratesByQuantities(indicator, group).map((rate) =>
    compareStated(statedRate, rate),
  );
  if (comparisons.includes('agrees')) return [];
  const decimals = statedRate.decimals ?? 2;
  const expected: FindingValue = { kind: 'percent', value: exact, decimals };
  const isRounding = comparisons[0] === 'rounding';
  const fix = !isRounding && !isWithin(entry) && isPlainlyWrong(indicator, statedRate, group);
  return [
    {
      rule: isRounding ? 'rate/rounding' : 'rate/differs',
      cell: entry.rate.cell,
      stated: statedValue({ ...statedRate, isPercent: true }),
      expected,
      data: { ...namesOf(entry), completed, target },
      ...(fix ? { fix: { ...expected, value: round(exact, decimals + 2) } } : {}),
      related: [entry.completed, entry.target].flatMap((stated) => (stated ? [stated.cell] : [])),
      about: aboutEntry(indicator.table, entry, 'rate'),
    },
  ];
}

/** 12个（80%）: the cell says more than the rate. */
function isWithin({ rate, completed }: Indicator['entry']): boolean {
  return rate?.cell.row === completed?.cell.row && rate?.cell.column === completed?.cell.column;
}

/**
 * Nothing speaks for the stated rate. A whole completed quantity that gives it does, where fewer
 * than one rate in ten is given by a whole number: then that quantity may be the mistyped one.
 */
function isPlainlyWrong(indicator: Indicator, stated: Figure, group: EntryGroup): boolean {
  const { target, entry } = indicator;
  if (wrongTotals(entry, group).length > 0 || !target) return false;
  if (isBackedByAreas(indicator, group)) return true;
  return !isTelling(stated, target) || !isRateOfWhole(stated, target);
}

function isTelling({ decimals }: Figure, target: Rational): boolean {
  const rates = rational(10n ** BigInt(Math.max(0, (decimals ?? 2) + 2)));
  return compare(multiply(target, rational(10)), rates) <= 0;
}

function isRateOfWhole(stated: Figure, target: Rational): boolean {
  const whole = round(multiply(stated.value, target), 0);
  const rate = completionRate(whole, target);
  return rate !== null && compareStated(stated, rate) === 'agrees';
}
