import type { Attendance } from '../core/attendance/attendance.ts';
import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { Sourced } from '../core/project/project.ts';
import { compare, type Rational, rational, subtract, zero } from '../core/quantities/rational.ts';
import {
  type AttendanceLayout,
  attendanceColumn as column,
  monthRange,
  workerRange,
} from './attendance-layout.ts';
import { criterion } from './count-formula.ts';
import { readingCell, sourcedCell } from './figure-cells.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, textCell } from './planned-cell.ts';
import { orDash, quotient } from './safe-formula.ts';
import type { SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

/** A line of the block under the months: what it is, its value, how it comes about. */
export interface FigureLine {
  readonly id: FigureId;
  readonly value: (place: FigurePlace) => SheetCell;
  readonly how: (place: FigurePlace) => SheetCell;
}

export type FigureId =
  | 'requiredWorkers'
  | 'requiredLicensed'
  | 'periodMonths'
  | 'stableRequired'
  | 'stableWorkers'
  | 'stableRate'
  | 'experienced'
  | 'experiencedShare'
  | 'experiencedHeads'
  | 'experiencedHeadShare'
  | 'lastWorkers'
  | 'lastLicensed'
  | 'monthlyShort'
  | 'monthlyShortLicensed'
  | `licence:${string}`;

interface FigurePlace {
  readonly layout: AttendanceLayout;
  /** The cell of another line; the line must be there. */
  readonly at: (id: FigureId) => string;
}

/** The lines that this station's roster has something to say to. */
export function figureLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  return [
    ...requirementLines(context, attendance),
    ...stableLines(context, attendance),
    ...experienceLines(context, attendance),
    ...lastMonthLines(context, attendance),
    ...monthlyShortLines(context, attendance),
  ];
}

type How = keyof PlanContext['words']['attendance']['how'];

function explained({ words }: PlanContext, how: How): FigureLine['how'] {
  return () => textCell(words.attendance.how[how]);
}

function requirementLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  const { project, settings } = context.evaluation;
  const line = (id: FigureId, sourced: Sourced<Rational> | null): readonly FigureLine[] =>
    sourced
      ? [
          {
            id,
            value: () => sourcedCell(context.snapshot, sourced),
            how: () => sourceWords(context, sourced),
          },
        ]
      : [];
  const months: Sourced<Rational> = {
    value: attendance.periodMonths,
    from: project.evaluationPeriod?.from ?? 'months',
    cell: project.evaluationPeriod?.cell ?? null,
  };
  const percent = rational(Math.round(settings.thresholds.stableRatePercent * 100), 10_000);
  return [
    ...line('requiredWorkers', project.requiredWorkers),
    ...line('requiredLicensed', attendance.saysLicences ? project.requiredLicensed : null),
    ...line('periodMonths', months),
    {
      id: 'stableRequired',
      value: () => readingCell(percent, null, styles.readingPercent),
      how: explained(context, 'stableRequired'),
    },
  ];
}

function sourceWords({ words }: PlanContext, { from, cell }: Sourced<Rational>): SheetCell {
  const place = cell && formatAddress(cell);
  const text = words.attendance.from(words.origins[from], place);
  return place ? { ...textCell(text), link: place } : textCell(text);
}

function stableLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  const { words, evaluation } = context;
  const { stableRate } = attendance;
  const { yes } = words.attendance;
  const heads: FigureLine = {
    id: 'stableWorkers',
    value: ({ layout }) =>
      formulaCell(
        `COUNTIF(${workerRange(layout, layout.stable)},"${yes}")`,
        rational(attendance.stableWorkers),
      ),
    how: explained(context, 'stableWorkers'),
  };
  if (!stableRate) return [heads];
  const required = rational(
    Math.round(evaluation.settings.thresholds.stableRatePercent * 100),
    10_000,
  );
  const [reached, under] = [words.attendance.stableReached, words.attendance.stableUnder];
  return [
    heads,
    {
      id: 'stableRate',
      value: ({ at }) =>
        formulaCell(
          quotient(at('stableWorkers'), at('requiredWorkers')),
          stableRate,
          styles.totalPercent,
        ),
      how: ({ at }) =>
        formulaCell(
          orDash(
            `IF(ROUND(${at('stableRate')}-${at('stableRequired')},8)>=0,"${reached}","${under}")`,
          ),
          compare(stableRate, required) >= 0 ? reached : under,
          styles.text,
        ),
    },
  ];
}

function experienceLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  const { experienced } = attendance;
  const { yes } = context.words.attendance;
  if (!experienced) return [];
  const { share, headShare } = experienced;
  const lines: FigureLine[] = [
    {
      id: 'experienced',
      value: ({ layout }) =>
        formulaCell(
          `ROUND(SUM(${workerRange(layout, layout.experienced)}),8)`,
          experienced.present,
        ),
      how: explained(context, 'experienced'),
    },
    {
      id: 'experiencedShare',
      value: ({ layout, at }) => {
        const all = formatPosition({ row: layout.rows.all, column: layout.total });
        return formulaCell(quotient(at('experienced'), all), share, styles.percent);
      },
      how: explained(context, 'experiencedShare'),
    },
    {
      id: 'experiencedHeads',
      value: ({ layout }) =>
        formulaCell(
          `COUNTIFS(${workerRange(layout, column.isExperienced)},"${yes}",${lastMonth(layout)},">0")`,
          rational(experienced.workers),
        ),
      how: explained(context, 'experiencedHeads'),
    },
  ];
  if (!headShare) return lines;
  return [
    ...lines,
    {
      id: 'experiencedHeadShare',
      value: ({ at }) =>
        formulaCell(
          quotient(at('experiencedHeads'), at('requiredWorkers')),
          headShare,
          styles.percent,
        ),
      how: explained(context, 'experiencedHeadShare'),
    },
  ];
}

function lastMonthLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  const { lastMonth: last, saysLicences } = attendance;
  if (!last) return [];
  const { licensed } = context.words.attendance;
  const ofType = (layout: AttendanceLayout) =>
    `${workerRange(layout, column.type)},"${licensed}",${lastMonth(layout)},">0"`;
  const all: FigureLine = {
    id: 'lastWorkers',
    value: ({ layout }) =>
      formulaCell(`COUNTIF(${lastMonth(layout)},">0")`, rational(last.workers)),
    how: explained(context, 'lastWorkers'),
  };
  if (!saysLicences) return [all];
  return [
    all,
    {
      id: 'lastLicensed',
      value: ({ layout }) => formulaCell(`COUNTIFS(${ofType(layout)})`, rational(last.licensed)),
      how: explained(context, 'lastLicensed'),
    },
    ...last.byLicence.map(
      ({ licence, workers }): FigureLine => ({
        id: `licence:${licence}`,
        value: ({ layout }) =>
          formulaCell(
            `COUNTIFS(${workerRange(layout, column.licence)},${criterion(licence)},${ofType(layout)})`,
            rational(workers),
          ),
        how: explained(context, 'byLicence'),
      }),
    ),
  ];
}

function monthlyShortLines(context: PlanContext, attendance: Attendance): readonly FigureLine[] {
  const line = (
    id: 'monthlyShort' | 'monthlyShortLicensed',
    value: Rational | null,
    rowOf: (layout: AttendanceLayout) => number | null,
  ): readonly FigureLine[] =>
    value
      ? [
          {
            id,
            value: ({ layout }) => {
              const row = rowOf(layout);
              if (row === null) return noneCell();
              const formula = `ROUND(0-SUMIF(${monthRange(layout, row)},"<0"),8)`;
              return verifiedCell(value, [{ formula, value: shortOf(attendance, id, context) }]);
            },
            how: explained(context, 'monthlyShort'),
          },
        ]
      : [];
  const { monthlyShort } = attendance;
  return [
    ...line('monthlyShort', monthlyShort.all, ({ rows }) => rows.difference),
    ...line('monthlyShortLicensed', monthlyShort.licensed, ({ rows }) => rows.licensedDifference),
  ];
}

/** What the months' differences of the sheet come to, those below 0 alone. */
function shortOf(
  { months }: Attendance,
  id: 'monthlyShort' | 'monthlyShortLicensed',
  { evaluation }: PlanContext,
): Rational | null {
  const { requiredWorkers, requiredLicensed } = evaluation.project;
  const heads = (id === 'monthlyShort' ? requiredWorkers : requiredLicensed)?.value;
  if (!heads) return null;
  return months.reduce((short, { present, licensed, weight }) => {
    const due = rational(heads.n * weight.n, heads.d * weight.d);
    const over = subtract(id === 'monthlyShort' ? present : licensed, due);
    return compare(over, zero) < 0 ? subtract(short, over) : short;
  }, zero);
}

function lastMonth(layout: AttendanceLayout): string {
  return workerRange(layout, column.firstMonth + layout.months - 1);
}
