import type { IndicatorEntry, IndicatorTable, Table } from '../tables/facts/table.ts';
import { statedFigure } from './stated-figure.ts';

/**
 * A list of targets and one of completed quantities, in blocks of a sheet (一、年度计划 over 二、实际完成)
 * or in two sheets, are one: what was done takes the target of the same service and area, which the
 * list of targets then has no longer. Only where most of the entries have their like, the titles name
 * no other times, and neither fits another list too.
 *
 * 计划 个案 40, 小组 16 and 完成 个案 41, 小组 17 → 个案 41 of 40, 小组 17 of 16.
 */
export function joinPlans(tables: readonly Table[]): readonly Table[] {
  const lists = tables.filter((table) => table.kind === 'indicators');
  const plans = lists.filter((table) => statesOnly(table, 'target'));
  const actuals = lists.filter((table) => table.isSure && statesOnly(table, 'completed'));
  const pairs = plans.flatMap((plan) =>
    actuals.flatMap((actual) => (isOf(plan, actual) ? [{ plan, actual }] : [])),
  );
  const joined = new Map<Table, Table>();
  for (const { plan, actual } of pairs) {
    const isOnly = pairs.every((one) => (one.plan === plan) === (one.actual === actual));
    if (!isOnly) continue;
    const likes = likesIn(plan, actual);
    const used = new Set(likes.values());
    joined.set(plan, {
      ...plan,
      isSure: true,
      entries: plan.entries.filter((one) => !used.has(one)),
    });
    joined.set(actual, {
      ...actual,
      entries: actual.entries.map((one) => {
        const like = likes.get(one);
        return like ? { ...one, target: like.target, unit: one.unit ?? like.unit } : one;
      }),
    });
  }
  return joined.size === 0 ? tables : tables.map((table) => joined.get(table) ?? table);
}

function statesOnly({ entries }: IndicatorTable, role: 'target' | 'completed'): boolean {
  const other = role === 'target' ? 'completed' : 'target';
  return (
    entries.length > 1 &&
    entries.some((one) => statedFigure(one[role]) !== null) &&
    entries.every((one) => statedFigure(one[other]) === null && statedFigure(one.rate) === null)
  );
}

function isOf(plan: IndicatorTable, actual: IndicatorTable): boolean {
  if (areOfOtherTimes(plan, actual)) return false;
  const { size } = likesIn(plan, actual);
  return size > 1 && size * 3 >= Math.max(plan.entries.length, actual.entries.length) * 2;
}

/** 2025年度计划 beside what was done in 2024, 7月计划 beside that of the year. */
function areOfOtherTimes(plan: IndicatorTable, actual: IndicatorTable): boolean {
  const [own, other] = [plan, actual].map(linesOf);
  if (own === undefined || other === undefined || /下一?[年期]|明年|次年/u.test(own)) return true;
  const years = own.match(/20\d\d/gu) ?? [];
  const others: readonly string[] = other.match(/20\d\d/gu) ?? [];
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year)))
    return true;
  const spans: readonly string[] = own.match(partOfYear) ?? [];
  return spans.some((span) => !other.includes(span));
}

const partOfYear = /\d{1,2}月|[一二三四]季度|[上下]半年/gu;

function linesOf({ title, line, place }: IndicatorTable): string {
  return `${title ?? ''} ${line ?? ''} ${place.sheet}`;
}

/** By what was done, the target of the same service, area and measure. */
function likesIn(
  plan: IndicatorTable,
  actual: IndicatorTable,
): ReadonlyMap<IndicatorEntry, IndicatorEntry> {
  const keyOf = ({ name, area, isTotal, partOf }: IndicatorEntry) =>
    JSON.stringify([name, area, isTotal, partOf?.name]);
  const byKey = new Map<string, IndicatorEntry[]>();
  for (const entry of plan.entries)
    byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry]);
  const taken = new Set<IndicatorEntry>();
  return new Map(
    actual.entries.flatMap((entry) => {
      const likes = (byKey.get(keyOf(entry)) ?? []).filter(
        (one) => !taken.has(one) && isLike(one.measure, entry.measure),
      );
      const [only, more] = likes;
      if (!only || more) return [];
      taken.add(only);
      return [[entry, only] as const];
    }),
  );
}

function isLike(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null;
}
