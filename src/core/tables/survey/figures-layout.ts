import type { CellAddress } from '../../cells/address.ts';
import { type LayoutRole, surveyFigureRoles } from '../facts/layout-roles.ts';
import type { SurveyGroup, SurveyTable } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout, turnedLabels } from '../taught/facts-layout.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';

type FigureRole = (typeof figureRoles)[number];
const figureRoles = [...surveyFigureRoles, 'mean'] as const;

/** A column of answers for each question, a row for each who was asked. */
export function answersLayout(
  reader: TableReader,
  { place, groups }: SurveyTable,
): Partial<RememberedLayout> {
  const columns = groups.flatMap(({ people: [first] }) => first?.cell.column ?? []);
  const roles = new Map(columns.map((column): [number, LayoutRole] => [column, 'answer']));
  return factsLayout(reader, place, { top: place.top, bottom: place.top }, roles, 'ignore');
}

/**
 * The columns of a survey without bands by what its figures say (调查人数, 满意率), or the labels of one
 * whose figures stand beside them. A paragraph is told by its own words, and by nothing that a layout
 * could say.
 */
export function figuresLayout(
  reader: TableReader,
  { place, groups }: SurveyTable,
): Partial<RememberedLayout> {
  const figures = groups.map(figuresOf);
  const all = figures.flat();
  const isAlone = (part: readonly Placed[], key: 'row' | 'column') =>
    new Set(part.map(({ cell }) => cell[key])).size === 1;
  if (isAlone(all, 'row') && isAlone(all, 'column') && all.length > 1) return {};
  const first = Math.min(...all.map(({ cell }) => cell.row));
  if (figures.every((part) => isAlone(part, 'row')) && first > place.top) {
    const roles = new Map(all.map(({ cell, role }): [number, LayoutRole] => [cell.column, role]));
    const isNamed = !roles.has(place.left) && groups.some(({ name }) => name !== null);
    if (isNamed) roles.set(place.left, 'group');
    return factsLayout(reader, place, { top: place.top, bottom: first - 1 }, roles, 'ignore');
  }
  const rows = new Map(all.map(({ cell, role }) => [cell.row, role]));
  return { columns: [], labels: turnedLabels(reader, place, (row) => rows.get(row) ?? null) };
}

interface Placed {
  readonly role: FigureRole;
  readonly cell: CellAddress;
}

function figuresOf({ figures }: SurveyGroup): readonly Placed[] {
  return figureRoles.flatMap((role) => {
    const cell = figures[role]?.cell;
    return cell ? [{ role, cell }] : [];
  });
}
