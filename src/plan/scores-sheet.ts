import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { Scores } from '../core/scores/scores.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import { otherScoresBlock } from './other-scores-block.ts';
import { fitsOnePage, pageBreaks } from './page-breaks.ts';
import { type Block, performanceBlock } from './performance-block.ts';
import type { PlanContext } from './plan-context.ts';
import { textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { scorePartRows } from './score-part-rows.ts';
import { bandRows, scoreResultRows } from './score-result-rows.ts';
import {
  scoreColumn as column,
  type ScoresLayout,
  scoresLayout,
  scoreWidths,
} from './scores-layout.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';
import { surveyBlocks } from './survey-block.ts';
import { finalRows, vetoRows } from './veto-rows.ts';

/** 评分汇总 and where its rows stand, for sheets that refer to them. */
export interface ScoresSheet {
  readonly plan: SheetPlan;
  readonly layout: ScoresLayout;
}

/** Where the blocks of performance items and the surveys stand in 评分汇总. */
export interface ItemPlaces {
  readonly plan: SheetPlan;
  readonly performance: Pick<Block, 'first' | 'last'> | null;
  readonly surveys: readonly Pick<Block, 'first' | 'last'>[];
}

export interface MadeScores {
  readonly plan: SheetPlan;
  readonly scores: ScoresSheet | null;
  readonly items: ItemPlaces;
}

/**
 * 评分汇总: parts and how they were made, total and grade, vetoes, the scheme's bands, then the
 * performance items, other forms' totals and the surveys; null where the workbook has none of them.
 */
export function scoresSheet(
  context: PlanContext,
  attendance: AttendanceSheet | null,
): MadeScores | null {
  const { evaluation, words } = context;
  const { scores } = evaluation;
  const notes = scores ? notesOf(context, scores) : [];
  const layout = scores && scoresLayout(evaluation, scores, notes.length);
  const head = headRows(context, words.scores.title, column.key);
  const own =
    scores && layout
      ? scoreRows(context, { scores, layout, notes }, attendance)
      : {
          rows: [plannedRow({ [column.key]: textCell(keyHeading, styles.key) }, { height: 4 })],
          merges: [],
        };
  const top = [...head.rows, ...own.rows];
  const performance = performanceBlock(context, top.length + 1);
  const afterItems = top.length + 1 + (performance ? performance.rows.length + 1 : 0);
  const others = otherScoresBlock(context, afterItems);
  const surveys = surveyBlocks(context, afterItems + (others ? others.rows.length + 1 : 0));
  const blocks = [performance, others, ...surveys].flatMap((block) => block ?? []);
  if (!scores && blocks.length === 0) return null;
  const rows = [...top, ...blocks.flatMap((block) => [gap, ...block.rows])];
  // A block's title and heads stand over its first row.
  const starts = blocks.map(({ first }) => first - 2);
  const isLong = performance !== null && !fitsOnePage(rows);
  const plan = framed(context, 'scores', {
    rows,
    breaks: isLong && scores ? pageBreaks(rows, starts) : [],
    merges: [...head.merges, ...own.merges, ...blocks.flatMap((block) => block.merges)],
    columnWidths: scoreWidths,
    pagesTall: isLong ? 0 : 1,
    freeze: { rows: layout ? 3 : 2, columns: 1 },
    ...titleRowOf(layout !== null, performance, top.length + 2),
    highlights: [
      ...(layout ? highlightsOf(context, layout) : []),
      ...blocks.flatMap((block) => block.highlights),
    ],
  });
  return { plan, scores: layout && { plan, layout }, items: { plan, performance, surveys } };
}

/** The heads repeated on each page: those of the scores, or of the items where they are all there is. */
function titleRowOf(hasScores: boolean, items: Block | null, itemHeads: number) {
  if (!items) return hasScores ? { titleRow: 2 } : {};
  return hasScores ? {} : { titleRow: itemHeads };
}

const gap = plannedRow({}, { height: 10 });

/** The scheme, what is reckoned where nothing is scored, and what vetoes do where there are any. */
function notesOf({ words, evaluation }: PlanContext, { scheme, isComputed }: Scores) {
  const { name, source, status } = scheme;
  return [
    words.scores.scheme(name, source, words.statuses[status]),
    ...(isComputed ? [words.scores.computed] : []),
    ...(evaluation.vetoes.length > 0 ? words.scores.notes : []),
  ];
}

interface Placed {
  readonly scores: Scores;
  readonly layout: ScoresLayout;
  readonly notes: readonly string[];
}

function scoreRows(
  context: PlanContext,
  { scores, layout, notes: texts }: Placed,
  attendance: AttendanceSheet | null,
): Pick<SheetPlan, 'rows' | 'merges'> {
  const notes = noteRows(texts, layout.scheme, scoreWidths);
  const rows = [
    headerOf(context),
    ...layout.parts.flatMap((placed) => scorePartRows(context, placed, layout)),
    ...scoreResultRows(context, scores, layout),
    gap,
    ...vetoRows(context, layout, attendance),
    ...finalRows(context, scores, layout),
    gap,
    ...bandRows(context, scores),
    gap,
    ...notes.rows,
  ];
  return { rows, merges: [...evidenceMerges(layout), ...notes.merges] };
}

function headerOf({ words }: PlanContext): SheetRow {
  const headings = words.scores.headings.map((text) => textCell(text, styles.header));
  return plannedRow(
    { ...sideBySide(0, headings), [column.key]: textCell(keyHeading, styles.key) },
    { height: heights.header },
  );
}

function evidenceMerges({ vetoHeader, lastVeto }: ScoresLayout) {
  if (vetoHeader === null) return [];
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
