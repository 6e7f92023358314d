import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { vetoedWords } from '../tables/words/vocabulary-stations.ts';
import { drawScores } from './draw-scores.ts';
import { listMeans } from './list-means.ts';
import { movedBack } from './moved-back.ts';
import type { ScoreColumn, ScoreColumns } from './score-columns.ts';
import { stationBookOf } from './station-book.ts';
import type { StationList } from './station-lists.ts';
import { wholeScores } from './whole-scores.ts';

/**
 * The scores of one station in a list that has a line a station and a column a part (第三方评估(55分),
 * 购买方, 总分, 等级): the line is read set upright, as the score table of one station stands. Null
 * where the station has more than one row, or that is no score table either.
 */
export function uprightScores(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { list, scores }: { readonly list: StationList; readonly scores: ScoreColumns },
  rows: readonly number[],
  options: Parameters<typeof recogniseTables>[1],
): ScoreTable | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return null;
  const columns = ofLatestStage(sheet, scores.columns, row);
  const table = scores.whole
    ? wholeScores(snapshot, sheet, { list, whole: scores.whole }, columns, row)
    : partScores(snapshot, sheet, { list, columns, row }, options);
  if (!table) return null;
  const at = columns.map(({ column }) => column);
  return {
    ...table,
    ...(isVetoed(sheet, scores, row) && { isVetoed: true as const }),
    ...rankIn(sheet, scores, row),
    ...(scores.means.length > 0 && { means: listMeans(sheet, list, scores.means, row) }),
    place: {
      sheet: sheet.name,
      top: list.head,
      left: Math.min(...at),
      bottom: row,
      right: Math.max(...at),
    },
  };
}

interface Line {
  readonly list: StationList;
  readonly columns: readonly ScoreColumn[];
  readonly row: number;
}

function partScores(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { list, columns, row }: Line,
  options: Parameters<typeof recogniseTables>[1],
): ScoreTable | null {
  const { origins, ...drawn } = drawScores(sheet, list, columns, row);
  const upright = { ...sheet, ...drawn, hiddenRows: [], hiddenColumns: [] };
  const { tables } = recogniseTables(stationBookOf(snapshot, [upright]), options);
  const table = tables.find((one): one is ScoreTable => one.kind === 'scores' && one.isSure);
  return table ? movedBack(table, origins) : null;
}

/**
 * 中期 beside 末期: the final's count once they are filled, else the mid-term's; neither where a total
 * stands over both.
 */
function ofLatestStage(
  { grid }: SheetSnapshot,
  columns: readonly ScoreColumn[],
  row: number,
): readonly ScoreColumn[] {
  const final = columns.filter(({ stage }) => stage === 'final');
  if (final.length === 0 || columns.every(({ stage }) => stage !== 'mid')) return columns;
  if (columns.some(({ kind, stage }) => kind === 'total' && stage === null))
    return columns.filter(({ stage }) => stage === null);
  const isFilled = final.some(({ column }) => valueAt(grid, row, column) !== null);
  const earlier = isFilled ? 'mid' : 'final';
  return columns.filter(({ stage }) => stage !== earlier);
}

function isVetoed({ grid }: SheetSnapshot, { veto }: ScoreColumns, row: number): boolean {
  const said = veto === null ? null : valueAt(grid, row, veto);
  return typeof said === 'string' && vetoedWords.includes(foldText(said));
}

function rankIn({ name }: SheetSnapshot, { ranks }: ScoreColumns, row: number) {
  const ranked = ranks.get(row);
  if (!ranked) return {};
  const { column, stated, places } = ranked;
  return { rank: { cell: { sheet: name, row, column }, stated, places } };
}
