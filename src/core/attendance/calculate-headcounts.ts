import type { Period } from '../quantities/period.ts';
import {
  compare,
  divide,
  equals,
  hundred,
  type Rational,
  rational,
  sum,
} from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { HeadcountLine } from '../tables/facts/headcounts.ts';
import type { AttendanceTable, RosterMonth } from '../tables/facts/table.ts';
import type { HeadcountMonth, StaffHeadcounts } from './headcounts.ts';
import { placeMonths, touches } from './place-months.ts';

/** A rate above this without a percent sign is one of hundredths: 95 is 95 %. */
const mostShare = rational(3);

/**
 * The staffing rate of each month of tables that count heads without names, their sums and means.
 * Months outside the evaluation period and those without a figure are left out; where a table goes
 * by months those of areas and stations are not added to it, and a copy of a month counts once. Who
 * stayed is not told by heads: there is no stable-staff rate. Null without such a table.
 *
 * @example 20 of 20, 19 of 20 → 100 %, 95 %; in all 39 of 40, 97.5 %
 */
export function calculateHeadcounts(
  tables: readonly AttendanceTable[],
  evaluation: Period | null,
): StaffHeadcounts | null {
  const all = tables.filter(({ isSure }) => isSure);
  const known = all.flatMap((table) => linesOf(table, evaluation));
  const ofMonths = known.some(({ line }) => line.isMonth);
  const lines = distinct(
    known.flatMap(({ line, month }) =>
      line.isMonth !== ofMonths || month.present === null ? [] : [month],
    ),
  );
  if (lines.length === 0) return null;
  const both = lines.flatMap(({ required, present, rate }) =>
    required && present && rate ? [{ required, present, rate }] : [],
  );
  const isTold = both.length > 0;
  const required = isTold ? sum(both.map((line) => line.required)) : null;
  const present = isTold ? sum(both.map((line) => line.present)) : null;
  return {
    tables: [...new Set(lines.map(({ table }) => table))],
    ofMonths,
    lines,
    required,
    present,
    rate: required && present && divide(present, required),
    meanPresent: mean(lines.flatMap((line) => line.present ?? [])),
    meanRate: mean(both.map(({ rate }) => rate)),
  };
}

/** A copy of a month counts once; with other figures it is another area's, told apart by its sheet. */
function distinct(lines: readonly HeadcountMonth[]): readonly HeadcountMonth[] {
  const first = new Map<string, HeadcountMonth>();
  return lines.flatMap((line) => {
    const known = first.get(line.label);
    if (!known || known.table === line.table) {
      first.set(line.label, known ?? line);
      return [line];
    }
    if (isSame(known.required, line.required) && isSame(known.present, line.present)) return [];
    const sheet = line.cells.present?.sheet ?? '';
    return [{ ...line, label: `${sheet} ${line.label}` }];
  });
}

function isSame(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : equals(a, b);
}

function mean(values: readonly Rational[]): Rational | null {
  return values.length === 0 ? null : divide(sum(values), rational(values.length));
}

function linesOf(table: AttendanceTable, evaluation: Period | null) {
  const lines = table.headcounts?.lines ?? [];
  const placed = placeMonths(lines.map(asMonth), evaluation);
  return lines.flatMap((line, index) => {
    const calendar = placed[index] ?? null;
    if (line.isMonth && evaluation && calendar !== null && !touches(calendar, evaluation))
      return [];
    return [{ line, month: monthOf(table.key, line, index) }];
  });
}

function asMonth({ label, month, year }: HeadcountLine): RosterMonth {
  return { label, month, year, saysHalf: false, marks: [] };
}

function monthOf(table: string, { label, figures }: HeadcountLine, index: number): HeadcountMonth {
  const [required, present] = [headsIn(figures.required), headsIn(figures.present)];
  return {
    table,
    index,
    label,
    required,
    present,
    licensed: headsIn(figures.licensed),
    rate: required && present && divide(present, required),
    statedRate: shareIn(figures.rate),
    cells: {
      required: figures.required?.cell ?? null,
      present: figures.present?.cell ?? null,
      licensed: figures.licensed?.cell ?? null,
      rate: figures.rate?.cell ?? null,
    },
  };
}

/** A number of heads; a share is none. */
export function headsIn(stated: Stated | undefined): Rational | null {
  if (stated?.reading.kind !== 'figure' || stated.reading.figure.isPercent) return null;
  return stated.reading.figure.value;
}

/** A printed rate as a fraction: 95 %, 0.95 and 95 alike. */
export function shareIn(stated: Stated | undefined): Rational | null {
  if (stated?.reading.kind !== 'figure') return null;
  const { value, isPercent } = stated.reading.figure;
  return isPercent || compare(value, mostShare) <= 0 ? value : divide(value, hundred);
}
