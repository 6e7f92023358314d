import type { IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, indicatorTables, namesOf } from './indicator-groups.ts';

/**
 * `figure/negative`: a target, a completed quantity or a number of workers below 0. Rates follow
 * from these; scores below 0 are out of range.
 * Data: `name`, `measure`, `area`.
 */
export function checkFigureNegative(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap((table) => [
    ...checkEntries(table),
    ...checkWorkers(table),
  ]);
}

function checkEntries({ key, entries }: IndicatorTable): readonly FindingDraft[] {
  return entries.flatMap((entry) =>
    (['target', 'completed'] as const).flatMap((role): readonly FindingDraft[] => {
      const figure = figureIn(entry[role]);
      if (!figure || figure.value.n >= 0n) return [];
      return [
        {
          rule: 'figure/negative',
          cell: entry[role]?.cell ?? null,
          stated: statedValue(figure),
          data: namesOf(entry),
          about: aboutEntry(key, entry, role),
        },
      ];
    }),
  );
}

function checkWorkers({ key, workers }: IndicatorTable): readonly FindingDraft[] {
  return workers.flatMap(({ area, stated }): readonly FindingDraft[] => {
    const figure = figureIn(stated);
    if (!figure || figure.value.n >= 0n) return [];
    return [
      {
        rule: 'figure/negative',
        cell: stated.cell,
        stated: statedValue(figure),
        data: { area },
        about: [key, area ?? '', 'workers'],
      },
    ];
  });
}
