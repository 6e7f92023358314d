import { cellAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { readTitles } from '../tables/reading/read-titles.ts';
import { readTables } from '../tables/reading/table-reader.ts';
import { gradeAt } from '../tables/scores/read-grade.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import type { ScoreColumn } from './score-columns.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';
import type { WholeList } from './whole-list.ts';

type Scored = Omit<ScoreTable, 'place'>;

/**
 * The total and grade of one station in a list that states no parts of it. Null where the row has no
 * total, or the columns are not of one total.
 */
export function wholeScores(
  { usesDate1904 }: Snapshot,
  sheet: SheetSnapshot,
  { list, whole }: { readonly list: StationList; readonly whole: WholeList },
  columns: readonly ScoreColumn[],
  row: number,
): Scored | null {
  const totals = columns.filter(({ kind }) => kind === 'total');
  const [total] = totals;
  if (!total || totals.length > 1) return null;
  const [grade = null] = columns.filter(({ kind }) => kind === 'grade');
  const builder = createGridBuilder();
  for (const [at, one] of [total, grade].entries()) {
    if (!one) continue;
    const { value, format, formula } = cellAt(sheet.grid, row, one.column);
    builder.add(0, at, value, format, formula);
  }
  const reader = readTables({ ...sheet, grid: builder.build(), merges: [] }, usesDate1904);
  const titles = readTitles(
    reader,
    titlesOver(sheet, list.head).map(({ text }) => text),
  );
  const place = (column: number) => ({ sheet: sheet.name, row, column });
  const { reading } = reader.statedAt(0, 0);
  const score = { cell: place(total.column), reading };
  const told = grade && gradeAt(reader, { sheet: sheet.name, row: 0, column: 1 });
  if (reading.kind !== 'figure') return null;
  return {
    kind: 'scores',
    key: `scores/${sheet.name}/list/${list.head}`,
    confidence: 0.85,
    isSure: true,
    why: [{ code: 'header/roles', words: columns.map(({ label }) => label.value) }],
    title: titles.title,
    titlePeriod: titles.period,
    station: null,
    unknownColumns: [],
    rows: [
      {
        label: total.label.value,
        name: normaliseLabel(total.label.value).core,
        area: null,
        labelCell: { sheet: sheet.name, row: total.label.row, column: total.label.column },
        full: null,
        score,
        weight: null,
        converted: null,
      },
    ],
    total: { full: null, score, converted: null },
    grade: grade && told && { text: told.text, cell: place(grade.column) },
    peers: whole.peers,
  };
}
