import type { Stated } from '../../quantities/reading.ts';
import type { LayoutRole } from '../facts/layout-roles.ts';
import type { SurveyTable } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Band } from '../taught/band-headings.ts';
import { factsLayout } from '../taught/facts-layout.ts';
import { once } from '../taught/once.ts';
import { isAreaName } from '../words/area-names.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isBand } from '../words/read-band.ts';
import type { LayoutColumn, RememberedLayout } from '../words/remembered-layout.ts';
import { answersLayout, figuresLayout } from './figures-layout.ts';

/** The columns of a survey with their roles: the bands in a column, or across in the headings. */
export function surveyLayout(reader: TableReader, table: SurveyTable): Partial<RememberedLayout> {
  if (table.bands.length === 0) return figuresLayout(reader, table);
  if (isRaw(table)) return answersLayout(reader, table);
  const isDown = new Set(table.bands.map(({ cell }) => cell.column)).size === 1;
  const roles = isDown ? downRoles(table) : acrossRoles(reader, table);
  const head = headOf(reader, table, isDown);
  const read = factsLayout(reader, table.place, head, roles, 'ignore');
  const columns = once(isDown ? withAreas(table, read.columns) : withBands(read.columns));
  return { ...read, columns };
}

/** Answers as they came in: all bands stand in one cell. */
function isRaw({ bands: [first, second] }: SurveyTable): boolean {
  return first?.cell.row === second?.cell.row && first?.cell.column === second?.cell.column;
}

type Roles = Map<number, LayoutRole>;

/** Shares under the counts stand in columns of counts. */
function addAll(roles: Roles, stated: readonly (Stated | null)[], role: LayoutRole): void {
  for (const one of stated) {
    if (one && !roles.has(one.cell.column)) roles.set(one.cell.column, role);
  }
}

function downRoles({ bands, groups }: SurveyTable): Roles {
  const roles: Roles = new Map();
  for (const { people, shares } of groups) {
    addAll(roles, people, 'people');
    addAll(roles, shares, 'share');
  }
  for (const { cell } of bands) roles.set(cell.column, 'band');
  return roles;
}

/** The nearest words before the bands name the groups. */
function acrossRoles(reader: TableReader, { place, groups, statedMean }: SurveyTable): Roles {
  const roles: Roles = new Map();
  for (const { people, shares, total, shareTotal } of groups) {
    addAll(roles, people, 'people');
    addAll(roles, shares, 'share');
    addAll(roles, [total, shareTotal ?? null], 'total');
  }
  addAll(roles, [statedMean], 'mean');
  const counted = groups.flatMap(({ people, shares }) =>
    [...people, ...shares].flatMap((one) => one?.cell ?? []),
  );
  const first = Math.min(...counted.map(({ column }) => column));
  for (const { row } of counted) {
    for (let column = first - 1; column >= place.left; column--) {
      const isWord = reader.kindAt(row, column) === 'text';
      if (isWord && !roles.has(column)) return roles.set(column, 'group');
    }
  }
  return roles;
}

/** The rows over the first counts; one more where areas stand over the heads of several groups. */
function headOf(
  reader: TableReader,
  { place, bands, groups }: SurveyTable,
  isDown: boolean,
): Band | null {
  const counts = groups.flatMap(({ people, shares }) =>
    [...people, ...shares].flatMap((one) => one?.cell.row ?? []),
  );
  const banded = bands.map(({ cell }) => cell.row);
  // The counts of ticks stand with the bands themselves.
  const first = isDown ? Math.min(...banded) : Math.max(Math.min(...counts), ...banded.map(under));
  const named = groups.find(({ name }) => name !== null)?.name;
  const isUnder =
    isDown &&
    named !== undefined &&
    place.top > 0 &&
    Array.from({ length: place.right - place.left + 1 }, (_, at) =>
      reader.textAt(place.top - 1, place.left + at).replace(/\s+/gu, ' '),
    ).includes(named ?? '');
  const top = isUnder ? place.top - 1 : place.top;
  return first > top ? { top, bottom: first - 1 } : null;
}

function under(row: number): number {
  return row + 1;
}

/** Bands differ from survey to survey; they stay as written where nothing else tells the form. */
function withBands(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const isTold = columns.some(
    ({ header = [], role }) => header.length > 0 && role !== 'people' && role !== 'share',
  );
  if (!isTold) return columns;
  return columns.map((column) => {
    const isCount = column.role === 'people' || column.role === 'share';
    if (!isCount || !column.header) return column;
    return { ...column, header: column.header.map((text) => (isBand(text) ? '{band}' : text)) };
  });
}

function withAreas(
  { areAreas }: SurveyTable,
  columns: readonly LayoutColumn[],
): readonly LayoutColumn[] {
  if (!areAreas) return columns;
  return columns.map((column) => {
    const isCount = column.role === 'people' || column.role === 'share';
    if (!isCount || !column.header) return column;
    const header = column.header.map((text) =>
      isAreaName(normaliseLabel(text).core) ? '{area}' : text,
    );
    return { ...column, header };
  });
}
