import { completionRate } from '../indicators/completion-rate.ts';
import { type EntryGroup, groupEntries, groupTables } from '../indicators/group-entries.ts';
import { type Rational, subtract } from '../quantities/rational.ts';
import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import { type WrongTotal, wrongTotals } from './compare-total.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, indicatorTables, namesOf } from './indicator-groups.ts';

/**
 * `total/differs`: a printed total is not what its areas add up to (`compare-total.ts` says when).
 * The sum is offered as a correction where every area states a figure, unless the printed rate was
 * reckoned with the stated total: then the areas may be the ones that are short.
 * Data: `name`, `measure`, `quantity` (completed or target), `parts` (the areas' figures),
 * `difference` (stated less sum), `rate` (the printed one, where it was reckoned with the total).
 */
export function checkTotalDiffers(context: CheckContext): readonly FindingDraft[] {
  const tables = indicatorTables(context);
  return [...tables.flatMap(checkTable), ...checkWhole(tables)];
}

/**
 * A list of the whole beside lists of one area each. Most of its figures must be their sums: else it is
 * of something else.
 */
function checkWhole(tables: readonly IndicatorTable[]): readonly FindingDraft[] {
  const part = tables.find(({ ofArea }) => ofArea !== undefined);
  const groups = part && groupTables(tables).get(part);
  if (!groups) return [];
  return tables.flatMap((table) => {
    if (table.ofArea !== undefined) return [];
    const sums = table.entries.flatMap((total) => {
      const group = groups.get(total.group);
      return group?.totals.includes(total) && group.areas.length > 1 ? [{ total, group }] : [];
    });
    const stated = sums.flatMap(({ total }) =>
      [total.target, total.completed].filter((one) => figureIn(one) !== null),
    );
    const wrong = sums.flatMap(({ total, group }) =>
      wrongTotals({ ...total, isTotal: true }, group).map((one) => describe(table.key, total, one)),
    );
    return wrong.length * 2 < stated.length ? wrong : [];
  });
}

function checkTable(table: IndicatorTable): readonly FindingDraft[] {
  return [...groupEntries(table.entries).values()].flatMap((group) =>
    group.totals.flatMap((total) =>
      wrongTotals(total, group)
        .filter((wrong) => !isOfSpans(group) || addsUp(total, wrong))
        .map((wrong) => describe(table.key, total, wrong, isOfSpans(group))),
    ),
  );
}

function isOfSpans({ areas }: EntryGroup): boolean {
  return areas.some(({ isSpan }) => isSpan);
}

/** What was done adds up over months, but for people, of whom the same may come in several. */
function addsUp({ measure }: IndicatorEntry, { role }: WrongTotal): boolean {
  return role === 'completed' && measure !== '人数' && measure !== '户数';
}

function describe(
  table: string,
  total: IndicatorEntry,
  wrong: WrongTotal,
  isOfSpans = false,
): FindingDraft {
  const { role, stated, areas } = wrong;
  const expected = numberValue(areas.sum, stated.decimals);
  const rate = reckonedRate(total, wrong);
  const isComplete = areas.open === 0 && areas.unknown === 0;
  return {
    rule: 'total/differs',
    cell: total[role]?.cell ?? null,
    stated: statedValue(stated),
    expected,
    data: {
      ...namesOf(total),
      quantity: role,
      ...(isOfSpans ? { over: 'spans' } : {}),
      parts: areas.figures.map(({ value }) => value),
      difference: subtract(stated.value, areas.sum),
      rate,
    },
    ...(isComplete && !rate ? { fix: expected } : {}),
    related: areas.cells,
    about: aboutEntry(table, total, role),
  };
}

/** The printed rate, where the stated total gives it and the areas' sum does not. */
function reckonedRate(total: IndicatorEntry, { role, areas }: WrongTotal): Rational | null {
  const printed = figureIn(total.rate);
  const [completed, target] = [total.completed, total.target].map(
    (one) => figureIn(one)?.value ?? null,
  );
  if (!printed || !completed || !target) return null;
  const withTotal = completionRate(completed, target);
  const withSum =
    role === 'completed' ? completionRate(areas.sum, target) : completionRate(completed, areas.sum);
  const fits = (rate: Rational | null) =>
    rate !== null && compareStated(printed, rate) !== 'differs';
  return fits(withTotal) && !fits(withSum) ? printed.value : null;
}
