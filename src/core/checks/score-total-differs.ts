import {
  add,
  compare,
  equals,
  multiply,
  type Rational,
  subtract,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import { gradeOf, readGrade } from '../schemes/grade-of.ts';
import type { PartScore } from '../scores/scores.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { deductionHeadWords } from '../tables/words/vocabulary-scores.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rowsOf, type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/total-differs`: a printed total is not the sum of the parts' scores, each part once; the
 * same for a part that is printed beside its sub-parts. `rate/rounding` where only another rounding
 * explains it. Nothing is said while a score is missing, nor where the total follows from printed
 * means or converted scores, from rows that the scheme does not know, or from what a score that is
 * out of range should be. A value is offered where the printed grade does not speak for the total.
 * Data: `parts` (scores), `part` (null for the total).
 */
export function checkScoreTotalDiffers(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap((scored) => [
    ...totalDiffers(scored),
    ...printedPartsDiffer(scored),
  ]);
}

function totalDiffers(scored: ScoredTable): readonly FindingDraft[] {
  const { scores, table } = scored;
  const printed = printedTotal(scored);
  const stated = figureIn(printed);
  if (!printed || !stated || !scores.total) return [];
  const counted = scores.parts.filter(({ part }) => part !== null);
  const right = multiply(scores.total, scores.scale);
  const comparison = compareStated(stated, right);
  if (comparison === 'agrees' || isExplained(scored, stated, right)) return [];
  const isSpokenFor = speaksFor(scored, stated);
  return [
    {
      rule: comparison === 'rounding' ? 'rate/rounding' : 'score/total-differs',
      cell: printed.cell,
      stated: statedValue(stated),
      expected: numberValue(right),
      data: { part: null, parts: counted.flatMap(({ score }) => score ?? []) },
      ...(comparison === 'differs' && !isSpokenFor && { fix: numberValue(right) }),
      related: counted.flatMap(({ cells }) => cells),
      about: [table.key, 'total'],
    },
  ];
}

/** The total in the 折算 column where there is one, else that of the scores. */
function printedTotal({ table }: ScoredTable): Stated | null {
  const { converted = null, score = null } = table.total ?? {};
  return figureIn(converted) ? converted : score;
}

/** Whether other printed figures, right by themselves or findings already, give the printed total. */
function isExplained(scored: ScoredTable, stated: Figure, right: Rational): boolean {
  const counted = scored.scores.parts.filter(({ part }) => part !== null);
  const unknown = scored.scores.parts.filter(({ part }) => part === null);
  const asPrinted = sum(counted.map((part) => printedScore(scored, part)));
  const others = unknown.flatMap(({ score }) => score ?? []);
  const deducted = unknown.flatMap(({ name, score }) => (score && isDeduction(name) ? score : []));
  const added = add(right, sum(others));
  const lessDeducted = subtract(subtract(added, sum(deducted)), sum(deducted));
  const ways = [
    asPrinted,
    ...withoutExecution(scored, counted, right),
    ...(unknown.length > 0 ? [added, lessDeducted] : []),
  ];
  return (
    ways.some((way) => compareStated(stated, way) === 'agrees') ||
    counted.some((part) => isOutOfRangeBy(part, subtract(right, stated.value)))
  );
}

/** 总分 90 over the indicators alone: its own full marks are those of all parts but the budget's execution. */
function withoutExecution(
  { table }: ScoredTable,
  counted: readonly PartScore[],
  right: Rational,
): readonly Rational[] {
  const marks = figureIn(table.total?.full ?? null)?.value;
  const execution = counted.find(({ part }) => part === 'execution');
  if (!marks || !execution?.score) return [];
  const others = counted.filter((part) => part !== execution);
  const fulls = others.flatMap(({ full }) => full ?? []);
  const isWhole = fulls.length === others.length && equals(sum(fulls), marks);
  return isWhole ? [subtract(right, execution.score)] : [];
}

/** 扣分 beside the parts: what is taken off the total. */
function isDeduction(name: string): boolean {
  return deductionHeadWords.includes(normaliseLabel(name).core);
}

function printedScore(scored: ScoredTable, part: PartScore): Rational {
  const cells = rowsOf(scored, part).flatMap(({ row }) => figureIn(row.converted)?.value ?? []);
  const [only] = cells;
  return cells.length === 1 && only ? only : (part.score ?? zero);
}

/** The part's score is out of range, and in range once it is less by the difference. */
function isOutOfRangeBy({ score, full }: PartScore, difference: Rational): boolean {
  if (!score || !full) return false;
  const isInside = (value: Rational) => compare(value, zero) >= 0 && compare(value, full) <= 0;
  return !isInside(score) && isInside(subtract(score, difference));
}

/** The printed grade is that of the printed total, and not that of the sum. */
function speaksFor({ scores, table }: ScoredTable, stated: Figure): boolean {
  const printed = table.grade ? readGrade(table.grade.text, scores.scheme) : null;
  if (!printed || !scores.statedTotal || equals(stated.value, zero)) return false;
  const ofStated = gradeOf(scores.statedTotal, scores.scheme);
  return printed.id === ofStated?.id && printed.id !== scores.grade?.id;
}

/** 第三方 printed beside 服务监测, 服务成效, 运营管理 and 服务质量 that are all scored. */
function printedPartsDiffer(scored: ScoredTable): readonly FindingDraft[] {
  const { scores, rows, table } = scored;
  return scores.scheme.parts.flatMap((part) => {
    const ids = new Set(part.parts.map(({ id }) => id));
    const subs = scores.parts.filter((score) => score.part !== null && ids.has(score.part));
    const row = rows.find((matched) => matched.part === part)?.row;
    const printed = row ? (figureIn(row.converted) ? row.converted : row.score) : null;
    const stated = figureIn(printed);
    const added = subs.flatMap(({ score }) => score ?? []);
    if (!printed || !stated || ids.size === 0 || added.length !== ids.size) return [];
    const right = sum(added);
    const comparison = compareStated(stated, right);
    if (comparison === 'agrees') return [];
    const draft: FindingDraft = {
      rule: comparison === 'rounding' ? 'rate/rounding' : 'score/total-differs',
      cell: printed.cell,
      stated: statedValue(stated),
      expected: numberValue(right),
      data: { part: part.name, parts: added },
      related: subs.flatMap(({ cells }) => cells),
      about: [table.key, part.name, 'total'],
    };
    return [draft];
  });
}
