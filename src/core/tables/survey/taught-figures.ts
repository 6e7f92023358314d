import { surveyFigureRoles } from '../facts/layout-roles.ts';
import type { SurveyFigureRole, SurveyGroup } from '../facts/survey-table.ts';
import type { TaughtRoles } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { taughtLabel } from '../taught/taught-roles.ts';
import { headOver } from './bare-survey.ts';
import { figuresAt } from './survey-figures.ts';
import { type CountLine, groupsOf, lineRole } from './survey-groups.ts';

const roles: readonly SurveyFigureRole[] = [...surveyFigureRoles, 'mean'];

/**
 * The groups of a survey without bands as it was taught: a row each, its figures by the roles of their
 * columns; or a column each, where the labels of the rows were taught.
 */
export function taughtFigures(
  reader: TableReader,
  taught: TaughtRoles,
  rows: readonly number[],
): readonly SurveyGroup[] {
  const isDown = taught.columns.size === 0;
  return groupsOf(isDown ? linesBeside(reader, taught, rows) : linesUnder(reader, taught, rows));
}

function linesUnder(
  reader: TableReader,
  taught: TaughtRoles,
  rows: readonly number[],
): readonly CountLine[] {
  const columns = [...taught.columns];
  const places = new Map(
    columns.flatMap(([index, { taught: column }]) => {
      const role = roles.find((one) => one === column.role);
      return role === undefined ? [] : [[role, index] as const];
    }),
  );
  const names = columns.find(([, column]) => column.taught.role === 'group')?.[0];
  return rows.flatMap((row): CountLine[] => {
    const text = names === undefined ? '' : reader.textAt(row, names);
    const label = taughtLabel(taught, [text]);
    const figures = figuresAt(reader, places, (place) => [row, place]);
    if (Object.keys(figures).length === 0 || label?.role === 'ignore') return [];
    const isTotal = label ? label.role === 'total' : lineRole(text) === 'total';
    const role = isTotal ? 'total' : 'group';
    return [{ text: label?.name ?? text, role, counts: [], total: null, figures }];
  });
}

function linesBeside(
  reader: TableReader,
  taught: TaughtRoles,
  rows: readonly number[],
): readonly CountLine[] {
  const labels = rows.flatMap((row) => {
    const at = numbers(0, reader.sheet.grid.columnCount - 1).find((column) => {
      const told = taughtLabel(taught, [reader.textAt(row, column)])?.role;
      return roles.some((role) => role === told);
    });
    const told = at === undefined ? null : taughtLabel(taught, [reader.textAt(row, at)]);
    const role = roles.find((one) => one === told?.role);
    return at === undefined || role === undefined ? [] : [{ row, at, role }];
  });
  const [first] = labels;
  if (!first) return [];
  const places = new Map(labels.map(({ row, role }) => [role, row]));
  const lines: CountLine[] = [];
  const { right } = reader.areaAt(first.row, first.at);
  for (let column = right + 1; column < reader.sheet.grid.columnCount; column++) {
    const figures = figuresAt(reader, places, (place) => [place, column]);
    if (Object.keys(figures).length === 0) break;
    const text = headOver(reader, first.row, column);
    const role = lineRole(text) === 'total' ? 'total' : 'group';
    lines.push({ text, role, counts: [], total: null, figures });
  }
  return lines;
}
