import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { IndicatorEntry, IndicatorTable } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { measureUnits } from '../words/vocabulary-labels.ts';
import { areaRole, roleOfLine, tellsQuantities } from './area-role.ts';
import {
  type Draft,
  type Drafts,
  draftEntries,
  groupName,
  type RowGroup,
} from './draft-entries.ts';
import { fitRates } from './fitting-rates.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type FigureGroup, type FigureLine, groupFigures } from './indicator-groups.ts';
import { type IndicatorShape, isFigureColumn, namesOf } from './indicator-shape.ts';
import { isWorkersRow, readWorkers } from './indicator-workers.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';
import { rateScale, scaledRate } from './read-rate-column.ts';
import { withSeveralMeasures } from './several-measures.ts';
import { withSeveralServices } from './several-services.ts';
import { withoutJointCells, withSharedCells } from './shared-cells.ts';
import { tellApart } from './told-apart.ts';
import { withToldQuantities } from './told-quantities.ts';

type Facts = Pick<IndicatorTable, 'entries' | 'workers'>;

/**
 * The entries of a table: each group of rows meets each group of columns in one entry. Rows and
 * columns without figures, with n/a for a label, sums over unlike services, and sites under an
 * area's subtotal are left out. `first` is the number of entries that the table has already.
 */
export function indicatorEntries(
  context: TableContext,
  shape: IndicatorShape,
  first: number,
): Facts {
  const rows = countedRows(shape);
  const drafts = draftEntries(
    context,
    shape,
    withRates(
      rowGroupsOf(rows.filter((row) => !isWorkersRow(context.reader.words, row, shape))),
      shape,
    ),
    columnGroupsOf(context, shape),
  );
  return {
    entries: settledEntries(context.reader, drafts, shape.columns, first),
    workers: readWorkers(context, shape, rows),
  };
}

/** The columns that state the figures of one thing. */
export function columnGroupsOf(
  context: TableContext,
  shape: IndicatorShape,
): readonly FigureGroup[] {
  const role = areaRole(context, shape);
  const figures = shape.columns.filter(
    (column) => isFigureColumn(column) && !isUnlikeSum(column, shape),
  );
  return groupFigures(figures.map((column) => columnLine(column, shape, context, role)));
}

/** 合计 over services of which each has a column: a sum of unlike things. */
function isUnlikeSum(column: IndicatorColumn, { across }: IndicatorShape): boolean {
  const isSum = column.heads.some(({ isTotal, role }) => isTotal && role === null);
  return across === 'services' && isSum && namesOf(column).length === 0;
}

function columnLine(
  column: IndicatorColumn,
  shape: IndicatorShape,
  { reader, structure, titles }: TableContext,
  ofAreas: 'target' | 'completed' | null,
): FigureLine {
  const ofLine = roleOfLine(reader, structure);
  const isSum = column.heads.some(({ isTotal, role }) => isTotal && role === null);
  const hasMonths =
    shape.columns.some(({ role }) => role === 'partial') &&
    !shape.columns.some(({ role, heads }) => role === 'completed' && saysSame(heads, column.heads));
  const fallback =
    (isSum && hasMonths) ||
    (shape.down === 'areas' &&
      !hasRowRoles(shape) &&
      (ofLine !== null || tellsQuantities(titles.text)))
      ? (ofLine ?? 'completed')
      : column.heads.length > 0
        ? ofAreas
        : null;
  const names = shape.across === 'none' ? [] : namesOf(column);
  return {
    index: column.index,
    role: column.role ?? (shape.columns.some(({ kind }) => kind === 'role') ? null : fallback),
    ...(column.pair ? { pair: column.pair } : {}),
    ...(column.holdsRates ? { holdsRates: true } : {}),
    ...(column.isSpan ? { isSpan: true } : {}),
    ...(column.holdsItems ? { holdsItems: true } : {}),
    measure: column.heads.findLast(({ measure }) => measure !== null)?.measure ?? null,
    unit: column.heads.findLast(({ unit }) => unit !== null)?.unit ?? null,
    names,
    isTotal: shape.across === 'areas' && (isSum || names.length === 0),
  };
}

/** 本年累计 beside 季度小计: the heads name the same services. */
function saysSame(one: IndicatorColumn['heads'], other: IndicatorColumn['heads']): boolean {
  const named = (heads: IndicatorColumn['heads']) =>
    heads.flatMap(({ name, isTotal }) => (isTotal ? [] : (name ?? []))).join(' ');
  return named(one) === named(other);
}

function hasRowRoles({ rows }: Pick<IndicatorShape, 'rows'>): boolean {
  return rows.some(({ role }) => role !== null);
}

/** Where rows have roles, those that state figures of one thing are taken together. */
function rowGroupsOf(rows: readonly IndicatorRow[]): readonly RowGroup[] {
  if (!hasRowRoles({ rows })) return rows.map((row) => ({ row, lines: null }));
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return groupFigures(rows.map(rowLine)).flatMap(({ lines }) => {
    const row = byIndex.get(lines[0]?.index ?? -1);
    return row ? [{ row, lines }] : [];
  });
}

/** Rates beneath areas are those of the sum above them, printed or not. */
function withRates(groups: readonly RowGroup[], { rateRow }: IndicatorShape): readonly RowGroup[] {
  if (!rateRow) return groups;
  const rates = rateRow.index;
  const sum = groups.findLast(({ row }) => row.isTotal && row.index < rates);
  if (sum) return groups.map((group) => (group === sum ? { ...group, rates } : group));
  const row = { ...rateRow, isTotal: true, areas: [], services: [] };
  return [...groups, { row, lines: [], rates }];
}

function rowLine(row: IndicatorRow): FigureLine {
  return {
    index: row.index,
    role: row.role,
    measure: row.measure,
    unit: row.unit,
    names: [...row.services, ...row.areas],
    isTotal: row.isTotal,
  };
}

/** Rows that state figures of one thing. */
function countedRows({ rows, columns, down }: IndicatorShape): readonly IndicatorRow[] {
  const isArea = down === 'areas' || columns.some(({ kind }) => kind === 'area');
  const hasNested = rows.some(({ areas, isTotal }) => isTotal && areas.length > 0);
  const named = rows.filter((row) => {
    const label = row.services.at(-1) ?? row.areas.at(-1);
    if (row.isTotal) return isArea || row.isSummed === true;
    if (label === undefined) return row.role !== null;
    return !isNoneMark(label.text);
  });
  if (!hasNested) return named;
  return named
    .filter(({ areas, isTotal }) => isTotal || areas.length < 2)
    .map((row) => (row.isTotal && row.areas.length > 0 ? { ...row, isTotal: false } : row));
}

function settledEntries(
  reader: TableReader,
  { entries, byRate, unsaid, wholes }: Drafts,
  columns: readonly IndicatorColumn[],
  first: number,
): readonly IndicatorEntry[] {
  for (const [group, drafts] of unsaid) shareMeasure(drafts, group);
  for (const [index, drafts] of byRate) {
    scaleRates(drafts, columns, index);
    fitRates(entries, drafts);
  }
  withoutJointCells(entries);
  withSeveralServices(reader.words, entries);
  withSeveralMeasures(entries);
  withToldQuantities(reader, entries);
  tellApart(entries);
  const settled = inGroups(withSharedCells(entries), first);
  for (const [part, whole] of wholes) {
    part.partOf = { name: whole.name, group: whole.group };
    if (part.measure !== null || part.unit !== null) continue;
    part.measure = whole.measure;
    part.unit = whole.unit;
  }
  return settled;
}

/** Entries that a sum may close share a group; the same entry again begins another. */
function inGroups(settled: Draft[], first: number): readonly IndicatorEntry[] {
  const place = first > 0 ? `|from ${first}` : '';
  const seen = new Map<string, Map<string, number>>();
  for (const draft of settled) {
    const { group, area, isTotal } = draft;
    const areas = seen.get(group) ?? new Map<string, number>();
    if (areas.size === 0) seen.set(group, areas);
    const own = area ?? (isTotal ? '+' : '');
    const times = (areas.get(own) ?? 0) + 1;
    areas.set(own, times);
    if (times > 1) draft.group = `${group}#${times}${place}`;
    else if (place !== '') draft.group = group + place;
  }
  return settled;
}

/**
 * Areas of one service have one measure: where only some figures name a unit (60, 70个, 80) the
 * others, and the total, are of the same.
 */
function shareMeasure(drafts: readonly Draft[], { names }: FigureGroup): void {
  const [measure = null, ...others] = new Set(drafts.flatMap((draft) => draft.measure ?? []));
  if (measure === null || others.length > 0) return;
  for (const draft of drafts) {
    if (draft.measure !== null) continue;
    draft.measure = measure;
    draft.unit = measureUnits[measure];
    draft.group = groupName(draft.name, measure, names);
  }
}

/** Bare rates are read as their column (or row) writes them. */
function scaleRates(
  drafts: readonly Draft[],
  columns: readonly IndicatorColumn[],
  index: number,
): void {
  const column = columns.find((one) => one.index === index);
  const isHeaded = column?.heads.some(({ isPercent }) => isPercent) ?? false;
  const scale = rateScale(drafts, isHeaded);
  for (const draft of drafts) draft.rate &&= scaledRate(draft.rate, scale);
}
