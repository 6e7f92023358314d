import { formatAddress } from '../core/cells/a1.ts';
import { scoreTableOf } from '../core/performance/as-score-table.ts';
import { fromNumber, multiply, sum } from '../core/quantities/rational.ts';
import type { PartScore, Scores } from '../core/scores/scores.ts';
import { formatCount } from '../messages/numbers.ts';
import { writtenFor } from '../messages/written.ts';
import { sourceValue } from './figure-formula.ts';
import type { Block } from './performance-block.ts';
import type { PlanContext } from './plan-context.ts';
import { linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide, wrappedHeight } from './planned-row.ts';
import { statedCell } from './score-part-rows.ts';
import { scoreColumn as column } from './scores-layout.ts';
import type { SheetRow } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { heights, styles } from './styles.ts';
import { type Candidate, verifiedCell } from './verified-cell.ts';

/** The other forms and score tables with a total of their own, a row each; null without any. */
export function otherScoresBlock(context: PlanContext, firstRow: number): Block | null {
  const { otherScores = [] } = context.evaluation;
  if (otherScores.length === 0) return null;
  const words = writtenFor(context.lang).sheetItems.otherScores;
  const headings = words.headings.map((text) => textCell(text, styles.header));
  const first = firstRow + 2;
  return {
    rows: [
      plannedRow({ 0: textCell(words.title, styles.section) }, { height: heights.section }),
      plannedRow(sideBySide(0, headings), { height: heights.header }),
      ...otherScores.map((scores, at) => rowOf(context, scores, at + 1)),
    ],
    merges: [],
    highlights: [],
    first,
    last: first + otherScores.length - 1,
  };
}

function rowOf(context: PlanContext, scores: Scores, ordinal: number): SheetRow {
  const { snapshot, evaluation, lang } = context;
  const { parts, total, grade, scale } = scores;
  const words = writtenFor(lang).sheetItems.otherScores;
  const table = scoreTableOf(evaluation.recognition.tables, scores.table);
  const printed = table?.total?.converted ?? table?.total?.score ?? null;
  const counted = parts.filter(({ part, score }) => part !== null && score !== null);
  const how = words.parts(
    counted.map(({ name, score }) => `${name} ${score ? formatCount(score) : ''}`),
  );
  const source = printed?.cell ?? counted.flatMap(({ cells }) => cells)[0];
  const key = `other:${ordinal}`;
  return plannedRow(
    {
      [column.name]: textCell(shortened(scores.name ?? '', 60)),
      [column.full]: noneCell(),
      [column.score]: statedCell(snapshot, printed, styles.score),
      [column.weight]: noneCell(),
      [column.counted]: total
        ? verifiedCell(multiply(total, scale), addedCells(context, counted), styles.score)
        : noneCell(),
      [column.rate]: grade ? textCell(grade.name, styles.center) : noneCell(),
      [column.how]: textCell(how),
      [column.source]: source ? linkCell(formatAddress(source), formatAddress(source)) : noneCell(),
      [column.key]: textCell(key, styles.key),
    },
    { key, height: wrappedHeight(how, 44) },
  );
}

/** The scores' own cells added up, where they are numbers and no part is a mean or weighed. */
function addedCells({ snapshot }: PlanContext, parts: readonly PartScore[]): readonly Candidate[] {
  const isPlain = ({ isMean, weight, cells }: PartScore) => !isMean && !weight && cells.length > 0;
  const cells = parts.flatMap((part) => part.cells);
  const values = cells.map((cell) => sourceValue(snapshot, cell));
  const exact = values.flatMap(
    (value) => (typeof value === 'number' ? fromNumber(value) : null) ?? [],
  );
  if (!parts.every(isPlain) || exact.length < cells.length) return [];
  return [{ formula: `ROUND(SUM(${cells.map(formatAddress).join(',')}),8)`, value: sum(exact) }];
}
