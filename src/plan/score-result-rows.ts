import { formatAddress } from '../core/cells/a1.ts';
import { scoreTableOf } from '../core/performance/as-score-table.ts';
import { divide, round, sum } from '../core/quantities/rational.ts';
import { shownTotal } from '../core/schemes/grade-of.ts';
import type { Scores } from '../core/scores/scores.ts';
import { formatCount } from '../messages/numbers.ts';
import type { PlanContext } from './plan-context.ts';
import {
  formulaCell,
  linkCell,
  noneCell,
  numberCell,
  roundedTo,
  textCell,
} from './planned-cell.ts';
import { plannedRow, sideBySide, wrappedHeight } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { statedCell } from './score-part-rows.ts';
import { scoreColumn as column, type ScoresLayout, scoreAt } from './scores-layout.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

/** The sum, the total as it is shown, the grade, and what the table itself prints of them. */
export function scoreResultRows(
  context: PlanContext,
  scores: Scores,
  layout: ScoresLayout,
): readonly SheetRow[] {
  const { words } = context;
  const { total, shown, grade, stated } = words.scores.results;
  const line = (key: string, label: string, cells: Record<number, SheetCell>, how: string) =>
    plannedRow(
      {
        ...sideBySide(0, [
          textCell(label, styles.totalLabel),
          ...Array.from({ length: 5 }, () => noneCell()),
        ]),
        [column.how]: textCell(how),
        [column.source]: noneCell(),
        ...cells,
        [column.key]: textCell(key, styles.key),
      },
      { key, height: wrappedHeight(how, 44) },
    );
  return [
    line('total', total, totalCells(scores, layout), sumWords(context, scores)),
    line('shown', shown, { [column.counted]: shownCell(scores, layout) }, words.scores.how.shown),
    line('grade', grade, { [column.counted]: gradeCell(scores, layout) }, words.scores.how.grade),
    line('stated', stated, statedCells(context, scores), ''),
  ];
}

function totalCells(
  { parts, scale, total }: Scores,
  layout: ScoresLayout,
): Record<number, SheetCell> {
  const counted = layout.parts.filter(({ part }) => part.part !== null);
  const cellsOf = (name: 'full' | 'counted') =>
    counted.map(({ row }) => scoreAt(row, name)).join(',');
  const over = scale.n === scale.d ? '' : `/${formatCount(scale)}`;
  const formula = (name: 'full' | 'counted') => `ROUND(SUM(${cellsOf(name)})${over},8)`;
  const known = parts.filter(({ part }) => part !== null);
  const full = divide(sum(known.flatMap((part) => part.full ?? [])), scale);
  const added = divide(sum(known.flatMap(({ score }) => score ?? [])), scale);
  const rounded = added && round(added, roundedTo);
  const [rateFull, rateTotal] = [scoreAt(layout.total, 'full'), scoreAt(layout.total, 'counted')];
  return {
    ...(full && known.length > 0
      ? { [column.full]: formulaCell(formula('full'), round(full, roundedTo), styles.totalNumber) }
      : {}),
    ...(total
      ? {
          [column.counted]: verifiedCell(total, [{ formula: formula('counted'), value: rounded }], {
            ...styles.total,
            format: '0.00######',
          }),
          [column.rate]: formulaCell(
            quotient(rateTotal, rateFull),
            full && divide(rounded ?? total, full),
            styles.totalPercent,
          ),
        }
      : {}),
  };
}

function sumWords({ words }: PlanContext, scores: Scores): string {
  const { how } = words.scores;
  if (!scores.total) return how.open(scores.missing);
  return formatCount(scores.scale) === '1' ? how.sum : how.scaled(formatCount(scores.scale));
}

/** Half up to 2 decimals, but down where that would lift the total over a grade's edge. */
function shownCell({ total, scheme }: Scores, layout: ScoresLayout): SheetCell {
  if (!total) return noneCell();
  const exact = scoreAt(layout.total, 'counted');
  const edges = scheme.grades.flatMap(({ from }, at) =>
    from.n > 0n ? [scoreAt(layout.firstBand + at, 'full')] : [],
  );
  const lifted = edges.map((edge) => `AND(${exact}<${edge},ROUND(${exact},2)>=${edge})`);
  const formula =
    lifted.length === 0
      ? `ROUND(${exact},2)`
      : `IF(OR(${lifted.join(',')}),ROUNDDOWN(${exact},2),ROUND(${exact},2))`;
  return formulaCell(formula, shownTotal(total, scheme), styles.total);
}

/** Nested IFs over the bands, from the highest down; the exact total decides. */
function gradeCell({ total, grade, scheme }: Scores, layout: ScoresLayout): SheetCell {
  if (!total || !grade) return noneCell();
  const exact = scoreAt(layout.total, 'counted');
  const names = scheme.grades.map((_, at) => scoreAt(layout.firstBand + at, 'name'));
  const formula = names.reduceRight((lower, name, at) =>
    at === names.length - 1
      ? name
      : `IF(${exact}>=${scoreAt(layout.firstBand + at, 'full')},${name},${lower})`,
  );
  return formulaCell(formula, grade.name, styles.totalWord);
}

/** What the table prints as total and grade, to be compared. */
function statedCells(context: PlanContext, scores: Scores): Record<number, SheetCell> {
  const table = scoreTableOf(context.evaluation.recognition.tables, scores.table);
  const total = table?.total?.converted ?? table?.total?.score ?? null;
  const grade = table?.grade;
  return {
    [column.counted]: statedCell(context.snapshot, total, styles.score),
    ...(grade
      ? {
          [column.how]: textCell(context.words.scores.statedGrade(grade.text)),
          [column.source]: linkCell(formatAddress(grade.cell), formatAddress(grade.cell)),
        }
      : {}),
  };
}

/** The scheme's grade bands: the formulas above refer to them. */
export function bandRows({ words }: PlanContext, { scheme }: Scores): readonly SheetRow[] {
  const header = plannedRow(
    sideBySide(
      0,
      words.scores.bandHeadings.map((text) => textCell(text, styles.header)),
    ),
    { height: heights.row },
  );
  return [
    header,
    ...scheme.grades.map(({ name, from }) =>
      plannedRow({ 0: textCell(name, styles.center), 1: numberCell(from) }),
    ),
  ];
}
