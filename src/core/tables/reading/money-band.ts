import type { Range } from '../../cells/address.ts';
import type { LayoutLabel } from '../words/remembered-layout.ts';
import type { MoneyFace } from './money-face.ts';
import { moneyPath } from './money-path.ts';
import { isBlankRow, rowsUnder } from './money-rows.ts';
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

/** How the heads of one kind of table of money are read. */
export interface MoneyHeads<Role extends string> {
  /** What the headings over a column say together. */
  readonly roleOf: (path: readonly string[]) => Role | null;
  /** A single heading that says something of ours or of any such table. */
  readonly isHead: (text: string) => boolean;
  /** Columns that hold no figures: 日期. */
  readonly isText: (role: Role) => boolean;
  /** A head that stands behind amounts and begins no table: 备注, 累计拨付. */
  readonly isNote: (text: string) => boolean;
  /** The column that names the rows: behind a blank column another table has its own. */
  readonly isName?: (role: Role) => boolean;
  /** A label with which another part of the form begins: 一级指标. */
  readonly isOtherPart?: (text: string) => boolean;
  /** A column between those of ours that may hold nothing yet: 第三季度. */
  readonly isPeriod?: (text: string) => boolean;
  /** What no row of such a table says in a column: 序号 under 日期. */
  readonly isStrange?: (role: Role, text: string) => boolean;
}

const widest = 24;
const deepest = 4;
/** So many columns without a heading are looked at for labels. */
const bareLabels = 2;

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

/** Words and no figure stand under the head: labels, whatever it says. */
function holdsWords(face: MoneyFace, row: number, column: number): boolean {
  const kinds = under.map((down) => face.kind(row + down, column));
  return kinds.includes('text') && !kinds.some((kind) => kind === 'figure' || kind === 'unknown');
}

/** The band of heads around one: sideways over one blank column at most, up and down where it is deep. */
function headAround<Role extends string>(
  face: MoneyFace,
  row: number,
  column: number,
  heads: MoneyHeads<Role>,
): Range {
  const right = edge(face, row, column, 1, heads);
  const left = labelEdge(face, row, edge(face, row, column, -1, heads));
  const own = numbers(left, right).map((at) => face.area(row, at));
  let top = Math.max(row - deepest, Math.min(...own.map((area) => area.top)));
  const isOver = row > 0 && isOverHeads(face, row - 1, left, right, heads);
  if (top === row && (isOver || isLabelledOver(face, row, left, right, heads))) top = row - 1;
  let bottom = Math.max(
    ...own.filter((area) => area.bottom - row < deepest).map((area) => area.bottom),
    row,
  );
  while (bottom - top < deepest) {
    const next = isBlankRow(face, bottom + 1, left, right) ? bottom + 2 : bottom + 1;
    if (!isSubHead(face, next, left, right, heads)) break;
    bottom = next;
  }
  const deeper = edge(face, bottom, right, 1, heads);
  return { top, left, bottom, right: edge(face, row, deeper, 1, heads) };
}

/**
 * How far the heads go on to one side: over a blank column only to another head of figures (to the
 * left, of ours), and only to
 * columns that have something under them, as a title or a note has not; a head of ours at the right may,
 * unless it labels the figures at its right.
 */
function edge<Role extends string>(
  face: MoneyFace,
  row: number,
  from: number,
  step: number,
  heads: MoneyHeads<Role>,
): number {
  let last = from;
  for (let at = from + step; at >= 0 && Math.abs(at - from) <= widest; at += step) {
    const isGap = Math.abs(at - last) > 1;
    const text = isFigure(face, row, at) ? '' : face.text(row, at);
    if (text === '' && (isGap || isFigure(face, row, at))) break;
    const isOpen = step > 0 && heads.isPeriod?.(text) && !hasBody(face, row, at, from);
    if (text === '' || isOpen) continue;
    const isOurs = isHeadAt(face, row, [last, at], heads);
    const isHeld = (step > 0 && isOurs) || hasBody(face, row, at, from);
    if ((isGap && !isOurs) || !isHeld || isBesideRows(face, row, at, from)) break;
    last = at;
  }
  return last;
}

/** On both sides of a blank column heads name the rows: two tables stand beside one another. */
function isNamedApart<Role extends string>(
  face: MoneyFace,
  row: number,
  sides: readonly [number, number],
  { roleOf, isName }: MoneyHeads<Role>,
): boolean {
  const isNamed = (at: number) => {
    const role = roleOf([face.text(row, at)]);
    return role !== null && isName?.(role) === true;
  };
  const apart = Math.sign(sides[1] - sides[0]);
  return (
    isName !== undefined &&
    headsFrom(face, row, sides[0], -apart).some(isNamed) &&
    headsFrom(face, row, sides[1], apart).some(isNamed)
  );
}

/** The columns with heads one beside another, from one on. */
function headsFrom(face: MoneyFace, row: number, from: number, step: number): readonly number[] {
  const columns: number[] = [];
  for (let at = from; at >= 0 && columns.length < widest; at += step) {
    if (face.text(row, at) === '') break;
    columns.push(at);
  }
  return columns;
}

function isHeadAt<Role extends string>(
  face: MoneyFace,
  row: number,
  sides: readonly [last: number, at: number],
  heads: MoneyHeads<Role>,
): boolean {
  const [last, at] = sides;
  if (labelsFigures(face, row, at)) return false;
  if (Math.abs(at - last) > 1 && isNamedApart(face, row, sides, heads)) return false;
  return isHeadBeside(face.text(row, at), at > last + 1, heads);
}

/** Behind a blank column a head of ours or one that ends the table; else any that such tables have. */
function isHeadBeside<Role extends string>(
  text: string,
  isBehindGap: boolean,
  { isHead, isNote, roleOf }: MoneyHeads<Role>,
): boolean {
  return isBehindGap ? roleOf([text]) !== null || isNote(text) : isHead(text);
}

/** A label of the figures at its right, as 得分 of a table beside this one. */
function labelsFigures(face: MoneyFace, row: number, column: number): boolean {
  return isFigure(face, row, face.area(row, column).right + 1);
}

/** The area goes on beside the figures under the heads: it holds the rows together and heads none. */
function isBesideRows(face: MoneyFace, row: number, column: number, beside: number): boolean {
  const { bottom } = face.area(row, column);
  return numbers(row + 1, bottom).some(
    (at) => face.area(at, beside).top === at && isFigure(face, at, beside),
  );
}

/**
 * Something of its own stands in the column under the row; across, twice, and behind the same head as
 * the others: a title over the table has only another table's behind it.
 */
function hasBody(face: MoneyFace, row: number, column: number, beside: number): boolean {
  if (!face.isTurned) return bodyCount(face, row, column) > 0;
  const gap = under.findIndex((down) => down > 2 && face.isBlank(row + down, beside));
  return bodyCount(face, row, column, gap < 0 ? under.length : gap) > 1;
}

const under = [1, 2, 3, 4, 5, 6];

function bodyCount(face: MoneyFace, row: number, column: number, most = under.length): number {
  return under.slice(0, most).filter((down) => {
    const area = face.area(row + down, column);
    return area.top > row && area.left === column && !face.isBlank(row + down, column);
  }).length;
}

/**
 * Labels may stand under no heading, in areas of several columns and behind a blank one too; across, in
 * the line before alone.
 */
function labelEdge(face: MoneyFace, row: number, edge: number): number {
  const isBlank = !face.isTurned && edge > 1 && bodyCount(face, row, edge - 1) === 0;
  const isGap = isBlank && face.text(row, edge - 1) === '' && face.text(row, edge - 2) === '';
  const kind = under.map((down) => face.kind(row + down, edge - 2)).find((one) => one !== 'blank');
  const isOver = isGap && bodyCount(face, row, edge - 2) >= 2 && kind === 'text';
  const from = isOver ? edge - 1 : edge;
  let left = from;
  for (let at = from - 1; at >= 0 && from - at <= bareLabels; at = left - 1) {
    const own = face.area(row + 1, at).left;
    const isLabels = face.text(row, own) === '' && bodyCount(face, row, own) >= 2;
    if (!isLabels || face.text(row, at) !== '') break;
    if (face.isTurned && (left < from || !holdsWords(face, row, own))) break;
    left = own;
  }
  return left < from ? left : edge;
}

function isHeadText(face: MoneyFace, row: number, column: number): boolean {
  return face.text(row, column) !== '' && !isFigure(face, row, column);
}

function isFigure(face: MoneyFace, row: number, column: number): boolean {
  const kind = face.kind(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'error';
}

/** A row over the heads with a heading over several of them: 金额（万元） over 预算 and 支出. */
function isOverHeads<Role extends string>(
  face: MoneyFace,
  row: number,
  left: number,
  right: number,
  { isHead }: MoneyHeads<Role>,
): boolean {
  const areas = numbers(left, right).map((column) => face.area(row, column));
  return areas.some(
    (area) =>
      area.right > area.left &&
      area.left > left &&
      area.right <= right &&
      isHead(face.text(area.top, area.left)),
  );
}

/** The label's head stands in the row above, with heads of its own over the blanks beside it: 2022年 over 预算. */
function isLabelledOver<Role extends string>(
  face: MoneyFace,
  row: number,
  left: number,
  right: number,
  { isHead }: MoneyHeads<Role>,
): boolean {
  if (row === 0 || face.text(row, left) !== '' || !isHead(face.text(row - 1, left))) return false;
  const columns = numbers(left + 1, right).filter((column) => face.text(row - 1, column) !== '');
  return columns.length > 1 && !columns.some((column) => isFigure(face, row - 1, column));
}

/** A row of heads under heads: 金额, 占比 under 预算; no figures in it. */
function isSubHead<Role extends string>(
  face: MoneyFace,
  row: number,
  left: number,
  right: number,
  { isHead }: MoneyHeads<Role>,
): boolean {
  const columns = numbers(left, right).filter((column) => face.area(row, column).top === row);
  if (columns.some((column) => isFigure(face, row, column))) return false;
  const texts = columns.flatMap((column) => face.text(row, column) || []);
  const isAll = texts.length > 0 && texts.every(isHead);
  return isAll && (texts.length >= 2 || face.text(row, left) === '');
}
