import type { Cell } from '../../../src/core/cells/cell.ts';
import {
  multiply,
  parseDecimal,
  type Rational,
  rational,
} from '../../../src/core/quantities/rational.ts';
import type { Bound, Figure, Reading } from '../../../src/core/quantities/reading.ts';

/** A cell with a value and the format that shows it. */
export function cell(
  value: Cell['value'],
  format = 'General',
  formula: string | null = null,
): Cell {
  return Object.freeze({ value, format, formula });
}

/** `12.50` → 25/2; the tests' figures are all written as decimals. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no decimal`);
  return value;
}

/**
 * A figure in one line: `at-least 2400000 d-4 元/年`, `64.73% d2`. The number is as it is shown, so
 * that a percentage is divided by 100 here; `d` and its decimals, `d?` where they cannot be told.
 */
export function figure(line: string): Figure {
  const match =
    /^(?:(at-least|at-most|more-than|less-than) )?(-?[\d.]+)(%)? d(-?\d+|\?)(?: (.+))?$/.exec(line);
  if (!match) throw new Error(`Not a figure: ${line}`);
  const value = decimal(match[2] ?? '');
  return {
    value: match[3] ? multiply(value, rational(1, 100)) : value,
    isPercent: match[3] !== undefined,
    decimals: match[4] === '?' ? null : Number(match[4]),
    unit: match[5] ?? null,
    bound: (match[1] as Bound | undefined) ?? null,
  };
}

export function figureReading(line: string): Reading {
  return { kind: 'figure', figure: figure(line) };
}
