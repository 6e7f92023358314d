import { formatRangeAddress } from '../core/cells/a1.ts';
import { rational } from '../core/quantities/rational.ts';
import { writtenFor } from '../messages/written.ts';
import { mirrorCell } from './mirror-cell.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, textCell } from './planned-cell.ts';
import { itemColumn } from './scores-layout.ts';
import type { ItemPlaces } from './scores-sheet.ts';
import type { SheetCell } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { styles } from './styles.ts';
import { bandColumn } from './survey-columns.ts';

/** Two lines of the overview: how many performance items are met, and what the survey gives. */
export interface ItemLines {
  /** Null where the line before has the same. */
  readonly headings: readonly string[] | null;
  readonly cells: readonly SheetCell[];
}

export function itemLines(context: PlanContext, items: ItemPlaces): readonly ItemLines[] {
  return [
    ...(items.performance ? [performanceLine(context, items)] : []),
    ...items.surveys.map((_, at) => surveyLine(context, items, at)),
  ];
}

function performanceLine(
  { lang, evaluation }: PlanContext,
  { plan, performance }: ItemPlaces,
): ItemLines {
  const { performance: words } = writtenFor(lang).sheetItems;
  const { first = 0, last = 0 } = performance ?? {};
  const range = formatRangeAddress({
    sheet: plan.name,
    top: first,
    bottom: last,
    left: itemColumn.state,
    right: itemColumn.state,
  });
  const items = evaluation.performance?.lines.flatMap((line) => line.items) ?? [];
  const count = (wanted: boolean | null) => items.filter(({ met }) => met === wanted).length;
  const counted = (states: readonly string[], value: number): SheetCell =>
    formulaCell(
      states.map((state) => `COUNTIF(${range},"${state}")`).join('+'),
      rational(value),
      styles.number,
    );
  const { met, notMet, notYet, partly, open, contradicted } = words.states;
  const [title = ''] = words.counts;
  return {
    headings: words.counts,
    cells: [
      textCell(title, styles.rowHeader),
      counted([met], count(true)),
      counted([notMet, notYet, partly], count(false)),
      counted([open, contradicted], count(null)),
      formulaCell(`COUNTIF(${range},"?*")`, rational(items.length), styles.number),
    ],
  };
}

function surveyLine(
  { lang, evaluation }: PlanContext,
  { plan, surveys }: ItemPlaces,
  index: number,
): ItemLines {
  const { survey: words } = writtenFor(lang).sheetItems;
  const row = surveys[index]?.last ?? 0;
  const name = evaluation.surveys[index]?.name ?? null;
  const at = (column: keyof typeof bandColumn) => ({ row, column: bandColumn[column] });
  return {
    headings: index === 0 ? words.counts : null,
    cells: [
      textCell(name === null ? words.row : shortened(name, 20), styles.rowHeader),
      mirrorCell(plan, at('people'), styles.number),
      mirrorCell(plan, at('from'), styles.percent),
      mirrorCell(plan, at('to'), styles.percent),
      mirrorCell(plan, at('share'), styles.percent),
    ],
  };
}
