import type { Attendance } from '../core/attendance/attendance.ts';
import { formatPosition } from '../core/cells/a1.ts';
import type { Range } from '../core/cells/address.ts';
import type { Rational } from '../core/quantities/rational.ts';
import { heldMonths } from '../messages/held-months.ts';
import { type FigureId, type FigureLine, figureLines } from './attendance-figures.ts';
import {
  type AttendanceLayout,
  attendanceLayout,
  attendanceColumn as column,
} from './attendance-layout.ts';
import { monthRows, type RequiredHeads } from './attendance-months.ts';
import { workerRows } from './attendance-workers.ts';
import type { PlanContext } from './plan-context.ts';
import { textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

/** 到岗汇总 and where its figures stand, for sheets that refer to them. */
export interface AttendanceSheet {
  readonly plan: SheetPlan;
  readonly layout: AttendanceLayout;
  /** The cell of a figure, null where the sheet has no such line. */
  readonly figureAt: (id: FigureId) => { readonly row: number; readonly column: number } | null;
}

/** 到岗汇总: months across, then stable and experienced workers, then each worker's months. */
export function attendanceSheet(context: PlanContext): AttendanceSheet | null {
  const { attendance } = context.evaluation;
  if (!attendance) return null;
  const lines = figureLines(context, attendance);
  const layout = attendanceLayout(attendance, lines.length);
  const figureAt = (id: FigureId) => {
    const at = lines.findIndex((line) => line.id === id);
    return at < 0 ? null : { row: layout.rows.figures + 1 + at, column: column.firstMonth };
  };
  const widths = [6, 13, 11, 18, 10, ...attendance.months.map(() => 9), 10, 10, 10, 18];
  const head = headRows(context, context.words.attendance.title, layout.key);
  const missing = heldMonths(attendance, context.words.attendance.missing);
  const told = [...(missing ? [missing] : []), ...context.words.attendance.notes];
  const notes = noteRows(told, layout.rows.lastWorker + 1, widths);
  const rows = [
    ...head.rows,
    plannedRow({}, { height: 6 }),
    ...monthRows(context, attendance, layout, requirementCells(context, figureAt)),
    plannedRow({}, { height: 10 }),
    ...figureRows(context, lines, layout, figureAt),
    plannedRow({}, { height: 10 }),
    workersHeader(context, attendance, layout),
    ...workerRows(context, attendance, layout),
    ...notes.rows,
  ];
  const plan = framed(context, 'attendance', {
    rows,
    merges: [...head.merges, ...labelMerges(layout, lines.length), ...notes.merges],
    columnWidths: widths,
    freeze: { rows: layout.rows.header + 1, columns: 2 },
    titleRow: layout.rows.workersHeader,
    highlights: outcomeHighlights(context, layout),
  });
  return { plan, layout, figureAt };
}

function requirementCells(context: PlanContext, figureAt: AttendanceSheet['figureAt']) {
  const { requiredWorkers, requiredLicensed } = context.evaluation.project;
  const heads = (id: FigureId, value: Rational | undefined): RequiredHeads | null => {
    const place = figureAt(id);
    return place && value ? { at: absolute(place), value } : null;
  };
  const months = figureAt('periodMonths');
  return {
    workers: heads('requiredWorkers', requiredWorkers?.value),
    licensed: heads('requiredLicensed', requiredLicensed?.value),
    months: months ? absolute(months) : '0',
  };
}

function absolute(place: { readonly row: number; readonly column: number }): string {
  return formatPosition(place).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

function figureRows(
  { words }: PlanContext,
  lines: readonly FigureLine[],
  layout: AttendanceLayout,
  figureAt: AttendanceSheet['figureAt'],
): readonly SheetRow[] {
  const place = {
    layout,
    at: (id: FigureId) => {
      const position = figureAt(id);
      return position ? formatPosition(position) : '0';
    },
  };
  const header = plannedRow({
    0: textCell(words.attendance.item, styles.header),
    [column.firstMonth]: textCell(words.attendance.figure, styles.header),
    [column.firstMonth + 1]: textCell(words.attendance.howHeading, styles.header),
  });
  const rows = lines.map(({ id, value, how }) =>
    plannedRow(
      {
        0: textCell(labelOf(words, id), styles.rowHeader),
        [column.firstMonth]: value(place),
        [column.firstMonth + 1]: how(place),
        [layout.key]: textCell(id, styles.key),
      },
      { key: id },
    ),
  );
  return [header, ...rows];
}

function labelOf(words: PlanContext['words'], id: FigureId): string {
  const { labels, licenceLabel } = words.attendance;
  if (id.startsWith('licence:')) return licenceLabel(id.slice('licence:'.length));
  return labels[id as keyof typeof labels];
}

function workersHeader(
  { words }: PlanContext,
  { months }: Attendance,
  _layout: AttendanceLayout,
): SheetRow {
  const labels = [
    ...words.attendance.workerHeadings,
    ...months.map(({ label }) => label),
    ...words.attendance.workerSumHeadings,
  ];
  return plannedRow(
    sideBySide(
      0,
      labels.map((text) => textCell(text, styles.header)),
    ),
    {
      height: heights.header,
    },
  );
}

/** Labels reach over the workers' first columns, explanations to the last one. */
function labelMerges({ rows, source }: AttendanceLayout, figures: number): readonly Range[] {
  const last = column.firstMonth - 1;
  const labels = span(rows.header, rows.figures - 2).concat(
    span(rows.figures, rows.figures + figures),
  );
  return [
    ...labels.map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    ...span(rows.figures, rows.figures + figures).map((row) => ({
      top: row,
      left: column.firstMonth + 1,
      bottom: row,
      right: source,
    })),
  ];
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function outcomeHighlights(
  { words }: PlanContext,
  { rows, source }: AttendanceLayout,
): NonNullable<SheetPlan['highlights']> {
  const range = { top: rows.weights, left: source, bottom: rows.all, right: source };
  const { surplus, shortfall, even } = words.attendance.outcomes;
  return [
    { range, text: shortfall, ...stateColors.bad },
    { range, text: surplus, ...stateColors.good },
    { range, text: even, ...stateColors.good },
  ];
}
