import { rational } from '../../quantities/rational.ts';
import { isNoneMark, type QuantityContext } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { IndicatorEntry, IndicatorTable, Measure } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { measureOfUnit } from '../words/match-words.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import { measureUnits } from '../words/vocabulary-labels.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type FigureGroup, type FigureLine, groupFigures } from './indicator-groups.ts';
import { createNamer, type Named, type Namer } from './indicator-name.ts';
import { type IndicatorShape, isFigureColumn, namesOf } from './indicator-shape.ts';
import { isWorkersRow, readWorkers } from './indicator-workers.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';
import { type RateLine, type RateScale, rateScale, scaledRate } from './read-rate-column.ts';

type Facts = Pick<IndicatorTable, 'entries' | 'workers'>;

/** One entry before its rate's writing and its group are settled. */
interface Draft {
  readonly named: Named;
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly isTotal: boolean;
  readonly target: Stated | null;
  readonly completed: Stated | null;
  readonly rate: Stated | null;
  readonly path: readonly string[];
  readonly group: string;
  /** Where its measure was told by a figure's unit alone (68个): the service that it is of, else null. */
  readonly told: {
    readonly service: string;
    readonly groupAs: (measure: Measure) => string;
  } | null;
  /** The column (or row) that its rate stands in. */
  readonly rateLine: FigureLine | null;
}

/** What the entries of a table are made with. */
interface Making {
  readonly context: TableContext;
  readonly shape: IndicatorShape;
  readonly nameOf: Namer;
  readonly unitOf: (unit: string | null) => Unit;
}

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
  const columnGroups = groupFigures(
    shape.columns.filter(isFigureColumn).map((column) => columnLine(column, shape, context)),
  );
  const rows = countedRows(shape);
  const hasRowRoles = rows.some(({ role }) => role !== null);
  const rowGroups = hasRowRoles ? groupFigures(rows.map(rowLine)) : rows.map(aloneLine);
  const drafts: Draft[] = [];
  const making = { context, shape, nameOf: createNamer(context, shape), unitOf: createUnits() };
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  for (const rowGroup of rowGroups) {
    const row = byIndex.get(rowGroup.lines[0]?.index ?? -1);
    if (!row || isWorkersRow(context.reader.words, row, shape)) continue;
    for (const group of columnGroups) {
      const draft = draftOf(making, row, rowGroup, group);
      if (draft) drafts.push(draft);
    }
  }
  return {
    entries: entriesOf(context.structure.sheet, sharingMeasures(drafts), shape.columns, first),
    workers: readWorkers(context, shape, rows),
  };
}

/** A title by which figures without a role are what was done. */
export function tellsCompleted(title: string): boolean {
  return /完成|达成|实际/.test(title);
}

function columnLine(
  column: IndicatorColumn,
  shape: IndicatorShape,
  { titles }: TableContext,
): FigureLine {
  const isSum = column.heads.some(({ isTotal, role }) => isTotal && role === null);
  const hasMonths = shape.columns.some(({ role }) => role === 'partial');
  const fallback =
    (isSum && hasMonths) || (shape.down === 'areas' && tellsCompleted(titles.text))
      ? 'completed'
      : null;
  const names = shape.across === 'none' ? [] : namesOf(column);
  return {
    index: column.index,
    role: column.role ?? (shape.columns.some(({ kind }) => kind === 'role') ? null : fallback),
    measure: column.heads.findLast(({ measure }) => measure !== null)?.measure ?? null,
    unit: column.heads.findLast(({ unit }) => unit !== null)?.unit ?? null,
    names,
    isTotal: shape.across === 'areas' && (isSum || names.length === 0),
  };
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

function aloneLine(row: IndicatorRow, id: number): FigureGroup {
  const line = rowLine(row);
  return { ...line, id, lines: [{ ...line, role: null }] };
}

/** Rows that state figures of one thing. */
function countedRows({ rows, columns, down }: IndicatorShape): readonly IndicatorRow[] {
  const isArea = down === 'areas' || columns.some(({ kind }) => kind === 'area');
  const hasNested = rows.some(({ areas, isTotal }) => isTotal && areas.length > 0);
  const named = rows.filter((row) => {
    const label = row.services.at(-1) ?? row.areas.at(-1);
    if (row.isTotal) return isArea;
    if (label === undefined) return row.role !== null;
    return !isNoneMark(label.text);
  });
  if (!hasNested) return named;
  return named
    .filter(({ areas, isTotal }) => isTotal || areas.length < 2)
    .map((row) => (row.isTotal && row.areas.length > 0 ? { ...row, isTotal: false } : row));
}

function draftOf(
  { context, shape, nameOf, unitOf }: Making,
  row: IndicatorRow,
  rowGroup: FigureGroup,
  group: FigureGroup,
): Draft | null {
  const named = nameOf(row, group);
  if (!named) return null;
  const { reader } = context;
  const unit = unitOf(row.unit ?? group.unit ?? named.unit);
  const lines = linesOf(rowGroup, group);
  const target = statedIn(reader, lines.target, unit.context);
  const completed = statedIn(reader, lines.completed, unit.context);
  const rate = statedIn(reader, lines.rate, noContext);
  if (!saysFigure(target) && !saysFigure(completed) && !saysFigure(rate)) return null;
  const written = unit.written ?? unitOfFigure(target) ?? unitOfFigure(completed) ?? '';
  const said = named.measure ?? group.measure ?? row.measure;
  const measure = said ?? reader.words(measureOfUnit, written);
  const isTotal = row.isTotal || group.isTotal;
  const area = isTotal ? null : areaOf(shape, row, group);
  // 无 over a column or before a row is no area: a row of figures was taken for heads.
  if (area !== null && reader.words(isNoneMark, area)) return null;
  return {
    named,
    measure,
    unit:
      unit.plain ??
      (measure === null
        ? (unitOfFigure(target) ?? unitOfFigure(completed))
        : measureUnits[measure]),
    area,
    isTotal,
    target,
    completed,
    rate,
    path: pathOf(row, group),
    group: groupName(shape, named.name, measure, row, group),
    told:
      said === null && unit.written === null && shape.down === 'areas'
        ? {
            service: `${group.id}|${groupName(shape, named.name, null, row, group)}`,
            groupAs: (one) => groupName(shape, named.name, one, row, group),
          }
        : null,
    rateLine: lines.rate?.named ?? null,
  };
}

/**
 * Areas of one service have one measure: where only some figures name a unit (60, 70个, 80) the
 * others, and the total, are of the same.
 */
function sharingMeasures(drafts: readonly Draft[]): readonly Draft[] {
  const measures = new Map<string, Set<Measure>>();
  for (const { told, measure } of drafts) {
    if (!told || measure === null) continue;
    measures.set(told.service, (measures.get(told.service) ?? new Set()).add(measure));
  }
  if (measures.size === 0) return drafts;
  return drafts.map((draft) => {
    const [measure, more] = measures.get(draft.told?.service ?? '') ?? [];
    if (!draft.told || draft.measure !== null || !measure || more) return draft;
    return { ...draft, measure, unit: measureUnits[measure], group: draft.told.groupAs(measure) };
  });
}

/** Where a figure stands, and the line that says its role. */
interface Crossing {
  readonly row: number;
  readonly column: number;
  readonly named: FigureLine;
}

type MainRole = Extract<FigureRole, 'target' | 'completed' | 'rate'>;

/** By role, the first crossing of the two groups' lines that has it. */
function linesOf(
  rowGroup: FigureGroup,
  group: FigureGroup,
): Readonly<Record<MainRole, Crossing | null>> {
  const found: Record<MainRole, Crossing | null> = { target: null, completed: null, rate: null };
  for (const rowLine of rowGroup.lines) {
    for (const line of group.lines) {
      const role = line.role ?? rowLine.role;
      if (role !== 'target' && role !== 'completed' && role !== 'rate') continue;
      found[role] ??= {
        row: rowLine.index,
        column: line.index,
        named: line.role === null ? rowLine : line,
      };
    }
  }
  return found;
}

const noContext: QuantityContext = {};

function statedIn(
  reader: TableReader,
  crossing: Crossing | null,
  context: QuantityContext,
): Stated | null {
  return crossing && reader.statedAt(crossing.row, crossing.column, context);
}

function pathOf(row: IndicatorRow, group: FigureGroup): readonly string[] {
  const path = [...row.path];
  for (const { text } of group.names) path.push(text);
  if (group.measure) path.push(group.measure);
  return path;
}

function groupName(
  { down }: IndicatorShape,
  name: string,
  measure: Measure | null,
  row: IndicatorRow,
  group: FigureGroup,
): string {
  let text = `${name}|${measure ?? ''}`;
  const outer = down === 'services' ? row.services : group.names;
  for (let at = 0; at < outer.length - 1; at++) text += `|${outer[at]?.text ?? ''}`;
  return text;
}

/** Words alone, such as a header said again, are no figure of an indicator. */
function saysFigure(stated: Stated | null): boolean {
  return stated !== null && stated.reading.kind !== 'blank' && stated.reading.kind !== 'text';
}

function unitOfFigure(stated: Stated | null): string | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.unit || null : null;
}

function areaOf(shape: IndicatorShape, row: IndicatorRow, group: FigureGroup): string | null {
  const label = shape.across === 'areas' ? group.names.at(-1) : row.areas.at(-1);
  return label ? label.text.replace(/\s+/gu, '') : null;
}

/** A unit that a heading names, and how figures are read under it. */
interface Unit {
  readonly written: string | null;
  readonly plain: string | null;
  readonly context: QuantityContext;
}

/** Tells units apart, each once. */
function createUnits(): (unit: string | null) => Unit {
  const known = new Map<string | null, Unit>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const plain = plainUnit(written);
    const unit = { written, plain, context: quantityContext(written, plain) };
    known.set(written, unit);
    return unit;
  };
}

function quantityContext(unit: string | null, plain: string | null): QuantityContext {
  if (unit === null || plain === null) return noContext;
  const scale = unit.startsWith('亿') ? 100_000_000 : unit.startsWith('万') ? 10_000 : 1;
  return scale === 1 ? { unit: plain } : { unit: plain, scale: rational(scale) };
}

/** 万元 → 元; a bare 万 says nothing of what is counted. */
function plainUnit(unit: string | null): string | null {
  if (unit === null) return null;
  const plain = unit.replace(/^(万|亿)/, '').replace(/^(单位|计量单位)[::]?/, '');
  return plain === '' ? '元' : plain;
}

/** Entries that a sum may close share a group; the same entry again begins another. */
function entriesOf(
  sheet: string,
  drafts: readonly Draft[],
  columns: readonly IndicatorColumn[],
  first: number,
): readonly IndicatorEntry[] {
  const scales = rateScales(drafts, columns);
  const seen = new Map<string, number>();
  const place = first > 0 ? `|from ${first}` : '';
  return drafts.map((draft): IndicatorEntry => {
    const { named, area, isTotal, rate, group } = draft;
    const own = `${group}|${area ?? (isTotal ? '+' : '')}`;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const scale = scales.get(draft.rateLine?.index);
    return {
      name: named.name,
      measure: draft.measure,
      unit: draft.unit,
      area,
      isTotal,
      target: draft.target,
      completed: draft.completed,
      rate: rate && scale ? scaledRate(rate, scale) : rate,
      path: draft.path,
      label: { sheet, row: named.label.place.top, column: named.label.place.left },
      group: `${group}${times > 1 ? `#${times}` : ''}${place}`,
    };
  });
}

/** Bare rates are read as their column (or row) writes them. */
function rateScales(
  drafts: readonly Draft[],
  columns: readonly IndicatorColumn[],
): ReadonlyMap<number | undefined, RateScale> {
  const lines = new Map<number | undefined, RateLine[]>();
  for (const { rate, target, completed, rateLine } of drafts) {
    const own = lines.get(rateLine?.index) ?? [];
    if (own.length === 0) lines.set(rateLine?.index, own);
    if (rate) own.push({ rate, target, completed });
  }
  const scales = new Map<number | undefined, RateScale>();
  for (const [index, own] of lines) {
    const column = columns.find((one) => one.index === index);
    const isHeaded = column?.heads.some(({ isPercent }) => isPercent) ?? false;
    scales.set(index, rateScale(own, isHeaded));
  }
  return scales;
}
