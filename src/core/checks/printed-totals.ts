import { personMonth } from '../attendance/person-month.ts';
import type { CellAddress } from '../cells/address.ts';
import { groupEntries } from '../indicators/group-entries.ts';
import { one, type Rational, sum } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type {
  AttendanceTable,
  IndicatorTable,
  RosterMark,
  RosterSum,
  RosterWorker,
  ScoreTable,
  Table,
} from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn } from './compare-stated.ts';
import { rosterCount } from './roster-count.ts';

/** A cell that a total is made of. */
export interface Addend {
  readonly cell: CellAddress;
  /** What it adds; null where that cannot be told. */
  readonly value: Rational | null;
}

/** A printed total and the cells that it stands over: those that hold something. */
export interface PrintedTotal {
  readonly table: string;
  readonly total: Stated;
  readonly addends: readonly Addend[];
  /** It is known to add up all of them; else some may be parts of others or be averaged. */
  readonly isOfAll: boolean;
}

/** The printed totals of the tables that count, whatever their kind. */
export function printedTotals(context: CheckContext): readonly PrintedTotal[] {
  return context.recognition.tables
    .filter(({ isSure }) => isSure)
    .flatMap((table) => totalsOf(context, table))
    .filter(({ addends }) => addends.length > 1);
}

function totalsOf(context: CheckContext, table: Table): readonly PrintedTotal[] {
  switch (table.kind) {
    case 'indicators':
      return indicatorTotals(table);
    case 'attendance':
      return [...workerTotals(context, table), ...rosterTotals(table)];
    case 'scores':
      return scoreTotals(table);
    case 'funding':
      return (['budget', 'initial', 'spent'] as const).flatMap((role) =>
        table.sums.flatMap((printed) => {
          const lines = printed.of.flatMap((at) => table.lines[at] ?? []);
          return totalOf(
            table.key,
            printed[role],
            lines.map((line) => line[role]),
          );
        }),
      );
    case 'payments':
      return [
        ...(['due', 'amount'] as const).flatMap((role) =>
          totalOf(
            table.key,
            table.total?.[role] ?? null,
            table.rows.map((row) => row[role]),
          ),
        ),
        ...(table.total?.parts ?? []).flatMap(({ amount, of }) => totalOf(table.key, amount, of)),
      ];
    case 'survey':
      return table.groups.flatMap(({ total, people }) => totalOf(table.key, total, people));
    default:
      return [];
  }
}

function totalOf(
  table: string,
  total: Stated | null,
  parts: readonly (Stated | null)[],
  isOfAll = true,
): readonly PrintedTotal[] {
  return total ? [{ table, total, addends: parts.flatMap(addendOf), isOfAll }] : [];
}

function addendOf(stated: Stated | null): readonly Addend[] {
  const kind = stated?.reading.kind;
  if (!stated || kind === 'blank' || kind === 'none' || kind === 'text') return [];
  return [{ cell: stated.cell, value: figureIn(stated)?.value ?? null }];
}

function indicatorTotals({ key, entries }: IndicatorTable): readonly PrintedTotal[] {
  return [...groupEntries(entries).values()].flatMap(({ areas, totals }) =>
    totals.flatMap((total) =>
      (['target', 'completed'] as const).flatMap((role) =>
        totalOf(
          key,
          total[role],
          areas.map((area) => area[role]),
        ),
      ),
    ),
  );
}

/** 小计 of a worker: over the months of the evaluation at least. */
function workerTotals(context: CheckContext, table: AttendanceTable): readonly PrintedTotal[] {
  const { counted, all } = rosterCount(table, context.attendance);
  const months = counted.length > 0 ? counted : all;
  return table.workers.flatMap(({ subtotal, months: marks }) => {
    if (!subtotal) return [];
    const addends = months.flatMap((month) => marksOf(marks[month] ?? [], 'post'));
    return [{ table: table.key, total: subtotal, addends, isOfAll: true }];
  });
}

function rosterTotals(table: AttendanceTable): readonly PrintedTotal[] {
  const byRow = new Map(table.workers.map((worker) => [worker.row, worker]));
  return table.sums.map((printed) => {
    const workers = printed.workerRows.flatMap((row) => byRow.get(row) ?? []);
    const addends = workers.flatMap((worker) => addendsOf(worker, printed));
    return { table: table.key, total: printed.stated, addends, isOfAll: true };
  });
}

function addendsOf(worker: RosterWorker, { of, month, mark }: RosterSum): readonly Addend[] {
  if (of === 'subtotal') return addendOf(worker.subtotal);
  if (of === 'experienced') return addendOf(worker.experiencedSubtotal);
  return month === null ? [] : marksOf(worker.months[month] ?? [], mark ?? 'post');
}

function marksOf(marks: readonly RosterMark[], kind: RosterMark['kind']): readonly Addend[] {
  return marks.flatMap((mark) => {
    const { kind: own, cell, presence } = mark;
    if (own !== kind || presence.kind === 'blank' || presence.kind === 'absent') return [];
    const value = presence.kind === 'present' ? presence.share : null;
    return [{ cell, value: value && mark.isHalf ? personMonth([mark], one).share : value }];
  });
}

/** Rows may be parts of others, or areas of one part that are averaged. */
function scoreTotals({ key, rows, total }: ScoreTable): readonly PrintedTotal[] {
  return (['full', 'score', 'converted'] as const).flatMap((role) =>
    totalOf(
      key,
      total?.[role] ?? null,
      rows.map((row) => row[role]),
      false,
    ),
  );
}

/** What the addends come to; null where one cannot be told. */
export function addedUp(addends: readonly Addend[]): Rational | null {
  const values = addends.flatMap(({ value }) => value ?? []);
  return values.length === addends.length ? sum(values) : null;
}
