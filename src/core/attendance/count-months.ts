import { countMonths } from '../quantities/count-months.ts';
import type { Period } from '../quantities/period.ts';
import { equals, half, one, type Rational, rational, sum } from '../quantities/rational.ts';
import { lastFilled } from '../tables/attendance/last-marked.ts';
import type { AttendanceTable, RosterMonth } from '../tables/facts/table.ts';
import type { AttendanceMonth } from './attendance.ts';
import { isPartlyOutside, placeMonths, touches } from './place-months.ts';

/** A month that is counted, before the marks are. */
export type CountedMonth = Omit<AttendanceMonth, 'present' | 'licensed'>;

/**
 * The months of the rosters that lie in the evaluation period, in time order, each with its weight.
 * Columns outside the period are left out, and so are the last ones that nobody has filled in: a
 * year's roster. With as many columns as the period has months each
 * weighs 1; else a month only partly inside weighs 0.5, and so does one whose header says half.
 * Without a period every column counts.
 *
 * @example 4月 … 10月 with 2023-04-16 to 10-31 (6.5 months): 0.5, 1, 1, 1, 1, 1, 1
 */
export function countedMonths(
  tables: readonly AttendanceTable[],
  evaluation: Period | null,
): { readonly months: readonly CountedMonth[]; readonly periodMonths: Rational } {
  const columns = tables.flatMap((table) => columnsOf(table, evaluation));
  const months = joined(columns);
  const stated = evaluation ? countMonths(evaluation) : null;
  const isWhole = stated !== null && equals(stated, rational(months.length));
  const filled = months.filter((month) => isFilled(month, tables));
  const weighed = (filled.length > 0 ? filled : months).map(
    ({ calendar, saysHalf, ...month }): CountedMonth => {
      const isPartly =
        evaluation !== null &&
        calendar !== null &&
        isPartlyOutside(calendar, evaluation, month.fromDay);
      return { ...month, weight: saysHalf || (isPartly && !isWhole) ? half : one };
    },
  );
  return { months: weighed, periodMonths: stated ?? sum(weighed.map(({ weight }) => weight)) };
}

/** Whether this month or a later one has any mark in a roster that holds it. */
function isFilled({ places }: Column, tables: readonly AttendanceTable[]): boolean {
  return places.some(({ table, index }) => {
    const roster = tables.find(({ key }) => key === table);
    return roster !== undefined && index <= lastFilled(roster);
  });
}

interface Column extends Omit<CountedMonth, 'weight'> {
  readonly calendar: number | null;
  readonly saysHalf: boolean;
}

function columnsOf(table: AttendanceTable, evaluation: Period | null): readonly Column[] {
  const placed = placeMonths(table.months, evaluation);
  return table.months.flatMap((month, index) => {
    const calendar = placed[index] ?? null;
    if (evaluation && calendar !== null && !touches(calendar, evaluation, month.fromDay)) return [];
    return [toColumn(table.key, month, index, calendar)];
  });
}

function toColumn(
  table: string,
  { label, month, saysHalf, fromDay }: RosterMonth,
  index: number,
  calendar: number | null,
): Column {
  const year = calendar === null ? null : Math.floor(calendar / 12);
  const days = fromDay === undefined ? {} : { fromDay };
  return { index, label, year, month, calendar, saysHalf, ...days, places: [{ table, index }] };
}

/** Columns of several rosters that are the same month become one; those of one roster stay apart. */
function joined(columns: readonly Column[]): readonly Column[] {
  const months = new Map<string, Column>();
  for (const column of columns) {
    const key = column.calendar === null ? column.label : String(column.calendar);
    const known = months.get(key);
    const isRepeated = known?.places.some(({ table }) => table === column.places[0]?.table);
    if (!known) months.set(key, column);
    else if (isRepeated) months.set(`${key}/${column.index}`, column);
    else months.set(key, together(known, column));
  }
  const all = [...months.values()];
  const isPlaced = all.every(({ calendar }) => calendar !== null);
  return isPlaced ? all.sort((a, b) => (a.calendar ?? 0) - (b.calendar ?? 0)) : all;
}

function together(a: Column, b: Column): Column {
  return { ...a, saysHalf: a.saysHalf || b.saysHalf, places: [...a.places, ...b.places] };
}
