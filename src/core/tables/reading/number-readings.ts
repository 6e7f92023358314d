import { readQuantity } from '../../quantities/read-quantity.ts';
import { type Reading, withUnit } from '../../quantities/reading.ts';

/** Reads a number under a heading's unit. */
type NumberReading = (value: number, unit: string | null) => Reading;

/** By format, reads the numbers that it shows. */
export type NumberReadings = (format: string) => NumberReading;

/** More numbers than this are hardly counts said again: the memory is begun anew. */
const mostNumbers = 8192;
/** Whole numbers under this are most of what is counted: they are looked up by their place. */
const small = 1024;

/** What numbers of one format and unit say. */
interface Known {
  readonly counts: (Reading | undefined)[];
  readonly others: Map<number, Reading>;
}

/**
 * Lives as long as one run of recognition: the same small numbers stand in thousands of cells of a
 * workbook, and each is read once by format and unit.
 */
export function createNumberReadings(): NumberReadings {
  const byFormat = new Map<string, NumberReading>();
  return (format) => {
    const known = byFormat.get(format) ?? readingsOf(format);
    byFormat.set(format, known);
    return known;
  };
}

function readingsOf(format: string): NumberReading {
  const bare = newlyKnown();
  const byUnit = new Map<string | null, Known>([[null, bare]]);
  return (value, unit) => {
    const known = byUnit.get(unit) ?? newlyKnown();
    const found = readingIn(known, value);
    if (found) return found;
    byUnit.set(unit, known);
    const plain = unit === null ? undefined : readingIn(bare, value);
    const reading = plain
      ? underUnit(plain, unit)
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

function newlyKnown(): Known {
  const counts: Known['counts'] = [];
  counts.length = small;
  return { counts, others: new Map() };
}

/** The heading's unit, where the cell names none. */
export function underUnit(reading: Reading, unit: string | null | undefined): Reading {
  if (!unit || reading.kind !== 'figure') return reading;
  const { figure } = reading;
  return figure.isPercent || figure.unit !== null
    ? reading
    : { kind: 'figure', figure: withUnit(figure, unit) };
}
