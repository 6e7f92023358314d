import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { holdsWord } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import { monitoringWords, selfEvaluationWords } from '../words/vocabulary-performance.ts';
import type { PerformanceHead } from './performance-head.ts';

/**
 * At which stage a form is filled in: a self-evaluation looks back on the year done, a form of
 * monitoring at the months up to then (自评表 → final; 绩效运行监控表, 1-6月完成情况 → mid). Null for
 * goals without anything completed and for forms that do not say what they are.
 */
export function performanceStage(
  { reader, titles }: TableContext,
  { top, columns }: PerformanceHead,
): 'mid' | 'final' | null {
  if (!columns.some(({ role }) => role === 'completed')) return null;
  const heads = columns.flatMap(({ path, role }) => (role === 'other' ? [] : path));
  const title = [reader.sheet.name, titles.title ?? '', ...linesAtTop(reader, top)];
  if (holdsWord(foldText([...title, ...heads].join(' ')), monitoringWords)) return 'mid';
  return holdsWord(foldText(title.join(' ')), selfEvaluationWords) ? 'final' : null;
}

/** The first rows of the sheet up to the heads: its title, and no long text of goals. */
function linesAtTop(reader: TableReader, top: number): readonly string[] {
  const { columnCount } = reader.sheet.grid;
  return Array.from({ length: Math.min(4, top) }, (_, row) =>
    Array.from({ length: Math.min(12, columnCount) }, (__, column) => reader.textAt(row, column)),
  )
    .flat()
    .filter((text) => text.length <= 40);
}
