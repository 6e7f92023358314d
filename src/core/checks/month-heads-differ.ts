import type { AttendanceMonth } from '../attendance/attendance.ts';
import { headsIn } from '../attendance/calculate-headcounts.ts';
import { countsTowards } from '../attendance/counts-towards.ts';
import { workerLicence } from '../attendance/worker-licence.ts';
import type { CellAddress } from '../cells/address.ts';
import { equals, type Rational, rational, sum } from '../quantities/rational.ts';
import type { HeadcountLine } from '../tables/facts/headcounts.ts';
import type { AttendanceTable, RosterWorker } from '../tables/facts/table.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rightSums, rosterCount } from './roster-count.ts';

/**
 * `cross/workers-differ`: a month's 实到 (or 其中持证) of a table that counts heads is nothing that the
 * roster's marks of that month may be counted as: person-months, heads, with or without those who do not
 * count. Said where more months agree than differ alone: else the two count different people.
 * Data: `of` (heads, licensedHeads), `month`.
 */
export function checkMonthHeadsDiffer(context: CheckContext): readonly FindingDraft[] {
  const tables = attendanceTables(context);
  return tables.flatMap(({ key, headcounts }) =>
    (['present', 'licensed'] as const).flatMap((role) => {
      const held = (headcounts?.lines ?? []).flatMap((line) => {
        const month = monthOf(context, line, headcounts?.lines ?? []);
        const [stated, value] = [line.figures[role], headsIn(line.figures[role])];
        const right = month && value && rightHeads(context, tables, month, role);
        return month && stated && value && right ? [{ line, month, stated, value, right }] : [];
      });
      const wrong = held.filter(({ value, right }) => right.every((one) => !equals(one, value)));
      if (wrong.length * 2 >= held.length) return [];
      return wrong.map(({ line, month, stated, value }) => ({
        rule: 'cross/workers-differ' as const,
        cell: stated.cell,
        stated: numberValue(value),
        expected: numberValue(role === 'present' ? month.present : month.licensed),
        data: {
          of: role === 'present' ? 'heads' : 'licensedHeads',
          area: null,
          month: line.label,
          other: null,
        },
        related: rosterCells(tables, month),
        about: [key, role, line.label],
      }));
    }),
  );
}

/** The roster's month that a line is of; none where the table has several lines of that month. */
function monthOf(
  { attendance }: CheckContext,
  { isMonth, month, year }: HeadcountLine,
  lines: readonly HeadcountLine[],
): AttendanceMonth | null {
  const isOne = lines.filter((one) => one.month === month && one.year === year).length === 1;
  const found = (attendance?.months ?? []).filter(
    (one) => one.month === month && (one.year === null || year === null || one.year === year),
  );
  const [only, more] = found;
  return isMonth && isOne && only && !more ? only : null;
}

/** What the rosters' marks of the month may be counted as; null where one cannot be told. */
function rightHeads(
  { attendance }: CheckContext,
  tables: readonly AttendanceTable[],
  { places }: AttendanceMonth,
  role: 'present' | 'licensed',
): readonly Rational[] | null {
  const ways: (readonly Rational[])[] = [];
  for (const table of tables) {
    const index = places.find(({ table: key }) => key === table.key)?.index;
    if (index === undefined) continue;
    const workers = table.workers.filter(
      (worker) => role === 'present' || workerLicence(worker)?.isLicensed === true,
    );
    const count = rosterCount(table, attendance);
    const effective = rightSums(count, workers, [index], 'effective');
    const post = rightSums(count, workers, [index], 'post');
    if (!effective || !post) return null;
    const heads = [workers.filter(countsTowards), workers].map((list) => headsOf(list, index));
    ways.push([...padded(effective), ...padded(post), ...heads]);
  }
  const [first, ...others] = ways;
  return (
    first?.map((value, at) => sum([value, ...others.flatMap((other) => other[at] ?? [])])) ?? null
  );
}

/** As many ways for each roster, in the same order. */
function padded(sums: readonly Rational[]): readonly Rational[] {
  return [...sums, ...sums].slice(0, 8);
}

function headsOf(workers: readonly RosterWorker[], month: number): Rational {
  const present = workers.filter(({ months }) =>
    months[month]?.some(({ kind, presence }) => kind === 'post' && presence.kind === 'present'),
  );
  return rational(present.length);
}

function rosterCells(
  tables: readonly AttendanceTable[],
  { places }: AttendanceMonth,
): readonly CellAddress[] {
  return tables.flatMap(({ key, place }) =>
    places.some(({ table }) => table === key)
      ? [{ sheet: place.sheet, row: place.top, column: place.left }]
      : [],
  );
}
