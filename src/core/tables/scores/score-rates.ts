import type { Stated } from '../../quantities/reading.ts';
import type { ScoreRate } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { scoreRateHeadWords } from '../words/vocabulary-scores.ts';
import type { ScoreColumn, ScoreLines } from './read-score-lines.ts';

/**
 * The printed 得分率 of each line of a score table, its total's too, with the score and the full marks beside
 * it. Nothing where two columns could be one of them, where a figure stands over several lines, and where
 * parts stand across.
 */
export function scoreRates(
  reader: TableReader,
  { lines, columns = [], isAcross }: ScoreLines,
): readonly ScoreRate[] {
  if (isAcross) return [];
  const rates = columns.filter(({ text }) =>
    scoreRateHeadWords.includes(normaliseLabel(text).core.replace(/%$/u, '')),
  );
  const ofRole = (role: ScoreColumn['role']) => columns.filter((column) => column.role === role);
  const [rate, full, score] = [rates, ofRole('full'), ofRole('score')].map(onlyOne);
  if (!rate || !full || !score) return [];
  return lines.flatMap((line): readonly ScoreRate[] => {
    const [own, of, got] = [rate, full, score].map(({ index }) => {
      const { top, bottom } = reader.areaAt(line.index, index);
      return top === bottom ? reader.statedAt(line.index, index) : null;
    });
    const isTold = [own, of, got].every(isFigure);
    return isTold && own && of && got
      ? [{ name: line.label, rate: own, full: of, score: got }]
      : [];
  });
}

function onlyOne(columns: readonly ScoreColumn[]): ScoreColumn | null {
  const [only, more] = columns;
  return only && !more ? only : null;
}

function isFigure(stated: Stated | null | undefined): boolean {
  return stated?.reading.kind === 'figure';
}
