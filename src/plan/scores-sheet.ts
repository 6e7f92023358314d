import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import type { PlanContext } from './plan-context.ts';
import { textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { scorePartRows } from './score-part-rows.ts';
import { bandRows, scoreResultRows } from './score-result-rows.ts';
import { scoreColumn as column, type ScoresLayout, scoresLayout } from './scores-layout.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';
import { finalRows, vetoRows } from './veto-rows.ts';

/** 评分汇总 and where its rows stand, for sheets that refer to them. */
export interface ScoresSheet {
  readonly plan: SheetPlan;
  readonly layout: ScoresLayout;
}

const widths = [28, 11, 11, 11, 12, 11, 46, 18];

/** 评分汇总: parts and how they were made, total and grade, vetoes, the scheme's bands. */
export function scoresSheet(
  context: PlanContext,
  attendance: AttendanceSheet | null,
): ScoresSheet | null {
  const { evaluation, words } = context;
  const { scores } = evaluation;
  if (!scores) return null;
  const layout = scoresLayout(evaluation, scores);
  const head = headRows(context, words.scores.title, column.key);
  const gap = plannedRow({}, { height: 10 });
  const { name, source, status } = scores.scheme;
  const notes = noteRows(
    [words.scores.scheme(name, source, words.statuses[status]), ...words.scores.notes],
    layout.scheme,
    widths,
  );
  const rows = [
    ...head.rows,
    headerOf(context),
    ...layout.parts.flatMap((placed) => scorePartRows(context, placed)),
    ...scoreResultRows(context, scores, layout),
    gap,
    ...vetoRows(context, layout, attendance),
    ...finalRows(context, scores, layout),
    gap,
    ...bandRows(context, scores),
    gap,
    ...notes.rows,
  ];
  const plan = framed(context, 'scores', {
    rows,
    merges: [...head.merges, ...evidenceMerges(layout), ...notes.merges],
    columnWidths: widths,
    pagesTall: 1,
    freeze: { rows: 3, columns: 1 },
    titleRow: 2,
    highlights: highlightsOf(context, layout),
  });
  return { plan, layout };
}

function headerOf({ words }: PlanContext): SheetRow {
  const headings = words.scores.headings.map((text) => textCell(text, styles.header));
  return plannedRow(
    { ...sideBySide(0, headings), [column.key]: textCell(keyHeading, styles.key) },
    { height: heights.header },
  );
}

function evidenceMerges({ vetoHeader, lastVeto }: ScoresLayout) {
  return Array.from({ length: lastVeto - vetoHeader + 1 }, (_, at) => ({
    top: vetoHeader + at,
    left: 5,
    bottom: vetoHeader + at,
    right: column.source,
  }));
}

function highlightsOf(
  { words }: PlanContext,
  layout: ScoresLayout,
): NonNullable<SheetPlan['highlights']> {
  const { triggered, near, clear, unanswered } = words.scores.vetoStates;
  const range = { top: layout.firstVeto, left: 1, bottom: layout.lastVeto, right: 1 };
  if (layout.lastVeto < layout.firstVeto) return [];
  return [
    { range, text: triggered, ...stateColors.bad },
    { range, text: near, ...stateColors.warn },
    { range, text: clear, ...stateColors.good },
    { range, text: unanswered, ...stateColors.calm },
  ];
}
