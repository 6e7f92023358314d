import type { EntryGroup } from '../indicators/group-entries.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { compare, fromNumber, hundred, multiply, type Rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import { possibleRates } from './doubted-rates.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, groupLookup, namesOf } from './indicator-groups.ts';

/**
 * `target/too-easy`: the rate of a total or a plain row is over the limit (a setting, 130 %), so the
 * target may have been set too low. Areas beside a total are left out, and so are percentages, rates
 * without a certain target, and what only follows from figures that contradict each other.
 * Data: `name`, `measure`, `area`, `completed`, `target`, `rate`, `limit` (percent).
 */
export function checkTargetTooEasy(context: CheckContext): readonly FindingDraft[] {
  const limit = fromNumber(context.settings.thresholds.tooEasyPercent);
  const groupOf = groupLookup(context);
  if (!limit) return [];
  return context.indicators
    .filter((indicator) => isTooEasy(indicator, groupOf(indicator), limit))
    .map((indicator) => describe(indicator, limit));
}

function isTooEasy(indicator: Indicator, group: EntryGroup, limit: Rational): boolean {
  const { entry, impliedRange, rate } = indicator;
  const isPart = entry.area !== null && (group.totals.length > 0 || group.areas.length > 1);
  if (!rate || isPart || impliedRange || figureIn(entry.target)?.isPercent) return false;
  return possibleRates(indicator, group).every((one) => compare(multiply(one, hundred), limit) > 0);
}

function describe(indicator: Indicator, limit: Rational): FindingDraft {
  const { table, entry, completed, rate } = indicator;
  const target = indicator.target ?? indicator.impliedTarget;
  const isPrinted = figureIn(entry.target) !== null;
  const decimals = figureIn(entry.target)?.decimals ?? null;
  return {
    rule: 'target/too-easy',
    cell: (isPrinted ? entry.target : entry.rate)?.cell ?? entry.label,
    ...(target ? { stated: numberValue(target, decimals) } : {}),
    data: { ...namesOf(entry), completed, target, rate, limit },
    related: indicator.isRolledUp
      ? indicator.sources
      : entry.completed
        ? [entry.completed.cell]
        : [],
    about: aboutEntry(table, entry, 'target'),
  };
}
