import type { MarkKind } from '../facts/table.ts';
import type { HeadedLine, Heading, Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { findInside, holdsWord, longestFirst, wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { monthIn, type NamedMonth, onlyMonthIn, readMonth } from '../words/read-month.ts';
import {
  givenServiceWords,
  levelWords,
  markWords,
  type RosterRole,
  rosterWords,
} from '../words/vocabulary-attendance.ts';
import { withoutGloss } from '../words/without-gloss.ts';
import {
  halfOf,
  isLateDay,
  type MonthHead,
  numberedMonths,
  withMonthsBetween,
  withOctober,
  yearOver,
} from './month-heads.ts';
import { staffBrackets } from './staff-brackets.ts';

/** A column that keeps one mark of one month. */
export interface MarkColumn {
  readonly index: number;
  readonly kind: MarkKind;
  readonly month: NamedMonth;
  /** The month's heading as written. */
  readonly label: string;
  readonly heading: Heading;
  readonly isBetween?: true;
}

export interface RosterColumns {
  readonly marks: readonly MarkColumn[];
  /** First column of each role. */
  readonly roles: ReadonlyMap<RosterRole, number>;
  /** Columns that are each headed by a licence (初级 | 中级 | 无证) and ticked, two at least. */
  readonly levels?: readonly { readonly index: number; readonly text: string }[];
  readonly heads: readonly {
    readonly text: string;
    readonly heading: Heading;
    readonly role: RosterRole | null;
  }[];
}

/** Wider months hold days. */
const mostMarks = 12;

const roleIndex = wordIndex(rosterWords);
const roleInside = findInside(longestFirst(rosterWords).filter(([word]) => word.length >= 3));
const markIndex = wordIndex(markWords);
const markInside = findInside(longestFirst(markWords).filter(([word]) => word.length >= 2));

/** The columns of a roster: marks by month, and what else is told of each worker; none without a month. */
export function readRosterColumns(
  reader: TableReader,
  structure: Structure,
  title: () => string = () => '',
): RosterColumns {
  const lines = [...structure.labelColumns, ...structure.columns].sort((a, b) => a.index - b.index);
  const own = monthHeads(reader, lines);
  const months = own.size > 0 ? own : headsOfMonth(reader, lines, title);
  if (months.size === 0) return { marks: [], roles: new Map(), heads: [] };
  const marks: MarkColumn[] = [];
  const roles = new Map<RosterRole, number>();
  const heads: { text: string; heading: Heading; role: RosterRole | null }[] = [];
  const levels = levelColumns(lines);
  for (const line of lines) {
    const month = months.get(line.index);
    if (month) {
      const kind = markKindOf(line.path, month.heading);
      if (kind !== null) marks.push({ index: line.index, kind, ...halfOf(line.path, month) });
      continue;
    }
    const heading = line.path.at(-1);
    if (!heading || heading.place.left !== line.index) continue;
    const isLevel = levels.some(({ index }) => index === line.index);
    const role = isLevel ? 'licence' : roleOf(reader, heading.text, line.path[0]?.text ?? '');
    heads.push({ text: heading.text, heading, role });
    if (role !== null && !isLevel) addRole(roles, role, line.index, { heads, marks });
  }
  const nameless = roles.has('name') ? null : namesUnderBlank(reader, structure, lines, marks);
  if (nameless !== null) roles.set('name', nameless);
  const known = { marks: withoutDoubles(withoutBlanks(marks, lines)), roles, heads };
  return levels.length > 0 ? { ...known, levels } : known;
}

/**
 * The first column of a role; 合计 before the marks gives way to one behind them, as that of another
 * table, and 社工证编号 to a column that names the licence.
 */
function addRole(
  roles: Map<RosterRole, number>,
  role: RosterRole,
  index: number,
  { heads, marks }: Pick<RosterColumns, 'heads' | 'marks'>,
): void {
  const known = roles.get(role);
  const firstMark = marks[0]?.index ?? Number.POSITIVE_INFINITY;
  const isBehind = role === 'subtotal' && known !== undefined && known < firstMark;
  const isNumbered = (column: number | undefined) =>
    heads.some(({ heading, text }) => heading.place.left === column && licenceNumber.test(text));
  const isNamed = role === 'licence' && isNumbered(known) && !isNumbered(index);
  if (known === undefined || (isBehind && index > firstMark) || isNamed) roles.set(role, index);
}

const licenceNumber = /(?:编号|证号|号码|时间|日期)\s*$/u;

function roleOf(reader: TableReader, text: string, outer: string): RosterRole | null {
  return reader.words(rosterRole, text) ?? reader.words(rosterRole, outer);
}

function levelColumns(lines: readonly HeadedLine[]): NonNullable<RosterColumns['levels']> {
  const levels = lines.flatMap(({ index, path }) => {
    const text = normaliseLabel(path.at(-1)?.text ?? '').core;
    return levelWords.includes(text) ? [{ index, text }] : [];
  });
  return levels.length > 1 ? levels : [];
}

/** The column before the months without a head whose cells name staff: 社工01（站长，社会工作师）. */
function namesUnderBlank(
  reader: TableReader,
  { rows, range }: Structure,
  lines: readonly HeadedLine[],
  marks: readonly MarkColumn[],
): number | null {
  const [first] = marks;
  const before = first === undefined ? range.left : first.index;
  const blank = lines.findLast(({ index, path }) => index < before && path.length === 0);
  if (!blank) return null;
  const texts = rows.map(({ index }) => reader.textAt(index, blank.index));
  const staff = texts.filter((text) => reader.words(namesStaff, text));
  return staff.length > 1 && staff.length * 2 >= texts.length ? blank.index : null;
}

/** 社工01, or a name with a post or licence in brackets. */
function namesStaff(text: string): boolean {
  return /^(?:社工|员工|督导)\s*[\dA-Za-z]+/u.test(text) || staffBrackets(text) !== null;
}

/** A sheet of one month: 姓名 beside 人员到位, 社保购买, 工资发放, and the month in the title alone. */
function headsOfMonth(
  reader: TableReader,
  lines: readonly HeadedLine[],
  title: () => string,
): ReadonlyMap<number, MonthHead> {
  const found = new Map<number, MonthHead>();
  const isNamed = lines.some(({ path }) => rosterRole(path.at(-1)?.text ?? '') === 'name');
  const marks = isNamed ? lines.filter(({ path }) => isMarkHead(path.at(-1)?.text ?? '')) : [];
  const month = marks.length > 0 ? onlyMonthIn(title()) : null;
  for (const { index, path } of marks) {
    const heading = path.at(-1);
    if (!month || !heading || reader.areaAt(heading.place.top, index).left !== index) continue;
    found.set(index, { month, label: `${month.month}月`, heading });
  }
  return found;
}

function isMarkHead(text: string): boolean {
  return text.length <= 8 && rosterRole(text) === null && markIndex.has(normaliseLabel(text).core);
}

/** By column, the heading that names a month; bare numbers count where they run on (1, 2, 3 …). */
export function monthHeads(
  reader: TableReader,
  lines: readonly HeadedLine[],
): ReadonlyMap<number, MonthHead> {
  const found = new Map<number, MonthHead>();
  if (lines.some(({ path }) => path.some(({ text }) => isLateDay(text)))) return found;
  const firstWorker = rowUnderName(reader, lines);
  for (const { index, path } of lines) {
    for (const heading of path) {
      const { top, left } = heading.place;
      const label = reader.textAt(top, left) || heading.text;
      const day = reader.dayAt(top, left);
      if (heading.place.right - left > mostMarks || (day && top >= firstWorker)) continue;
      const named =
        (day ? readMonth(label, day) : reader.words(monthIn, label)) ??
        reader.words(monthIn, heading.text);
      if (!named) continue;
      const month = { ...named, year: named.year ?? yearOver(path, heading) };
      found.set(index, { month, label: label.replace(/\s+/gu, ' '), heading });
    }
  }
  const months = found.size === 0 ? numberedMonths(lines) : withOctober(found);
  return withMonthsBetween(months, lines, (text) => saysElse(reader, text));
}

/** Something of a worker, or a mark of a month. */
function saysElse(reader: TableReader, text: string): boolean {
  return reader.words(rosterRole, text) !== null || markKind(text) !== null;
}

/** The first row with a text under 姓名: a date there is the day on which a worker came or left. */
function rowUnderName(reader: TableReader, lines: readonly HeadedLine[]): number {
  for (const { path } of lines) {
    const at = path.findIndex(({ text }) => reader.words(rosterRole, text) === 'name');
    const under = at < 0 ? undefined : path[at + 1];
    if (under) return under.place.top;
  }
  return Number.POSITIVE_INFINITY;
}

/** The mark that the headings beside the month name; post where none does; null for remarks and sums. */
function markKindOf(path: readonly Heading[], month: Heading): MarkKind | null {
  const others = path.filter((heading) => heading !== month);
  for (const { text } of others.toReversed()) {
    const kind = markKind(text);
    if (kind !== null) return kind;
  }
  const leaf = path.at(-1);
  if (!leaf || leaf === month) {
    const rest = besideMonth(month.text);
    return rest === '' ? 'post' : (markKind(rest) ?? (tellsService(rest) ? null : 'post'));
  }
  return rosterRole(leaf.text) === null && !tellsService(leaf.text) ? 'post' : null;
}

/** 7月探访 ticks a service given to a client, and not a worker on post. */
function tellsService(text: string): boolean {
  return holdsWord(text, givenServiceWords);
}

/** 社保购买 → insurance; null for a text that names no mark. */
export function markKind(text: string): MarkKind | null {
  const { core } = normaliseLabel(text);
  const inside = markInside(core)?.[1] ?? null;
  return markIndex.get(core) ?? (core.length <= 14 ? inside : null);
}

/** 7月社保 names its mark beside the month. */
function besideMonth(text: string): string {
  const rest = normaliseLabel(text).core.replace(/^.*月份?/, '');
  // 3月18日-4月17日
  return /^\d{1,2}日?止?$/u.test(rest) ? '' : rest;
}

/** What a head says of the worker: by the whole word first, then by the longest word in it. */
export function rosterRole(text: string): RosterRole | null {
  const { core, brackets } = normaliseLabel(withoutGloss(text));
  if (core === '') return null;
  const whole = roleIndex.get(core);
  if (whole) return whole;
  if (isExperienced([core, ...brackets].join(''))) return 'experienced';
  const short = core.replace(/(情况|信息|名称|类别|级别|等级|状况|时间段)$/, '');
  const shortened = roleIndex.get(short);
  if (shortened) return shortened;
  for (const part of core.split(/[/、或及]/)) {
    const role = roleIndex.get(part);
    if (role) return role;
  }
  return roleInside(core)?.[1] ?? null;
}

function isExperienced(text: string): boolean {
  return (
    /(2|两|二)年(及)?以上|满(2|两|二)年/.test(text) &&
    holdsWord(text, ['小计', '到岗', '人次', '合计', '从业', '符合'])
  );
}

/** Without a blank column within a month whose other columns name their marks. */
function withoutBlanks(
  marks: readonly MarkColumn[],
  lines: readonly HeadedLine[],
): readonly MarkColumn[] {
  const leaves = new Map(lines.map(({ index, path }) => [index, path.at(-1)]));
  const isBare = (mark: MarkColumn) => leaves.get(mark.index) === mark.heading;
  return marks.filter(
    (mark) => !isBare(mark) || !marks.some((one) => !isBare(one) && samePlace(one, mark)),
  );
}

/** A month whose heads repeat one mark keeps the first column of it. */
function withoutDoubles(marks: readonly MarkColumn[]): readonly MarkColumn[] {
  return marks.filter(
    (mark, at) =>
      !marks
        .slice(0, at)
        .some((other) => other.heading === mark.heading && other.kind === mark.kind) &&
      !marks.slice(0, at).some((other) => samePlace(other, mark) && other.kind === mark.kind),
  );
}

function samePlace(a: MarkColumn, b: MarkColumn): boolean {
  return (
    a.heading.place.left === b.heading.place.left && a.heading.place.top === b.heading.place.top
  );
}
