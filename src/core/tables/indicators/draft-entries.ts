import { isNoneMark, readQuantity } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { IndicatorEntry, Measure } from '../facts/table.ts';
import type { Heading } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { measureOfUnitCell } from '../words/match-words.ts';
import { measureUnits } from '../words/vocabulary-labels.ts';
import {
  type Crossing,
  type Crossings,
  crossingsOf,
  type PairPart,
  withRate,
} from './figure-crossings.ts';
import type { FigureGroup, FigureLine } from './indicator-groups.ts';
import { createNamer, type Namer } from './indicator-name.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import { createUnits, type IndicatorUnit } from './indicator-unit.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';
import { rateInPair } from './told-pairs.ts';

/** An entry before its rate's writing and its group are settled. */
export type Draft = { -readonly [Key in keyof IndicatorEntry]: IndicatorEntry[Key] } & {
  /** Its cells count several services in words. */
  readonly holdsItems?: boolean;
};

export interface Drafts {
  readonly entries: Draft[];
  /** Entries with a rate, by the index of the column (or row) that says so. */
  readonly byRate: Map<number, Draft[]>;
  /** Entries of areas whose measure no label tells, by their service. */
  readonly unsaid: Map<FigureGroup, Draft[]>;
  /** Parts, with what they are parts of: 其中：…. */
  readonly wholes: Map<Draft, Draft>;
}

/** A row, and where rows have roles all lines that state figures of its thing. */
export interface RowGroup {
  readonly row: IndicatorRow;
  readonly lines: readonly FigureLine[] | null;
  /** A row of rates beneath it. */
  readonly rates?: number;
}

/** One entry for each group of rows and each group of columns that state a figure where they meet. */
export function draftEntries(
  context: TableContext,
  shape: IndicatorShape,
  rowGroups: readonly RowGroup[],
  columnGroups: readonly FigureGroup[],
): Drafts {
  const { reader } = context;
  const making: Making = {
    reader,
    shape,
    nameOf: createNamer(context, shape),
    unitOf: createUnits(),
    groupNameOf: createGroupNames(),
  };
  const drafts: Drafts = {
    entries: [],
    byRate: new Map(),
    unsaid: new Map(),
    wholes: new Map(),
  };
  const isAcross = shape.across === 'areas';
  const columns: ColumnSide[] = [];
  for (const group of columnGroups) {
    const area = isAcross ? areaOf(reader, group.names) : null;
    columns.push({ group, area, crossings: crossingsOf(null, group), texts: textsOf(group) });
  }
  for (const group of rowGroups) {
    const side = { group, area: isAcross ? null : areaOf(reader, group.row.areas) };
    const first = drafts.entries.length;
    for (const column of columns) addDraft(drafts, making, side, column);
    if (group.row.partOf !== undefined) addWholes(drafts, first, group.row.partOf);
  }
  return drafts;
}

/** The entries from `first` on are parts of those that state the same in the row of their whole. */
function addWholes({ entries, wholes }: Drafts, first: number, row: number): void {
  for (const part of entries.slice(first)) {
    const whole = entries.find((one) =>
      (['completed', 'target'] as const).some(
        (role) => one[role]?.cell.row === row && one[role].cell.column === part[role]?.cell.column,
      ),
    );
    if (whole) wholes.set(part, whole);
  }
}

/** Services across beside services down (领域 over areas): those of the row are all wider ones. */
function labelsOf(
  { across, down }: IndicatorShape,
  { services }: IndicatorRow,
  { names }: FigureGroup,
): readonly Heading[] {
  if (down === 'areas') return names;
  return across === 'services' && services.length > 0 && names.length > 0
    ? [...services, ...names.slice(-1)]
    : services;
}

/** What the entries of a table are made with. */
interface Making {
  readonly reader: TableReader;
  readonly shape: IndicatorShape;
  readonly nameOf: Namer;
  readonly unitOf: (unit: string | null) => IndicatorUnit;
  readonly groupNameOf: GroupNames;
}

interface RowSide {
  readonly group: RowGroup;
  readonly area: Area | null;
}

interface ColumnSide {
  readonly group: FigureGroup;
  readonly area: Area | null;
  /** Where a row that has no role meets the columns. */
  readonly crossings: Crossings;
  readonly texts: readonly string[];
}

function addDraft(drafts: Drafts, making: Making, rows: RowSide, columns: ColumnSide): void {
  const { row, lines, rates } = rows.group;
  const { group } = columns;
  const own = lines ? crossingsOf(lines, group) : columns.crossings;
  const crossings = rates === undefined ? own : withRate(making.reader, own, rates, group);
  const made = draftOf(making, rows, columns, crossings);
  if (!made) return;
  const draft: Draft = crossings.completed?.holdsItems ? { ...made, holdsItems: true } : made;
  if (row.isSpan || (group.lines[0]?.isSpan && !row.isTotal)) draft.isSpan = true;
  drafts.entries.push(draft);
  if (crossings.rate) listUnder(drafts.byRate, crossings.rate.line, draft);
  if (isUnsaid(making, row, group)) listUnder(drafts.unsaid, group, draft);
}

function draftOf(
  { reader, shape, nameOf, unitOf, groupNameOf }: Making,
  { group: { row }, area: rowArea }: RowSide,
  { group, area: columnArea, texts }: ColumnSide,
  crossings: Crossings,
): Draft | null {
  const isTotal = row.isTotal || group.isTotal;
  const area = isTotal ? null : (rowArea ?? columnArea);
  // 无 over a column or before a row is no area: a row of figures was taken for heads.
  if (area?.isNone) return null;
  const named = nameOf(row, group);
  if (!named) return null;
  const unit = unitOf(ownUnit(reader, row, group) ?? group.unit ?? named.unit);
  const target = statedIn(reader, row, crossings.target, unit) ?? row.target ?? null;
  const completed = statedIn(reader, row, crossings.completed, unit);
  const rate = statedIn(reader, row, crossings.rate, null);
  if (!saysFigure(target) && !saysFigure(completed) && !saysFigure(rate)) return null;
  const isPaired = crossings.target?.part !== undefined;
  if (target && completed && !isPaired && isOneCell(target, completed)) return null;
  const figureUnit = unitOfFigure(target) ?? unitOfFigure(completed);
  const written = unit.written ?? figureUnit;
  const said = named.measure ?? group.measure ?? row.measure;
  const measure = said ?? (written === null ? null : reader.words(measureOfUnitCell, written));
  return {
    name: named.name,
    measure,
    unit: unit.plain ?? (measure === null ? figureUnit : measureUnits[measure]),
    area: area?.text ?? null,
    isTotal,
    target,
    completed,
    rate,
    path: texts.length === 0 ? row.path : row.path.concat(texts),
    label: named.label,
    group: groupNameOf(named.name, measure, labelsOf(shape, row, group)),
  };
}

/** The row's unit (个), but not of a column that counts other things of it (人次). */
function ownUnit(
  { words }: TableReader,
  { unit }: IndicatorRow,
  group: FigureGroup,
): string | null {
  if (unit === null || group.measure === null) return unit;
  const measure = words(measureOfUnitCell, unit);
  return measure === null || measure === group.measure ? unit : measureUnits[group.measure];
}

/** Neither a heading nor a label says what is measured of the service, nor in which unit. */
function isUnsaid({ shape, nameOf }: Making, row: IndicatorRow, group: FigureGroup): boolean {
  if (shape.down !== 'areas' || (row.measure ?? group.measure ?? row.unit ?? group.unit) !== null)
    return false;
  const named = nameOf(row, group);
  return named !== null && named.measure === null && named.unit === null;
}

function listUnder<Key>(lists: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const list = lists.get(key);
  if (list) list.push(draft);
  else lists.set(key, [draft]);
}

interface Area {
  readonly text: string;
  readonly isNone: boolean;
}

function areaOf(reader: TableReader, labels: readonly Heading[]): Area | null {
  const label = labels.at(-1);
  if (!label) return null;
  const text = label.text.replace(/\s+/gu, '');
  return { text, isNone: reader.words(isNoneMark, text) };
}

function statedIn(
  reader: TableReader,
  row: IndicatorRow,
  crossing: Crossing | null,
  unit: IndicatorUnit | null,
): Stated | null {
  if (!crossing) return null;
  const at = crossing.row ?? row.index;
  if (crossing.holdsItems) return itemsIn(reader, at, crossing.column);
  if (crossing.part === undefined) return reader.statedAt(at, crossing.column, unit?.context);
  return pairedIn(reader, at, crossing.column, crossing.part, unit);
}

/**
 * One of two figures in a cell, or the rate behind them; what is neither, such as the date that Excel makes
 * of 12/10, is unreadable.
 */
function pairedIn(
  reader: TableReader,
  row: number,
  column: number,
  part: PairPart,
  unit: IndicatorUnit | null,
): Stated {
  const cell = reader.addressAt(row, column);
  const whole = reader.textAt(row, column);
  if (part === 'rate') {
    const value = rateInPair.exec(whole)?.[1] ?? null;
    return { cell, reading: readQuantity({ value, format: '@', formula: null }) };
  }
  const text = whole.replace(rateInPair, '');
  const parts = text.split(/[/／:：]/u);
  // It is said once of the cell.
  if (part === 0 && parts.length !== 2 && text !== '' && !reader.words(isNoneMark, text))
    return { cell, reading: { kind: 'unreadable', text: whole } };
  const value = parts.length === 2 ? (parts[part] ?? null) : null;
  const reading = readQuantity({ value, format: '@', formula: null }, unit?.context);
  return { cell, reading };
}

function itemsIn(reader: TableReader, row: number, column: number): Stated | null {
  const text = reader.textAt(row, column);
  const reading = { kind: 'unreadable', text } as const;
  return text === '' ? null : { cell: reader.addressAt(row, column), reading };
}

/** Words alone, such as a header said again, are no figure of an indicator. */
function saysFigure(stated: Stated | null): boolean {
  return stated !== null && stated.reading.kind !== 'blank' && stated.reading.kind !== 'text';
}

/** A figure merged over target and quantity is neither. */
function isOneCell({ cell: a }: Stated, { cell: b }: Stated): boolean {
  return a.row === b.row && a.column === b.column;
}

function unitOfFigure(stated: Stated | null): string | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.unit || null : null;
}

/** What a column adds to the paths of its entries. */
function textsOf({ names, measure }: FigureGroup): readonly string[] {
  const texts: string[] = [];
  for (const { text } of names) texts.push(text);
  if (measure !== null) texts.push(measure);
  return texts;
}

type GroupNames = (name: string, measure: Measure | null, labels: readonly Heading[]) => string;

/** Names groups of entries; those of one row, or of one column, mostly have one name in common. */
function createGroupNames(): GroupNames {
  const known = new Map<
    readonly Heading[],
    { name: string; measure: Measure | null; text: string }
  >();
  return (name, measure, labels) => {
    const last = known.get(labels);
    if (last?.name === name && last.measure === measure) return last.text;
    const text = groupName(name, measure, labels);
    known.set(labels, { name, measure, text });
    return text;
  };
}

/** The service, what is measured of it, and the labels around the one that names it. */
export function groupName(
  name: string,
  measure: Measure | null,
  labels: readonly Heading[],
): string {
  let text = `${name}|${measure ?? ''}`;
  for (let at = 0; at < labels.length - 1; at++) text += `|${labels[at]?.text}`;
  return text;
}
