import { readQuantity } from '../../quantities/read-quantity.ts';
import type { Reading } from '../../quantities/reading.ts';

/** Reads a cell's number, shown by a format, under a heading's unit. */
export type NumberReadings = (value: number, format: string, unit: string | null) => Reading;

/** More numbers than this are hardly counts said again: the memory is begun anew. */
const mostNumbers = 8192;
/** Whole numbers under this are most of what is counted: they are looked up by their place. */
const small = 1024;

/** What numbers of one unit and format say. */
interface Known {
  readonly counts: (Reading | undefined)[];
  readonly others: Map<number, Reading>;
}

/**
 * Lives as long as one run of recognition: the same small numbers stand in thousands of cells of a
 * workbook, and each is read once by format and unit.
 */
export function createNumberReadings(): NumberReadings {
  const byUnit = new Map<string | null, Map<string, Known>>();
  return (value, format, unit) => {
    const known = knownOf(byUnit, format, unit);
    const found = readingIn(known, value);
    if (found) return found;
    const plain = unit === null ? undefined : readingIn(knownOf(byUnit, format, null), value);
    const reading = plain
      ? withUnit(plain, unit)
      : readQuantity({ value, format, formula: null }, { unit });
    keep(known, value, reading);
    return reading;
  };
}

function readingIn({ counts, others }: Known, value: number): Reading | undefined {
  return isSmall(value) ? counts[value] : others.get(value);
}

function keep({ counts, others }: Known, value: number, reading: Reading): void {
  if (others.size >= mostNumbers) others.clear();
  if (isSmall(value)) counts[value] = reading;
  else others.set(value, reading);
}

function isSmall(value: number): boolean {
  return value >= 0 && value < small && Number.isInteger(value);
}

function knownOf(
  byUnit: Map<string | null, Map<string, Known>>,
  format: string,
  unit: string | null,
): Known {
  let byFormat = byUnit.get(unit);
  if (!byFormat) {
    byFormat = new Map();
    byUnit.set(unit, byFormat);
  }
  let known = byFormat.get(format);
  if (!known) {
    known = { counts: [], others: new Map() };
    known.counts.length = small;
    byFormat.set(format, known);
  }
  return known;
}

/** The heading's unit, where the cell names none. */
export function withUnit(reading: Reading, unit: string | null | undefined): Reading {
  if (!unit || reading.kind !== 'figure') return reading;
  const { figure } = reading;
  return figure.isPercent || figure.unit !== null
    ? reading
    : { kind: 'figure', figure: { ...figure, unit } };
}
