import type { Attendance, WorkerAttendance } from '../core/attendance/attendance.ts';
import { personMonth } from '../core/attendance/person-month.ts';
import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import { compare, type Rational, rational, zero } from '../core/quantities/rational.ts';
import type { Stated } from '../core/quantities/reading.ts';
import type { AttendanceTable, RosterMark, RosterWorker } from '../core/tables/facts/table.ts';
import {
  type AttendanceLayout,
  attendanceColumn as column,
  monthRange,
} from './attendance-layout.ts';
import { monthFormula } from './count-formula.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import { markShare, type RosterMarks, rosterMarks } from './roster-marks.ts';
import { uniqueKeys } from './row-keys.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

const licenceWidth = 17;

/** A roster with the marks that it uses. */
interface Roster {
  readonly table: AttendanceTable;
  readonly marks: RosterMarks;
  /** It has a 从业2年以上 column, which then decides. */
  readonly hasExperiencedColumn: boolean;
}

/** A row a worker: each month counted from its marks, so that every sum can be audited. */
export function workerRows(
  context: PlanContext,
  attendance: Attendance,
  layout: AttendanceLayout,
): readonly SheetRow[] {
  const rosters = rostersOf(context, attendance);
  const keys = uniqueKeys(attendance.workers.map(({ table, name }) => `${table}|${name ?? ''}`));
  return attendance.workers.map((worker, at) => {
    const roster = rosters.get(worker.table);
    const listed = roster?.table.workers[worker.index];
    const row = layout.rows.firstWorker + at;
    const key = keys[at] ?? '';
    const own = { context, attendance, layout, worker, row };
    const licence = worker.licence ?? listed?.licence?.text ?? '';
    const cells: Record<number, SheetCell> = {
      [column.serial]: { value: at + 1, style: styles.center },
      [column.name]: textCell(worker.name ?? ''),
      [column.type]: textCell(typeWord(own), styles.center),
      [column.licence]: textCell(licence),
      [layout.key]: textCell(key, styles.key),
      ...(roster && listed ? countedCells({ ...own, roster, listed }) : {}),
    };
    return plannedRow(cells, { key, height: wrappedHeight(licence, licenceWidth) });
  });
}

interface OwnRow {
  readonly context: PlanContext;
  readonly attendance: Attendance;
  readonly layout: AttendanceLayout;
  readonly worker: WorkerAttendance;
  readonly row: number;
}
interface ListedRow extends OwnRow {
  readonly roster: Roster;
  readonly listed: RosterWorker;
}

function rostersOf(
  { evaluation, snapshot }: PlanContext,
  { tables }: Attendance,
): ReadonlyMap<string, Roster> {
  const rosters = evaluation.recognition.tables.flatMap((table) =>
    table.kind === 'attendance' && tables.includes(table.key) ? [table] : [],
  );
  return new Map(
    rosters.map((table) => [
      table.key,
      {
        table,
        marks: rosterMarks(snapshot, table),
        hasExperiencedColumn: table.workers.some(
          ({ experiencedSubtotal }) => figureIn(experiencedSubtotal) !== null,
        ),
      },
    ]),
  );
}

function typeWord({ context, attendance, worker }: OwnRow): string {
  const { licensed, unlicensed } = context.words.attendance;
  if (!attendance.saysLicences) return '—';
  return worker.isLicensed ? licensed : unlicensed;
}

function countedCells(own: ListedRow): Record<number, SheetCell> {
  const { layout, worker, row, listed } = own;
  const months = worker.personMonths.map(
    (share, month) => [column.firstMonth + month, monthCell(own, month, share)] as const,
  );
  const source = formatAddress(listed.name?.cell ?? sourceOf(own));
  return {
    ...Object.fromEntries(months),
    [layout.total]: formulaCell(
      `ROUND(SUM(${monthRange(layout, row)}),8)`,
      worker.total,
      styles.totalNumber,
    ),
    ...experienceCells(own),
    [layout.stable]: stableCell(own),
    [layout.source]: linkCell(source, source),
  };
}

function sourceOf({ roster, listed }: ListedRow) {
  const { place, isTurned } = roster.table;
  const { sheet, top, left } = place;
  return isTurned
    ? { sheet, row: top, column: listed.row }
    : { sheet, row: listed.row, column: left };
}

function monthCell(own: ListedRow, month: number, share: Rational): SheetCell {
  const { context, attendance, layout, roster, listed } = own;
  const place = attendance.months[month]?.places.find(({ table }) => table === roster.table.key);
  const marks: readonly RosterMark[] = place ? (listed.months[place.index] ?? []) : [];
  const isUnknown = marks.some(({ presence }) => presence.kind === 'unknown');
  if (marks.length === 0 || isUnknown) return noneCell();
  const weightAt = formatPosition({ row: layout.rows.weights, column: column.firstMonth + month });
  const formula = monthFormula(marks, roster.marks, weightAt.replace(/\d+$/, '$$$&'));
  const weight = attendance.months[month]?.weight ?? zero;
  const written = marks.map((mark) => ({
    ...mark,
    presence: { kind: 'present', share: markShare(context.snapshot, mark, roster.marks) } as const,
  }));
  const value = personMonth(written, weight).share;
  return verifiedCell(share, [{ formula, value }], styles.center);
}

/** 从业2年以上, by the roster's own column of subtotals or by its years; and the person-months that count. */
function experienceCells(own: ListedRow): Record<number, SheetCell> {
  const { context, attendance, layout, worker, row, roster, listed } = own;
  const { yes, no } = context.words.attendance;
  if (!attendance.experienced) {
    return { [column.isExperienced]: noneCell(), [layout.experienced]: noneCell() };
  }
  const stated = roster.hasExperiencedColumn ? listed.experiencedSubtotal : listed.years;
  const figure = figureIn(stated);
  const formula = stated && figure && figureFormula(context.snapshot, stated.cell, figure);
  const years = context.evaluation.settings.thresholds.experiencedYears;
  const test = roster.hasExperiencedColumn ? '>0' : `>=${years}`;
  const word = worker.isExperienced ? yes : no;
  const holds = figure !== null && isOver(figure, roster.hasExperiencedColumn ? null : years);
  const isLive = formula && holds === worker.isExperienced;
  const flagAt = formatPosition({ row, column: column.isExperienced });
  const totalAt = formatPosition({ row, column: layout.total });
  const counted = experiencedMonths(own, figure);
  const amount = roster.hasExperiencedColumn && formula ? `MIN(${formula},${totalAt})` : totalAt;
  return {
    [column.isExperienced]: isLive
      ? formulaCell(`IF(${formula}${test},"${yes}","${no}")`, word, styles.center)
      : {
          ...textCell(word, styles.center),
          ...(stated ? { link: formatAddress(stated.cell) } : {}),
        },
    [layout.experienced]: formulaCell(`IF(${flagAt}="${yes}",${amount},0)`, counted),
  };
}

/** As the calculation counts them: at most what the marks give. */
function experiencedMonths(
  { worker, roster }: Pick<ListedRow, 'worker' | 'roster'>,
  figure: Rational | null,
): Rational {
  if (!worker.isExperienced) return zero;
  if (!roster.hasExperiencedColumn || !figure) return worker.total;
  return compare(figure, worker.total) < 0 ? figure : worker.total;
}

function isOver(figure: Rational, years: number | null): boolean {
  if (years === null) return figure.n > 0n;
  return compare(figure, rational(Math.round(years * 100), 100)) >= 0;
}

/** Stable: counted with its full weight in every month; no post that changed hands is. */
function stableCell({ context, layout, worker, row, listed }: ListedRow): SheetCell {
  const { yes, no } = context.words.attendance;
  if (listed.isReplaced) return textCell(no, styles.center);
  const own = monthRange(layout, row);
  const weights = monthRange(layout, layout.rows.weights).replace(/[A-Z]+\d+/g, (place) =>
    place.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
  );
  return formulaCell(
    `IF(SUMPRODUCT(--(${own}=${weights}))=${layout.months},"${yes}","${no}")`,
    worker.isStable ? yes : no,
    styles.center,
  );
}

function figureIn(stated: Stated | null): Rational | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
}
