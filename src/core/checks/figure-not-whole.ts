import { isWhole } from '../quantities/rational.ts';
import { type IndicatorEntry, type Measure, measures } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { aboutEntry, indicatorTables, namesOf } from './indicator-groups.ts';

/**
 * `figure/not-whole`: decimals where heads, cases, pieces or sessions are counted. Hours and money
 * may have them, and so may what has neither a measure nor a unit that is counted.
 * Data: `name`, `measure`, `area`.
 */
export function checkFigureNotWhole(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap(({ key, entries }) =>
    entries.flatMap((entry) => checkEntry(key, entry)),
  );
}

function checkEntry(table: string, entry: IndicatorEntry): readonly FindingDraft[] {
  return (['target', 'completed'] as const).flatMap((role): readonly FindingDraft[] => {
    const figure = figureIn(entry[role]);
    if (!figure || figure.isPercent || isWhole(figure.value)) return [];
    if (!isCounted(entry.measure, figure.unit ?? entry.unit)) return [];
    return [
      {
        rule: 'figure/not-whole',
        cell: entry[role]?.cell ?? null,
        stated: statedValue({ ...figure, decimals: null }),
        data: namesOf(entry),
        about: aboutEntry(table, entry, role),
      },
    ];
  });
}

const countedMeasures = measures.filter((measure) => measure !== '小时' && measure !== '金额');
const countedUnits = [
  '个',
  '件',
  '例',
  '宗',
  '人',
  '名',
  '位',
  '户',
  '份',
  '次',
  '场',
  '节',
  '人次',
  '户次',
  '支',
  '场次',
];

function isCounted(measure: Measure | null, unit: string | null): boolean {
  if (measure !== null) return countedMeasures.some((counted) => counted === measure);
  return unit !== null && countedUnits.includes(unit);
}
