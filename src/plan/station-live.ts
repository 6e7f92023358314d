import { formatAddress, formatRangeAddress } from '../core/cells/a1.ts';
import type { Position } from '../core/cells/address.ts';
import { writtenFor } from '../messages/written.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import { findingColumn } from './finding-row.ts';
import type { FindingsSheet } from './findings-sheet.ts';
import { fundingColumn } from './funding-layout.ts';
import type { FundingSheet } from './funding-sheet.ts';
import { indicatorColumn } from './indicator-columns.ts';
import type { IndicatorsSheet } from './indicators-sheet.ts';
import type { PlanContext } from './plan-context.ts';
import { scoreColumn } from './scores-layout.ts';
import type { ScoresSheet } from './scores-sheet.ts';
import type { SheetCell, SheetPlan } from './sheet-plan.ts';

/** What 各站汇总 shows of a station, where the station's own summary sheets show it. */
type StationFigure =
  | 'total'
  | 'grade'
  | 'required'
  | 'present'
  | 'stableRate'
  | 'executionRate'
  | 'behind'
  | 'error'
  | 'warning'
  | 'note';

/** A formula over the station's own sheets, and what it comes to there. */
export interface Live {
  readonly formula: string;
  readonly value: SheetCell['value'];
}

export type StationLive = Readonly<Partial<Record<StationFigure, Live>>>;

/** Where the figures of a station stand in its summary sheets; absent where a sheet is. */
export function stationLive(
  context: PlanContext,
  sheets: {
    readonly indicators: IndicatorsSheet | null;
    readonly attendance: AttendanceSheet | null;
    readonly scores: ScoresSheet | null;
    readonly funding: FundingSheet | null;
    readonly findings: FindingsSheet;
  },
): StationLive {
  return {
    ...scoresLive(sheets.scores),
    ...staffLive(sheets.attendance),
    ...fundingLive(sheets.funding),
    ...behindLive(context, sheets.indicators),
    ...findingsLive(context, sheets.findings),
  };
}

/** The cell with the formula where that comes to what the cell shows: a sheet never shows two truths. */
export function liveCell(cell: SheetCell, live: Live | undefined): SheetCell {
  return live && isSame(cell.value, live.value) ? { ...cell, formula: live.formula } : cell;
}

function isSame(a: SheetCell['value'], b: SheetCell['value']): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a));
}

function at(plan: SheetPlan, place: Position): Live {
  return {
    formula: formatAddress({ sheet: plan.name, ...place }),
    value: plan.rows[place.row]?.cells[place.column]?.value ?? null,
  };
}

function scoresLive(sheet: ScoresSheet | null): StationLive {
  if (!sheet) return {};
  const { plan, layout } = sheet;
  return {
    total: at(plan, { row: layout.shown, column: scoreColumn.counted }),
    grade: at(plan, { row: layout.final, column: 1 }),
  };
}

function staffLive(sheet: AttendanceSheet | null): StationLive {
  if (!sheet) return {};
  const { plan, layout, figureAt } = sheet;
  const rate = figureAt('stableRate');
  const row = layout.rows.all;
  return {
    present: at(plan, { row, column: layout.total }),
    required: at(plan, { row, column: layout.total + 1 }),
    ...(rate ? { stableRate: at(plan, rate) } : {}),
  };
}

function fundingLive(sheet: FundingSheet | null): StationLive {
  const row = sheet?.layout.total ?? null;
  return sheet && row !== null
    ? { executionRate: at(sheet.plan, { row, column: fundingColumn.rate }) }
    : {};
}

function behindLive({ words }: PlanContext, sheet: IndicatorsSheet | null): StationLive {
  const rows = [...(sheet?.rowOf.values() ?? [])];
  if (!sheet || rows.length === 0) return {};
  const place = { first: Math.min(...rows), last: Math.max(...rows) };
  return {
    behind: counted(sheet.plan, place, indicatorColumn.state, words.indicators.states.behind),
  };
}

function counted(
  plan: SheetPlan,
  { first, last }: { readonly first: number; readonly last: number },
  column: number,
  text: string,
): Live {
  const range = rangeOf(plan, first, last, column);
  const cells = plan.rows.slice(first, last + 1).map(({ cells: own }) => own[column]?.value);
  return {
    formula: `COUNTIF(${range},"${text}")`,
    value: cells.filter((value) => value === text).length,
  };
}

/** Those of a severity that nobody has dealt with. */
function findingsLive({ lang }: PlanContext, { plan, rows }: FindingsSheet): StationLive {
  if (!rows) return {};
  const { severities } = writtenFor(lang).findings;
  const { severity, handling } = findingColumn;
  const { first, last } = rows;
  const open = (label: string): Live => {
    const [all, handled] = [
      rangeOf(plan, first, last, severity),
      rangeOf(plan, first, last, handling),
    ];
    const own = plan.rows
      .slice(first, last + 1)
      .filter(({ cells }) => cells[severity]?.value === label && !cells[handling]?.value);
    return {
      formula: `COUNTIF(${all},"${label}")-COUNTIFS(${all},"${label}",${handled},"?*")`,
      value: own.length,
    };
  };
  return {
    error: open(severities.error),
    warning: open(severities.warning),
    note: open(severities.note),
  };
}

function rangeOf(plan: SheetPlan, top: number, bottom: number, column: number): string {
  return formatRangeAddress({ sheet: plan.name, top, bottom, left: column, right: column });
}
