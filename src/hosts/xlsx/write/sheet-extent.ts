import { type Range, rangeAround } from '../../../core/cells/address.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';

/** The cells that a plan fills, at least A1. */
export function sheetExtent({ rows, merges }: SheetPlan): Range {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const filled = { top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right: columns - 1 };
  return merges.reduce(rangeAround, filled);
}

/** What is printed: the cells and the charts, without hidden columns at the right. */
export function printedExtent(plan: SheetPlan): Range {
  const { right, ...filled } = sheetExtent(plan);
  const hidden = new Set(plan.hiddenColumns);
  let last = right;
  while (last > 0 && hidden.has(last)) last--;
  return (plan.charts ?? [])
    .map(({ place }) => place)
    .reduce(rangeAround, { ...filled, right: last });
}
