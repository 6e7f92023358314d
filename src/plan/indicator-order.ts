import type { Indicator } from '../core/indicators/indicator.ts';

export interface IndicatorLine {
  readonly indicator: Indicator;
  /** An area under the total that stands before it. */
  readonly isFolded: boolean;
  /** The areas that stand under it. */
  readonly areas: readonly Indicator[];
}

/**
 * Indicators as they are listed: each total before its areas, groups in the order in which they
 * first come. Areas of a group without a total stand as they are.
 */
export function indicatorOrder(indicators: readonly Indicator[]): readonly IndicatorLine[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = `${indicator.table}\n${indicator.entry.group}`;
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups.values()].flatMap(linesOf);
}

function linesOf(group: readonly Indicator[]): readonly IndicatorLine[] {
  const totals = group.filter(({ entry }) => entry.area === null);
  const areas = group.filter(({ entry }) => entry.area !== null);
  const [total, ...others] = totals;
  if (!total || others.length > 0) {
    return group.map((indicator) => ({ indicator, isFolded: false, areas: [] }));
  }
  return [
    { indicator: total, isFolded: false, areas },
    ...areas.map((indicator) => ({ indicator, isFolded: true, areas: [] })),
  ];
}
