import type { Range } from '../core/cells/address.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import { writtenFor } from '../messages/written.ts';
import { carriedTyped } from './carried-typed.ts';
import { findingColumn as column, findingRow, findingWidths, goneRow } from './finding-row.ts';
import { keepTyped } from './keep-typed.ts';
import type { PlanContext } from './plan-context.ts';
import { textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import type { Typed, TypedRow } from './read-typed.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

/** 核对结果 and where its findings stand, for sheets that count them. */
export interface FindingsSheet {
  readonly plan: SheetPlan;
  /** Null where nothing was found. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

const headerRow = 3;
const firstRow = 4;

/** 核对结果: every finding, with room for what people do about it; what they typed is kept. */
export function findingsSheet(context: PlanContext): FindingsSheet {
  const { evaluation, words } = context;
  const { findings } = evaluation;
  const typed = carriedTyped(context, 'findings');
  const gone = goneFindings(typed, new Set(findings.map(({ fingerprint }) => fingerprint)));
  const head = headRows(context, words.findings.title, column.key);
  const legend = noteRows([words.findings.legend], 2, findingWidths);
  const found = findings.map((finding, at) => findingRow(context, finding, at + 1));
  const none = findings.length === 0 ? [lineOver(words.findings.none)] : [];
  const goneHead = gone.length > 0 ? [lineOver(words.findings.gone)] : [];
  const last = firstRow + found.length - 1;
  const rows: readonly SheetRow[] = [
    ...head.rows,
    ...legend.rows,
    headerOf(context),
    ...none,
    ...found,
    ...goneHead,
    ...gone.map((row, at) => goneRow(row, found.length + at + 1)),
  ];
  const lines = [
    ...none.map(() => firstRow),
    ...goneHead.map(() => firstRow + none.length + found.length),
  ];
  const plan = framed(context, 'findings', {
    rows,
    merges: [...head.merges, ...legend.merges, ...lines.map(lineMerge)],
    columnWidths: findingWidths,
    freeze: { rows: firstRow, columns: 2 },
    titleRow: headerRow,
    choices: [
      {
        range: {
          top: firstRow,
          left: column.handling,
          bottom: Math.max(firstRow, rows.length - 1),
          right: column.handling,
        },
        values: Object.values(words.findings.choices),
      },
    ],
    highlights: severityHighlights(context, rows.length),
    ...(found.length > 0
      ? { filter: { top: headerRow, left: 0, bottom: last, right: column.key } }
      : {}),
  });
  return {
    plan: keepTyped(plan, typed),
    rows: found.length > 0 ? { first: firstRow, last } : null,
  };
}

/** Rows of findings that are no longer there, where something was typed. */
function goneFindings(typed: Typed | null, present: ReadonlySet<string>): readonly TypedRow[] {
  const hasTyped = ({ own, beside }: TypedRow) =>
    own.has(column.handling) || own.has(column.reply) || beside.size > 0;
  return typed?.rows.filter((row) => !present.has(row.key) && hasTyped(row)) ?? [];
}

function headerOf({ words }: PlanContext): SheetRow {
  const headings = words.findings.headings.map((text) => textCell(text, styles.header));
  return plannedRow(
    { ...sideBySide(0, headings), [column.key]: textCell(keyHeading, styles.key) },
    { height: heights.header },
  );
}

function lineOver(text: string): SheetRow {
  return plannedRow({ 0: textCell(text, styles.rowHeader) }, { height: heights.section });
}

function lineMerge(row: number): Range {
  return { top: row, left: 0, bottom: row, right: column.key - 1 };
}

function severityHighlights(
  { lang }: PlanContext,
  rows: number,
): NonNullable<SheetPlan['highlights']> {
  const { severities } = writtenFor(lang).findings;
  const range = {
    top: firstRow,
    left: column.severity,
    bottom: Math.max(firstRow, rows - 1),
    right: column.severity,
  };
  return [
    { range, text: severities.error, ...stateColors.bad },
    { range, text: severities.warning, ...stateColors.warn },
    { range, text: severities.note, ...stateColors.calm },
  ];
}
