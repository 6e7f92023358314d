import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { withoutQualifiers, wordIndex } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import type { LayoutLabel } from '../words/remembered-layout.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import {
  levelHeads,
  levelNames,
  type PerformanceRole,
  performanceWords,
  typeHeads,
} from '../words/vocabulary-performance.ts';

/** A column of a three-level table. */
export interface PerformanceColumn {
  readonly index: number;
  readonly role: PerformanceRole | null;
  /** Its head's texts, outermost first. */
  readonly path: readonly string[];
}

/** The heads of a three-level table: rows `top` to `bottom`. */
export interface PerformanceHead {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly PerformanceColumn[];
  /** Where a person taught the table: its last row, and what its labels say. */
  readonly taught?: {
    readonly end: number;
    readonly labelOf: (texts: readonly string[]) => LayoutLabel | null;
  };
}

/** A head that only a table of levels has: 一级指标, 二级指标, 三级指标. */
export function isLevelHead(text: string): boolean {
  return text.length <= 14 && levels.has(normaliseLabel(text).core);
}

/** What a head's text says of its column; null for none of ours. */
export function performanceRole(text: string): PerformanceRole | null {
  if (text.length > 40) return null;
  const { core: whole } = normaliseLabel(text);
  const core = roles.has(whole) ? whole : whole.replace(yearBefore, '').replace(partOfYear, '');
  const known = roles.get(core);
  if (known) return known;
  for (const part of withoutQualifiers(core)) {
    const role = roles.get(part);
    if (role && role !== 'level3') return role;
  }
  return null;
}

/** 上半年完成值, 1-6月执行情况: of a part of the year. */
function ofPartOfYear(text: string): boolean {
  return text.length <= 40 && partOfYear.test(normaliseLabel(text).core);
}

/** 1-6月执行情况, 截至6月底完成值, 中期完成值 */
const partOfYear =
  /^(?:\d{4}年)?(?:截[至止])?(?:\d{1,2}月?[-至~～—]\d{1,2}月份?|\d{1,2}月[底末份]?|[上下]?半年度?|前?[一二三四]季度|[年期]中|中期)/u;
/** 2023年目标值 */
const yearBefore = /^(\d{4})年度?(?=\D)/u;
const levels = wordIndex(levelHeads);
const roles = wordIndex(performanceWords);

/** The heads that begin at a cell that says 一级指标 (or 二级, 三级); null where they make no table. */
export function readPerformanceHead(
  reader: TableReader,
  row: number,
  column: number,
): PerformanceHead | null {
  const first = reader.areaAt(row, column);
  const top = bandTop(reader, first);
  const bottom = top < first.top ? first.bottom : bandBottom(reader, top, first.bottom, first.left);
  const columns = columnsFrom(reader, top, bottom, first.left);
  const has = (...wanted: readonly PerformanceRole[]) =>
    columns.some(({ role }) => role !== null && wanted.includes(role));
  const strict = columns.filter(({ path }) => path.some(isLevelHead)).length;
  const isTable = strict >= 2 ? has('target', 'completed') : has('target') && has('completed');
  const right = columns.at(-1);
  const [only] = strict === 1 ? columns.filter(isOfType) : [];
  if (!isTable || !right || (only && !holdsLevels(reader, bottom, only.index))) return null;
  const left = leftOf(reader, top, first.left);
  return { top, bottom, left, right: rightOf(reader, bottom, right.index), columns };
}

/** 产出指标, 效益指标 under 指标类型: a list of 个案 and 小组 by type is none of levels. */
function holdsLevels(reader: TableReader, bottom: number, column: number): boolean {
  return numbers(bottom + 1, bottom + 12).some((row) =>
    levelNames.some((name) => reader.textAt(row, column).startsWith(name)),
  );
}

function isOfType({ path }: Pick<PerformanceColumn, 'path'>): boolean {
  return path.some((text) => typeHeads.includes(normaliseLabel(text).core));
}

/** A row over the levels that holds them together and says what was to be reached: 指标 | 目标值 | 完成值. */
function bandTop(reader: TableReader, { top, left, right }: Range): number {
  if (top === 0) return top;
  const over = reader.areaAt(top - 1, left);
  if (over.right <= right || over.left !== left) return top;
  const isTold = numbers(over.right + 1, reader.sheet.grid.columnCount - 1).some((column) => {
    const role = reader.words(performanceRole, reader.textAt(top - 1, column));
    return role === 'target' || role === 'completed';
  });
  return isTold ? over.top : top;
}

/** A second row of heads: under merged ones, or words alone under blanks in the level's column. */
function bandBottom(reader: TableReader, top: number, bottom: number, column: number): number {
  if (bottom > top) return Math.min(bottom, top + 3);
  const below = top + 1;
  if (reader.textAt(below, column) !== '') return bottom;
  let told = 0;
  for (let at = column + 1; at < reader.sheet.grid.columnCount; at++) {
    const role = reader.words(performanceRole, reader.textAt(below, at));
    if (role === 'target' || role === 'completed') told++;
  }
  return told >= 2 ? below : bottom;
}

function columnsFrom(
  reader: TableReader,
  top: number,
  bottom: number,
  left: number,
): readonly PerformanceColumn[] {
  const columns: PerformanceColumn[] = [];
  let blanks = 0;
  for (let column = left; column <= reader.sheet.grid.columnCount && blanks < 2; column++) {
    const path = pathAt(reader, top, bottom, column);
    if (path.length === 0) {
      blanks++;
      continue;
    }
    if (blanks > 0 && isOther(reader, columns, { column, path }, bottom)) break;
    blanks = 0;
    if (reader.areaAt(bottom, column).left < column) continue;
    if (column > left && isFirstLevel(path.at(0) ?? '')) break;
    columns.push({ index: column, role: roleOf(reader, path), path });
  }
  return once(columns);
}

/**
 * Behind a blank column another table begins: with 序号, with a head that says nothing of ours or what
 * another one says already, or with a label of the figures at its right.
 */
function isOther(
  reader: TableReader,
  columns: readonly PerformanceColumn[],
  { column, path }: { readonly column: number; readonly path: readonly string[] },
  bottom: number,
): boolean {
  const role = roleOf(reader, path);
  // 全年完成值 behind 上半年 and 下半年 is no other table's.
  const isKnown = role !== 'other' && columns.some((one) => one.role === role && !isPart(one));
  const isLevel = role?.startsWith('level') && columns.some((one) => one.role === 'target');
  const next = reader.areaAt(bottom, column).right + 1;
  if (path.some((text) => serialWords.includes(normaliseLabel(text).core))) return true;
  return role === null || isKnown || isLevel || reader.kindAt(bottom, next) === 'figure';
}

function isFirstLevel(text: string): boolean {
  return levels.get(normaliseLabel(text).core) === 'level1' && !isOfType({ path: [text] });
}

function pathAt(reader: TableReader, top: number, bottom: number, column: number) {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = reader.textAt(row, column).replace(/\s+/gu, ' ');
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function roleOf(reader: TableReader, path: readonly string[]): PerformanceRole | null {
  for (const text of path.toReversed()) {
    const role = reader.words(performanceRole, text);
    if (role) return role;
  }
  return null;
}

/**
 * The first column of a role has it, one of the whole year before those of its parts (上半年, 中期,
 * 全年完成值); 指标 beside 三级指标 says no more.
 */
function once(all: readonly PerformanceColumn[]): readonly PerformanceColumn[] {
  const told = new Set<PerformanceRole>();
  const found = ofOneYear(all);
  const isOfPart = (one: PerformanceColumn) =>
    isPart(one) && found.some((other) => other.role === one.role && !isPart(other));
  const columns = found.map((one) => (isOfPart(one) ? { ...one, role: 'other' as const } : one));
  const strict = columns.find(({ role, path }) => role === 'level3' && path.some(isLevelHead));
  return columns.map((column) => {
    const { role } = column;
    if (role === null || role === 'other') return column;
    const isLoose = role === 'level3' && strict !== undefined && strict !== column;
    const isMore = isLoose || role === 'unit';
    if (told.has(role) && isOfType(column)) {
      const isSecond = !columns.some((one) => one.role === 'level2') && strict === undefined;
      return { ...column, role: isSecond ? 'level2' : 'other' };
    }
    if (told.has(role) || isLoose) return { ...column, role: isMore ? 'other' : null };
    told.add(role);
    return column;
  });
}

/** Of years beside one another the last with a target and what was done, else the last: 2022年完成值 | 2023年目标值. */
function ofOneYear(columns: readonly PerformanceColumn[]): readonly PerformanceColumn[] {
  const years = (role: PerformanceRole) =>
    columns.flatMap((one) => (one.role === role ? yearOf(one) : []));
  const done = years('completed');
  const whole = years('target').filter((year) => done.includes(year));
  const latest = Math.max(...(whole.length > 0 ? whole : columns.map(yearOf)));
  const isOther = (year: number) => year > 0 && year !== latest;
  return columns.map((one) => (isOther(yearOf(one)) ? { ...one, role: 'other' as const } : one));
}

/** The year that a head of figures begins with; 0 without one. */
function yearOf({ path }: PerformanceColumn): number {
  return Math.max(0, ...path.map((text) => Number(yearBefore.exec(foldText(text))?.[1] ?? 0)));
}

/** 上半年完成情况 */
function isPart({ path }: PerformanceColumn): boolean {
  return path.some((text) => ofPartOfYear(text));
}

/** 序号 before the levels, or 绩效指标 over all of them, is part of the table. */
function leftOf(reader: TableReader, row: number, first: number): number {
  // One column between them may be blank.
  const beside = [first - 1, first - 2].find((at) => at >= 0 && reader.textAt(row, at) !== '');
  if (beside === undefined) return first;
  const { core } = normaliseLabel(reader.textAt(row, beside));
  const isPart = serialWords.includes(core) || performanceWords.level3.includes(core);
  return isPart ? reader.areaAt(row, beside).left : first;
}

function rightOf(reader: TableReader, row: number, column: number): number {
  return Math.min(reader.areaAt(row, column).right, reader.sheet.grid.columnCount);
}
