import type { EntryGroup } from '../indicators/group-entries.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { compare } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import { possibleRates } from './doubted-rates.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, groupLookup, namesOf } from './indicator-groups.ts';

/**
 * `progress/behind`: a total or a plain row is behind the calendar (`progress.ts`). Nothing is said
 * where that only follows from figures that contradict each other, or from a negative one.
 * Data: `name`, `measure`, `area`, `completed`, `target`, `rate`, `elapsedShare`, `owed`,
 * `monthlyPace` (null where no month is left).
 */
export function checkProgressBehind(context: CheckContext): readonly FindingDraft[] {
  const groupOf = groupLookup(context);
  return context.indicators
    .filter((indicator) => isSurelyBehind(indicator, groupOf(indicator)))
    .map(describe);
}

function isSurelyBehind(indicator: Indicator, group: EntryGroup): boolean {
  const { isBehind, elapsedShare, completed } = indicator;
  if (!isBehind || !elapsedShare || (completed && completed.n < 0n)) return false;
  return possibleRates(indicator, group).every((rate) => compare(rate, elapsedShare) < 0);
}

function describe(indicator: Indicator): FindingDraft {
  const { table, entry, completed, target, impliedTarget, rate, elapsedShare } = indicator;
  const decimals = figureIn(entry.completed)?.decimals ?? null;
  return {
    rule: 'progress/behind',
    cell: entry.completed?.cell ?? entry.label,
    ...(completed ? { stated: numberValue(completed, decimals) } : {}),
    data: {
      ...namesOf(entry),
      completed,
      target: target ?? impliedTarget,
      rate,
      elapsedShare,
      owed: indicator.owed,
      monthlyPace: indicator.monthlyPace,
    },
    related: indicator.isRolledUp ? indicator.sources : entry.target ? [entry.target.cell] : [],
    about: aboutEntry(table, entry, 'completed'),
  };
}
