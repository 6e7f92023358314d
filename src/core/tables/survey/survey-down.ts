import type { SurveyFigureRole } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { isTotalText } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readRespondents } from '../words/read-respondents.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { type FigurePlaces, figuresAt, surveyFigureRole } from './survey-figures.ts';
import { type CountLine, countAt, countsAt, groupsOf, lineRole } from './survey-groups.ts';
import { bandsOf, type Run } from './survey-runs.ts';

/** Bands down: counts in columns at the right, heads over them, the sum in a row underneath. */
export function surveyDown(reader: TableReader, run: Run): DrawnSurvey | null {
  const [first, last] = [run.places[0], run.places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const under = reader.areaAt(last, run.line).bottom + 1;
  const sumRow = [under, under + 1].find(
    (row) => lineRole(reader.textAt(row, run.line)) === 'total',
  );
  const figures = figureRows(reader, run.line, { first, under, sumRow: sumRow ?? null });
  const lines = columnsOf(reader, run, first, sumRow ?? null, figures);
  const head = headRow(reader, run.line, first);
  const left = serialLeft(reader, head, run.line);
  const right = lines.at(-1)?.column ?? run.line;
  const counted = lines.filter(isOfPeople);
  return {
    range: {
      top: Math.min(head, ...figures.values()),
      left,
      bottom: Math.max(sumRow ?? under - 1, ...figures.values()),
      right,
    },
    bands: bandsOf(reader, run),
    groups: groupsOf(counted),
    statedMean: null,
    outOf: null,
    heads: [reader.textAt(head, run.line), ...lines.map(({ head: text }) => text)],
    saysPeople: counted.some(({ role }) => role === 'people' || role === 'group'),
    hasAnswers: run.bands.some(({ isAnswer }) => isAnswer),
  };
}

/** The row over the bands, or the one over a blank row. */
function headRow(reader: TableReader, column: number, first: number): number {
  const isBlank = first > 1 && reader.cellAt(first - 1, column).value === null;
  return Math.max(0, isBlank ? first - 2 : first - 1);
}

function serialLeft(reader: TableReader, head: number, column: number): number {
  if (column === 0) return 0;
  const { core } = normaliseLabel(reader.textAt(head, column - 1));
  return serialWords.includes(core) ? column - 1 : column;
}

/** 人数, a share, a sum, or an area: whatever else heads figures, they count no people. */
function isOfPeople({ role, head }: Pick<CountColumn, 'role' | 'head'>): boolean {
  if (role === null) return false;
  if (role !== 'group' || isAreaName(normaliseLabel(head).core) || isTotalText(head)) return true;
  return head.length <= 12 && readRespondents(head) !== null;
}

/** 发放问卷 over the bands, 满意率 and 平均分 under them: rows of the same columns. */
function figureRows(
  reader: TableReader,
  column: number,
  { first, under, sumRow }: { first: number; under: number; sumRow: number | null },
): FigurePlaces {
  const figures = new Map<SurveyFigureRole, number>();
  const roleAt = (row: number) =>
    row < 0 ? null : reader.words(surveyFigureRole, reader.textAt(row, column));
  const isFigure = (row: number) => {
    const { right } = reader.areaAt(row, column);
    return countAt(reader, row, right + 1)?.reading.kind === 'figure';
  };
  for (let row = first - 1; row >= first - 4; row--) {
    const role = roleAt(row);
    if (role === null || !isFigure(row)) {
      if (row < first - 1) break;
      continue;
    }
    figures.set(role, row);
  }
  for (let row = under; row < under + 6; row++) {
    const role = roleAt(row);
    if (row === sumRow) continue;
    if (role === null || !isFigure(row)) break;
    if (!figures.has(role)) figures.set(role, row);
  }
  return figures;
}

interface CountColumn extends CountLine {
  readonly column: number;
  readonly head: string;
}

function columnsOf(
  reader: TableReader,
  run: Run,
  first: number,
  sumRow: number | null,
  figures: FigurePlaces,
): readonly CountColumn[] {
  const columns: CountColumn[] = [];
  const start = reader.areaAt(first, run.line).right + 1;
  let blanks = 0;
  for (let column = start; column < reader.sheet.grid.columnCount; column++) {
    const cells = run.places.map((place) => [place, column] as const);
    const { counts, shares } = countsAt(reader, cells);
    if (!counts.some((stated) => stated?.reading.kind === 'figure')) {
      if (++blanks > 1 || counts.some((stated) => stated !== null)) break;
      continue;
    }
    const row = headRow(reader, run.line, first);
    const head = row === first ? '' : reader.textAt(row, column);
    const role = lineRole(head);
    // Behind a blank column another table may begin.
    if (blanks > 0 && !isOfPeople({ role, head })) break;
    blanks = 0;
    const text = role === 'people' ? upperHead(reader, row, column) : head;
    const total = sumRow === null ? null : countAt(reader, sumRow, column);
    const said = figuresAt(reader, figures, (place) => [place, column]);
    columns.push({ column, head, role, text, counts, shares, total, figures: said });
  }
  return columns;
}

/** 片区一 over 人数 and 占比; null where nothing heads the head. */
function upperHead(reader: TableReader, head: number, column: number): string | null {
  if (head < 1) return null;
  const area = reader.areaAt(head - 1, column);
  const text = reader.textAt(head - 1, column);
  const isOverSome = area.right > area.left && area.right - area.left < 4;
  const isGroup = isAreaName(normaliseLabel(text).core) || isTotalText(text);
  return isOverSome && isGroup ? text : null;
}
