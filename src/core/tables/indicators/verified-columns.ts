import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { verifiedWords } from '../words/vocabulary-indicators.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * What the evaluators verified (核查数, 核实完成量) counts in the stead of what the station reported beside
 * it, once it is filled wherever that is; the reported column is then kept and not counted, else the
 * verified one.
 */
export function withVerified(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const verified = columns.filter(isVerified);
  const reported = columns.filter((column) => isCompleted(column) && !isVerified(column));
  if (verified.length === 0 || verified.length !== reported.length) return columns;
  const isFigure = ({ index }: IndicatorColumn, row: number) =>
    reader.readingAt(row, index).kind === 'figure';
  const isWhole = verified.every((column, at) => {
    const beside = reported[at];
    return rows.every((row) => !beside || !isFigure(beside, row) || isFigure(column, row));
  });
  return columns.map((column): IndicatorColumn => {
    if (verified.includes(column))
      return isWhole ? counted(column) : { ...column, role: 'partial' };
    return isWhole && reported.includes(column) ? { ...column, role: 'partial' } : column;
  });
}

function isCompleted({ kind, role }: IndicatorColumn): boolean {
  return kind === 'figure' && role === 'completed';
}

/** 核查数, 核实情况, 评估认定完成量. */
function isVerified(column: IndicatorColumn): boolean {
  const head = column.heads.at(-1);
  if (column.kind !== 'figure' || !head) return false;
  const { core } = normaliseLabel(head.heading.text);
  const word = verifiedWords.find((one) => core.includes(one));
  if (word === undefined) return false;
  // 核定量, 核定指标 are targets.
  if (column.role === 'target') return false;
  const rest = core.slice(core.indexOf(word) + word.length);
  return column.role === 'completed' || /^后?的?(?:数量?|量|情况|结果|数据|值)?$/u.test(rest);
}

/** The head names no service by the word that says who counted (核定完成量). */
function counted(column: IndicatorColumn): IndicatorColumn {
  const heads = column.heads.map((head, at) =>
    at === column.heads.length - 1 ? { ...head, role: 'completed' as const, name: null } : head,
  );
  return { ...column, role: 'completed', heads, isNamed: true };
}
