import type { Stated } from '../../quantities/reading.ts';
import type { ScoreMean, ScoreSum } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { bonusWords, deductionHeadWords, scorerWords } from '../words/vocabulary-scores.ts';
import type { ScoreColumn, ScoreLines } from './read-score-lines.ts';
import type { ScoreLine } from './score-line.ts';
import { isGradeLabel, isMeanLabel, isSubtotalLabel, isTotalLabel } from './score-role.ts';

interface Printed {
  readonly sums?: readonly ScoreSum[];
  readonly means?: readonly ScoreMean[];
}

type At = (line: ScoreLine, column: ScoreColumn) => Stated;

/**
 * What a score table prints of its own figures: the sums of each column (合计, 小计), be it of areas,
 * experts or deductions, and the means of each row (平均分). Where parts stand across, rows are columns.
 */
export function scoreSums(reader: TableReader, read: ScoreLines): Printed {
  const { lines, columns = [], isAcross = false } = read;
  const at: At = ({ index: line }, { index: column }) =>
    isAcross ? reader.statedAt(column, line) : reader.statedAt(line, column);
  const figures = columns.filter(({ role }) => role !== 'remark' && role !== 'weight');
  const sums = isConverted(columns) ? [] : figures.flatMap((one) => sumsOf(at, lines, one));
  const means = meansOf(at, lines, columns);
  return {
    ...(sums.length > 0 ? { sums } : {}),
    ...(means.length > 0 ? { means } : {}),
  };
}

/** A weighted total is no sum of the scores as they stand. */
function isConverted(columns: readonly ScoreColumn[]): boolean {
  return columns.some(({ role }) => role === 'weight' || role === 'converted');
}

function sumsOf(
  statedAt: At,
  lines: readonly ScoreLine[],
  column: ScoreColumn,
): readonly ScoreSum[] {
  const found: ScoreSum[] = [];
  const at = (line: ScoreLine) => statedAt(line, column);
  let all: ScoreLine[] = [];
  let block: ScoreLine[] = [];
  let blocks: ScoreLine[] = [];
  for (const line of lines) {
    if (isGradeLabel(line.label) || isMeanLabel(normaliseLabel(line.label).core)) continue;
    const isBlock = isSubtotalLabel(line.label);
    if (!isBlock && !isTotalLabel(line.label)) {
      all.push(line);
      block.push(line);
      continue;
    }
    const ways = isBlock
      ? { rows: block }
      : { rows: all, blocks: [...blocks, ...block], plain: all.filter((one) => !isBeside(one)) };
    found.push({
      head: column.text,
      label: line.label,
      of: isBlock ? 'block' : 'all',
      isOfScores: column.role !== 'full',
      row: line.index,
      column: column.index,
      stated: at(line),
      ways: Object.entries(ways).map(([way, rows]) => ({ way, parts: rows.map(at) })),
    });
    block = [];
    if (isBlock) blocks.push(line);
    else [all, blocks] = [[], []];
  }
  return found;
}

/** 加分项 and 扣分项: beside the full marks, and beside some totals. */
function isBeside({ label, outers }: ScoreLine): boolean {
  return [label, ...outers].some(
    (text) => holdsWord(text, bonusWords) || holdsWord(text, deductionHeadWords),
  );
}

/** 平均分 beside the columns of areas or experts. */
function meansOf(
  statedAt: At,
  lines: readonly ScoreLine[],
  columns: readonly ScoreColumn[],
): readonly ScoreMean[] {
  return columns.flatMap((mean, place): readonly ScoreMean[] => {
    if (!isMeanLabel(normaliseLabel(mean.text).core)) return [];
    const scorers = columns.slice(0, place).filter(isScorer);
    if (scorers.length < 2) return [];
    return lines
      .filter(({ label }) => !isGradeLabel(label) && !isSubtotalLabel(label))
      .map((line) => ({
        name: line.label,
        isTotal: isTotalLabel(line.label),
        column: mean.index,
        stated: statedAt(line, mean),
        of: scorers.map((scorer) => statedAt(line, scorer)),
      }));
  });
}

/** 专家1, 评委二, 片区三: who scored, or where. */
function isScorer({ role, text }: ScoreColumn): boolean {
  const { core } = normaliseLabel(text);
  const isNamed = holdsWord(core, scorerWords) || isAreaName(core);
  return (role === null || role === 'score') && isNamed && !isMeanLabel(core);
}
