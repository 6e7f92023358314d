import type { CellAddress } from '../core/cells/address.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Rational } from '../core/quantities/rational.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';

/** The columns of 指标汇总. */
export const indicatorColumn = {
  name: 0,
  measure: 1,
  unit: 2,
  area: 3,
  target: 4,
  completed: 5,
  rate: 6,
  stated: 7,
  elapsed: 8,
  state: 9,
  owed: 10,
  pace: 11,
  note: 12,
  source: 13,
} as const;
const widths = [25, 9, 7, 11, 10, 10, 10, 11, 10, 10, 9, 10, 30, 20] as const;
const readingWidth = 12;

/** A figure of an indicator that is printed in a cell of its own. */
export type FigureName = 'target' | 'completed' | 'stated';

/** Headings and widths; a 读数 column is there only where some source is a text. */
export interface IndicatorColumns {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly key: number;
  /** By figure, the column of its 读数. */
  readonly readings: Readonly<Partial<Record<FigureName, number>>>;
}

export function indicatorColumns({ evaluation, snapshot, words }: PlanContext): IndicatorColumns {
  const needed = (['target', 'completed', 'stated'] as const).filter((name) =>
    evaluation.indicators.some((indicator) => {
      const figure = printedFigure(indicator, name);
      return figure !== null && figureFormula(snapshot, figure.cell, figure.value) === null;
    }),
  );
  return {
    headings: [
      ...words.indicators.headings,
      ...needed.map((name) => words.indicators.readings[name]),
    ],
    widths: [...widths, ...needed.map(() => readingWidth)],
    key: widths.length + needed.length,
    readings: Object.fromEntries(needed.map((name, index) => [name, widths.length + index])),
  };
}

/** The figure and the cell that prints it; null where it was reckoned, or is not known. */
export function printedFigure(
  indicator: Indicator,
  name: FigureName,
): { readonly cell: CellAddress; readonly value: Rational } | null {
  const { entry, statedRate, isRolledUp } = indicator;
  if (isRolledUp) return null;
  const value = name === 'stated' ? statedRate?.value : indicator[name];
  const cell = (name === 'stated' ? entry.rate : entry[name])?.cell;
  return value && cell ? { cell, value } : null;
}
