import { compare, subtract } from '../quantities/rational.ts';
import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, indicatorTables, namesOf } from './indicator-groups.ts';

/**
 * `total/differs`: a part (其中：…) states more than what it is a part of. Only quantities of the same
 * measure and unit are compared; several parts may overlap, so they are not added up.
 * Data: `name`, `measure`, `quantity` (completed or target), `over` (part), `whole`, `difference`.
 */
export function checkPartExceeds(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap((table) =>
    table.entries.flatMap((part) => {
      const whole = wholeOf(table, part);
      return whole
        ? (['target', 'completed'] as const).flatMap((role) => {
            const [own, all] = [figureIn(part[role]), figureIn(whole[role])];
            if (!own || !all || own.isPercent || all.isPercent) return [];
            if (compare(own.value, all.value) <= 0) return [];
            return [
              {
                rule: 'total/differs' as const,
                cell: part[role]?.cell ?? null,
                stated: statedValue(own),
                expected: numberValue(all.value, all.decimals),
                data: {
                  ...namesOf(part),
                  quantity: role,
                  over: 'part',
                  whole: whole.name,
                  difference: subtract(own.value, all.value),
                },
                related: whole[role] ? [whole[role].cell] : [],
                about: aboutEntry(table.key, part, role),
              },
            ];
          })
        : [];
    }),
  );
}

function wholeOf({ entries }: IndicatorTable, part: IndicatorEntry): IndicatorEntry | undefined {
  const { partOf, area, measure, unit } = part;
  if (!partOf) return undefined;
  return entries.find(
    (one) =>
      one.group === partOf.group &&
      one.area === area &&
      one.measure === measure &&
      one.unit === unit,
  );
}
