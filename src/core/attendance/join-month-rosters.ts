import type { AttendanceTable, RosterMonth, RosterWorker, Table } from '../tables/facts/table.ts';

/**
 * Rosters of one staff that go on from sheet to sheet (a month, a quarter or a half year each) as one
 * roster: months side by side, a worker's marks of all sheets in one row. So it is only where no month
 * comes twice, each sheet names every worker once, and most of its names were named before; rosters of
 * areas have the same months and stay apart. The later ones keep their place and hold nothing more;
 * sums that they print are of a part and are not taken over.
 *
 * @example 7月, 8月 and 9月, a sheet each: 社工01 with √ in all three is stable
 */
export function joinMonthRosters(tables: readonly Table[]): readonly Table[] {
  const rosters = tables.filter(
    (table): table is AttendanceTable =>
      table.kind === 'attendance' && table.isSure && table.workers.length > 0,
  );
  const [first] = rosters;
  if (!first || rosters.length < 2 || !areParts(rosters)) return tables;
  const whole = joined(first, inTime(rosters));
  return tables.map((table) => {
    if (table === first) return whole;
    const isPart = rosters.some((one) => one === table);
    return isPart && table.kind === 'attendance'
      ? { ...table, months: [], workers: [], sums: [] }
      : table;
  });
}

function areParts(rosters: readonly AttendanceTable[]): boolean {
  const months = rosters.flatMap((table) => table.months.map(monthKey));
  if (months.includes(null) || new Set(months).size < months.length) return false;
  const known = new Set<string>();
  return rosters.every((table, at) => {
    const names = table.workers.flatMap((worker) => nameOf(worker) ?? []);
    const again = names.filter((name) => known.has(name)).length;
    for (const name of names) known.add(name);
    const isNamed = names.length === table.workers.length && new Set(names).size === names.length;
    return isNamed && (at === 0 || again * 2 >= names.length);
  });
}

function monthKey({ month, year, saysHalf }: RosterMonth): string | null {
  return month === null || saysHalf ? null : `${year ?? ''}-${month}`;
}

function nameOf({ name }: RosterWorker): string | null {
  return name ? name.text.replace(/\s+/gu, '') : null;
}

/** By their first months, where all years are told; else in the workbook's order. */
function inTime(rosters: readonly AttendanceTable[]): readonly AttendanceTable[] {
  const timeOf = ({ months: [first] }: AttendanceTable) =>
    first && first.year !== null && first.month !== null ? first.year * 12 + first.month : null;
  if (rosters.some((table) => timeOf(table) === null)) return rosters;
  return rosters.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
}

function joined(first: AttendanceTable, parts: readonly AttendanceTable[]): AttendanceTable {
  const names = new Set(
    parts.flatMap(({ workers }) => workers.flatMap((one) => nameOf(one) ?? [])),
  );
  return {
    ...first,
    months: parts.flatMap(({ months }) => months),
    workers: [...names].flatMap((name) => workerOf(parts, name) ?? []),
    sums: [],
    stableRate: parts.findLast(({ stableRate }) => stableRate)?.stableRate ?? null,
    requiredMonths: null,
    presentMarks: [...new Set(parts.flatMap(({ presentMarks }) => presentMarks))],
  };
}

/** As the first sheet tells of the worker, and the later ones where it says nothing. */
function workerOf(parts: readonly AttendanceTable[], name: string): RosterWorker | null {
  const rows = parts.map(({ workers }) => workers.find((one) => nameOf(one) === name) ?? null);
  const told = rows.filter((row) => row !== null);
  const [own] = told;
  if (!own) return null;
  const later = <K extends 'post' | 'licence' | 'type' | 'years' | 'contract' | 'remark'>(key: K) =>
    told.find((row) => row[key] !== null)?.[key] ?? null;
  return {
    ...own,
    serial: rows[0] ? own.serial : null,
    post: later('post'),
    licence: later('licence'),
    type: later('type'),
    years: later('years'),
    contract: later('contract'),
    left: told.findLast(({ left }) => left)?.left ?? null,
    remark: later('remark'),
    months: parts.flatMap(({ months }, at) => rows[at]?.months ?? months.map(() => [])),
    subtotal: null,
    experiencedSubtotal: null,
  };
}
