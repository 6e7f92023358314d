import { formatPosition } from '../core/cells/a1.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { scoreTableOf } from '../core/performance/as-score-table.ts';
import type { PartScore, Scores } from '../core/scores/scores.ts';
import type { ScoreRow } from '../core/tables/facts/table.ts';

export const scoreColumn = {
  name: 0,
  full: 1,
  score: 2,
  weight: 3,
  counted: 4,
  rate: 5,
  how: 6,
  source: 7,
  key: 8,
} as const;

/** The columns of the performance items in the same sheet. */
export const itemColumn = {
  name: 0,
  target: 1,
  completed: 2,
  rate: 3,
  state: 4,
  points: 5,
  how: 6,
  source: 7,
} as const;

/** Characters, by column. */
export const scoreWidths = [28, 11, 11, 11, 12, 11, 46, 18] as const;

export interface PlacedPart {
  readonly part: PartScore;
  readonly row: number;
  /** Rows of the table that it is made of: the areas, where there are several. */
  readonly listed: readonly ScoreRow[];
  /** Each listed row has a row of its own under the part. */
  readonly isSplit: boolean;
}

/** Where everything of 评分汇总 stands. */
export interface ScoresLayout {
  readonly parts: readonly PlacedPart[];
  readonly total: number;
  readonly shown: number;
  readonly grade: number;
  readonly stated: number;
  /** Null where the scheme knows no vetoes; there is none from `firstVeto` to `lastVeto` then. */
  readonly vetoHeader: number | null;
  readonly firstVeto: number;
  readonly lastVeto: number;
  readonly final: number;
  readonly provisional: number;
  readonly bandHeader: number;
  readonly firstBand: number;
  readonly scheme: number;
  /** Where the first performance item stands, under the notes. */
  readonly firstItem: number;
}

const firstPart = 3;
/** A gap, the block's title and its heads. */
const itemsAfterNotes = 3;

/** `notes`: how many lines of small print stand under the scores. */
export function scoresLayout(evaluation: Evaluation, scores: Scores, notes: number): ScoresLayout {
  const table = scoreTableOf(evaluation.recognition.tables, scores.table);
  const parts: PlacedPart[] = [];
  let row = firstPart;
  for (const part of scores.parts) {
    const listed = part.rows
      .flatMap((at) => table?.rows[at] ?? [])
      .filter((one) => isCounted(one, part));
    const isSplit = listed.length > 1;
    parts.push({ part, row, listed, isSplit });
    row += isSplit ? listed.length + 1 : 1;
  }
  const vetoes = evaluation.vetoes.length;
  const total = row;
  const vetoHeader = vetoes > 0 ? total + 5 : null;
  const firstVeto = vetoes > 0 ? total + 6 : total + 5;
  const lastVeto = firstVeto + vetoes - 1;
  const bandHeader = lastVeto + 4;
  const scheme = bandHeader + 1 + scores.scheme.grades.length + 1;
  return {
    parts,
    total,
    shown: total + 1,
    grade: total + 2,
    stated: total + 3,
    vetoHeader,
    firstVeto,
    lastVeto,
    final: lastVeto + 1,
    provisional: lastVeto + 2,
    bandHeader,
    firstBand: bandHeader + 1,
    scheme,
    firstItem: scheme + notes + itemsAfterNotes,
  };
}

/** A row that prints the mean of the others is no area. */
function isCounted({ score }: ScoreRow, { cells }: PartScore): boolean {
  if (cells.length < 2) return true;
  return cells.some(
    ({ sheet, row, column }) =>
      score?.cell.sheet === sheet && score.cell.row === row && score.cell.column === column,
  );
}

export function scoreAt(row: number, column: keyof typeof scoreColumn): string {
  return formatPosition({ row, column: scoreColumn[column] });
}
