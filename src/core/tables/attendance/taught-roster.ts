import { columnName } from '../../cells/a1.ts';
import type { HeadedLine, Structure, TaughtColumn, TaughtRoles } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { linesOf, taughtLabel } from '../taught/taught-roles.ts';
import { readMonth } from '../words/read-month.ts';
import { type RosterRole, rosterWords } from '../words/vocabulary-attendance.ts';
import { type MarkColumn, monthHeads, type RosterColumns } from './roster-columns.ts';
import type { RosterRow, RosterRowKind } from './roster-rows.ts';

/** The columns of a roster as a person taught them. */
export function taughtRosterColumns(
  reader: TableReader,
  structure: Structure,
  taught: TaughtRoles,
): RosterColumns {
  const lines = linesOf(structure);
  const marked = lines.filter(({ index }) => taught.columns.get(index)?.taught.mark !== undefined);
  const months = monthHeads(reader, marked);
  const marks = marked.flatMap((line): MarkColumn[] => {
    const column = taught.columns.get(line.index);
    const month = (column && monthTaught(line, column)) ?? months.get(line.index);
    const kind = column?.taught.mark;
    return month && kind ? [{ index: line.index, kind, ...month }] : [];
  });
  const heads = lines
    .filter((line) => !marked.includes(line))
    .map(({ index, path }) => {
      const top = structure.headerRows[0] ?? structure.range.top;
      const place = { top, left: index, bottom: top, right: index };
      const heading = path.at(-1) ?? { place, text: columnName(index) };
      return { text: heading.text, heading, role: roleOf(taught.columns.get(index)), index };
    });
  const roles = new Map<RosterRole, number>();
  for (const { role, index } of heads) if (role && !roles.has(role)) roles.set(role, index);
  const isIgnored = (index: number) => taught.columns.get(index)?.taught.role === 'ignore';
  return { marks, roles, heads: heads.filter(({ index }) => !isIgnored(index)) };
}

/** The month that the form itself names: 2023-07. */
function monthTaught(
  { index, path }: HeadedLine,
  { taught }: TaughtColumn,
): Pick<MarkColumn, 'month' | 'label' | 'heading'> | null {
  const month = taught.month === undefined ? null : readMonth(taught.month);
  if (!month) return null;
  const place = { top: 0, left: index, bottom: 0, right: index };
  const heading = path[0] ?? { place, text: taught.month ?? '' };
  return { month, label: heading.text, heading };
}

function roleOf(column: TaughtColumn | undefined): RosterRole | null {
  const role = column?.taught.role;
  return role !== undefined && Object.hasOwn(rosterWords, role) ? (role as RosterRole) : null;
}

const kinds: Readonly<Record<string, RosterRowKind>> = {
  worker: 'worker',
  sum: 'sum',
  total: 'sum',
  'stable-rate': 'stable-rate',
  required: 'required',
  heading: 'heading',
  ignore: 'other',
};

/** Rows whose label was taught are what it says. */
export function taughtRosterRows(
  reader: TableReader,
  taught: TaughtRoles | undefined,
  columns: RosterColumns,
  rows: readonly RosterRow[],
): readonly RosterRow[] {
  const name = columns.roles.get('name');
  return rows.map((row) => {
    const named = name === undefined ? '' : reader.textAt(row.index, name);
    const label = taughtLabel(taught, [row.label, named]);
    const kind = label && kinds[label.role];
    return kind ? { ...row, kind, label: row.label === '' ? label.text : row.label } : row;
  });
}
