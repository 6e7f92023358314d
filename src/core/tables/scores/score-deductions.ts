import type { Stated } from '../../quantities/reading.ts';
import type { ScoreDeduction } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { deductionHeadWords } from '../words/vocabulary-scores.ts';
import type { ScoreColumn, ScoreLines } from './read-score-lines.ts';
import type { ScoreLine } from './score-line.ts';
import { isGradeLabel, isSubtotalLabel, isTotalLabel } from './score-role.ts';

/**
 * Rows of a score table that state full marks, what is taken off and the score: 分值 5, 扣分 0.5,
 * 得分 4.5. Nothing where two columns could be either of them, or where points are added too,
 * and where parts stand across.
 */
export function scoreDeductions(
  reader: TableReader,
  { lines, columns = [], isAcross }: ScoreLines,
): readonly ScoreDeduction[] {
  if (isAcross) return [];
  const taken = columns.filter(isDeduction);
  const fulls = columns.filter(({ role }) => role === 'full');
  const scores = columns.filter(({ role }) => role === 'score');
  const [deduction, full, score] = [taken[0], fulls[0], scores[0]];
  if (!deduction || !full || !score) return [];
  const isOne = [taken, fulls, scores].every((list) => list.length === 1);
  if (!isOne || columns.some(({ text }) => text.includes('加'))) return [];
  return lines.filter(isRow).flatMap((line): readonly ScoreDeduction[] => {
    const places = [full, deduction, score].map(({ index }) => ownCell(reader, line, index));
    const [of, off, got] = places;
    return of && off && got ? [{ name: line.label, full: of, deducted: off, score: got }] : [];
  });
}

function isDeduction({ text }: ScoreColumn): boolean {
  return deductionHeadWords.includes(normaliseLabel(text).core);
}

function isRow({ label }: ScoreLine): boolean {
  return !isTotalLabel(label) && !isSubtotalLabel(label) && !isGradeLabel(label);
}

/** A figure over several rows is none of each. */
function ownCell(reader: TableReader, { index }: ScoreLine, column: number): Stated | null {
  const { top, bottom } = reader.areaAt(index, column);
  return top === bottom ? reader.statedAt(index, column) : null;
}
