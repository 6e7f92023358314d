import type { CellAddress } from '../../cells/address.ts';
import type { ScoreTable } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readTicked } from '../words/read-ticked.ts';
import { gradeNames, starGrade } from '../words/vocabulary-scores.ts';
import { closingPairs } from './closing-text.ts';
import type { ScoreLines } from './read-score-lines.ts';
import type { ScoreLine } from './score-line.ts';
import { isGradeLabel, isTotalLabel } from './score-role.ts';

/** A label that may say the grade, and its cell. */
export type GradeLine = Pick<ScoreLine, 'label' | 'cell'>;

/** 评估等级：良好 in one cell. */
export function gradeInText(label: string, cell: CellAddress): ScoreTable['grade'] {
  const [head = '', text = '', ...more] = label.replace(/\s+/gu, '').split(/[:：]/u);
  if (more.length > 0) return gradeInPairs(label, cell);
  const plain = text.replace(/[“”"「」『』。.]/gu, '');
  if (!isGradeLabel(head)) return null;
  const isGrade = gradeNames.includes(plain) || starGrade.test(plain);
  const grade = isGrade ? plain : readTicked(text, gradeNames);
  return grade === null ? null : { text: grade, cell };
}

/** 总分：90.5分, 评估等级：优秀 */
function gradeInPairs(label: string, cell: CellAddress): ScoreTable['grade'] {
  const said = closingPairs(label).find(([head]) => isGradeLabel(head))?.[1] ?? '';
  return gradeNames.includes(said) || starGrade.test(said) ? { text: said, cell } : null;
}

export function gradeOf(
  reader: TableReader,
  lines: ScoreLines,
  below: readonly GradeLine[],
): ScoreTable['grade'] {
  const written = [...lines.lines.map(({ label, cell }) => ({ label, cell })), ...below];
  const inText = written.flatMap(({ label, cell }) => gradeInText(label, cell) ?? []).at(-1);
  if (inText) return inText;
  const line = lines.lines.find(({ label }) => isGradeLabel(label));
  const cells = line ? lines.cellsOf(line) : [];
  const underScore = line ? lines.placeOf(line, 'score') : null;
  const placed = underScore && gradeAt(reader, { ...underScore, sheet: reader.sheet.name });
  if (placed) return placed;
  const inRow = cells.map((cell) => gradeAt(reader, cell)).find((grade) => grade !== null);
  if (inRow) return inRow;
  const total = lines.lines.find(({ label }) => isTotalLabel(label));
  const place = total ? lines.placeOf(total, 'level') : null;
  return (place && gradeAt(reader, { ...place, sheet: reader.sheet.name })) ?? null;
}

export function gradeAt(reader: TableReader, place: CellAddress): ScoreTable['grade'] {
  const text = reader.textAt(place.row, place.column).replace(/\s+/gu, '');
  const plain = normaliseLabel(text).core;
  const ticked = readTicked(text, gradeNames);
  if (ticked !== null) return { text: ticked, cell: reader.addressAt(place.row, place.column) };
  if (starGrade.test(text)) return { text, cell: reader.addressAt(place.row, place.column) };
  if (
    !gradeNames.includes(plain) &&
    !(text.length <= 8 && holdsWord(text, ['优秀', '良好', '合格']))
  )
    return null;
  return { text: plain === '' ? text : plain, cell: reader.addressAt(place.row, place.column) };
}
