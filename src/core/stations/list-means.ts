import { cellAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Stated } from '../quantities/reading.ts';
import type { ScoreMean } from '../tables/facts/table.ts';
import { isMeanLabel } from '../tables/scores/score-role.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { scorerWords } from '../tables/words/vocabulary-scores.ts';
import type { ListHead } from './list-heads.ts';
import type { StationList } from './station-lists.ts';

/** 平均分 behind the columns of who scored: 专家1, 专家2, 专家3. */
export interface MeanColumn {
  readonly column: number;
  readonly name: string;
  readonly of: readonly number[];
}

/** The means of a list of stations; each is of the scorers right before it, two at least. */
export function meanColumns(heads: readonly ListHead[]): readonly MeanColumn[] {
  const found: MeanColumn[] = [];
  let of: number[] = [];
  for (const { column, texts } of heads) {
    const { core } = normaliseLabel(texts.at(-1)?.value ?? '');
    if (holdsWord(core, scorerWords) && !isMeanLabel(core)) {
      of.push(column);
      continue;
    }
    if (of.length > 1 && isMeanLabel(core)) found.push({ column, name: core, of });
    of = [];
  }
  return found;
}

/** The means of all stations of a list: those of the other ones tell only how they are made. */
export function listMeans(
  { name: sheet, grid }: SheetSnapshot,
  { rows }: StationList,
  columns: readonly MeanColumn[],
  own: number,
): readonly ScoreMean[] {
  const statedAt = (row: number, column: number): Stated => ({
    cell: { sheet, row, column },
    reading: readQuantity(cellAt(grid, row, column)),
  });
  return columns.flatMap(({ column, name, of }) =>
    [...rows.keys()].map((row) => ({
      name,
      isTotal: false,
      column,
      stated: statedAt(row, column),
      of: of.map((one) => statedAt(row, one)),
      ...(row !== own && { isOther: true as const }),
    })),
  );
}
