import { readQuantity } from '../../quantities/read-quantity.ts';
import type { Reading } from '../../quantities/reading.ts';

/** Reads a cell's number, shown by a format, under a heading's unit. */
export type NumberReadings = (value: number, format: string, unit: string | null) => Reading;

/** More numbers than this are hardly counts said again: the memory is begun anew. */
const mostNumbers = 8192;

/**
 * Lives as long as one run of recognition: the same small numbers stand in thousands of cells of a
 * workbook, and each is read once by format and unit.
 */
export function createNumberReadings(): NumberReadings {
  const byUnit = new Map<string | null, Map<string, Map<number, Reading>>>();
  return (value, format, unit) => {
    const known = numbersOf(byUnit, format, unit);
    const found = known.get(value);
    if (found) return found;
    const plain = unit === null ? undefined : numbersOf(byUnit, format, null).get(value);
    const reading = plain
      ? withUnit(plain, unit)
      : readQuantity({ value, format, formula: null }, { unit });
    if (known.size >= mostNumbers) known.clear();
    known.set(value, reading);
    return reading;
  };
}

function numbersOf(
  byUnit: Map<string | null, Map<string, Map<number, Reading>>>,
  format: string,
  unit: string | null,
): Map<number, Reading> {
  let byFormat = byUnit.get(unit);
  if (!byFormat) {
    byFormat = new Map();
    byUnit.set(unit, byFormat);
  }
  let numbers = byFormat.get(format);
  if (!numbers) {
    numbers = new Map();
    byFormat.set(format, numbers);
  }
  return numbers;
}

/** The heading's unit, where the cell names none. */
export function withUnit(reading: Reading, unit: string | null | undefined): Reading {
  if (!unit || reading.kind !== 'figure') return reading;
  const { figure } = reading;
  return figure.isPercent || figure.unit !== null
    ? reading
    : { kind: 'figure', figure: { ...figure, unit } };
}
