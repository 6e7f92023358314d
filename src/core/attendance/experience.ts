import { compare, type Rational, rational, zero } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { AttendanceTable, RosterWorker } from '../tables/facts/table.ts';

export interface Experience {
  readonly isExperienced: boolean;
  readonly personMonths: Rational;
}

const none: Experience = { isExperienced: false, personMonths: zero };

/**
 * Whether a worker counts as experienced, and with how many person-months: by the roster's own
 * 从业2年以上 column where it has one (at most what the marks give), else by the years in the trade.
 */
export function experienceOf(
  table: AttendanceTable,
  row: RosterWorker,
  total: Rational,
  experiencedYears: number,
): Experience {
  if (hasExperiencedColumn(table)) return byColumn(row, total);
  return hasYears(row.years, experiencedYears)
    ? { isExperienced: true, personMonths: total }
    : none;
}

/** Whether any roster tells who is experienced. */
export function tellsExperience(tables: readonly AttendanceTable[]): boolean {
  return tables.some(
    (table) =>
      hasExperiencedColumn(table) || table.workers.some(({ years }) => figureOf(years) !== null),
  );
}

function hasExperiencedColumn({ workers }: AttendanceTable): boolean {
  return workers.some(({ experiencedSubtotal }) => figureOf(experiencedSubtotal) !== null);
}

function byColumn({ experiencedSubtotal }: RosterWorker, total: Rational): Experience {
  const stated = figureOf(experiencedSubtotal)?.value ?? zero;
  if (compare(stated, zero) <= 0) return none;
  return { isExperienced: true, personMonths: compare(stated, total) < 0 ? stated : total };
}

/** 2年以上 and 2 are enough for 2; 2年以内 is not. */
function hasYears(years: Stated | null, wanted: number): boolean {
  const figure = figureOf(years);
  if (!figure || figure.bound === 'at-most' || figure.bound === 'less-than') return false;
  return compare(figure.value, rational(Math.round(wanted * 100), 100)) >= 0;
}

function figureOf(stated: Stated | null) {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}
