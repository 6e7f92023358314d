import { numeralPattern, readChineseNumeral } from './chinese-numeral.ts';
import {
  approximations,
  approximationsAfter,
  boundsAfter,
  boundsBefore,
  eachWords,
  fillersBefore,
  noteWords,
  orderWords,
  scaleWords,
  unitWords,
} from './quantity-words.ts';
import { divide, multiply, parseDecimal, type Rational, rational } from './rational.ts';
import type { Bound, Figure } from './reading.ts';

/** A figure in a text and the words before it that say what it is of: 资源链接折合价值 50万/年. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

export type FigureReading = NamedFigure | 'text' | 'unreadable';

/**
 * What one figure a text states, if it states one: a number with thousands separators, a sign, 万 or
 * 亿, a unit, %, ‰, a bound before or after it, and a note in brackets or after a comma, which is
 * left out. The text is plain (`plainText`).
 *
 * `text`: words, dates and numbers that only order (7月, 3楼, 片区1). `unreadable`: meant as a
 * figure but not to be read as one, such as 12.5.3, 3,38, 10-12 or 每月4次.
 *
 * `不少于3,382人次（含线上）` → at least 3382, unit 人次.
 */
export function readFigure(text: string): FigureReading {
  if (isDateLike(text)) return 'text';
  if (/^\([\d,.]+\)$/.test(text)) return readAccounting(text.slice(1, -1));
  const numerals = readNumeral(text);
  if (numerals) return numerals;
  const match = /^([^\d]*?)([-+]?)(\d[\d,]*(?: \d{3}(?!\d))*(?:\.\d+)?|\.\d+)(.*)$/s.exec(text);
  if (!match) return 'text';
  const [, before = '', sign = '', digits = '', after = ''] = match;
  const prefix = readPrefix(before);
  const number = readNumber(digits);
  const suffix = readSuffix(after);
  if (suffix === 'order') return 'text';
  if (!number || !suffix || prefix.isEach)
    return isMeantAsFigure(prefix, after) ? 'unreadable' : 'text';
  if (prefix.words !== '' && !(suffix.isUnit && isName(prefix.words))) return 'text';
  const value =
    sign === '-' || prefix.isNegative ? multiply(number.value, rational(-1)) : number.value;
  return { name: prefix.words, figure: makeFigure(value, number.decimals, prefix.bound, suffix) };
}

/** Applies the literal text of a number format to its number: 0"个", 0.00"万元". Null for 0"月". */
export function decorateFigure(figure: Figure, before: string, after: string): Figure | null {
  const prefix = readPrefix(before);
  const suffix = readSuffix(after);
  if (suffix === 'order') return null;
  if (!suffix || prefix.words !== '') return figure;
  if (figure.isPercent) return { ...figure, bound: prefix.bound ?? suffix.bound };
  return makeFigure(figure.value, figure.decimals, prefix.bound, suffix);
}

/** (1,234.50) is a negative amount; (12) may as well be the number of an item. */
function readAccounting(digits: string): FigureReading {
  const number = readNumber(digits);
  if (!number || !/[,.]/.test(digits)) return 'unreadable';
  const value = multiply(number.value, rational(-1));
  const figure = { value, isPercent: false, decimals: number.decimals, unit: null, bound: null };
  return { name: '', figure };
}

interface Prefix {
  readonly words: string;
  readonly bound: Bound | null;
  readonly isRough: boolean;
  readonly isEach: boolean;
  readonly isNegative: boolean;
}

interface Suffix {
  readonly scale: number;
  /** 100, 1000 or null. */
  readonly per: 100 | 1000 | null;
  readonly unit: string | null;
  /** A unit of the field, %, 万 or 亿: then words may stand before the number. */
  readonly isUnit: boolean;
  readonly bound: Bound | null;
}

function makeFigure(
  value: Rational,
  decimals: number | null,
  bound: Bound | null,
  suffix: Suffix,
): Figure {
  const shift = suffix.per === 1000 ? 1 : -suffix.scale;
  const scaled = multiply(value, rational(10n ** BigInt(suffix.scale)));
  return {
    value: suffix.per ? (divide(scaled, rational(suffix.per)) ?? scaled) : scaled,
    isPercent: suffix.per !== null,
    decimals: decimals === null ? null : decimals + shift,
    unit: suffix.unit,
    bound: bound ?? suffix.bound,
  };
}

function readNumber(
  digits: string,
): { readonly value: Rational; readonly decimals: number } | null {
  const isGrouped =
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) || /^\d{1,3}( \d{3})+(\.\d+)?$/.test(digits);
  if (!isGrouped && !/^(\d+(\.\d+)?|\.\d+)$/.test(digits)) return null;
  const plain = digits.replace(/[, ]/g, '');
  const value = parseDecimal(plain);
  return value && { value, decimals: plain.split('.')[1]?.length ?? 0 };
}

/** Takes bounds, fillers and approximations off the end of what stands before the number. */
function readPrefix(before: string): Prefix {
  let words = before.replace(/[(（]?[·•]?\s*$/, '').trim();
  let bound: Bound | null = null;
  let isRough = false;
  let isNegative = false;
  for (let found = true; found && words !== ''; words = words.trim()) {
    found = false;
    const known = boundsBefore.find(([word]) => words.endsWith(word));
    const rough = approximations.find((word) => words.endsWith(word));
    const filler = fillersBefore.find((word) => words.endsWith(word));
    const word = known?.[0] ?? rough ?? (words === '负' ? words : filler);
    if (word === undefined) continue;
    if (known) bound ??= known[1];
    isRough ||= rough !== undefined;
    isNegative ||= word === '负';
    words = words.slice(0, -word.length);
    found = true;
  }
  return {
    words,
    bound,
    isRough,
    isNegative,
    isEach: eachWords.some((word) => before.includes(word)),
  };
}

/** What stands after the number; null where it is neither unit, bound nor note; `order`: 7月, 3楼. */
function readSuffix(after: string): Suffix | 'order' | null {
  const [rest, bracketUnit] = withoutNotes(after);
  if (
    /^(月|日|号|年\d|点\d|:\d)/.test(rest) ||
    (orderWords.includes(rest) && !after.startsWith(' '))
  ) {
    return 'order';
  }
  const per = rest.startsWith('%') ? 100 : rest.startsWith('‰') ? 1000 : null;
  const scale = per ? undefined : scaleWords.find(([word]) => rest.startsWith(word));
  const tail = rest.slice(per ? 1 : (scale?.[0].length ?? 0)).trim();
  const [withoutBound, bound] = takeBoundAfter(tail);
  const unit = withoutBound === '' ? bracketUnit : readUnit(withoutBound);
  if (unit === undefined || (per && unit)) return null;
  const isUnit = per !== null || scale !== undefined || (unit !== null && isKnownUnit(unit));
  return { scale: scale?.[1] ?? 0, per, unit, isUnit, bound };
}

/** Leaves out 左右, closing marks, notes in brackets and after a comma; keeps a unit in brackets. */
function withoutNotes(after: string): readonly [string, string | null] {
  const note = new RegExp(`[,;。.、]\\s*(${noteWords.join('|')}).*$`, 's');
  const bracket = /^\s*\(([^()]*)\)\s*$/.exec(after)?.[1]?.trim() ?? '';
  const rest = after
    .replace(/\([^()]*\)/g, '')
    .replace(note, '')
    .trim()
    .replace(/[;。,、.!)]+$/, '')
    .trim();
  return [rest, isKnownUnit(bracket) ? bracket : null];
}

function takeBoundAfter(text: string): readonly [string, Bound | null] {
  const rough = approximationsAfter.find((word) => text.endsWith(word));
  if (rough) return [text.slice(0, -rough.length).trim(), null];
  const found = boundsAfter.find(([word]) => text.endsWith(word));
  if (found) return [text.slice(0, -found[0].length).trim(), found[1]];
  const more = /^(余|多|\+)(.*)$/.exec(text);
  return more ? [(more[2] ?? '').trim(), 'more-than'] : [text, null];
}

/** The unit as written; what it counts (68个个案) is left out. Undefined: that is no unit. */
function readUnit(text: string): string | undefined {
  const spaceless = text.replace(/\s/g, '');
  if (isKnownUnit(spaceless)) return spaceless;
  if (!/^[\u4e00-\u9fff/·]+$/.test(spaceless)) return undefined;
  const longest = unitWords
    .filter((word) => spaceless.startsWith(word))
    .reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest !== '' && spaceless.length - longest.length <= 4) return longest;
  return spaceless.length <= 4 && !spaceless.includes('/') ? spaceless : undefined;
}

function isKnownUnit(text: string): boolean {
  const parts = text.replace(/^\//, '').split('/');
  return parts.every((part) => unitWords.includes(part));
}

/** Words that can say what a figure is of: no 第, no other mark of an order, not a whole sentence. */
function isName(words: string): boolean {
  return (
    words.length <= 60 && !/(第|No\.?|编号|#|[A-Za-z])$/i.test(words) && !/[=*×x÷^]$/.test(words)
  );
}

function isDateLike(text: string): boolean {
  return (
    /^\(?\d{4}\s*年/.test(text) ||
    /^\(?\d{4}([-./])\d{1,2}\1\d{1,2}(?!\d)/.test(text) ||
    /^(19|20)\d\d\s*[-–—~至]\s*(19|20)\d\d年?$/.test(text) ||
    /^\d{1,2}:\d{2}/.test(text)
  );
}

/** It leads with a number, a bound or 约 and does not go on in words, nor with a number of an item. */
function isMeantAsFigure(prefix: Prefix, after: string): boolean {
  if (prefix.words !== '' && !prefix.isEach) return false;
  if (/^[.、)]\s*[^\d\s]/.test(after)) return false;
  const words = after.match(/[\u4e00-\u9fff]+/g) ?? [];
  return words.every((word) => word.length <= 4) || prefix.bound !== null;
}

/** 三十, 十二个, 不少于两支: whole texts only; a single numeral without a unit is a label. */
function readNumeral(text: string): NamedFigure | 'unreadable' | null {
  const match = new RegExp(
    `^(.*?)(${numeralPattern})([^〇○零一二两三四五六七八九十百千万亿\\d]*)$`,
    's',
  ).exec(text);
  if (!match) return null;
  const [, before = '', numeral = '', after = ''] = match;
  const prefix = readPrefix(before.replace(/百分之$/, ''));
  if (prefix.words !== '') return null;
  const value = readChineseNumeral(numeral);
  const suffix = readSuffix(before.endsWith('百分之') ? `%${after}` : after);
  if (value === null || !suffix || suffix === 'order') return null;
  const isOnlyLabel = suffix.unit === null && !suffix.per && numeral.length === 1 && !prefix.bound;
  const isWord =
    suffix.unit !== null &&
    !isKnownUnit(after.replace(/\s|\([^()]*\)/g, '').replace(/^[万亿]/, ''));
  if (isOnlyLabel || (isWord && !suffix.bound)) return null;
  if (prefix.isRough) return 'unreadable';
  return { name: '', figure: makeFigure(rational(value), 0, prefix.bound, suffix) };
}
