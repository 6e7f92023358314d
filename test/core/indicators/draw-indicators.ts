import { readQuantity } from '../../../src/core/quantities/read-quantity.ts';
import type { Stated } from '../../../src/core/quantities/reading.ts';
import type {
  IndicatorEntry,
  IndicatorTable,
  Measure,
} from '../../../src/core/tables/facts/table.ts';

/** Service, measure, area (合计 for a total, null for a plain row), target, completed, rate. */
export type DrawnRow = readonly [
  name: string,
  measure: Measure | null,
  area: string | null,
  target?: Drawn,
  completed?: Drawn,
  rate?: Drawn,
];

/** A number, a text as typed, null for a blank, undefined where the table has no such column. */
type Drawn = number | string | null | undefined;

/**
 * A table of indicators, a line each: labels in column A, target, completed and rate in D, E and F
 * of rows 1 and on. Rows of one service and measure share a group.
 */
export function drawIndicators(
  rows: readonly DrawnRow[],
  key = 'indicators|指标|1',
): IndicatorTable {
  const entries = rows.map((row, at) => drawEntry(row, at));
  return freeze({
    kind: 'indicators',
    key,
    place: { sheet: '指标', top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: 5 },
    confidence: 1,
    isSure: true,
    why: [],
    title: null,
    titlePeriod: null,
    station: null,
    unknownColumns: [],
    entries,
    workers: [],
  });
}

/** The cell of a drawn row: `place(3, 'completed')` is E4. */
export function place(row: number, role: 'label' | 'target' | 'completed' | 'rate') {
  return { sheet: '指标', row, column: { label: 0, target: 3, completed: 4, rate: 5 }[role] };
}

function drawEntry(row: DrawnRow, at: number): IndicatorEntry {
  const [name, measure, area, target, completed, rate] = row;
  const isTotal = area === '合计';
  return {
    name,
    measure,
    unit: null,
    area: isTotal ? null : area,
    isTotal,
    target: drawStated(target, at, 'target'),
    completed: drawStated(completed, at, 'completed'),
    rate: drawStated(rate, at, 'rate'),
    path: [...(area === null ? [] : [area]), name, ...(measure === null ? [] : [measure])],
    group: `${name}|${measure ?? ''}`,
    label: place(at, 'label'),
  };
}

function drawStated(
  value: Drawn,
  row: number,
  role: 'target' | 'completed' | 'rate',
): Stated | null {
  if (value === undefined) return null;
  const formula = value === '?' ? 'A1' : null;
  const cell = { value: value === '?' ? null : value, format: 'General', formula };
  return { cell: place(row, role), reading: readQuantity(cell) };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) freeze(member);
    Object.freeze(value);
  }
  return value;
}
