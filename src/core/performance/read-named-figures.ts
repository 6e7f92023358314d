import { plainText } from '../quantities/plain-text.ts';
import { unitWords } from '../quantities/quantity-words.ts';
import { readFigure } from '../quantities/read-figure.ts';
import type { Figure } from '../quantities/reading.ts';

/** An item of a cell's text; a figure without words has an empty name. */
export interface NamedFigure {
  readonly name: string;
  /** Null where the item is words alone. */
  readonly figure: Figure | null;
  readonly text: string;
}

export interface NamedFigures {
  readonly items: readonly NamedFigure[];
  /** Numbered, or a line or a semicolon each. */
  readonly isList: boolean;
}

/** A longer text is a report and no list of items. */
const longest = 4000;

/**
 * The items that a cell of a three-level table states: one a number, line, semicolon or sentence, and
 * within these one a clause where several clauses have figures. Words may stand before the figure
 * (个案辅导68个) or behind its unit (68个个案); a figure without words is of what was named last
 * (小组30个，180节). Dates, orders, ranges (4-6人) and figures of each month are no figures.
 *
 * @example `1.个案辅导68个；2.小组服务30个；` → 个案辅导 68 个, 小组服务 30 个
 */
export function readNamedFigures(text: string): NamedFigures {
  const plain = plainText(text).slice(0, longest);
  const lines = plain
    .split(/[\n;]+/u)
    .flatMap((line) => line.replace(beforeItem, '$&\n').split('\n'))
    .map((line) => line.replace(leading, '').trim())
    .filter((line) => line !== '');
  const isList = lines.length > 1 || leading.test(plain);
  const items = lines.flatMap((line) => line.split(/。+/u)).flatMap(readSentence);
  return { items, isList };
}

const number = '(?:\\d{1,2}\\s*[、)](?!\\s*\\d)|\\d{1,2}\\s*\\.(?!\\d)|\\(\\d{1,2}\\)|[①-⑳㈠-㈩])';
const leading = new RegExp(`^\\s*${number}\\s*`, 'u');
/** The character before an item that begins within a line. */
const beforeItem = new RegExp(
  `[\\s;。,、](?=${number})|[^\\d.,(\\s](?=\\d{1,2}\\.(?![\\d%])|[①-⑳㈠-㈩]|\\(\\d{1,2}\\)[\\u4e00-\\u9fff]{2})`,
  'gu',
);
/** What lies between commas but for those of thousands. */
const clause = /(?:\d,(?=\d{3}(?!\d))|[^,])+/gu;

/** Clauses with a figure each are items each; one figure among several clauses is named by its own. */
function readSentence(written: string): readonly NamedFigure[] {
  const text = written.replace(/^[、,\s]+|[、,.\s]+$/gu, '');
  if (text === '') return [];
  const clauses = figuresOf(text.match(clause) ?? []);
  if (clauses.length === 0) return [{ name: cleanName(text), figure: null, text }];
  return named(clauses.flatMap(splitFurther)).map((item) => ({ ...item, text }));
}

/** 个案68个、小组30个 and 个案：68个 小组：30个: only where more than one part has a figure. */
function splitFurther(clause: Stating): readonly Stating[] {
  const parts = figuresOf(clause.text.split(/[、\s]+(?=\D)/u));
  return parts.length > 1 ? parts : [clause];
}

interface Stating extends NamedFigure {
  readonly figure: Figure;
}

function figuresOf(texts: readonly string[]): readonly Stating[] {
  return texts.flatMap((text) => {
    const stating = readStating(text.trim());
    return stating ? [stating] : [];
  });
}

/** 小组30个，180节，1440人次: what has no name is of what was named last. */
function named(items: readonly Stating[]): readonly Stating[] {
  let last = '';
  return items.map((item) => {
    const name = item.name === '' ? last : item.name;
    last = name;
    return { ...item, name };
  });
}

const figureInside = /\d[\d,]*(?:\.\d+)?/gu;
const dated =
  /^\s*(?:年(?!度)|月|日|号|[.]\d|[-/]\d|:\d|级|楼|季度(?!报)|周年|岁)|^\s*(?:年度|年[0-9])/u;
const dates = /(?:第?\d+\s*(?:年度?|月份?|季度)|第\s*\d+)/gu;
/** The other end of a range stands before a figure, or behind it: 4-6人, 90%至95%. */
const rangeBefore = /\d\s*[%万元个人次]{0,2}\s*[-~—–至到]\s*$/u;
const rangeBehind = /^\s*[%万元个人次]{0,2}\s*[-~—–至到]\s*\d/u;
const each = /(?:每月|每个月|每周|每季度?|每天|每日|每半年|月均|周均)[^\d]{0,6}$/u;

/** What stands around a figure says that it counts nothing: a date, an order, a range, each month's. */
function isNoCount(before: string, after: string): boolean {
  if (rangeBefore.test(before) || rangeBehind.test(after)) return true;
  return dated.test(after) || each.test(before) || /第\s*$/u.test(before);
}

function readStating(text: string): Stating | null {
  const whole = readFigure(text);
  if (typeof whole === 'object' && (whole.name === '' || !/\d/u.test(whole.name))) {
    const behind = whole.name === '' ? wordsBehind(text) : '';
    return { name: cleanName(whole.name || behind), figure: withoutYear(whole.figure), text };
  }
  for (const match of text.matchAll(figureInside)) {
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index);
    const after = rest.slice(match[0].length);
    if (isNoCount(before, after)) continue;
    const found = readFigure(`${boundBefore(before)}${match[0]}${unitOf(after)}`);
    if (typeof found !== 'object') continue;
    const isCounted = found.figure.unit !== null || found.figure.isPercent;
    if (!isCounted && /\d/u.test(after)) continue;
    const words = readFigure(`${before.replace(dates, '').replace(/\d/gu, '')}1个`);
    const name = typeof words === 'object' ? words.name : before;
    return {
      name: cleanName(name) || cleanName(wordsBehind(rest)),
      figure: withoutYear(found.figure),
      text,
    };
  }
  return null;
}

/** 支/年 counts 支: every target of the table is one of the year. */
export function ofTheYear(unit: string | null): string | null {
  const bare = unit?.replace(/\/年$/u, '') ?? '';
  return bare === '' ? null : bare;
}

function withoutYear(figure: Figure): Figure {
  return { ...figure, unit: ofTheYear(figure.unit) };
}

function boundBefore(before: string): string {
  return (
    /(?:不少于|不低于|不超过|不高于|不得少于|不得低于|不得超过|至少达?|以上|超过|≥|≤|>=|<=|>|<|不小于|不大于)\s*$/u.exec(
      before,
    )?.[0] ?? ''
  );
}

/** 万元, %, the longest unit that the text begins with, and 以上 or 以内 behind it. */
function unitOf(after: string): string {
  const match = /^\s*(万|亿|千万|百万|十万)?\s*(%|‰)?/u.exec(after)?.[0] ?? '';
  const rest = after.slice(match.length);
  const isPercent = /[%‰]/u.test(match);
  const unit = isPercent ? '' : longestUnit(rest);
  const bound = /^\s*(?:及以上|或以上|以上|及以下|以下|以内|之内)/u.exec(rest.slice(unit.length));
  return `${match}${unit}${bound?.[0] ?? ''}`;
}

function longestUnit(text: string): string {
  return unitWords
    .filter((unit) => text.startsWith(unit))
    .reduce((best, unit) => (unit.length > best.length ? unit : best), '');
}

/** 68个个案 → 个案 */
function wordsBehind(text: string): string {
  const rest = text.replace(/^[^\d]*\d[\d,]*(?:\.\d+)?\s*(?:万|亿)?\s*[%‰]?\s*/u, '');
  const words = rest.slice(longestUnit(rest).length).replace(/^(?:及以上|或以上|以上|以内)/u, '');
  return /^[\p{Script=Han}/]{2,}/u.exec(words)?.[0] ?? '';
}

/** 其中专业人员 → 专业人员; closing signs and words of doing go. */
function cleanName(name: string): string {
  const trimmed = name
    .replace(/\([^()]*\)/gu, '')
    .replace(/^[\s:：,、]+|[\s:：,、为是共达]+$/gu, '');
  const bare = trimmed.replace(
    /^(?:其中|实际|已|共计?|累计|全年|完成(?![率量数度])|开展|达到)+/u,
    '',
  );
  return bare === '' ? trimmed : bare;
}
