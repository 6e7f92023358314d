import type { CellAddress, Range } from '../../cells/address.ts';
import type { LayoutRole } from '../facts/layout-roles.ts';
import type { IndicatorEntry, IndicatorTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import { once } from '../taught/once.ts';
import { linesOf } from '../taught/taught-roles.ts';
import type { LayoutColumn } from '../words/remembered-layout.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type IndicatorShape, namesOf } from './indicator-shape.ts';
import { shapesOf } from './recognise-indicators.ts';

/** The columns of an indicator table with the roles that it was read with. */
export function indicatorLayoutColumns(
  context: Pick<TableContext, 'reader' | 'structure'>,
  { entries }: IndicatorTable,
): readonly LayoutColumn[] {
  return once(
    shapesOf(context).flatMap((shape) =>
      shape.columns.map((column) => layoutColumn(context.structure, shape, column, entries)),
    ),
  );
}

function layoutColumn(
  structure: Structure,
  shape: IndicatorShape,
  column: IndicatorColumn,
  all: readonly IndicatorEntry[],
): LayoutColumn {
  const role = roleOf(shape, column, all);
  const header = headerOf(structure, shape, column, all);
  if (column.kind !== 'figure' || role === 'ignore') return { header, role };
  const entries = all.filter((entry) => roleIn(entry, column.index) !== null);
  const isNamed = shape.across === 'services' && namesOf(column).length > 0;
  const name = isNamed ? only(entries.map((entry) => entry.name)) : null;
  const measure = column.heads.findLast((head) => head.measure !== null)?.measure ?? null;
  const unit = column.heads.findLast((head) => head.unit !== null)?.unit ?? null;
  return {
    header,
    role,
    ...(name === null ? {} : { name }),
    ...(measure === null ? {} : { measure }),
    ...(unit === null ? {} : { unit }),
  };
}

function headerOf(
  structure: Structure,
  { across }: IndicatorShape,
  { index, kind, heads }: IndicatorColumn,
  entries: readonly IndicatorEntry[],
): readonly string[] {
  const last = structure.headerRows.at(-1) ?? structure.range.top;
  const line = linesOf(structure).find((one) => one.index === index);
  const path = (line?.path ?? []).filter(({ place }) => place.bottom <= last);
  return path.map((heading) => {
    const isLabel = kind === 'service' && entries.some(({ label }) => isAt(label, heading.place));
    if (isLabel) return '{service}';
    const head = heads.find((one) => one.heading === heading);
    const isArea = head && head.role === null && (head.name !== null || head.isTotal);
    return isArea && kind === 'figure' && across === 'areas' ? '{area}' : heading.text;
  });
}

/** A service that stands in the row of the headings (协议内容1：电访). */
function isAt(label: CellAddress, { top, left }: Range): boolean {
  return label.row === top && label.column === left;
}

function roleOf(
  { down, rows }: IndicatorShape,
  { index, kind, role }: IndicatorColumn,
  entries: readonly IndicatorEntry[],
): LayoutRole {
  if (kind === 'unknown') return 'ignore';
  if (kind === 'service') return down === 'areas' ? 'area' : 'service';
  if (kind !== 'figure') return kind;
  if (role !== null) return role;
  const own = entries.map((entry) => roleIn(entry, index)).find((one) => one !== null);
  if (own === undefined) return 'ignore';
  return rows.some((row) => row.role !== null) ? 'figure' : own;
}

function roleIn(entry: IndicatorEntry, column: number): 'target' | 'completed' | 'rate' | null {
  const roles = ['target', 'completed', 'rate'] as const;
  return roles.find((role) => entry[role]?.cell.column === column) ?? null;
}

/** The one value that all have; null where they differ or there is none. */
function only<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
