import type { Lexicon } from '../words/lexicon.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

interface Sides {
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
}

/**
 * Where the rows' own labels say what their figures are (电访协议量, 电访完成量, 电访完成率), the rows have
 * the roles and the columns lose theirs. It takes two roles and most of the rows.
 */
export function withRowRoles(words: Lexicon, { columns, rows }: Sides): Sides {
  const read = rows.map((row) => {
    const label = row.services.at(-1);
    return { row, label, heading: label ? words(readFigureHeading, label.text) : null };
  });
  const main = read.filter(
    ({ heading }) => isMain(heading?.role ?? null) && heading?.name !== null,
  );
  const roles = new Set(main.map(({ heading }) => heading?.role));
  if (roles.size < 2 || main.length * 3 < rows.length * 2) return { columns, rows };
  return {
    columns: columns.map((column) => (isMain(column.role) ? { ...column, role: null } : column)),
    rows: read.map(({ row, label, heading }) =>
      label && heading?.name && isMain(heading.role)
        ? {
            ...row,
            role: heading.role,
            measure: row.measure ?? heading.measure,
            services: [...row.services.slice(0, -1), { ...label, text: heading.name }],
          }
        : row,
    ),
  };
}

/**
 * Where areas stand under one another and services across, rows that only say a role (协议指标 over the
 * areas, 完成率 beneath) are of the total; the areas' own figures, and 合计, are what was done. Under
 * columns that say their roles themselves such a row is no area; rates are those of the sum.
 */
export function withRoleRows(words: Lexicon, shape: IndicatorShape): IndicatorShape {
  const { columns, rows, across, down } = shape;
  if (across !== 'services' || down !== 'areas' || rows.some(({ role }) => role !== null))
    return shape;
  const read = rows.map((row) => ({ row, role: roleOnly(words, row) }));
  const areas = read.filter(({ row, role }) => role === null && !row.isTotal);
  if (areas.length < 2 || areas.length === read.length) return shape;
  if (columns.some(({ kind, role }) => kind === 'figure' && isMain(role))) {
    const others = read.flatMap(({ row, role }) => (role === null ? [row] : []));
    const rates = read.findLast(({ role }) => role === 'rate')?.row;
    return { ...shape, rows: others, ...(rates ? { rateRow: rates } : {}) };
  }
  const hasDone = areas.some(({ row }) => row.areas.length > 0);
  if (!hasDone || !read.some(({ role }) => role === 'target' || role === 'rate')) return shape;
  return {
    ...shape,
    rows: read.map(({ row, role }) =>
      role === null
        ? { ...row, role: 'completed' }
        : { ...row, role, isTotal: true, areas: [], services: [] },
    ),
  };
}

/** 协议指标, 完成率 as a row's whole label. */
function roleOnly(words: Lexicon, { services, areas }: IndicatorRow): IndicatorRow['role'] {
  const label = services.at(-1) ?? areas.at(-1);
  const heading = label ? words(readFigureHeading, label.text) : null;
  const isAlone = heading !== null && heading.name === null && services.length + areas.length === 1;
  return isAlone && isMain(heading.role) ? heading.role : null;
}

function isMain(role: IndicatorColumn['role']): boolean {
  return role === 'target' || role === 'completed' || role === 'rate';
}
