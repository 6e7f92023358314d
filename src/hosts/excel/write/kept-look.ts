import type { Renamed } from '../../../core/cells/sheet-references.ts';
import type { SheetChart, SheetPlan, SheetRow } from '../../../plan/sheet-plan.ts';
import type { KeptChart, OurLook, RowGroup } from '../our-look.ts';

/** What of a plan is kept beside the mark. */
export function keptLook(plan: SheetPlan, renamed: Renamed): OurLook {
  return {
    groups: rowGroups(plan.rows),
    freeze: plan.freeze ?? null,
    filter: plan.filter ?? null,
    highlights: plan.highlights ?? [],
    choices: (plan.choices ?? []).filter(({ values }) => canList(values)),
    charts: (plan.charts ?? []).map((chart) => keptChart(chart, renamed)),
    print: plan.print,
  };
}

function keptChart(chart: SheetChart, renamed: Renamed): KeptChart {
  const { cachedCategories: _categories, cachedValues, ...kept } = chart;
  const largest = Math.max(0, ...cachedValues.flat().filter((value) => value !== null));
  const sheet = chart.sheet === undefined ? {} : { sheet: nameNow(chart.sheet, renamed) };
  return { ...kept, ...sheet, largest };
}

function nameNow(name: string, renamed: Renamed): string {
  return renamed.get(name.toLowerCase()) ?? name;
}

/** Excel keeps such a list in 255 characters and parts it by commas. */
function canList(values: readonly string[]): boolean {
  return (
    values.join().length <= 255 && values.length > 0 && !values.some((text) => text.includes(','))
  );
}

/** Runs of rows for each level of the outline. */
function rowGroups(rows: readonly SheetRow[]): readonly RowGroup[] {
  const levels = rows.map(outlineOf);
  const groups: RowGroup[] = [];
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  for (let level = 1; level <= deepest; level++) {
    let first = -1;
    [...levels, 0].forEach((each, at) => {
      if (each >= level && first < 0) first = at;
      if (each < level && first >= 0) {
        groups.push({ first, last: at - 1 });
        first = -1;
      }
    });
  }
  return groups;
}

/** A row is hidden where it, or the row that it is folded under, says collapsed. */
export function foldedRows(rows: readonly SheetRow[]): readonly boolean[] {
  const levels = rows.map(outlineOf);
  const hidden = rows.map(() => false);
  rows.forEach((row, at) => {
    const level = levels[at] ?? 0;
    if (row.isCollapsed !== true) return;
    if (level > 0) hidden[at] = true;
    for (let under = at + 1; (levels[under] ?? 0) > level; under++) hidden[under] = true;
  });
  return hidden;
}

function outlineOf({ outline = 0 }: SheetRow): number {
  return Math.min(7, Math.max(0, outline));
}
