import { type Rational, rational } from '../../quantities/rational.ts';
import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Reading, Stated } from '../../quantities/reading.ts';
import type { IndicatorEntry, IndicatorTable } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';
import { measureOfUnit } from '../words/match-words.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import { measureUnits } from '../words/vocabulary-labels.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type FigureGroup, type FigureLine, groupFigures } from './indicator-groups.ts';
import { nameOf } from './indicator-name.ts';
import { type IndicatorShape, isFigureColumn, namesOf } from './indicator-shape.ts';
import { isWorkersRow, readWorkers } from './indicator-workers.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';
import { rateScale, scaledRate } from './read-rate-column.ts';

type Facts = Pick<IndicatorTable, 'entries' | 'workers'>;

/** One entry before its rate's writing and its group are settled. */
interface Draft {
  readonly entry: Omit<IndicatorEntry, 'group'>;
  readonly group: string;
  /** The column (or row) that its rate stands in. */
  readonly rateLine: FigureLine | null;
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
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  for (const rowGroup of rowGroups) {
    const row = byIndex.get(rowGroup.lines[0]?.index ?? -1);
    if (!row || isWorkersRow(context.reader.words, row, shape)) continue;
    for (const group of columnGroups) {
      const draft = draftOf(context, shape, row, rowGroup, group);
      if (draft) drafts.push(draft);
    }
  }
  return {
    entries: grouped(withRates(drafts, shape.columns), first),
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
  context: TableContext,
  shape: IndicatorShape,
  row: IndicatorRow,
  rowGroup: FigureGroup,
  group: FigureGroup,
): Draft | null {
  const named = nameOf(context, shape, row, group);
  if (!named) return null;
  const unit = row.unit ?? group.unit ?? named.unit;
  const statedOf = (role: FigureRole): { stated: Stated; line: FigureLine } | null => {
    for (const rowLine of rowGroup.lines) {
      for (const line of group.lines) {
        if ((line.role ?? rowLine.role) !== role) continue;
        const stated = context.reader.statedAt(
          rowLine.index,
          line.index,
          role === 'rate' ? {} : quantityContext(unit),
        );
        return { stated, line: line.role === null ? rowLine : line };
      }
    }
    return null;
  };
  const [target, completed, rate] = [statedOf('target'), statedOf('completed'), statedOf('rate')];
  if (![target, completed, rate].some((one) => one && saysFigure(one.stated.reading))) return null;
  const measure =
    named.measure ??
    group.measure ??
    row.measure ??
    measureOfUnit(unit ?? unitOfFigures(target, completed) ?? '');
  const isTotal = row.isTotal || group.isTotal;
  const area = isTotal ? null : areaOf(shape, row, group);
  return {
    entry: {
      name: named.name,
      measure,
      unit:
        plainUnit(unit) ??
        (measure === null ? unitOfFigures(target, completed) : measureUnits[measure]),
      area,
      isTotal,
      target: target?.stated ?? null,
      completed: completed?.stated ?? null,
      rate: rate?.stated ?? null,
      path: [
        ...row.path,
        ...group.names.map(({ text }) => text),
        ...(group.measure ? [group.measure] : []),
      ],
      label: {
        sheet: context.structure.sheet,
        row: named.label.place.top,
        column: named.label.place.left,
      },
    },
    group: [
      named.name,
      measure ?? '',
      ...(shape.down === 'services'
        ? row.services.slice(0, -1).map(({ text }) => text)
        : group.names.slice(0, -1).map(({ text }) => text)),
    ].join('|'),
    rateLine: rate?.line ?? null,
  };
}

/** Words alone, such as a header said again, are no figure of an indicator. */
function saysFigure({ kind }: Reading): boolean {
  return kind !== 'blank' && kind !== 'text';
}

function unitOfFigures(...figures: readonly ({ readonly stated: Stated } | null)[]): string | null {
  for (const one of figures) {
    if (one?.stated.reading.kind === 'figure' && one.stated.reading.figure.unit)
      return one.stated.reading.figure.unit;
  }
  return null;
}

function areaOf(shape: IndicatorShape, row: IndicatorRow, group: FigureGroup): string | null {
  const label = shape.across === 'areas' ? group.names.at(-1) : row.areas.at(-1);
  return label ? label.text.replace(/\s+/gu, '') : null;
}

function quantityContext(unit: string | null): { unit?: string; scale?: Rational } {
  const plain = plainUnit(unit);
  if (unit === null || plain === null) return {};
  const scale = unit.startsWith('亿') ? 100_000_000 : unit.startsWith('万') ? 10_000 : 1;
  return scale === 1 ? { unit: plain } : { unit: plain, scale: rational(scale) };
}

/** 万元 → 元; a bare 万 says nothing of what is counted. */
function plainUnit(unit: string | null): string | null {
  if (unit === null) return null;
  const plain = unit.replace(/^(万|亿)/, '').replace(/^(单位|计量单位)[::]?/, '');
  return plain === '' ? '元' : plain;
}

/** Bare rates are read as their column writes them. */
function withRates(
  drafts: readonly Draft[],
  columns: readonly IndicatorColumn[],
): readonly Draft[] {
  const lines = new Map<number | undefined, Draft[]>();
  for (const draft of drafts) {
    const own = lines.get(draft.rateLine?.index);
    if (own) own.push(draft);
    else lines.set(draft.rateLine?.index, [draft]);
  }
  const scales = new Map(
    [...lines].map(([index, own]) => {
      const headed =
        columns
          .find((column) => column.index === index)
          ?.heads.some(({ isPercent }) => isPercent) ?? false;
      return [
        index,
        rateScale(
          own.flatMap(({ entry }) => (entry.rate ? [{ ...entry, rate: entry.rate }] : [])),
          headed,
        ),
      ];
    }),
  );
  return drafts.map((draft) => {
    const { rate } = draft.entry;
    const scale = scales.get(draft.rateLine?.index);
    return rate && scale
      ? { ...draft, entry: { ...draft.entry, rate: scaledRate(rate, scale) } }
      : draft;
  });
}

/** Entries that a sum may close share a group; the same entry again begins another. */
function grouped(drafts: readonly Draft[], first: number): readonly IndicatorEntry[] {
  const seen = new Map<string, number>();
  return drafts.map(({ entry, group }) => {
    const own = `${group}|${entry.area ?? (entry.isTotal ? '+' : '')}`;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const place = first > 0 ? `|from ${first}` : '';
    return { ...entry, group: `${group}${times > 1 ? `#${times}` : ''}${place}` };
  });
}
