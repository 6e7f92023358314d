import { columnName, formatAddress } from '../core/cells/a1.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { Severity } from '../core/checks/finding.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { behindCount } from '../core/indicators/behind-count.ts';
import { compare, divide, type Rational, rational, sum } from '../core/quantities/rational.ts';
import { shownTotal } from '../core/schemes/grade-of.ts';
import { vetoName } from '../messages/describe-veto.ts';
import type { Lang } from '../messages/messages.ts';
import { writtenFor } from '../messages/written.ts';
import { keepTyped } from './keep-typed.ts';
import type { Plan } from './plan.ts';
import { formulaCell, noneCell, numberCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import { readTyped } from './read-typed.ts';
import { uniqueKeys } from './row-keys.ts';
import { orDash } from './safe-formula.ts';
import { sheetNames } from './sheet-names.ts';
import type { SheetCell, SheetPlan, SheetRow } from './sheet-plan.ts';
import { type Live, liveCell, type StationLive } from './station-live.ts';
import { heights, stateColors, styles, tabColors } from './styles.ts';

/** What the overview of many stations needs of one of them; plain, so that threads can send it. */
export interface StationFacts {
  readonly workbook: string;
  /** Its 评估汇总 where that stands in the same workbook. */
  readonly sheet?: string | null;
  /** Formulas over its own summary sheets, where these stand in the same workbook. */
  readonly live?: StationLive;
  readonly station: string;
  readonly stage: 'mid' | 'final' | null;
  /** As it may be shown: never rounded into the next grade. */
  readonly total: Rational | null;
  readonly grade: { readonly id: string; readonly name: string } | null;
  readonly triggered: readonly string[];
  readonly unanswered: number;
  readonly required: Rational | null;
  readonly present: Rational | null;
  readonly stableRate: Rational | null;
  /** Spending of the budget. */
  readonly executionRate: Rational | null;
  /** Null where no indicator could be judged. */
  readonly behind: number | null;
  readonly open: Readonly<Record<Severity, number>>;
}

export function stationFacts(evaluation: Evaluation): StationFacts {
  const { attendance, scores, vetoes, project, source } = evaluation;
  const open = evaluation.findings.filter(({ state }) => state === 'open');
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  return {
    workbook: source.name,
    station: project.station?.value ?? source.name,
    stage: project.stage?.value ?? null,
    total: scores?.total ? shownTotal(scores.total, scores.scheme) : null,
    grade: evaluation.finalGrade,
    triggered: vetoes.filter(({ state }) => state === 'triggered').map(({ id }) => id),
    unanswered: vetoes.filter(({ state }) => state === 'unanswered').length,
    required: attendance?.all.required ?? null,
    present: attendance?.all.present ?? null,
    stableRate: attendance?.stableRate ?? null,
    executionRate: evaluation.funding?.executionRate ?? null,
    behind: behindCount(evaluation.indicators),
    open: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

export interface StationsOptions {
  readonly lang: Lang;
  readonly madeAt: string;
  /** The overview as it stands, for what people typed there; null for a new one. */
  readonly previous: Snapshot | null;
  /** Names that other sheets planned with it are going to have. */
  readonly taken?: readonly string[];
}

/**
 * One sheet over all stations of a folder or of a workbook: ranks, grades, staffing, findings. Figures of
 * other workbooks are values, those of the same one formulas over the stations' own summary sheets; rank,
 * difference and means are live formulas over them.
 */
export function planStations(
  stations: readonly StationFacts[],
  { lang, madeAt, previous, taken = [] }: StationsOptions,
): Plan {
  const { stations: words, sheets } = writtenFor(lang);
  const ranked = [...stations].sort(byTotal);
  const keys = uniqueKeys(ranked.map(({ workbook, station }) => `${workbook} ${station}`));
  const body = ranked.map((station, at) =>
    keyed(stationRow(station, at, ranked, lang), keys[at] ?? ''),
  );
  const last = columnWidths.length - 1;
  const bottom = firstRow + ranked.length;
  const sheet: SheetPlan = {
    key: 'stations',
    name: previous
      ? sheetNames(previous, sheets.names, null, taken).stations
      : sheets.names.stations,
    tabColor: tabColors.overview,
    columnWidths: [...columnWidths, 12],
    hiddenColumns: [columnWidths.length],
    rows: [
      plannedRow({ 0: textCell(words.title, styles.title) }, { height: heights.title }),
      plannedRow(
        {
          0: textCell(
            words.subtitle(new Set(stations.map(({ station }) => station)).size, madeAt),
            styles.subtitle,
          ),
        },
        { height: heights.subtitle },
      ),
      headerRow(words.headers),
      ...body,
      meanRow(ranked, words.mean),
      plannedRow({ 0: textCell(words.note, styles.note) }, { height: heights.row }),
    ],
    merges: [0, 1, bottom + 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    freeze: { rows: firstRow, columns: 2 },
    filter: { top: firstRow - 1, left: 0, bottom: bottom - 1, right: last },
    highlights: gradeHighlights(ranked, bottom),
    print: {
      orientation: 'landscape',
      pagesTall: 0,
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
    },
  };
  return { sheets: [keepTyped(sheet, previous && readTyped(previous, 'stations'))] };
}

const firstRow = 3;
const columnWidths = [6, 30, 11, 9, 10, 26, 10, 10, 10, 10, 10, 10, 8, 8, 8, 28];
const column = { total: 3, required: 6, present: 7, stableRate: 9, executionRate: 10 } as const;

function headerRow(headers: readonly string[]): SheetRow {
  const cells = headers.map((text) => textCell(text, styles.header));
  return { height: heights.header, cells: [...cells, textCell(keyHeading, styles.key)] };
}

/** The key stands in the last, hidden column: by it what people typed finds its row again. */
function keyed(row: SheetRow, key: string): SheetRow {
  return { ...row, key, cells: [...row.cells, textCell(key, styles.key)] };
}

/** From the highest total down; those without one last, by name. */
function byTotal(a: StationFacts, b: StationFacts): number {
  if (a.total && b.total) return compare(b.total, a.total) || nameOrder(a, b);
  return Number(b.total !== null) - Number(a.total !== null) || nameOrder(a, b);
}

function nameOrder(a: StationFacts, b: StationFacts): number {
  return a.station < b.station ? -1 : a.station > b.station ? 1 : 0;
}

function stationRow(
  station: StationFacts,
  at: number,
  all: readonly StationFacts[],
  lang: Lang,
): SheetRow {
  const { sheets } = writtenFor(lang);
  const row = firstRow + at + 1;
  const { live = {}, open } = station;
  const { total, grade, required, present, stableRate, executionRate, behind } = station;
  const count = (value: number, figure: Live | undefined) =>
    liveCell(numberCell(rational(value)), figure);
  const told = { 1: station.station, 5: remark(station, all, lang), 15: station.workbook };
  const cells = {
    0: rankCell(station, row, all),
    1: stationCell(station),
    2: station.stage ? textCell(sheets.stages[station.stage], styles.center) : noneCell(),
    3: liveCell(optionalCell(total, styles.score), live.total),
    4: grade ? liveCell(textCell(grade.name, styles.center), live.grade) : noneCell(),
    5: textCell(told[5]),
    6: liveCell(optionalCell(required), live.required),
    7: liveCell(optionalCell(present), live.present),
    8: differenceCell(station, row),
    9: liveCell(optionalCell(stableRate, styles.percent), live.stableRate),
    10: liveCell(optionalCell(executionRate, styles.percent), live.executionRate),
    11: behind === null ? noneCell() : count(behind, live.behind),
    12: count(open.error, live.error),
    13: count(open.warning, live.warning),
    14: count(open.note, live.note),
    15: textCell(told[15]),
  };
  return plannedRow(cells, { height: tallestOf(told) });
}

/** Long names go on in the next line of their cells; in remarks names of files leave a line early. */
function tallestOf(texts: Readonly<Record<number, string>>): number {
  const width = (at: number) => (columnWidths[at] ?? 10) * (at === 5 ? 0.85 : 1);
  return Math.max(
    ...Object.entries(texts).map(([at, text]) => wrappedHeight(text, width(Number(at)))),
  );
}

/** Leads to the station's own sheets where they stand beside it. */
function stationCell({ station, sheet }: StationFacts): SheetCell {
  if (!sheet) return textCell(station);
  return { ...textCell(station, styles.link), link: formatAddress({ sheet, row: 0, column: 0 }) };
}

function optionalCell(
  value: Rational | null,
  style = styles.number as SheetCell['style'],
): SheetCell {
  return value ? numberCell(value, style) : noneCell();
}

function rankCell({ total }: StationFacts, row: number, all: readonly StationFacts[]): SheetCell {
  if (!total) return noneCell();
  const better = all.filter((other) => other.total && compare(other.total, total) > 0).length;
  const totals = columnName(column.total);
  const range = `$${totals}$${firstRow + 1}:$${totals}$${firstRow + all.length}`;
  const formula = orDash(`RANK(${totals}${row},${range})`);
  return formulaCell(formula, rational(better + 1), styles.center);
}

function differenceCell({ present, required }: StationFacts, row: number): SheetCell {
  if (!present || !required) return noneCell();
  const difference = rational(
    present.n * required.d - required.n * present.d,
    present.d * required.d,
  );
  return formulaCell(
    orDash(`${columnName(column.present)}${row}-${columnName(column.required)}${row}`),
    difference,
  );
}

function remark(station: StationFacts, all: readonly StationFacts[], lang: Lang): string {
  const words = writtenFor(lang).stations;
  const again = otherWorkbooksOf(station, all);
  return [
    ...(again.length > 0 ? [words.again(again.slice(0, 2), again.length)] : []),
    ...stateOf(station, lang),
  ].join('\n');
}

/** Where the same station is evaluated for the same stage: one of them is a copy or an older state. */
function otherWorkbooksOf(
  { workbook, station, stage }: StationFacts,
  all: readonly StationFacts[],
): readonly string[] {
  return all
    .filter((one) => one.station === station && one.stage === stage && one.workbook !== workbook)
    .map((one) => one.workbook);
}

function stateOf({ total, triggered, unanswered }: StationFacts, lang: Lang): readonly string[] {
  const words = writtenFor(lang).stations;
  if (triggered.length > 0) return [words.vetoed(triggered.map((id) => vetoName(id, lang)))];
  if (!total) return [words.missing];
  return unanswered > 0 ? [words.provisional(unanswered)] : [];
}

function meanRow(all: readonly StationFacts[], label: string): SheetRow {
  const cells = columnWidths.map((_, at): SheetCell => {
    if (at === 1) return textCell(label, styles.totalLabel);
    if (at === column.total)
      return meanCell(
        all.map(({ total }) => total),
        at,
        styles.total,
      );
    if (at === column.stableRate || at === column.executionRate) {
      return meanCell(
        all.map((one) => (at === column.stableRate ? one.stableRate : one.executionRate)),
        at,
        styles.totalPercent,
      );
    }
    return textCell('', styles.totalLabel);
  });
  return { height: heights.row, cells };
}

function meanCell(
  values: readonly (Rational | null)[],
  at: number,
  style: SheetCell['style'],
): SheetCell {
  const known = values.flatMap((value) => value ?? []);
  const mean = divide(sum(known), rational(known.length));
  if (!mean || !style) return noneCell(styles.totalLabel);
  const name = columnName(at);
  return formulaCell(
    orDash(`AVERAGE(${name}${firstRow + 1}:${name}${firstRow + values.length})`),
    mean,
    style,
  );
}

function gradeHighlights(all: readonly StationFacts[], bottom: number) {
  const names = new Map(
    all.flatMap(({ grade }) => (grade ? [[grade.name, grade.id] as const] : [])),
  );
  const range = { top: firstRow, left: 4, bottom: bottom - 1, right: 4 };
  return [...names].map(([text, id]) => ({
    range,
    text,
    ...(id === 'poor' ? stateColors.bad : id === 'fair' ? stateColors.calm : stateColors.good),
  }));
}
