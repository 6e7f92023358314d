import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { parseDecimal } from '../quantities/rational.ts';
import type { WholeScore } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { onePartyWords } from '../tables/words/vocabulary-scores.ts';
import { evaluatedWords, notEvaluatedWords } from '../tables/words/vocabulary-stations.ts';
import { stationWords } from '../tables/words/vocabulary-titles.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';

/** A column of scores, as far as it matters here. */
interface ListColumn {
  readonly column: number;
  readonly kind: string;
  readonly label: { readonly value: string };
  readonly stage: 'mid' | 'final' | null;
}

/** A list of stations that states their totals and no parts. */
export interface WholeList {
  /** What it says of all its stations. */
  readonly peers: readonly WholeScore[];
}

/**
 * Whether the columns of scores that a list of stations has are their totals: one column of totals, or
 * one a stage, in a list whose lines speak of an evaluation and of no exam, survey or single party; all
 * out of 100 or of 1000. Null else.
 *
 * @example 社工站, 得分, 等级 under 2023年度末期评估结果
 */
export function wholeList(
  sheet: SheetSnapshot,
  list: StationList,
  columns: readonly ListColumn[],
): WholeList | null {
  const totals = columns.filter(({ kind }) => kind === 'total');
  const isOnePerStage = new Set(totals.map(({ stage }) => stage)).size === totals.length;
  const heads = columns.map(({ label }) => label.value);
  const lines = [sheet.name, ...titlesOver(sheet, list.head).map(({ text }) => text), ...heads];
  const named = [...lines, plainAt(sheet, list.head, list.column), ...list.names.values()];
  const isEvaluation =
    named.some((text) => holdsWord(text, stationWords)) &&
    (columns.some(({ kind }) => kind === 'grade') ||
      lines.some((text) => holdsWord(text, evaluatedWords))) &&
    !lines.some((text) => holdsWord(text, notEvaluatedWords) || holdsWord(text, onePartyWords));
  const last = totals.at(-1);
  if (!last || !isOnePerStage || !isEvaluation) return null;
  const grades = columns.filter(({ kind, stage }) => kind === 'grade' && stage === last.stage);
  const figures = [...list.rows.keys()].flatMap((row) => {
    const text = plainAt(sheet, row, last.column);
    const total = parseDecimal(text.replace(/\s*分?\s*$/u, ''));
    const grade = grades.length === 1 && valueAt(sheet.grid, row, grades[0]?.column ?? 0);
    return total ? [{ total, grade: typeof grade === 'string' ? grade.trim() : null }] : [];
  });
  const isScored = figures.every(({ total: { n, d } }) => n >= 0n && n <= 1000n * d);
  return figures.length > 0 && isScored ? { peers: figures } : null;
}

function plainAt({ grid }: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const isSaid = typeof value === 'string' || typeof value === 'number';
  return isSaid ? String(value).normalize('NFKC') : '';
}
