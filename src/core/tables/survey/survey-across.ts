import type { SurveyFigureRole } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { type FigurePlaces, figuresAt, surveyFigureRole } from './survey-figures.ts';
import { type CountLine, countAt, countsAt, groupsOf, lineRole } from './survey-groups.ts';
import { bandsOf, type Run } from './survey-runs.ts';
import { type TickedAnswers, tickedAnswers } from './survey-ticks.ts';

/** Bands across: counts in the rows underneath, the sum in a column at the right. */
export function surveyAcross(reader: TableReader, run: Run): DrawnSurvey | null {
  const [first, last] = [run.places[0], run.places.at(-1)];
  if (first === undefined || last === undefined || first === 0) return null;
  const split = subHeads(reader, run);
  const top = split ? split.row + 1 : reader.areaAt(run.line, first).bottom + 1;
  const after = rolesAfter(reader, run.line, reader.areaAt(run.line, last).right + 1);
  const before = figuresBefore(reader, run.line, first);
  const figures = new Map([...after.figures, ...before]);
  const asked = before.get('valid') ?? before.get('asked');
  const total = after.total ?? totalBefore(reader, run.line, first) ?? asked;
  // The printed sum alone is no figure beside the bands.
  const isPart = figures.has('sent') || figures.has('returned');
  for (const what of ['asked', 'valid'] as const)
    if (figures.get(what) === total && !(isPart && what === 'valid')) figures.delete(what);
  const edge = Math.min(first, ...before.values());
  const places = { first: edge, split, total, figures };
  const head = labelBefore(reader, run.line, edge);
  const counted = linesFrom(reader, run, top, places);
  const ticked = counted.length > 0 ? null : tickedAnswers(reader, run, { top, head });
  const lines = ticked
    ? [tickedLine(ticked), ...linesFrom(reader, run, ticked.last + 1, places).filter(isSum)]
    : counted;
  const means = lines.map(({ row }) =>
    after.mean === undefined ? null : countAt(reader, row, after.mean),
  );
  return {
    range: {
      top: run.line,
      left: labelColumn(reader, run.line, edge),
      bottom: lines.at(-1)?.row ?? top,
      right: after.right,
    },
    bands: bandsOf(reader, run),
    groups: groupsOf(lines),
    statedMean: means.find((mean) => mean !== null) ?? null,
    outOf: null,
    heads: [head, ...lines.map(({ head }) => head)],
    saysPeople:
      split !== null ||
      total !== undefined ||
      ticked !== null ||
      lines.some(({ role }) => role === 'people'),
    hasAnswers: run.bands.some(({ isAnswer }) => isAnswer),
  };
}

function tickedLine({ counts, last }: TickedAnswers): PlacedLine {
  return { head: '', row: last, role: 'people', text: null, counts, total: null };
}

function isSum({ role }: PlacedLine): boolean {
  return role === 'total';
}

/** A row of counts and where it lies. */
interface PlacedLine extends CountLine {
  readonly head: string;
  readonly row: number;
}

interface Places {
  readonly first: number;
  readonly split: ReturnType<typeof subHeads>;
  readonly total: number | undefined;
  readonly figures: FigurePlaces;
}

function linesFrom(
  reader: TableReader,
  run: Run,
  top: number,
  { first, split, total, figures }: Places,
): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let blanks = 0;
  for (let row = top; row < reader.sheet.grid.rowCount; row++) {
    const cells = (split?.people ?? run.places).map((place) => [row, place] as const);
    const { counts, shares } = countsAt(reader, cells);
    if (!counts.some((stated) => stated?.reading.kind === 'figure')) {
      if (++blanks > 1 || labelBefore(reader, row, first) !== '') break;
      continue;
    }
    // Under a blank row a form may begin: 服务经费 stands where a count would.
    if (blanks > 0 && counts.some((stated) => stated?.reading.kind === 'text')) break;
    blanks = 0;
    const head = labelBefore(reader, row, first);
    const role = head === '' ? 'people' : lineRole(head);
    lines.push({
      head,
      row,
      role,
      text: role === 'people' ? null : head,
      counts,
      total: total === undefined ? null : countAt(reader, row, total),
      shares: split?.shares.map((place) => countAt(reader, row, place)) ?? shares,
      figures: figuresAt(reader, figures, (place) => [row, place]),
    });
  }
  return lines;
}

/** 人数 and 占比 under each band. */
function subHeads(
  reader: TableReader,
  { line, places }: Run,
): {
  readonly row: number;
  readonly people: readonly number[];
  readonly shares: readonly number[];
} | null {
  const people: number[] = [];
  const shares: number[] = [];
  const under = reader.areaAt(line, places[0] ?? 0).bottom + 1;
  const isBlank = places.every((place) => reader.cellAt(under, place).value === null);
  const row = isBlank ? under + 1 : under;
  for (const place of places) {
    const area = reader.areaAt(line, place);
    for (let column = place; column <= area.right; column++) {
      if (reader.areaAt(row, column).left < column) continue;
      const role = lineRole(reader.textAt(row, column));
      if (role === 'people') people.push(column);
      else if (role === 'share') shares.push(column);
    }
  }
  return people.length === places.length ? { row, people, shares } : null;
}

function rolesAfter(reader: TableReader, row: number, from: number) {
  let total: number | undefined;
  let mean: number | undefined;
  const figures = new Map<SurveyFigureRole, number>();
  let right = from - 1;
  let blanks = 0;
  for (let column = from; column < reader.sheet.grid.columnCount; column++) {
    const text = reader.textAt(row, column);
    if (text === '' && ++blanks > 1) break;
    if (text === '') continue;
    const role = lineRole(text);
    const figure = surveyFigureRole(text);
    if (blanks > 0 && role === 'group' && figure === null) break;
    if (figure && !figures.has(figure)) figures.set(figure, column);
    if (role === 'total' || role === 'people') total ??= column;
    if (role === 'mean') mean ??= column;
    right = column;
  }
  return { total, mean, figures, right };
}

/** 发放, 回收 and 有效 before the bands, one beside the other. */
function figuresBefore(reader: TableReader, row: number, first: number): FigurePlaces {
  const figures = new Map<SurveyFigureRole, number>();
  let blanks = 0;
  for (let column = first - 1; column >= Math.max(0, first - 8); column--) {
    const text = reader.textAt(row, column);
    const figure = reader.words(surveyFigureRole, text);
    // One column between them may be blank.
    if (text === '' && ++blanks === 1) continue;
    // 满意度 right before the bands heads these.
    if (figure === null || figure === 'mean' || figure === 'rate') break;
    figures.set(figure, column);
  }
  return figures;
}

/** 有效问卷 right before the bands. */
function totalBefore(reader: TableReader, row: number, first: number): number | undefined {
  const isTotal = lineRole(reader.textAt(row, first - 1)) === 'total';
  return isTotal ? reader.areaAt(row, first - 1).left : undefined;
}

/** The nearest text before the bands in the row; numbers of questionnaires sent and come back are passed over. */
function labelBefore(reader: TableReader, row: number, first: number): string {
  const isNumber = (column: number) => reader.kindAt(row, column) === 'figure';
  const texts = [1, 2, 3, 4].map((back) => first - back).filter((column) => column >= 0);
  const told = texts.filter((column) => reader.textAt(row, column) !== '');
  const label = told.find((column) => !isNumber(column)) ?? told[0];
  if (label !== undefined) return reader.textAt(row, label);
  return '';
}

function labelColumn(reader: TableReader, row: number, first: number): number {
  let left = first;
  for (let column = first - 1; column >= Math.max(0, first - 4); column--) {
    const isFilled = reader.textAt(row, column) !== '' || reader.textAt(row + 1, column) !== '';
    // Behind the labels and a blank column another table stands.
    if (!isFilled && left < first) break;
    if (isFilled) left = column;
  }
  return left;
}
