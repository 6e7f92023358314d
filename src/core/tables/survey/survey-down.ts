import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { isTotalText } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { type CountLine, countAt, groupsOf, lineRole } from './survey-groups.ts';
import { bandsOf, type Run } from './survey-runs.ts';

/** Bands down: counts in columns at the right, heads over them, the sum in a row underneath. */
export function surveyDown(reader: TableReader, run: Run): DrawnSurvey | null {
  const [first, last] = [run.places[0], run.places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const under = reader.areaAt(last, run.line).bottom + 1;
  const sumRow = [under, under + 1].find(
    (row) => lineRole(reader.textAt(row, run.line)) === 'total',
  );
  const lines = columnsOf(reader, run, first, sumRow ?? null);
  const head = headRow(reader, run.line, first);
  const left = serialLeft(reader, head, run.line);
  const right = lines.at(-1)?.column ?? run.line;
  const counted = lines.filter(isOfPeople);
  return {
    range: { top: head, left, bottom: sumRow ?? under - 1, right },
    bands: bandsOf(reader, run),
    groups: groupsOf(counted),
    statedMean: null,
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
  return role !== 'group' || isAreaName(normaliseLabel(head).core) || isTotalText(head);
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
): readonly CountColumn[] {
  const columns: CountColumn[] = [];
  const start = reader.areaAt(first, run.line).right + 1;
  let blanks = 0;
  for (let column = start; column < reader.sheet.grid.columnCount; column++) {
    const counts = run.places.map((place) => countAt(reader, place, column));
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
    columns.push({ column, head, role, text, counts, total });
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
