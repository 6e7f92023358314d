import type { CellAddress } from '../core/cells/address.ts';
import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingValue } from '../core/checks/finding.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { scoreTableOf } from '../core/performance/as-score-table.ts';
import { multiply, type Rational } from '../core/quantities/rational.ts';
import { shownTotal } from '../core/schemes/grade-of.ts';
import { findPart } from '../core/scores/find-part.ts';
import type { Scores } from '../core/scores/scores.ts';
import type { GradeClaim, ScoreClaim } from './claim.ts';
import { checkedFigure, type Outcome, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';

/**
 * A score against the score table: the total, or a part that the words name. `text/differs` where
 * it is another one. Data: `of` (`total`, `part`), `name`, `quote`.
 */
export function checkScore(claim: ScoreClaim, { scores, recognition }: Evaluation): Outcome {
  const { sentence, figure, doubt } = claim;
  const found = scores && (claim.part === null ? totalOf(scores) : partOf(claim.part, scores));
  const [actual] = found?.values ?? [];
  if (!scores || !found || !actual) return silent(claim);
  const cell = claim.part === null ? totalCell(scores, recognition.tables) : found.cell;
  if (found.values.some((value) => isTrueOf(figure, value))) {
    return { checked: [checkedFigure(sentence, figure, 'holds', cell)], drafts: [] };
  }
  if (doubt || found.isLoose) return silent(claim);
  const expected: FindingValue = { kind: 'number', value: actual, decimals: 2 };
  return {
    checked: [checkedFigure(sentence, figure, 'differs', cell, expected)],
    drafts: [
      {
        rule: 'text/differs',
        cell,
        stated: statedValue(figure.figure),
        expected,
        data: {
          of: claim.part === null ? 'total' : 'part',
          name: found.name,
          quote: quoteOf(sentence, figure),
        },
        about: ['report', 'scores', found.name ?? 'total'],
      },
    ],
  };
}

/** A grade beside the total score; one that stands alone may be another evaluation's and is only confirmed. */
export function checkGrade(claim: GradeClaim, { scores, finalGrade }: Evaluation): Outcome {
  const { sentence, grade, span, doubt } = claim;
  const figure = { text: grade, span };
  const names = [finalGrade?.name, scores?.grade?.name, scores?.statedGrade];
  const known = names.flatMap((name) => name ?? []);
  if (known.some((name) => name.includes(grade) && !isOpposite(name, grade))) {
    return { checked: [checkedFigure(sentence, figure, 'holds')], drafts: [] };
  }
  const isTotal = /总得?分|综合得分|最终得分/.test(sentence);
  const [name] = known;
  if (name === undefined || doubt || !isTotal) {
    return { checked: [checkedFigure(sentence, figure, 'no-such-figure')], drafts: [] };
  }
  const expected: FindingValue = { kind: 'text', text: name };
  return {
    checked: [checkedFigure(sentence, figure, 'differs', null, expected)],
    drafts: [
      {
        rule: 'text/differs',
        cell: null,
        stated: { kind: 'text', text: grade },
        expected,
        data: { of: 'grade', quote: quoteOf(sentence, figure) },
        about: ['report', 'scores', 'grade'],
      },
    ],
  };
}

/** 不合格 holds 合格. */
function isOpposite(name: string, grade: string): boolean {
  return name.includes(`不${grade}`);
}

interface Found {
  /** The first is the one to expect. */
  readonly values: readonly Rational[];
  readonly name: string | null;
  readonly cell: CellAddress | null;
  readonly isLoose: boolean;
}

function totalOf({ total, statedTotal, scheme, scale }: Scores): Found {
  const shown = total && shownTotal(total, scheme);
  const values = [shown, total, statedTotal].flatMap((value) => value ?? []);
  const scaled = values.map((value) => multiply(value, scale));
  return { values: [...values, ...scaled], name: null, cell: null, isLoose: total === null };
}

function partOf(words: string, scores: Scores): Found | null {
  const plain = words.replace(/[:为是共达得评打分约的]+$/u, '');
  const found = findPart(plain, scores.scheme);
  const part = scores.parts.find((one) => one.part === found?.part.id) ?? null;
  if (!part?.score) return null;
  const isLoose = plain.length > 14 || /片区|社工点|平均|扣/.test(words) || part.isMean;
  return { values: [part.score], name: part.name, cell: part.cells[0] ?? null, isLoose };
}

function totalCell(
  scores: Scores,
  tables: Evaluation['recognition']['tables'],
): CellAddress | null {
  const table = scoreTableOf(tables, scores.table);
  return table?.total?.converted?.cell ?? table?.total?.score?.cell ?? null;
}

function silent({ sentence, figure }: ScoreClaim): Outcome {
  return { checked: [checkedFigure(sentence, figure, 'no-such-figure')], drafts: [] };
}
