import type { Range } from '../core/cells/address.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { GradeId } from '../core/schemes/scheme.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import type { FindingsSheet } from './findings-sheet.ts';
import type { FundingSheet } from './funding-sheet.ts';
import type { IndicatorsSheet } from './indicators-sheet.ts';
import { overviewColumn as column, overviewRow, overviewWidths } from './overview-columns.ts';
import { indicatorLines, rateChart, shownIndicators } from './overview-indicators.ts';
import { infoLines, infoMerges, infoSpans } from './overview-info.ts';
import { leftLines, leftMerges } from './overview-left.ts';
import { resultCells } from './overview-result.ts';
import type { PlanContext } from './plan-context.ts';
import { inputCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import type { ItemPlaces, ScoresSheet } from './scores-sheet.ts';
import { framed, headRows } from './sheet-frame.ts';
import type { SheetCell, SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

export interface OtherSheets {
  readonly indicators: IndicatorsSheet | null;
  readonly attendance: AttendanceSheet | null;
  readonly scores: ScoresSheet | null;
  readonly items: ItemPlaces | null;
  readonly funding: FundingSheet | null;
  readonly findings: FindingsSheet;
}

/** 评估汇总: one landscape page with the answer, its reasons and room to sign. */
export function overviewSheet(context: PlanContext, sheets: OtherSheets): SheetPlan {
  const shown = sheets.indicators ? shownIndicators(context.evaluation.indicators) : [];
  const left = leftLines(context, sheets);
  const middle =
    sheets.indicators && shown.length > 0 ? indicatorLines(context, sheets.indicators, shown) : [];
  const bodyRows = Math.max(left.length, middle.length);
  const last = overviewRow.body + bodyRows - 1;
  const head = headRows(context, context.words.overview.title, column.key);
  const rows = [
    ...head.rows,
    ...topRows(context, sheets.scores),
    plannedRow({}, { height: 8 }),
    ...Array.from({ length: bodyRows }, (_, at) =>
      plannedRow(
        { ...left[at]?.cells, ...middle[at] },
        { height: at === 0 ? heights.section : bodyHeight(middle[at]) },
      ),
    ),
    plannedRow({}, { height: 8 }),
    signRow(context),
    footRow(context),
  ];
  return framed(context, 'overview', {
    rows,
    merges: [
      ...head.merges,
      ...infoMerges(5),
      {
        top: overviewRow.info + 1,
        left: column.right,
        bottom: overviewRow.info + 2,
        right: column.right,
      },
      ...leftMerges(left, overviewRow.body),
      ...signMerges(last + 2),
    ],
    columnWidths: overviewWidths,
    pagesTall: 1,
    ...(sheets.indicators && shown.some(({ rate }) => rate !== null)
      ? { charts: [rateChart(context, sheets.indicators, shown, overviewRow.body, last)] }
      : {}),
    highlights: highlightsOf(context, last),
  });
}

/** Who and when at the left, the result as a card at the right. */
function topRows(context: PlanContext, scores: ScoresSheet | null): readonly SheetRow[] {
  const { heading, total, grade, vetoes } = resultCells(context, scores);
  const card: readonly (SheetCell | undefined)[] = [heading, total, undefined, grade, vetoes];
  return infoLines(context).map((cells, at) => {
    const own = card[at];
    const key = at === 0 ? { [column.key]: textCell(keyHeading, styles.key) } : {};
    return plannedRow(
      { ...cells, ...(own ? { [column.right]: own } : {}), ...key },
      { height: Math.max(at === 3 ? 30 : 23, infoHeight(cells)) },
    );
  });
}

/** Room for names that take several lines; the longest are cut, so that the page stays one. */
function infoHeight(cells: Readonly<Record<number, SheetCell>>): number {
  const height = ([first, last]: readonly [number, number]) => {
    const width = overviewWidths.slice(first, last + 1).reduce((all, one) => all + one, 0);
    return wrappedHeight(String(cells[first]?.value ?? ''), width, 14);
  };
  return Math.min(75, Math.max(...infoSpans.map(height)));
}

function bodyHeight(cells: Readonly<Record<number, SheetCell>> = {}): number {
  const text = cells[column.middle]?.value;
  return Math.max(21, wrappedHeight(String(text ?? ''), overviewWidths[column.middle], 14));
}

const signKey = 'sign';

function signRow({ words }: PlanContext): SheetRow {
  const { assessor, date, seal } = words.overview.sign;
  return plannedRow(
    {
      0: textCell(assessor, styles.sign),
      1: inputCell(null, { ...styles.input, border: true }),
      [column.middle]: textCell(date, styles.sign),
      [column.middle + 1]: inputCell(null, { ...styles.input, border: true }),
      [column.right]: textCell(seal, styles.seal),
      [column.key]: textCell(signKey, styles.key),
    },
    { key: signKey, height: 48 },
  );
}

function signMerges(row: number): readonly Range[] {
  return [
    { top: row, left: 1, bottom: row, right: 4 },
    { top: row, left: column.middle + 1, bottom: row, right: column.middle + 4 },
    { top: row + 1, left: 0, bottom: row + 1, right: column.right },
  ];
}

/** Scheme, its status, when made and from which sheets. */
function footRow({ words, evaluation, madeAt }: PlanContext): SheetRow {
  const { scores, recognition } = evaluation;
  const used = recognition.tables.filter(({ isSure }) => isSure).map(({ place }) => place.sheet);
  const scheme = scores?.scheme;
  const text = [
    scheme ? words.scores.scheme(scheme.name, scheme.source, words.statuses[scheme.status]) : '',
    words.overview.foot([...new Set(used)], madeAt),
  ].join('');
  return plannedRow({ 0: textCell(text, styles.note) }, { height: wrappedHeight(text, 180, 14) });
}

const gradeColors: Readonly<Record<GradeId, { readonly color: string; readonly fill: string }>> = {
  excellent: stateColors.good,
  good: stateColors.good,
  fair: stateColors.warn,
  poor: stateColors.bad,
};

function highlightsOf(
  { words, evaluation }: PlanContext,
  last: number,
): NonNullable<SheetPlan['highlights']> {
  const card = { left: column.right, right: column.right };
  const gradeRow = { top: overviewRow.info + 3, bottom: overviewRow.info + 3, ...card };
  const vetoRow = { top: overviewRow.info + 4, bottom: overviewRow.info + 4, ...card };
  const states = {
    top: overviewRow.body + 2,
    left: column.middle + 4,
    bottom: last,
    right: column.middle + 4,
  };
  const outcomes = { ...states, left: 4, right: 4 };
  const { behind, reached } = words.indicators.states;
  const { stableReached, stableUnder, outcomes: balances } = words.attendance;
  return [
    ...(evaluation.scores?.scheme.grades ?? []).map(({ id, name }) => ({
      range: gradeRow,
      text: name,
      ...gradeColors[id],
    })),
    { range: vetoRow, text: words.overview.result.vetoes.triggered, ...stateColors.bad },
    { range: vetoRow, text: words.overview.result.vetoes.near, ...stateColors.warn },
    ...(['off', 'over', 'under', 'above'] as const).map((state) => ({
      range: outcomes,
      text: words.funding.states[state],
      ...stateColors.bad,
    })),
    { range: outcomes, text: words.funding.states.kept, ...stateColors.good },
    { range: states, text: behind, ...stateColors.bad },
    { range: states, text: reached, ...stateColors.good },
    { range: outcomes, text: balances.shortfall, ...stateColors.bad },
    { range: outcomes, text: balances.surplus, ...stateColors.good },
    { range: outcomes, text: stableUnder, ...stateColors.bad },
    { range: outcomes, text: stableReached, ...stateColors.good },
  ];
}
