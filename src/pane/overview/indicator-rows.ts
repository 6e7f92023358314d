import type { Indicator } from '../../core/indicators/indicator.ts';

/** A bar of the overview: a total or plain row, with its areas and parts (其中). */
export interface IndicatorRow {
  readonly key: string;
  readonly indicator: Indicator;
  readonly areas: readonly Indicator[];
}

/** Rows by what is first to be seen: those behind, then the others in the order of their tables. */
export function indicatorRows(indicators: readonly Indicator[]): readonly IndicatorRow[] {
  const wholes = new Set(indicators.map(groupOf));
  const isUnder = (one: Indicator) => wholes.has(wholeOf(one) ?? '');
  const areas = underByGroup(indicators, isUnder);
  const totals = new Set(indicators.filter(({ entry }) => entry.area === null).map(groupOf));
  const counts = new Map<string, number>();
  // An area whose service has no total stands for itself.
  const own = indicators.filter(
    (one) => !isUnder(one) && (one.entry.area === null || !totals.has(groupOf(one))),
  );
  const rows = own.map((indicator) => {
    const group = groupOf(indicator);
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    const isArea = indicator.entry.area !== null;
    return {
      key: `${group} ${count}`,
      indicator,
      areas: isArea ? [] : (areas.get(group) ?? []),
    };
  });
  const behind = rows.filter(({ indicator }) => indicator.isBehind === true);
  return [...behind, ...rows.filter((row) => !behind.includes(row))];
}

/** How many are behind (null where none is judged) and reached; those without a rate are neither. */
export function indicatorCounts(rows: readonly IndicatorRow[]): {
  readonly behind: number | null;
  readonly reached: number;
} {
  const judged = rows.filter(({ indicator }) => indicator.isBehind !== null);
  const behind = judged.filter(({ indicator }) => indicator.isBehind === true).length;
  return {
    behind: judged.length === 0 ? null : behind,
    reached: rows.filter(({ indicator }) => isReached(indicator)).length,
  };
}

export function isReached({ rate }: Indicator): boolean {
  return rate !== null && rate.n >= rate.d;
}

type Groups = ReadonlyMap<string, readonly Indicator[]>;

/** By the group of what they stand under. */
function underByGroup(
  indicators: readonly Indicator[],
  isUnder: (one: Indicator) => boolean,
): Groups {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const isPart = isUnder(indicator);
    const group = isPart ? (wholeOf(indicator) ?? '') : groupOf(indicator);
    // Of a part its total stands there, and of what is no part its areas.
    if (isPart === (indicator.entry.area !== null)) continue;
    groups.set(group, [...(groups.get(group) ?? []), indicator]);
  }
  return groups;
}

function wholeOf({ table, entry }: Indicator): string | null {
  return entry.partOf ? `${table} ${entry.partOf.group}` : null;
}

function groupOf({ table, entry }: Indicator): string {
  return `${table} ${entry.group}`;
}
