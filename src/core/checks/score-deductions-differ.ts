import { compare, equals, type Rational, subtract, zero } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { ScoreDeduction, ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `score/total-differs` on a row's score: it is not the full marks less the deduction that stand
 * beside it (分值 5 − 扣分 1 = 4). Judged only where most rows hold, two of them with a deduction;
 * -1 is taken off like 1, a blank takes nothing off. A score above
 * its full marks is `score/out-of-range`. Data: `part`, `full`, `deducted`.
 */
export function checkScoreDeductionsDiffer(context: CheckContext): readonly FindingDraft[] {
  return context.recognition.tables.flatMap((table) => {
    if (table.kind !== 'scores' || !table.isSure) return [];
    const rows = (table.deductions ?? []).flatMap((row) => judged(row) ?? []);
    const right = rows.filter(({ holds }) => holds);
    const told = right.filter(({ deducted }) => !equals(deducted, zero));
    if (told.length < 2 || right.length < 2 * (rows.length - right.length)) return [];
    return rows
      .filter(({ holds, score, full }) => !holds && compare(score.value, full) <= 0)
      .map((row) => draftOf(table, row));
  });
}

interface Judged {
  readonly row: ScoreDeduction;
  readonly full: Rational;
  readonly deducted: Rational;
  readonly score: Figure;
  readonly right: Rational;
  readonly holds: boolean;
}

/** Null where one of the three is not told. */
function judged(row: ScoreDeduction): Judged | null {
  const full = figureIn(row.full);
  const score = figureIn(row.score);
  const off = figureIn(row.deducted)?.value ?? (isNothing(row) ? zero : null);
  if (!full || !score || !off) return null;
  const deducted = compare(off, zero) < 0 ? subtract(zero, off) : off;
  const right = subtract(full.value, deducted);
  const holds = compareStated(score, right) === 'agrees';
  return { row, full: full.value, deducted, score, right, holds };
}

function isNothing({ deducted: { reading } }: ScoreDeduction): boolean {
  return reading.kind === 'blank' || reading.kind === 'none';
}

function draftOf(table: ScoreTable, { row, full, deducted, score, right }: Judged): FindingDraft {
  const { column } = row.score.cell;
  const totals = (table.sums ?? []).filter((one) => one.column === column);
  const by = subtract(score.value, right);
  return {
    rule: 'score/total-differs',
    cell: row.score.cell,
    stated: statedValue(score),
    expected: numberValue(right),
    data: { part: row.name, full, deducted },
    related: [row.full.cell, row.deducted.cell],
    // A total that adds up the right scores is no finding of its own.
    explains: totals.map(({ stated }) => ({ cell: stated.cell, by })),
    about: [table.key, row.name, 'deduction'],
  };
}
