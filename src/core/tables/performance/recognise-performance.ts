import type { PerformanceTable } from '../facts/performance-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { stationIn } from '../reading/read-titles.ts';
import { hint } from '../words/text-hints.ts';
import { performanceEvidence } from './performance-evidence.ts';
import { isLevelHead, type PerformanceHead, readPerformanceHead } from './performance-head.ts';
import { readLevels } from './performance-levels.ts';
import { readPerformanceRows } from './performance-rows.ts';
import { performanceStage } from './performance-stage.ts';
import { readExecution } from './read-execution.ts';
import { readForm } from './read-form.ts';
import { weightsAsShares } from './weights-as-shares.ts';

/**
 * A table of first-, second- and third-level indicators with what was to be reached and what was:
 * 绩效目标表, 项目支出绩效自评表. Merged labels and labels left empty are those above; several
 * items in a cell stay together here. Null where its heads do not stand at the structure's top.
 */
export function recognisePerformance(context: TableContext): Candidate<PerformanceTable> | null {
  const head = performanceHead(context);
  return head && readPerformance(context, head, performanceEvidence);
}

/** The table under its heads, as sure as they and its rows make it; null where it has no rows. */
export function readPerformance(
  context: TableContext,
  head: PerformanceHead,
  weigh: typeof performanceEvidence,
): Candidate<PerformanceTable> | null {
  const { reader, structure, titles } = context;
  const body = readPerformanceRows(reader, head);
  const { confidence, why } = weigh(context, head, body);
  if (body.rows.length === 0 || confidence <= 0) return null;
  const { top, left, right } = head;
  const marks = { rows: body.rows, levels: readLevels(reader, head, body), total: body.total };
  const form = readForm(reader, head);
  const isWeighted = head.columns.some(({ role }) => role === 'weight');
  return {
    confidence,
    table: {
      kind: 'performance',
      place: { sheet: structure.sheet, top, left, bottom: body.bottom, right },
      why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station ?? (form.project === null ? null : stationIn(form.project)),
      unknownColumns: head.columns.flatMap(({ role, path, index }) =>
        role === null
          ? [{ header: path.join(' '), cell: reader.addressAt(head.bottom, index) }]
          : [],
      ),
      ...(isWeighted ? weightsAsShares(marks) : marks),
      execution: readExecution(reader, head),
      ...form,
      stage: performanceStage(context, head),
      grade: body.grade,
    },
  };
}

/** The heads in the structure's first rows. */
export function performanceHead({
  reader,
  structure,
}: Pick<TableContext, 'reader' | 'structure'>): PerformanceHead | null {
  if (!reader.holdsText(isLevelHead, hint.level)) return null;
  const { top, left, bottom, right } = structure.range;
  for (let row = top; row <= Math.min(bottom, top + 2); row++) {
    for (let column = left; column <= right; column++) {
      if (!reader.words(isLevelHead, reader.textAt(row, column))) continue;
      const head = readPerformanceHead(reader, row, column);
      if (head) return head;
    }
  }
  return null;
}
