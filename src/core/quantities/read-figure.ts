import { numeralPattern, readChineseNumeral } from './chinese-numeral.ts';
import { type Prefix, readPrefix } from './figure-prefix.ts';
import { isKnownUnit, readSuffix, type Suffix } from './figure-suffix.ts';
import { multiply, parseDecimal, type Rational, rational } from './rational.ts';
import type { Bound, Figure } from './reading.ts';

/** A figure in a text and the words before it that say what it is of: 资源链接折合价值 50万/年. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
  /** It said 万 or 亿 itself: a heading's 万 does not count again. */
  readonly isScaled: boolean;
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
  if (!number || !suffix || prefix.isEach) {
    const whole = prefix.isEach ? wholeAfterEach.exec(after)?.[1] : undefined;
    if (whole) return readFigure(whole);
    return isMeantAsFigure(prefix, after) ? 'unreadable' : 'text';
  }
  if (prefix.words !== '' && !(suffix.isUnit && isName(prefix.words))) return 'text';
  const value =
    sign === '-' || prefix.isNegative ? multiply(number.value, rational(-1)) : number.value;
  return nameFigure(prefix.words, value, number.decimals, prefix.bound, suffix);
}

/** Applies the literal text of a number format to its number: 0"个", 0.00"万元". Null for 0"月". */
export function decorateFigure(figure: Figure, before: string, after: string): NamedFigure | null {
  const prefix = readPrefix(before);
  const suffix = readSuffix(after);
  if (suffix === 'order') return null;
  if (!suffix || prefix.words !== '') return { name: '', figure, isScaled: false };
  if (!figure.isPercent) return nameFigure('', figure.value, figure.decimals, prefix.bound, suffix);
  const bound = prefix.bound ?? suffix.bound;
  return { name: '', figure: { ...figure, bound }, isScaled: false };
}

/** 每季度3场,共12场 and 每月20户,全年240户次 state the whole themselves. */
const wholeAfterEach =
  /[,;(] ?(?:(?:全年|年度|一年)(?:合计|总计|共计|共)?|合计|总计|共计|共)[:为]?([^,;()]+)\)?$/;

/** (1,234.50) is a negative amount; (12) may as well be the number of an item. */
function readAccounting(digits: string): FigureReading {
  const number = readNumber(digits);
  if (!number || !/[,.]/.test(digits)) return 'unreadable';
  const value = multiply(number.value, rational(-1));
  const figure = { value, isPercent: false, decimals: number.decimals, unit: null, bound: null };
  return { name: '', figure, isScaled: false };
}

function nameFigure(
  name: string,
  value: Rational,
  decimals: number | null,
  bound: Bound | null,
  { scale, per, unit, bound: boundAfter }: Suffix,
): NamedFigure {
  const figure = {
    value: multiply(value, rational(10n ** BigInt(scale), per ?? 1)),
    isPercent: per !== null,
    decimals: decimals === null ? null : decimals - scale + (per === 1000 ? 1 : 0),
    unit,
    bound: bound ?? boundAfter,
  };
  return { name, figure, isScaled: scale > 0 };
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

const anyNumeral = new RegExp(numeralPattern);
const numeralText = new RegExp(
  `^(.*?)(${numeralPattern})([^〇○零一二两三四五六七八九十百千万亿\\d]*)$`,
  's',
);

/** 三十, 十二个, 不少于两支: whole texts only; a single numeral without a unit is a label. */
function readNumeral(text: string): NamedFigure | 'unreadable' | null {
  const match = anyNumeral.test(text) ? numeralText.exec(text) : null;
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
  return nameFigure('', rational(value), 0, prefix.bound, suffix);
}
