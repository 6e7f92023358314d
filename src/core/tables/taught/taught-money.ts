import type { Range } from '../../cells/address.ts';
import type { Structure, TaughtRoles } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { MoneyBand, MoneyColumn, TaughtBand } from '../reading/money-band.ts';
import { type MoneyFace, moneyFace } from '../reading/money-face.ts';
import { numbers } from '../reading/worded-head.ts';
import { looseText } from './same-text.ts';
import { linesOf, taughtLabel } from './taught-roles.ts';

/** How the roles of taught columns and labels are those of one kind of table of money. */
export interface TaughtMoneyRoles<Role extends string> {
  readonly roleOf: (role: string | undefined) => Role | null;
  /** The role of what names the rows: line, batch. */
  readonly names: string;
}

interface TaughtMoney<Role extends string> {
  /** As far as its things go. */
  readonly structure: Structure;
  readonly face: MoneyFace;
  readonly band: MoneyBand<Role>;
}

/**
 * The heads and rows of a taught table of money: its columns as they were taught, or where its labels
 * at the left were taught, turned. Null where nothing taught is an amount, a date or a share.
 */
export function taughtMoney<Role extends string>(
  { reader, structure }: TableContext,
  roles: TaughtMoneyRoles<Role>,
): TaughtMoney<Role> | null {
  const { taught } = structure;
  if (!taught) return null;
  const isTurned = taught.columns.size === 0;
  const face = moneyFace(reader, isTurned);
  const lines = isTurned
    ? labelledLines(face, taught, structure.range)
    : linesOf(structure).map(({ index, path }) => ({
        index,
        path: path.map(({ text }) => text),
        role: taught.columns.get(index)?.taught.role,
        unit: taught.columns.get(index)?.taught.unit,
      }));
  const range = isTurned ? face.inSheet(structure.range) : structure.range;
  const bottom = isTurned
    ? labelEdge(face, lines, range)
    : (structure.headerRows.at(-1) ?? range.top - 1);
  const columns = lines
    .filter(({ role }) => role !== 'ignore')
    .map(({ index, path, role, unit }): MoneyColumn<Role> => {
      return { index, role: roles.roleOf(role), path, ...(unit !== undefined && { unit }) };
    });
  const figures = columns.flatMap(({ index, role }) => (role === null ? [] : [index]));
  if (figures.length === 0) return null;
  const labels = lines.flatMap(({ index, role }) => (role === roles.names ? [index] : []));
  const own: TaughtBand = {
    labels: labels.length > 0 || !isTurned ? labels : linesBefore(face, range, bottom, figures),
    serials: lines.flatMap(({ index, role }) => (role === 'serial' ? [index] : [])),
    unit: taught.layout.unit ?? null,
    labelOf: (texts) => taughtLabel(taught, texts),
  };
  const head: Range = { top: range.top, left: range.left, bottom, right: range.right };
  const repeats = new Set(isTurned ? [] : structure.repeats);
  const last = isTurned ? lastThing(face, range, figures, own.labels) : range.bottom;
  const rows = numbers(bottom + 1, last).filter(
    (row) =>
      !repeats.has(row) && [...figures, ...own.labels].some((column) => !face.isBlank(row, column)),
  );
  const firstFigure = Math.min(...figures);
  const whole = { ...structure, range: face.inSheet({ ...range, bottom: last }) };
  return { structure: whole, face, band: { head, columns, firstFigure, rows, taught: own } };
}

/** Where things stand across, they go on over a blank column to the next with a name and a figure. */
function lastThing(
  face: MoneyFace,
  { bottom }: Range,
  figures: readonly number[],
  labels: readonly number[],
): number {
  const isThing = (row: number) =>
    figures.some((column) => face.kind(row, column) === 'figure') &&
    labels.some((column) => face.text(row, column) !== '');
  let last = bottom;
  for (let row = bottom + 1; row <= last + 2 && row < face.rowCount; row++) {
    if (isThing(row)) last = row;
  }
  return last;
}

interface Line {
  readonly index: number;
  readonly path: readonly string[];
  readonly role: string | undefined;
  readonly unit: string | undefined;
}

/** The rows of the sheet that begin with a taught label, as columns of the turned face. */
function labelledLines(face: MoneyFace, taught: TaughtRoles, range: Range): readonly Line[] {
  return numbers(range.top, range.bottom).map((index): Line => {
    const at = numbers(range.left, range.right).find((column) => face.text(column, index) !== '');
    const text = at === undefined ? '' : face.text(at, index);
    const label = taughtLabel(taught, [text]);
    const path = text === '' ? [] : [text];
    return { index, path, role: label?.role, unit: label?.unit };
  });
}

/** The last row of the turned face that holds a taught label: figures stand behind it. */
function labelEdge(face: MoneyFace, lines: readonly Line[], { top, bottom }: Range): number {
  const edges = lines.flatMap(({ index, path: [text = ''], role }) => {
    if (role === undefined) return [];
    const at = numbers(top, bottom).find(
      (row) => looseText(face.text(row, index)) === looseText(text),
    );
    return at === undefined ? [] : [face.area(at, index).bottom];
  });
  return Math.max(top, ...edges);
}

/** Rows over the first label that say something over the figures name the things across. */
function linesBefore(
  face: MoneyFace,
  { left, bottom }: Range,
  edge: number,
  figures: readonly number[],
): readonly number[] {
  const rows = numbers(edge + 1, bottom);
  return numbers(left, Math.min(...figures) - 1).filter((line) =>
    rows.some((row) => !face.isBlank(row, line)),
  );
}
