import type { CellAddress } from '../../cells/address.ts';
import type { Heading } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaHead, looksLikeAreas } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namesService } from '../words/names-service.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { SpanKind } from '../words/span-kind.ts';
import { standsAmong } from './aside-columns.ts';
import type { ColumnHead, IndicatorColumn } from './indicator-column.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/** An indicator list or cross table, with what its two sides name. */
export interface IndicatorShape {
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
  /** What the headings over the figures name; `none`: they name roles only. */
  readonly across: 'services' | 'areas' | 'none';
  /** What the rows name. */
  readonly down: 'services' | 'areas';
  /** A row of rates beneath areas whose columns are targets and quantities: those of the sum. */
  readonly rateRow?: IndicatorRow;
  /** Rows of months, quarters or half years that the row of what was done may add up. */
  readonly spans?: readonly RowSpan[];
}

/** 3月, 第一季度: each stands once. */
export interface RowSpan {
  readonly row: number;
  readonly kind: SpanKind;
  readonly span: string;
}

/** Lists side by side: a new one begins where a column of names follows columns of figures with roles. */
export function segmentsOf(
  columns: readonly IndicatorColumn[],
): readonly (readonly IndicatorColumn[])[] {
  const segments: IndicatorColumn[][] = [[]];
  const lastRole = columns.findLast(({ kind, role }) => kind === 'figure' && isMain(role));
  for (const column of settled(columns)) {
    const current = segments.at(-1) ?? [];
    const begins =
      (column.kind === 'service' || column.kind === 'area') &&
      column.index < (lastRole?.index ?? column.index) &&
      current.some(({ kind, role }) => kind === 'figure' && isMain(role)) &&
      // Places between target and quantity begin no list.
      (column.kind === 'service' || standsAmong(columns, column.index));
    if (begins) segments.push([column]);
    else current.push(column);
  }
  return segments.length > 1 ? segments : [segments.flat()];
}

/** A column of words after the names whose head is a role holds figures in words; other late words are remarks. */
function settled(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const firstName = columns.findIndex(({ kind }) => kind === 'service');
  const lastFigure = columns.findLastIndex(({ kind, role }) => kind === 'figure' && isMain(role));
  const firstFigure = columns.findIndex(({ kind, role }) => kind === 'figure' && isMain(role));
  return columns.map((column, at) => {
    if (column.kind !== 'service' || at === firstName) return column;
    const role = column.heads.findLast((head) => head.role !== null)?.role ?? null;
    const isWorded =
      !column.isWords &&
      role !== null &&
      at > firstName &&
      (firstFigure < 0 || at + 1 >= firstFigure);
    if (isWorded && isMain(role) && !isFollowedByName(columns, at))
      return { ...column, kind: 'figure', role };
    if (firstFigure >= 0 && at > lastFigure) return { ...column, kind: 'unknown' };
    return column;
  });
}

function isFollowedByName(columns: readonly IndicatorColumn[], at: number): boolean {
  return columns[at + 1]?.kind === 'service';
}

function isMain(role: IndicatorColumn['role']): boolean {
  return role === 'target' || role === 'completed' || role === 'rate';
}

/** Decides what rows and headings name, by heads, then areas' names, sums, and the field's words. */
export function withDimensions(
  words: Lexicon,
  all: readonly IndicatorColumn[],
  rows: readonly IndicatorRow[],
): IndicatorShape {
  const columns = withoutFurther(words, all);
  const figures = columns.filter(
    ({ kind, role }) => kind === 'figure' && (role === null || isMain(role)),
  );
  const names = figures.map(namesOf);
  const hasAreas = columns.some(({ kind }) => kind === 'area');
  const hasServices = columns.some(({ kind }) => kind === 'service');
  const across = acrossOf({
    words,
    columns,
    rows,
    figures,
    names: names.flat(),
    isVaried: areVaried(names),
    hasAreas,
    hasServices,
  });
  const isAreaRows = !hasAreas && hasServices && across === 'services';
  return {
    columns,
    rows: isAreaRows ? rows.map((row) => ({ ...row, areas: row.services, services: [] })) : rows,
    across,
    down: isAreaRows || !hasServices ? 'areas' : 'services',
  };
}

/** 参与志愿者 beside target and quantity of the rows' services is one more figure of theirs, and no service across. */
function withoutFurther(
  words: Lexicon,
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const isRows = columns.some(({ kind, isNamed }) => kind === 'service' && isNamed);
  const hasPlain = (role: IndicatorColumn['role']) =>
    columns.some((one) => one.kind === 'figure' && one.role === role && namesOf(one).length === 0);
  if (!isRows || !hasPlain('target') || !hasPlain('completed')) return columns;
  const others = columns.filter(
    (one) => one.kind === 'figure' && one.role === null && namesOf(one).length > 0,
  );
  const [only, more] = others;
  if (
    !only ||
    more ||
    !words(
      namesService,
      namesOf(only)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return columns;
  return columns.map((one) => (one === only ? { ...one, kind: 'unknown' } : one));
}

/** Not all columns name the same. */
function areVaried(names: readonly (readonly Heading[])[]): boolean {
  const [first = []] = names;
  return names.some(
    (list) => list.length !== first.length || list.some(({ text }, at) => text !== first[at]?.text),
  );
}

interface Sides {
  readonly words: Lexicon;
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
  readonly figures: readonly IndicatorColumn[];
  readonly names: readonly Heading[];
  readonly isVaried: boolean;
  readonly hasAreas: boolean;
  readonly hasServices: boolean;
}

function acrossOf(sides: Sides): IndicatorShape['across'] {
  const { names, isVaried, hasAreas, hasServices } = sides;
  if (sides.columns.some(({ isSpan }) => isSpan)) return 'areas';
  if (names.length === 0) return 'none';
  if (!hasServices) return 'services';
  if (isVaried) return areAreasAcross(sides) ? 'areas' : 'services';
  if (hasAreas) return 'none';
  return areServicesDown(sides) ? 'none' : 'services';
}

/** One heading over all figures (电访): it is the service if the rows are no services but have a sum. */
function areServicesDown({ words, columns, rows, names }: Sides): boolean {
  const label = columns.find(({ kind }) => kind === 'service');
  const rowTexts = rows.flatMap(({ services }) => services.at(-1)?.text ?? []);
  if (label?.isNamed || worded(words, rowTexts) > 0) return true;
  return (
    worded(
      words,
      names.map(({ text }) => text),
    ) === 0 || !rows.some(({ isTotal }) => isTotal)
  );
}

function worded(words: Lexicon, texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  return texts.filter((text) => words(namesService, text)).length / texts.length;
}

/** What the headings over a figure column name, measures and roles left out. */
export function namesOf(column: IndicatorColumn): readonly Heading[] {
  const names: Heading[] = [];
  for (const head of column.heads) {
    const text = nameIn(head);
    if (text !== null)
      names.push(text === head.heading.text ? head.heading : { place: head.heading.place, text });
  }
  return names;
}

/** What a head names; null for a role, a measure or a sum. */
export function nameIn({ heading, name, role, isTotal }: ColumnHead): string | null {
  if (name === null || isTotal) return null;
  return role === null ? heading.text : name;
}

function areAreasAcross({ words, columns, rows, figures, names, hasAreas }: Sides): boolean {
  const heads = figures.flatMap(({ heads: list }) => list);
  const isAreaParent = heads.some(
    ({ heading }) => heading.place.right > heading.place.left && isAreaHead(coreOf(heading)),
  );
  if (isAreaParent) return true;
  const label = columns.find(({ kind }) => kind === 'service');
  const texts = names.map(({ text }) => text);
  if (looksLikeAreas(words, texts)) return true;
  if (hasAreas && worded(words, texts) >= 0.5) return false;
  const rowTexts = rows.flatMap(({ services }) => services.at(-1)?.text ?? []);
  const hasSumAcross = heads.some(({ isTotal, role }) => isTotal && role === null);
  // 个案, 小组 over 长者服务, 青少年服务 and 合计: what is added up are the rows.
  const isSummedDown = !hasSumAcross && rows.some(({ isTotal }) => isTotal);
  if (isSummedDown && worded(words, texts) >= 0.5) return false;
  if (hasSumAcross && worded(words, texts) < 0.5) return true;
  return label?.isNamed
    ? worded(words, texts) <= worded(words, rowTexts)
    : worded(words, rowTexts) > worded(words, texts);
}

function coreOf(heading: Heading): string {
  return normaliseLabel(heading.text).core;
}

/** A column's head with its cell, for showing. */
export function headSpan(
  reader: TableReader,
  column: IndicatorColumn,
): { header: string; cell: CellAddress } {
  const heading = column.heads.at(-1)?.heading;
  const place = heading?.place;
  return {
    header: heading?.text ?? '',
    cell: reader.addressAt(place?.top ?? 0, place?.left ?? column.index),
  };
}

/** A column whose figures are told; months, gaps and workers are known and left out. */
export function isFigureColumn({ kind, role }: IndicatorColumn): boolean {
  return kind === 'figure' && role !== 'partial' && role !== 'gap' && role !== 'workers';
}
