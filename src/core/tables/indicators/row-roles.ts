import type { Lexicon } from '../words/lexicon.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import type { IndicatorColumn } from './indicator-column.ts';
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

function isMain(role: IndicatorColumn['role']): boolean {
  return role === 'target' || role === 'completed' || role === 'rate';
}
