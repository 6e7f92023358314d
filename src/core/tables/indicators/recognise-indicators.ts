import type { IndicatorTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { indicatorFacts } from '../reading/fact-count.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { countsSeveral } from '../words/counted-items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isTotalText } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { mayHaveRole, mayHaveRowRole, readFigureHeading } from '../words/read-figure-heading.ts';
import { isMonthText } from '../words/read-month.ts';
import { spanKind } from '../words/span-kind.ts';
import { hint } from '../words/text-hints.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import { roleOfLine, tellsCompleted, tellsQuantities } from './area-role.ts';
import { type ColumnContents, createColumnContents } from './column-content.ts';
import { toldPairs } from './find-told-pairs.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { readIndicatorColumns } from './indicator-columns.ts';
import { columnGroupsOf, indicatorEntries } from './indicator-entries.ts';
import { indicatorEvidence } from './indicator-evidence.ts';
import { headSpan, type IndicatorShape, segmentsOf, withDimensions } from './indicator-shape.ts';
import { listSums } from './list-sums.ts';
import { monthRows } from './month-rows.ts';
import { pairEntries } from './pair-entries.ts';
import { mayBePaired } from './paired-heads.ts';
import { withParts } from './part-rows.ts';
import { readIndicatorRows } from './read-indicator-rows.ts';
import { rowExtras } from './row-extras.ts';
import { withRoleRows, withRowRoles } from './row-roles.ts';
import { ofAll, sideAreas } from './side-areas.ts';
import { withSpanRows } from './span-rows.ts';
import { spanSums } from './span-sums.ts';
import { taughtShapes } from './taught-indicators.ts';

/** No station has as many services and areas: a longer table is a ledger. */
const mostRows = 2000;

/**
 * An indicator table in any shape: areas as rows and indicators across, the reverse, plain lists,
 * lists side by side, label blocks. Every figure cell takes what its row's and its column's labels
 * say; cells of one service, measure and area make an entry. Null where nothing speaks for one.
 */
export function recogniseIndicators(context: TableContext): Candidate<IndicatorTable> | null {
  const { reader, structure, titles } = context;
  const { taught } = structure;
  if (!taught && structure.rows.length > mostRows) return null;
  const isTold = structure.why.includes(toldPairs);
  if (!taught && !isTold && !mayTellIndicators(context)) return null;
  const shapes = taught ? taughtShapes(context, taught) : sidesOf(context);
  const { entries, workers, count } = pairsOr(context, factsOf(context, shapes));
  const read = shapes.flatMap(({ columns }) => columns);
  const evidence = indicatorEvidence(context, read, entries);
  if (entries.length === 0 || (!taught && evidence.confidence <= 0)) return null;
  if (!taught && isOfMoneyRates(read, entries)) return null;
  return {
    confidence: evidence.confidence,
    facts: count,
    table: {
      kind: 'indicators',
      place: { sheet: structure.sheet, ...structure.range },
      why: evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: unknownColumns(read, entries).map((column) => headSpan(reader, column)),
      entries,
      workers,
      ...lineOver(structure),
    },
  };
}

function lineOver({ titles }: Structure): Pick<IndicatorTable, 'line'> {
  const line = titles.at(-1)?.text;
  return line === undefined ? {} : { line };
}

/** What a table of indicators prints of its own figures: sums of rows, months and quarters, differences. */
export function printedSums(
  context: TableContext,
): Pick<IndicatorTable, 'spanSums' | 'listSums' | 'extras'> {
  const { reader, structure } = context;
  const shapes = structure.taught ? taughtShapes(context, structure.taught) : sidesOf(context);
  const spans = shapes.flatMap((shape) => spanSums(reader, shape));
  const lists = shapes.flatMap((shape) => listSums(reader, shape, columnGroupsOf(context, shape)));
  const extras = shapes.flatMap((shape) => rowExtras(reader, shape));
  return {
    ...(spans.length > 0 ? { spanSums: spans } : {}),
    ...(lists.length > 0 ? { listSums: lists } : {}),
    ...(extras.length > 0 ? { extras } : {}),
  };
}

/** 执行率 of stations and nothing that is counted: a summary of budgets. */
function isOfMoneyRates(
  columns: readonly IndicatorColumn[],
  entries: IndicatorTable['entries'],
): boolean {
  if (entries.some(({ target, completed }) => target ?? completed)) return false;
  return columns.some(({ role, heads }) => {
    const isRate = role === 'rate' || role === null;
    return isRate && heads.some(({ heading }) => /执行率|支出率/.test(heading.text));
  });
}

/** Columns with a head that tell nothing; figures without a role may be the rows' facts. */
function unknownColumns(
  columns: readonly IndicatorColumn[],
  entries: IndicatorTable['entries'],
): readonly IndicatorColumn[] {
  const isUsed = ({ index }: IndicatorColumn) =>
    entries.some(
      ({ target, completed, rate }) =>
        target?.cell.column === index ||
        completed?.cell.column === index ||
        rate?.cell.column === index,
    );
  return columns.filter((column) => {
    const { kind, role, heads } = column;
    if (heads.length === 0) return false;
    return kind === 'unknown' || (kind === 'figure' && role === null && !isUsed(column));
  });
}

/** What the sides of an indicator table tell together. */
interface IndicatorFacts extends Pick<IndicatorTable, 'entries' | 'workers'> {
  readonly count: number;
}

/** Pairs of labels and figures, where they name more services. */
function pairsOr(context: TableContext, facts: IndicatorFacts): IndicatorFacts {
  if (context.structure.taught) return facts;
  const entries = pairEntries(context);
  if (namesIn(entries) <= namesIn(facts.entries)) return facts;
  return { entries, workers: [], count: indicatorFacts({ entries, workers: [] }) };
}

function namesIn(entries: IndicatorTable['entries']): number {
  return new Set(entries.map(({ name }) => name)).size;
}

/** What the sides of a table tell together; the same sides, read another way, tell the same. */
function factsOf(context: TableContext, shapes: readonly IndicatorShape[]): IndicatorFacts {
  const { titles, structure, memory } = context;
  const lines = structure.titles.length > 0 ? structure.titles : structure.range;
  const sides = shapes.map((shape) => ({ ...shape, columns: shape.columns.filter(isTelling) }));
  return memory(factsOf, [titles.text, lines, sides], () => readFacts(context, shapes));
}

function readFacts(context: TableContext, shapes: readonly IndicatorShape[]): IndicatorFacts {
  let entries: IndicatorTable['entries'] = [];
  let workers: IndicatorTable['workers'] = [];
  const areas = sideAreas(context.reader.words, shapes);
  for (const [at, shape] of shapes.entries()) {
    const area = areas?.[at];
    const facts = indicatorEntries(context, shape, areas ? 0 : entries.length);
    entries = entries.concat(area === undefined ? facts.entries : ofArea(facts.entries, area));
    workers = workers.concat(facts.workers);
  }
  return { entries, workers, count: indicatorFacts({ entries, workers }) };
}

function ofArea(entries: IndicatorTable['entries'], area: string): IndicatorTable['entries'] {
  if (area === ofAll) return entries.map((entry) => ({ ...entry, isTotal: true }));
  return entries.map((entry) => ({ ...entry, area, path: [area, ...entry.path] }));
}

/** Remarks and serial numbers make no facts. */
function isTelling({ kind }: IndicatorColumn): boolean {
  return kind !== 'remark' && kind !== 'serial' && kind !== 'unknown';
}

/** A figure without a role makes no entry: heads, labels or the title must name one. */
function mayTellIndicators({ reader, structure, titles }: TableContext): boolean {
  if (
    roleOfLine(reader, structure) === null &&
    !linesTell(reader, structure) &&
    !headsTell(reader, structure) &&
    !reader.holdsText(tellsByLabel)
  )
    return false;
  return (
    roleOfLine(reader, structure) !== null ||
    tellsCompleted(titles.text) ||
    reader.holdsText(tellsRole, hint.figure) ||
    (reader.holdsText(isTotalText, hint.total) && reader.holdsText(isMonthText, hint.month))
  );
}

function tellsRole(text: string, words: Lexicon): boolean {
  return mayHaveRole(text) && words(readFigureHeading, text).role !== null;
}

/** A head by which its column's figures have a role; a month alone gives them none. */
function headsTell({ words }: TableReader, { columns, labelColumns }: Structure): boolean {
  return [...labelColumns, ...columns].some(({ path }) =>
    path.some(({ text }) => words(tellsByHead, text)),
  );
}

function tellsByHead(text: string, words: Lexicon): boolean {
  const { role } = words(readFigureHeading, text);
  return (role !== null && role !== 'partial') || mayBePaired(words(normaliseLabel, text).core);
}

/** A label by which its row's figures have a role. */
function tellsByLabel(text: string, words: Lexicon): boolean {
  if (!mayHaveRowRole(text)) return saysDone(text);
  const { role } = words(readFigureHeading, text);
  const inner = words(readFigureHeading, words(normaliseLabel, text).core).role;
  return isRowRole(role) || isRowRole(inner) || saysDone(text);
}

function isRowRole(role: FigureRole | null): boolean {
  return role !== null && role !== 'partial' && role !== 'workers';
}

/** As `shapesOf`, once for readings of a structure that begin, are headed and labelled alike. */
function sidesOf(context: TableContext): readonly IndicatorShape[] {
  const { range, columns, labelColumns, rows, repeats, titles } = context.structure;
  const heads = [range.left, repeats, titles, columns, labelColumns];
  return context.memory(shapesOf, [heads, rows], () => {
    const contents = context.memory(createColumnContents, [], () =>
      createColumnContents(context.reader),
    );
    return shapesOf(context, contents);
  });
}

/** The lists that stand side by side in a structure; none where it holds no figures or is a diary. */
export function shapesOf(context: Sided, contents?: ColumnContents): readonly IndicatorShape[] {
  const { reader, structure } = context;
  const columns = readIndicatorColumns(reader, structure, contents);
  if (!hasFigures(columns) || !mayTell(context, columns)) return [];
  const { words } = reader;
  if (columns.some(({ heads }) => heads.some(({ heading }) => words(countsSeveral, heading.text))))
    return [];
  const diary = monthLabel(context, columns);
  const haveRoles = columns.some(({ kind, role }) => kind === 'role' || isMain(role));
  if (diary !== null) {
    const rows = readIndicatorRows(reader, structure, columns);
    const isDone = !haveRoles && structure.titles.some(({ text }) => tellsQuantities(text));
    const months = monthRows(reader, columns, rows, diary, isDone);
    if (months || !haveRoles) return months ? [months] : [];
  }
  const named = columns.map(
    (column): IndicatorColumn =>
      column.index === diary ? { ...column, kind: 'service', role: null } : column,
  );
  return segmentsOf(diary === null ? columns : named).flatMap((segment) => {
    const rows = withParts(reader, segment, readIndicatorRows(reader, structure, segment));
    const sides = withRowRoles(words, { columns: segment, rows });
    const shape = withRoleRows(words, withDimensions(words, sides.columns, sides.rows));
    const spanned = withSpanRows(words, shape);
    const isDiary = diary !== null && !spanned?.rows.some(({ isSpan }) => isSpan);
    return spanned && !isDiary ? [spanned] : [];
  });
}

function isMain(role: FigureRole | null): boolean {
  return role === 'target' || role === 'completed' || role === 'rate';
}

type Sided = Pick<TableContext, 'reader' | 'structure'>;

function hasFigures(columns: readonly IndicatorColumn[]): boolean {
  return columns.some(({ kind }) => kind === 'figure');
}

/** A role is told somewhere: by a head, a title, or one of the first labels. */
function mayTell({ reader, structure }: Sided, columns: readonly IndicatorColumn[]): boolean {
  if (columns.some(({ kind, role }) => kind === 'role' || (role !== null && role !== 'partial')))
    return true;
  const labels = structure.rows
    .slice(0, mostLabels)
    .flatMap(({ path }) => path.map(({ text }) => text));
  if (roleOfLine(reader, structure) !== null || linesTell(reader, structure)) return true;
  return labels.some((text) => reader.words(tellsByLabel, text));
}

function linesTell(reader: TableReader, { titles }: Structure): boolean {
  return [...titles.map(({ text }) => text), reader.sheet.name].some(saysDone);
}

function saysDone(text: string): boolean {
  const plain = text.replace(/\s+/gu, '');
  return /开展|落实/.test(plain) || tellsCompleted(plain);
}

/** So many rows' labels are looked at for roles. */
const mostLabels = 60;

function saysRoleAlone(text: string): boolean {
  const { role, name } = readFigureHeading(text);
  return isRowRole(role) && name === null;
}

/** The column of labels of a diary, whose rows are months or quarters. */
function monthLabel(
  { structure, reader }: Sided,
  columns: readonly IndicatorColumn[],
): number | null {
  const label = columns.find(
    ({ kind }) => kind === 'service' || kind === 'area' || kind === 'figure',
  );
  if (!label) return null;
  let months = 0;
  let closing = 0;
  let others = 0;
  for (const { index } of structure.rows) {
    const text = reader.textAt(index, label.index);
    if (text === '') continue;
    if (reader.words(spanKind, text) !== null) months++;
    else if (reader.words(isTotalText, text) || reader.words(saysRoleAlone, text)) closing++;
    // 制表人：… right under the table stands alone in its row.
    else if (columns.some((one) => one !== label && reader.isFilled(index, one.index))) others++;
  }
  return months > closing + others || (months > 1 && others === 0) ? label.index : null;
}
