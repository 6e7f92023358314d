import type { Range } from '../../cells/address.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import {
  bodyCount,
  hasBody,
  holdsWords,
  isBesideRows,
  isCovered,
  isFigure,
  isNamed,
  labelsFigures,
} from './head-cells.ts';
import type { MoneyFace } from './money-face.ts';
import { isBlankRow } from './money-rows.ts';
import { numbers } from './worded-head.ts';

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

/** The band of heads around one: sideways over one blank column at most, up and down where it is deep. */
export function headAround<Role extends string>(
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
    if (isCovered(face, row, at)) {
      if (step > 0 && at === last + 1) last = at;
      continue;
    }
    const next = nextHead(face, row, { from, last, at }, heads);
    if (next === 'end') break;
    if (next === 'head') last = at;
  }
  return last;
}

/** Whether the heads go on with a column, are blank there, or end before it. */
function nextHead<Role extends string>(
  face: MoneyFace,
  row: number,
  { from, last, at }: Record<'from' | 'last' | 'at', number>,
  heads: MoneyHeads<Role>,
): 'head' | 'blank' | 'end' {
  const isBehind = at > from;
  const isGap = Math.abs((isBehind ? at : face.area(row, at).right) - last) > 1;
  const near = isGap ? last : at + Math.sign(last - at);
  const text = isFigure(face, row, at) ? '' : face.text(row, at);
  if (text === '' && (isGap || isFigure(face, row, at))) return 'end';
  const isOpen = isBehind && heads.isPeriod?.(text) && !hasBody(face, row, at, from);
  if (text === '' || isOpen) return 'blank';
  if (!isBehind && isFiguresBefore(face, row, [near, at], heads)) return 'end';
  const isOurs = isHeadAt(face, row, [near, at], heads);
  const isHeld = (isBehind && isOurs) || hasBody(face, row, at, from);
  // 备注 that nobody filled in stands between the labels and the amounts.
  if (!isHeld && isOurs && !isGap) return 'blank';
  if ((isGap && !isOurs) || !isHeld || isBesideRows(face, row, at, from)) return 'end';
  return 'head';
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
  // A table that begins with labels behind a blank column has what stands before it only if that is one too.
  if (at < last - 1 && isLabelHead(face.text(row, last), heads))
    return areLabels(face, row, sides, heads);
  // Behind a blank column figures without labels before them begin no table: 调整数.
  const text = face.text(row, at);
  const isBehindGap = at > last + 1 && (holdsWords(face, row, at) || isSerial(text));
  return isHeadBeside(text, isBehindGap, heads);
}

/** 完成率 right before 经费项目: figures before the labels are those of a table at their left. */
function isFiguresBefore<Role extends string>(
  face: MoneyFace,
  row: number,
  [last, at]: readonly [last: number, at: number],
  { roleOf, isText, isName }: MoneyHeads<Role>,
): boolean {
  if (at !== last - 1 || !holdsWords(face, row, last) || holdsWords(face, row, at)) return false;
  const behind = roleOf([face.text(row, last)]);
  // 金额 right before 拨付时间: days are told of the amounts.
  if (behind !== null && isText(behind) && !isName?.(behind)) return false;
  const text = face.text(row, at);
  const role = roleOf([text]);
  return !isSerial(text) && (role === null || !isText(role)) && bodyCount(face, row, at) > 1;
}

function isSerial(text: string): boolean {
  return serialWords.includes(normaliseLabel(text).core);
}

/** Behind a blank column a head of ours or one that ends the table; else any that such tables have. */
function isHeadBeside<Role extends string>(
  text: string,
  isBehindGap: boolean,
  { isHead, isNote, roleOf }: MoneyHeads<Role>,
): boolean {
  return isBehindGap ? roleOf([text]) !== null || isNote(text) : isHead(text);
}

/** A head over labels: it says nothing of figures and ends no table. */
function isLabelHead<Role extends string>(
  text: string,
  { roleOf, isName, isNote }: MoneyHeads<Role>,
): boolean {
  const role = roleOf([text]);
  return (role === null || isName?.(role) === true) && !isNote(text);
}

/** Heads over labels alone before a blank column: 经费来源, nothing, 批次; 一级科目, 二级科目, nothing, 三级科目. */
function areLabels<Role extends string>(
  face: MoneyFace,
  row: number,
  [last, at]: readonly [last: number, at: number],
  heads: MoneyHeads<Role>,
): boolean {
  const texts = headsFrom(face, row, at, -1).map((one) => face.text(row, one));
  const isLabel = (text: string) => heads.isHead(text) && isLabelHead(text, heads);
  return last - at === 2 && texts.every(isLabel);
}

/**
 * Labels may stand under no heading, in areas of several columns and behind a blank one too; across, in
 * the line before alone.
 */
function labelEdge(face: MoneyFace, row: number, edge: number): number {
  const isBlank = !face.isTurned && edge > 1 && bodyCount(face, row, edge - 1) === 0;
  const isGap = isBlank && face.text(row, edge - 1) === '' && face.text(row, edge - 2) === '';
  const isOver = isGap && bodyCount(face, row, edge - 2) >= 2 && isNamed(face, row, edge - 2);
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
