import type { Range } from '../../cells/address.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { LabelRole } from '../facts/layout-roles.ts';
import type {
  SurveyBand,
  SurveyFigureRole,
  SurveyGroup,
  SurveyTable,
} from '../facts/survey-table.ts';
import type { TaughtColumn, TaughtRoles } from '../grid/structure.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { exactText } from '../taught/same-text.ts';
import { headingAs, taughtLabel } from '../taught/taught-roles.ts';
import { isAreaName } from '../words/area-names.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isBand, readBand } from '../words/read-band.ts';
import { outOf } from './out-of.ts';
import { answersUnder } from './raw-survey.ts';
import { asksAll } from './recognise-survey.ts';
import { type FigurePlaces, figuresAt, surveyFigureRole } from './survey-figures.ts';
import { type CountLine, countAt, countsAt, groupsOf, lineRole } from './survey-groups.ts';
import { tickedAnswers } from './survey-ticks.ts';
import { taughtFigures } from './taught-figures.ts';

/** A survey as a person taught it: bands down where a column holds them, else across. */
export function recogniseTaughtSurvey(context: TableContext): Candidate<SurveyTable> | null {
  const { reader, structure, titles } = context;
  const { taught, range } = structure;
  if (!taught) return null;
  const sheet: TaughtSheet = {
    reader,
    taught,
    rows: bodyRows(context),
    head: headOf(context),
    range,
    of: (role) => [...taught.columns].filter(([, column]) => column.taught.role === role),
  };
  const { bands, groups, statedMean, bottom = range.bottom } = readTaught(sheet);
  if (groups.length === 0) return null;
  const heads = [...taught.columns.values()].flatMap(({ path }) =>
    path.map(({ heading }) => heading.text),
  );
  return {
    confidence: 1,
    table: {
      kind: 'survey',
      place: { sheet: structure.sheet, ...range, bottom: Math.max(range.bottom, bottom) },
      why: [],
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: [],
      bands,
      groups,
      areAreas: areAreas(taught, groups),
      statedMean,
      outOf:
        bands.length > 0
          ? null
          : outOf(reader, [...heads, titles.text, titles.title ?? ''], groups),
      asksAll: asksAll(reader),
    },
  };
}

interface TaughtSheet {
  readonly reader: TableReader;
  readonly taught: TaughtRoles;
  readonly rows: readonly number[];
  readonly range: Range;
  /** The row of the innermost headings, and the columns of the table. */
  readonly head: { readonly row: number; readonly left: number; readonly right: number } | null;
  readonly of: (role: string) => readonly (readonly [number, TaughtColumn])[];
}

interface Read extends Pick<SurveyTable, 'bands' | 'groups' | 'statedMean'> {
  /** The last row, where answers go on under the form's own. */
  readonly bottom?: number;
}

/** Answers as they came in, bands down or across, or figures without any band. */
function readTaught(sheet: TaughtSheet): Read {
  const { reader, taught, rows, head, of } = sheet;
  const answers = of('answer').map(([column]) => column);
  if (answers.length > 0) {
    const drawn = head && answersUnder(reader, head.row, answers);
    return {
      bands: drawn?.bands ?? [],
      groups: drawn?.groups ?? [],
      statedMean: null,
      ...(drawn && { bottom: drawn.range.bottom }),
    };
  }
  if (of('band').length > 0) return down(sheet);
  if (of('people').length + of('share').length > 0) return across(sheet);
  const { top, bottom } = sheet.range;
  const lines = taught.columns.size > 0 ? rows : numbers(top, bottom);
  return { bands: [], groups: taughtFigures(reader, taught, lines), statedMean: null };
}

/** Rows under the headings that do not say them again, without those that were taught to be left out. */
function bodyRows({ structure }: TableContext): readonly number[] {
  const { range, headerRows, repeats } = structure;
  const first = (headerRows.at(-1) ?? range.top - 1) + 1;
  return numbers(first, range.bottom).filter((row) => !repeats.includes(row));
}

function headOf({ structure }: TableContext): TaughtSheet['head'] {
  const row = structure.headerRows.at(-1);
  const { left, right } = structure.range;
  return row === undefined ? null : { row, left, right };
}

/** 发放, 回收 and 满意率 by their own heads; the printed sum alone is no figure beside the bands. */
function figureColumns(
  reader: TableReader,
  head: TaughtSheet['head'],
  total: number | undefined,
): FigurePlaces {
  const places = new Map<SurveyFigureRole, number>();
  if (!head) return places;
  for (let column = head.left + 1; column <= head.right; column++) {
    const role = reader.words(surveyFigureRole, reader.textAt(head.row, column));
    if (role && !places.has(role)) places.set(role, column);
  }
  const isPart = places.has('sent') || places.has('returned');
  for (const what of ['asked', 'valid'] as const)
    if (places.get(what) === total && !(isPart && what === 'valid')) places.delete(what);
  return places;
}

/** Bands in a column; each column of counts is a group, a column of shares belongs to the one before it. */
function down({ reader, taught, rows, of }: TaughtSheet): Read {
  const [[column] = [0]] = of('band');
  const labelled = rows.flatMap((row) => {
    const text = folded(reader.textAt(row, column));
    const label = taughtLabel(taught, [text]);
    const role = label?.role ?? rowRole(text);
    return text === '' || role === 'ignore' ? [] : [{ row, text, role, name: label?.name }];
  });
  const people = of('people');
  const isCounted = (row: number) =>
    [...people, ...of('share')].some(
      ([index]) => countAt(reader, row, index)?.reading.kind === 'figure',
    );
  const places = labelled.filter(
    ({ role, row }) => role === 'band' || (role === null && isCounted(row)),
  );
  const totalRow = labelled.find(({ role }) => role === 'total')?.row;
  const meanRow = labelled.find(({ role }) => role === 'mean')?.row;
  const bands = places.map(({ row, text, name }) =>
    bandOf(reader, row, column, name ?? text, text),
  );
  const counts = [...people, ...of('share')].sort(([a], [b]) => a - b);
  const lines = counts.map(
    ([index, one]): CountLine => ({
      text: people.length > 1 || one.taught.area !== undefined ? groupName(one) : null,
      role: one.taught.role === 'share' ? 'share' : 'group',
      ...countsAt(
        reader,
        places.map(({ row }) => [row, index] as const),
      ),
      total: totalRow === undefined ? null : countAt(reader, totalRow, index),
    }),
  );
  const means = people.map(([index]) =>
    meanRow === undefined ? null : countAt(reader, meanRow, index),
  );
  return {
    bands,
    groups: groupsOf(lines),
    statedMean: means.find((mean) => mean !== null) ?? null,
  };
}

/** What a row says by its own words, where nobody taught it: a band, the sum, the mean; null for any other. */
function rowRole(text: string): LabelRole | null {
  if (isBand(text)) return 'band';
  const role = lineRole(text);
  return role === 'total' || role === 'mean' ? role : null;
}

/** Bands in headings; each row with counts is a group. */
function across({ reader, taught, rows, of, head, range }: TaughtSheet): Read {
  const counted = of('people');
  const people = counted.length > 0 ? counted : of('share');
  const shares = counted.length > 0 ? of('share').map(([index]) => index) : [];
  const [names] = of('group');
  const [total] = of('total');
  const [mean] = of('mean');
  const bands = people.map(([index, column]) => {
    const heading = column.path.findLast((one) => isBand(one.heading.text)) ?? column.path[0];
    const place = heading?.heading.place;
    const text = folded(heading?.heading.text ?? '');
    const label = column.taught.name ?? text;
    return bandOf(reader, place?.top ?? rows[0] ?? 0, place?.left ?? index, label, text);
  });
  const places = figureColumns(reader, head, total?.[0]);
  const sharesAt = (row: number, inCells: readonly (Stated | null)[]) =>
    shares.length > 0 ? shares.map((index) => countAt(reader, row, index)) : inCells;
  const meanAt = (row: number) => (mean ? countAt(reader, row, mean[0]) : null);
  const lines = rows.flatMap((row): (CountLine & { readonly mean: Stated | null })[] => {
    const text = names ? lineName(reader, row, range.left, names[0]) : '';
    const label = taughtLabel(taught, [text]);
    const { counts, shares: inCells } = countsAt(
      reader,
      people.map(([index]) => [row, index] as const),
    );
    const isCounted = counts.some((stated) => stated?.reading.kind === 'figure');
    if (!isCounted || label?.role === 'ignore') return [];
    const role = label ? (label.role === 'total' ? 'total' : 'group') : lineRole(text);
    const told = label?.name ?? text;
    return [
      {
        text: told === '' || role === 'people' ? null : told,
        role: told === '' ? 'people' : role,
        counts,
        total: total ? countAt(reader, row, total[0]) : null,
        shares: sharesAt(row, inCells),
        figures: figuresAt(reader, places, (place) => [row, place]),
        mean: meanAt(row),
      },
    ];
  });
  const run = { isDown: false, line: head?.row ?? 0, places: people.map(([at]) => at), bands: [] };
  const ticked =
    head && lines.every(({ role }) => role === 'total')
      ? tickedAnswers(reader, run, { top: head.row + 1, head: '' })
      : null;
  const ticks: readonly CountLine[] = ticked
    ? [{ text: null, role: 'people', counts: ticked.counts, total: null }]
    : [];
  return {
    bands,
    groups: groupsOf([...ticks, ...lines]),
    statedMean: lines.find((line) => line.mean !== null)?.mean ?? null,
    ...(ticked && { bottom: ticked.last }),
  };
}

/** What a row is called; 合计 may stand before the column of names. */
function lineName(reader: TableReader, row: number, left: number, column: number): string {
  const text = folded(reader.textAt(row, column));
  if (text !== '') return text;
  const before = numbers(left, column - 1).map((at) => folded(reader.textAt(row, at)));
  return before.find((one) => lineRole(one) === 'total') ?? '';
}

/** A band as it was taught to be called, else as it is written; words without bounds have none. */
function bandOf(
  reader: TableReader,
  row: number,
  column: number,
  told: string,
  written: string,
): SurveyBand {
  const band = readBand(told);
  return {
    label: written === '' ? told : written,
    cell: reader.addressAt(row, column),
    from: band?.from ?? null,
    to: band?.to ?? null,
  };
}

/** The area that a column of counts is of, or its own heading. */
function groupName(column: TaughtColumn): string | null {
  const { area, name } = column.taught;
  const heading = headingAs(column, '{area}') ?? column.path[0]?.heading;
  return area ?? name ?? (heading ? folded(heading.text) : null);
}

function areAreas({ layout }: TaughtRoles, groups: readonly SurveyGroup[]): boolean {
  const areas = new Set(layout.areas.map(exactText));
  const parts = groups.filter(({ isTotal }) => !isTotal);
  return (
    parts.length > 0 &&
    parts.every(
      ({ name }) =>
        name !== null && (areas.has(exactText(name)) || isAreaName(normaliseLabel(name).core)),
    )
  );
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
