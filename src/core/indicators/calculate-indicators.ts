import type { Rational } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import { statesPercent } from '../quantities/states-percent.ts';
import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';
import { completionRate } from './completion-rate.ts';
import { type EntryGroup, groupTables } from './group-entries.ts';
import { type ImpliedTarget, impliedTarget } from './implied-target.ts';
import type { Indicator } from './indicator.ts';
import { arrears, type Elapsed, elapsedOf, isBehind, type Periods } from './progress.ts';
import {
  areSamePeople,
  type Quantities,
  quantitiesOf,
  rolledUp,
  rolledUpEntry,
} from './quantities-of.ts';
import { isLeftOpen, statedFigure } from './stated-figure.ts';

/**
 * Every indicator of the tables with its rate, its implied target and its place in time. An entry
 * counts where it states a target or a completed quantity; one that shows n/a marks only is left
 * out. Areas without a printed total get one that is added up; so do months and quarters, which are
 * not shown themselves. Whether an indicator is behind is
 * judged on totals, plain rows and parts (其中) of what has no target itself, and only for quantities that grow
 * (not for percentages), and not of a table that is of one part of the year.
 *
 * Source: docs/rules.md 4. 个案结案 14 of 90 after 5 of 12 months → rate 14/90, behind, 76 owed,
 * 76/7 a month.
 */
export function calculateIndicators(
  tables: readonly IndicatorTable[],
  periods: Periods,
): readonly Indicator[] {
  const elapsed = elapsedOf(periods);
  const counted = tables.map((table) => ({ ...table, entries: table.entries.filter(isCounted) }));
  const groups = groupTables(counted);
  return counted.flatMap((table) =>
    indicatorsOf(table, groups.get(table) ?? new Map(), table.isPartOfYear ? null : elapsed),
  );
}

function indicatorsOf(
  table: IndicatorTable,
  groups: ReadonlyMap<string, EntryGroup>,
  elapsed: Elapsed | null,
): readonly Indicator[] {
  return table.entries.flatMap((entry) => {
    const group = groups.get(entry.group) ?? { areas: [], totals: [] };
    const isOfArea = entry.area !== null && !entry.isTotal && hasTotal(group);
    const isPart = isOfArea || isJudgedWithWhole(entry, table);
    const indicator = indicatorOf(
      table.key,
      entry,
      quantitiesOf(entry, group),
      isPart ? null : elapsed,
    );
    const own = { ...indicator, elapsedShare: elapsed?.share ?? null };
    const shown = entry.isSpan ? [] : [own];
    return entry === lastWithoutTotal(group)
      ? [...shown, ...rollUp(table.key, group, elapsed)]
      : shown;
  });
}

/** A part (其中：…) of a row that has a target: the whole is judged. */
function isJudgedWithWhole({ partOf }: IndicatorEntry, { entries }: IndicatorTable): boolean {
  return (
    partOf !== undefined &&
    entries.some(({ group, target }) => group === partOf.group && statedFigure(target) !== null)
  );
}

function isCounted(entry: IndicatorEntry): boolean {
  return statedFigure(entry.target) !== null || statedFigure(entry.completed) !== null;
}

function hasTotal({ areas, totals }: EntryGroup): boolean {
  return totals.length > 0 || areas.length > 1;
}

function lastWithoutTotal({ areas, totals }: EntryGroup): IndicatorEntry | undefined {
  return totals.length === 0 && areas.length > 1 ? areas.at(-1) : undefined;
}

function rollUp(table: string, group: EntryGroup, elapsed: Elapsed | null): readonly Indicator[] {
  const entry = rolledUpEntry(group.areas);
  const quantities = rolledUp(group);
  if (!entry || (!quantities.completed && !quantities.target)) return [];
  if (areSamePeople(group.areas)) return [];
  return [{ ...indicatorOf(table, entry, quantities, elapsed), isRolledUp: true }];
}

/** `elapsed` is null too where the entry is not to be judged by it. */
function indicatorOf(
  table: string,
  entry: IndicatorEntry,
  quantities: Quantities,
  elapsed: Elapsed | null,
): Indicator {
  const statedRate = statedFigure(entry.rate);
  const implied = impliedOf(entry, quantities, statedRate);
  const target = implied?.kind === 'one' ? implied.target : quantities.target;
  const rate = implied ? rateOfImplied(implied, statedRate) : rateOf(entry, quantities);
  const behind = judge(entry, rate, implied, elapsed);
  const owing =
    behind && target && quantities.completed && elapsed
      ? arrears(quantities.completed, target, elapsed)
      : null;
  return {
    table,
    entry,
    target: quantities.target,
    completed: quantities.completed,
    rate,
    statedRate,
    impliedTarget: implied?.kind === 'one' ? implied.target : null,
    impliedRange: rangeOf(implied),
    elapsedShare: elapsed?.share ?? null,
    isBehind: behind,
    owed: owing?.owed ?? null,
    monthlyPace: owing?.monthlyPace ?? null,
    isRolledUp: false,
    sources: quantities.sources,
  };
}

/** A target is implied only where none is printed: one that cannot be read is not replaced. */
function impliedOf(
  entry: IndicatorEntry,
  { target }: Quantities,
  statedRate: Figure | null,
): ImpliedTarget | null {
  const completed = statedFigure(entry.completed);
  if (target || !isLeftOpen(entry.target) || !completed || !statedRate) return null;
  return impliedTarget(completed, statedRate);
}

function rateOf(entry: IndicatorEntry, { target, completed }: Quantities): Rational | null {
  return statesPercent(entry.target) === statesPercent(entry.completed) ||
    !entry.target ||
    !entry.completed
    ? completionRate(completed, target)
    : null;
}

/** The stated rate stands where a whole target gives it. */
function rateOfImplied(implied: ImpliedTarget, statedRate: Figure | null): Rational | null {
  return implied.kind === 'none' ? null : (statedRate?.value ?? null);
}

function rangeOf(implied: ImpliedTarget | null): Indicator['impliedRange'] {
  if (implied?.kind === 'none') return 'none';
  return implied?.kind === 'range' ? { from: implied.from, to: implied.to } : null;
}

/** With a range of targets nothing is blamed: then only "not behind" is said. */
function judge(
  entry: IndicatorEntry,
  rate: Rational | null,
  implied: ImpliedTarget | null,
  elapsed: Elapsed | null,
): boolean | null {
  if (!rate || !elapsed || statesPercent(entry.target) || statesPercent(entry.completed))
    return null;
  const behind = isBehind(rate, elapsed);
  return behind && implied?.kind === 'range' ? null : behind;
}
