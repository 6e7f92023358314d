import { format } from 'numfmt';
import { type Cell, isError, isUnknown } from '../cells/cell.ts';
import { inKnownLanguage } from '../cells/format-language.ts';
import { readNumberFormat } from './number-format.ts';
import { plainText } from './plain-text.ts';
import { noneCharacters, noneMarks } from './quantity-words.ts';
import { exactDecimals, fromNumber, multiply, type Rational, rational } from './rational.ts';
import { decorateFigure, type NamedFigure, readFigure } from './read-figure.ts';
import { readItems } from './read-items.ts';
import { type Figure, type Reading, withUnit } from './reading.ts';

/** What the headings say of a cell's figure. */
export interface QuantityContext {
  /** The heading has a %: 64.73 is 64.73 %. */
  readonly isPercent?: boolean;
  /** 万 of a heading: 10000. A cell that says 万 or a unit of its own is not scaled again. */
  readonly scale?: Rational;
  /** The heading's unit, where the cell names none. */
  readonly unit?: string | null;
  /** Several items in one cell may be read; else such a cell is unreadable. */
  readonly allowsItems?: boolean;
}

/**
 * What a cell says, by its value and number format, and for text by its words. Decimals come from
 * the format, from the number itself under General, or from the text. Dates are words and no figures.
 * A blank, a mark for "not applicable", an error and a formula without a value are none of them 0.
 *
 * A cell 0.6473 shown as 0.00% → 6473/10000, a percentage with 2 decimals.
 */
export function readQuantity(cell: Cell, context: QuantityContext = {}): Reading {
  const { value } = cell;
  if (isUnknown(cell)) return { kind: 'unknown' };
  if (value === null) return { kind: 'blank' };
  if (isError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'number'
    ? readNumberCell(value, cell.format, context)
    : readText(value, context);
}

/** A longer text is a report, not a figure or a list of figures. */
const longestText = 2000;

/** Without one of these a text states no figure and numbers no items. */
const sayingNumbers = /[\d①-⑳㈠-㈩〇○零一二两三四五六七八九十百千万亿]/;

/** Whether a text only says "not applicable": / ／ — – - 无 N/A. */
export function isNoneMark(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return false;
  const isCharacters = Array.from(plain).every(
    (character) => noneCharacters.includes(character) || character === ' ',
  );
  return isCharacters || noneMarks.includes(plain);
}

type StatedFigure = Pick<NamedFigure, 'figure' | 'isScaled'>;

function readNumberCell(value: number, code: string, context: QuantityContext): Reading {
  const exact = fromNumber(value);
  const shown = readNumberFormat(code, value);
  if (!exact) return { kind: 'unreadable', text: String(value) };
  if (shown.kind === 'date') return { kind: 'text', text: displayed(value, code) };
  if (shown.kind === 'plain') {
    const figure = bareFigure(exact, false, generalDecimals(value, exact));
    return figureOf({ figure, isScaled: false }, context);
  }
  const figure = bareFigure(exact, shown.isPercent, shown.decimals);
  const decorated = decorateFigure(figure, plainText(shown.prefix), plainText(shown.suffix));
  return decorated ? figureOf(decorated, context) : { kind: 'text', text: displayed(value, code) };
}

function bareFigure(value: Rational, isPercent: boolean, decimals: number | null): Figure {
  return { value, isPercent, decimals, unit: null, bound: null };
}

function readText(text: string, context: QuantityContext): Reading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank' };
  if (isNoneMark(plain)) return { kind: 'none', mark: plain };
  if (plain.length > longestText) return { kind: 'text', text: plain };
  if (!sayingNumbers.test(plain)) return { kind: 'text', text: plain };
  const items = readItems(plain);
  if (items.length > 0 && context.allowsItems) return { kind: 'items', items };
  const single = readFigure(plain.replace(/\n/g, ' '));
  if (typeof single === 'object') return figureOf(single, context);
  const isSeveral = items.filter((item) => item.figure).length > 1;
  return { kind: isSeveral ? 'unreadable' : single, text: plain };
}

/** Applies the headings: % and 万 to a bare number, the unit where none is written. */
function figureOf({ figure, isScaled }: StatedFigure, context: QuantityContext): Reading {
  const isBare = figure.unit === null && !figure.isPercent && !isScaled;
  if (isBare && context.isPercent) {
    const value = multiply(figure.value, rational(1, 100));
    return { kind: 'figure', figure: { ...figure, value, isPercent: true } };
  }
  const unit = figure.isPercent ? null : (figure.unit ?? context.unit ?? null);
  if (!isBare || !context.scale) return { kind: 'figure', figure: withUnit(figure, unit) };
  const decimals = figure.decimals === null ? null : figure.decimals - powerOfTen(context.scale);
  const value = multiply(figure.value, context.scale);
  return { kind: 'figure', figure: withUnit({ ...figure, value, decimals }, unit) };
}

function powerOfTen(scale: Rational): number {
  return scale.n.toString().length - scale.d.toString().length;
}

/** Under General a cell shows at most 11 characters: 0.647250147841514 has 9 decimals. */
function generalDecimals(number: number, exact: Rational): number | null {
  if (exact.d === 1n) return 0;
  const decimals = exactDecimals(exact);
  if (decimals === null) return null;
  const whole = String(Math.trunc(Math.abs(number))).length;
  return Math.min(decimals, Math.max(0, 10 - whole));
}

function displayed(value: number, code: string): string {
  try {
    return format(inKnownLanguage(code), value, { locale: 'zh-CN', throws: false });
  } catch {
    return String(value);
  }
}
