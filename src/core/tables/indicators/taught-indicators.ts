import type { LayoutRole } from '../facts/layout-roles.ts';
import type { Heading, TaughtColumn, TaughtRoles } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import { exactText, looseText } from '../taught/same-text.ts';
import { headingAs, linesOf, taughtLabel } from '../taught/taught-roles.ts';
import { isTotalWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { type FigureHeading, readFigureHeading } from '../words/read-figure-heading.ts';
import type { LayoutLabel } from '../words/remembered-layout.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import type { ColumnHead, ColumnKind, IndicatorColumn } from './indicator-column.ts';
import { readIndicatorColumns } from './indicator-columns.ts';
import { type IndicatorShape, segmentsOf, withDimensions } from './indicator-shape.ts';
import { type IndicatorRow, readIndicatorRows } from './read-indicator-rows.ts';
import { withRowRoles } from './row-roles.ts';

/** The lists or cross table of a structure as a person taught it. */
export function taughtShapes(
  { reader, structure }: TableContext,
  taught: TaughtRoles,
): readonly IndicatorShape[] {
  const columns =
    taught.columns.size === 0
      ? readIndicatorColumns(reader, structure)
      : linesOf(structure).map(({ index, path }) => columnOf(taught, index, path));
  return segmentsOf(columns).map((segment) => {
    const rows = readIndicatorRows(reader, structure, segment);
    const hasRowRoles = segment.some(({ kind, role }) => kind === 'figure' && role === null);
    const sides = hasRowRoles
      ? withRowRoles(reader.words, { columns: segment, rows })
      : { columns: segment, rows };
    const labelled = sides.rows
      .map((row) => underHeading(taught, segment, row))
      .flatMap((row) => taughtRow(reader, taught, segment, row));
    return taught.columns.size === 0
      ? withDimensions(reader.words, sides.columns, labelled)
      : {
          across: acrossOf(taught, sides.columns),
          down: labelled.some(({ services }) => services.length > 0) ? 'services' : 'areas',
          columns: sides.columns,
          rows: labelled,
        };
  });
}

function acrossOf(
  { columns }: TaughtRoles,
  segment: readonly IndicatorColumn[],
): IndicatorShape['across'] {
  const figures = segment.flatMap(({ index, kind }) =>
    kind === 'figure' ? (columns.get(index) ?? []) : [],
  );
  const hasAreas = figures.some(
    (column) => column.taught.area !== undefined || headingAs(column, '{area}') !== null,
  );
  const hasNames = figures.some(
    (column) => column.taught.name !== undefined || headingAs(column, '{service}') !== null,
  );
  if (hasAreas) return 'areas';
  return hasNames ? 'services' : 'none';
}

const figureRoles: ReadonlySet<string> = new Set<FigureRole>([
  'target',
  'completed',
  'rate',
  'partial',
  'gap',
  'workers',
]);

const kinds: Readonly<Partial<Record<LayoutRole, ColumnKind>>> = {
  serial: 'serial',
  unit: 'unit',
  area: 'area',
  service: 'service',
  measure: 'measure',
  role: 'role',
  figure: 'figure',
};

function columnOf(taught: TaughtRoles, index: number, path: readonly Heading[]): IndicatorColumn {
  const column = taught.columns.get(index);
  if (!column)
    return { index, kind: 'unknown', role: null, heads: path.map(plainHead), isNamed: false };
  const { role } = column.taught;
  const isFigure = role !== undefined && figureRoles.has(role);
  return {
    index,
    kind: isFigure ? 'figure' : ((role && kinds[role]) ?? 'remark'),
    role: isFigure ? (role as FigureRole) : null,
    heads: headsOf(taught, column),
    isNamed: true,
  };
}

function plainHead(heading: Heading): ColumnHead {
  return { heading, ...empty, isPercent: readFigureHeading(heading.text).isPercent };
}

const empty: FigureHeading = {
  role: null,
  measure: null,
  unit: null,
  name: null,
  isTotal: false,
  isPercent: false,
};

/** Placeholders name what their cells say; the service that is taught stands where a heading says it. */
function headsOf({ layout }: TaughtRoles, column: TaughtColumn): readonly ColumnHead[] {
  const { name, area, measure, unit, isTotal } = column.taught;
  const named = column.path.findLastIndex(
    ({ heading }) => name !== undefined && looseText(heading.text) === looseText(name),
  );
  const heads = column.path.map(({ heading, placeholder }, at): ColumnHead => {
    const isArea = placeholder === '{area}';
    const isName =
      isArea || placeholder === '{service}' || at === named || isOver(heading, at, named);
    const { core } = normaliseLabel(heading.text);
    return {
      ...plainHead(heading),
      name: isName ? core : null,
      isTotal: isArea && (isTotal === true || isTotalWord(core)),
    };
  });
  const told = {
    ...(measure === undefined ? {} : { measure }),
    unit: unit ?? layout.unit ?? null,
    ...(isTotal === true ? { isTotal } : {}),
  };
  const leaf = heads.at(-1);
  const own = named < 0 ? (name ?? area) : area;
  const outer = leaf ? [...heads.slice(0, -1), { ...leaf, ...told }] : [];
  if (own === undefined && leaf) return outer;
  const place = leaf?.heading.place ?? nowhere;
  const text = own ?? '';
  return [...outer, { ...empty, ...told, heading: { place, text }, name: own ?? null }];
}

const nowhere = { top: 0, left: 0, bottom: 0, right: 0 };

/** A wider service over the one that is named (专业服务 over 个案). */
function isOver({ text }: Heading, at: number, named: number): boolean {
  return at < named && readFigureHeading(text).name !== null;
}

/** A service that stands in the row of the headings names the rows that have no label. */
function underHeading(
  { columns }: TaughtRoles,
  segment: readonly IndicatorColumn[],
  row: IndicatorRow,
): IndicatorRow {
  if (row.services.length > 0 || row.areas.length > 0 || row.isTotal) return row;
  const services = segment.flatMap(({ index, kind }) => {
    const column = kind === 'service' ? columns.get(index) : undefined;
    return (column && headingAs(column, '{service}')) ?? [];
  });
  return { ...row, services, path: [...services.map(({ text }) => text), ...row.path] };
}

type Reader = TableContext['reader'];

/** A row with what its labels were taught to say; none where they say that it is to be left out. */
function taughtRow(
  reader: Reader,
  taught: TaughtRoles,
  columns: readonly IndicatorColumn[],
  row: IndicatorRow,
): readonly IndicatorRow[] {
  const roleColumn = columns.find(({ kind }) => kind === 'role');
  const roleText = roleColumn ? reader.textAt(row.index, roleColumn.index) : '';
  const own = withAreas(taught, row);
  const labels = [taughtLabel(taught, [roleText]), taughtLabel(taught, [...row.path].reverse())];
  const told = labels.filter((label) => label !== null);
  if (told.some(({ role }) => role === 'ignore')) return [];
  return [told.reduce(withLabel, own)];
}

/** 甲, 乙 as names of areas, where the form says that they are. */
function withAreas({ layout }: TaughtRoles, row: IndicatorRow): IndicatorRow {
  if (layout.areas.length === 0) return row;
  const areas = new Set(layout.areas.map(exactText));
  const isArea = ({ text }: Heading) => areas.has(exactText(text));
  return {
    ...row,
    services: row.services.filter((heading) => !isArea(heading)),
    areas: [...row.areas, ...row.services.filter(isArea)],
  };
}

function withLabel(row: IndicatorRow, label: LayoutLabel): IndicatorRow {
  const { role, name, text } = label;
  const base = {
    ...row,
    measure: label.measure ?? row.measure,
    unit: label.unit ?? row.unit,
    services:
      name === undefined ? row.services : row.services.map((one) => renamed(one, text, name)),
  };
  const without = (headings: readonly Heading[]) =>
    headings.filter((heading) => looseText(heading.text) !== looseText(text));
  switch (role) {
    case 'target':
    case 'completed':
    case 'rate':
      return { ...base, role };
    case 'total':
      return { ...base, isTotal: true, services: without(row.services), areas: without(row.areas) };
    case 'area':
      return { ...base, services: [], areas: [...row.areas, ...row.services] };
    default:
      return base;
  }
}

function renamed(heading: Heading, text: string, name: string): Heading {
  return looseText(heading.text) === looseText(text) ? { ...heading, text: name } : heading;
}
