import type { Range } from '../../cells/address.ts';
import type { LayoutLabel } from '../words/remembered-layout.ts';
import { holdsWords, isBesideRows, isHeadText } from './head-cells.ts';
import type { MoneyFace } from './money-face.ts';
import { headAround, type MoneyHeads } from './money-head.ts';
import { moneyPath } from './money-path.ts';
import { rowsUnder } from './money-rows.ts';
import { numbers } from './worded-head.ts';

/** What a column of a table of money says, by the headings over it. */
export interface MoneyColumn<Role extends string> {
  readonly index: number;
  /** Null for labels, notes and columns that say nothing of ours. */
  readonly role: Role | null;
  /** Headings over it, outermost first. */
  readonly path: readonly string[];
  /** The unit that a person taught, or that a line over another column names. */
  readonly unit?: string;
}

/** The heads of a table of money and the rows under them, in the face's places. */
export interface MoneyBand<Role extends string> {
  readonly head: Range;
  readonly columns: readonly MoneyColumn<Role>[];
  /** The first column with figures of ours: labels stand before it. */
  readonly firstFigure: number;
  /** Rows with a label or a figure, in their order. */
  readonly rows: readonly number[];
  /** What a person taught stands for what words would tell. */
  readonly taught?: TaughtBand;
}

/** What was taught of a table of money beside the roles of its columns. */
export interface TaughtBand {
  /** Columns that name the rows, the widest first, and those that number them. */
  readonly labels: readonly number[];
  readonly serials: readonly number[];
  /** Of amounts whose row and column name no unit. */
  readonly unit: string | null;
  /** What a row's label was taught to say. */
  readonly labelOf: (texts: readonly string[]) => LayoutLabel | null;
}

/**
 * The table of money whose heads hold a cell: how far its heads reach, what each column says, and its
 * rows, over one blank row at most. Null where no labelled row has a figure, or nothing stands under
 * the cell itself, as under a title.
 */
export function readMoneyBand<Role extends string>(
  face: MoneyFace,
  row: number,
  column: number,
  heads: MoneyHeads<Role>,
): MoneyBand<Role> | null {
  const head = headAround(face, row, column, heads);
  if (
    new Set(
      numbers(head.left, head.right)
        .filter((at) => isHeadText(face, row, at))
        .map((at) => face.area(row, at).left),
    ).size < 2
  )
    return null;
  const columns = numbers(head.left, head.right).map((index) => {
    const path = moneyPath(face, head, index);
    const isOwn = face.area(head.bottom, index).left === index || path.length === 0;
    const role = isOwn ? heads.roleOf(path) : null;
    const isWords = role !== null && !heads.isText(role) && holdsWords(face, head.bottom, index);
    return { index, path, role: isWords || isBetween(face, head, index) ? null : role };
  });
  const figures = columns.flatMap(({ index, role }) =>
    role !== null && !heads.isText(role) ? [index] : [],
  );
  const [firstFigure] = figures;
  const isTitle = figures.some((at) => at !== column && isBesideRows(face, row, column, at));
  if (firstFigure === undefined || isTitle) return null;
  const band = { head, columns, firstFigure };
  const isStrange = (at: number) =>
    columns.some(
      ({ index, role }) =>
        role !== null &&
        face.area(at, index).left === index &&
        heads.isStrange?.(role, face.text(at, index)),
    );
  const ends = { isHead: heads.isHead, isOtherPart: heads.isOtherPart, isStrange };
  const rows = rowsUnder(face, { head, firstFigure, figures }, ends);
  const isHeadOfRows = rows.some(
    (at) => face.area(at, column).top === at && !face.isBlank(at, column),
  );
  return isHeadOfRows ? { ...band, rows } : null;
}

/** A column without a head of its own under one that others share: 预算 over 金额, nothing, 占比. */
function isBetween(face: MoneyFace, head: Range, column: number): boolean {
  const isShared = numbers(head.top, head.bottom - 1).some((row) => {
    const { left, right } = face.area(row, column);
    return right > left && face.text(row, column) !== '';
  });
  return isShared && face.text(head.bottom, column) === '';
}
