import type { Range } from '../../cells/address.ts';
import type { MoneyFace } from './money-face.ts';
import { numbers } from './worded-head.ts';

/** What a column of a table of money says, by the headings over it. */
export interface MoneyColumn<Role extends string> {
  readonly index: number;
  /** Null for labels, notes and columns that say nothing of ours. */
  readonly role: Role | null;
  /** Headings over it, outermost first. */
  readonly path: readonly string[];
}

/** The heads of a table of money and the rows under them, in the face's places. */
export interface MoneyBand<Role extends string> {
  readonly head: Range;
  readonly columns: readonly MoneyColumn<Role>[];
  /** The first column with figures of ours: labels stand before it. */
  readonly firstFigure: number;
  /** Rows with a label or a figure, in their order. */
  readonly rows: readonly number[];
}

/** How the heads of one kind of table of money are read. */
export interface MoneyHeads<Role extends string> {
  /** What the headings over a column say together. */
  readonly roleOf: (path: readonly string[]) => Role | null;
  /** A single heading that says something of ours or of any such table. */
  readonly isHead: (text: string) => boolean;
  /** Columns that hold no figures: 日期. */
  readonly isText: (role: Role) => boolean;
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
    const path = pathOver(face, head, index);
    const isOwn = face.area(head.bottom, index).left === index || path.length === 0;
    const role = isOwn ? heads.roleOf(path) : null;
    const isWords = role !== null && !heads.isText(role) && holdsWords(face, head.bottom, index);
    return { index, path, role: isWords ? null : role };
  });
  const figures = columns.flatMap(({ index, role }) =>
    role !== null && !heads.isText(role) ? [index] : [],
  );
  const [firstFigure] = figures;
  if (firstFigure === undefined) return null;
  const band = { head, columns, firstFigure };
  const rows = rowsUnder(face, band, figures, heads);
  const isHeadOfRows = rows.some(
    (at) => face.area(at, column).top === at && !face.isBlank(at, column),
  );
  return isHeadOfRows ? { ...band, rows } : null;
}

/** Words and no figure stand under the head: labels, whatever it says. */
function holdsWords(face: MoneyFace, row: number, column: number): boolean {
  const kinds = [1, 2, 3, 4, 5, 6].map((down) => face.kind(row + down, column));
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
  if (top === row && row > 0 && isOverHeads(face, row - 1, left, right, heads)) top = row - 1;
  let bottom = Math.max(
    ...own.filter((area) => area.bottom - row < deepest).map((area) => area.bottom),
    row,
  );
  while (bottom - top < deepest && isSubHead(face, bottom + 1, left, right, heads)) bottom++;
  const deeper = edge(face, bottom, right, 1, heads);
  return { top, left, bottom, right: edge(face, row, deeper, 1, heads) };
}

/**
 * How far the heads go on to one side: over a blank column only to another head of figures (to the
 * left, of ours), and only to
 * columns that have something under them, as a title or a note has not; a head of ours at the right may.
 */
function edge<Role extends string>(
  face: MoneyFace,
  row: number,
  from: number,
  step: number,
  { isHead, roleOf }: MoneyHeads<Role>,
): number {
  let last = from;
  for (let at = from + step; at >= 0 && Math.abs(at - from) <= widest; at += step) {
    const isGap = Math.abs(at - last) > 1;
    const text = isFigure(face, row, at) ? '' : face.text(row, at);
    if (text === '' && (isGap || isFigure(face, row, at))) break;
    if (text === '') continue;
    const isOurs = isGap && step > 0 ? roleOf([text]) !== null : isHead(text);
    const needsBody = step < 0 || !isOurs;
    if ((isGap && !isOurs) || (needsBody && !hasBody(face, row, at))) break;
    last = at;
  }
  return last;
}

/** Something of its own stands in the column under the row. */
function hasBody(face: MoneyFace, row: number, column: number): boolean {
  return bodyCount(face, row, column) >= (face.isTurned ? 2 : 1);
}

function bodyCount(face: MoneyFace, row: number, column: number): number {
  return [1, 2, 3, 4, 5, 6].filter((down) => {
    const area = face.area(row + down, column);
    return area.top > row && area.left === column && !face.isBlank(row + down, column);
  }).length;
}

/** Labels may stand under no heading, in areas of several columns too; across, in the line before alone. */
function labelEdge(face: MoneyFace, row: number, from: number): number {
  let left = from;
  for (let at = from - 1; at >= 0 && from - at <= bareLabels; at = left - 1) {
    const own = face.area(row + 1, at).left;
    const isLabels = face.text(row, own) === '' && bodyCount(face, row, own) >= 2;
    if (!isLabels || face.text(row, at) !== '') break;
    if (face.isTurned && (left < from || !holdsWords(face, row, own))) break;
    left = own;
  }
  return left;
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

function pathOver(face: MoneyFace, head: Range, column: number): readonly string[] {
  const path: string[] = [];
  let last: Range | null = null;
  for (let row = head.top; row <= head.bottom; row++) {
    const area = face.area(row, column);
    const isKnown: boolean = last !== null && area.top === last.top && area.left === last.left;
    const text = face.text(row, column) || impliedText(face, head, row, column);
    if (text !== '' && !isKnown && text !== path.at(-1)) path.push(text.replace(/\s+/gu, ' '));
    last = area;
  }
  return path;
}

/** A blank beside a heading that has heads under it: 预算 over 金额, 占比 without a merge. */
function impliedText(face: MoneyFace, head: Range, row: number, column: number): string {
  if (row === head.bottom || face.text(row + 1, column) === '') return '';
  for (let at = column - 1; at >= head.left; at--) {
    const text = face.text(row, at);
    if (text !== '')
      return face.text(row + 1, at) === '' || face.area(row, at).bottom > row ? '' : text;
  }
  return '';
}

function rowsUnder<Role extends string>(
  face: MoneyFace,
  { head, firstFigure }: Pick<MoneyBand<Role>, 'head' | 'firstFigure'>,
  figures: readonly number[],
  heads: MoneyHeads<Role>,
): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  let last = -1;
  const end = frameOf(face, head)?.bottom ?? face.rowCount - 1;
  for (let row = head.bottom + 1; row <= end; row++) {
    const columns = numbers(head.left, head.right);
    if (columns.every((column) => face.isBlank(row, column))) {
      if (++blanks > 1) break;
      continue;
    }
    const labels = numbers(head.left, firstFigure - 1).flatMap(
      (column) => face.text(row, column) || [],
    );
    const hasFigure = figures.some((column) => isOwnFigure(face, row, column));
    if (blanks > 0 && isOther(face, row, head, figures)) break;
    if (!hasFigure && isEnd(face, row, labels, figures, heads)) break;
    if (labels.length === 0 && hasFigure && blanks > 0) break;
    blanks = 0;
    rows.push(row);
    if (hasFigure) last = rows.length;
  }
  return rows.slice(0, Math.max(0, last));
}

/** The area beside the heads that holds them and the rows together: 项目资金（万元） in a form. */
export function frameOf(face: MoneyFace, { top, left, bottom }: Range): Range | null {
  if (left === 0 || face.text(top, left - 1) === '') return null;
  const area = face.area(top, left - 1);
  return area.top <= top && area.bottom > bottom + 1 ? area : null;
}

/**
 * Behind a blank row another table begins: with a title or heads of its own, or beside a cell of its
 * own before the labels, where the things stand across.
 */
function isOther(
  face: MoneyFace,
  row: number,
  { left }: Range,
  figures: readonly number[],
): boolean {
  const before = left > 0 && face.text(row, left - 1) !== '' ? face.area(row, left - 1) : null;
  if (before?.top === row && before.bottom === row) return true;
  if (figures.some((column) => isOwnFigure(face, row, column))) return false;
  const isHeadRow = figures.some((column) => face.text(row, column) !== '');
  return isHeadRow || !figures.some((column) => isOwnFigure(face, row + 1, column));
}

function isOwnFigure(face: MoneyFace, row: number, column: number): boolean {
  const kind = face.kind(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'none';
}

/** A note, a signature, or the heads of another table. */
function isEnd<Role extends string>(
  face: MoneyFace,
  row: number,
  labels: readonly string[],
  figures: readonly number[],
  { isHead }: MoneyHeads<Role>,
): boolean {
  if (labels.length === 0) return true;
  if (labels.some((text) => text.length > 40 || /^(?:注|备注|说明|填表说明)\s*[:：]/u.test(text)))
    return true;
  return figures.filter((column) => isHead(face.text(row, column))).length >= 2;
}
