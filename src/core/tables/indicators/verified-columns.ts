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
    const isGiven = reported.includes(column) || isRateOf(column, reported);
    if (isWhole && isGiven) return { ...column, role: 'partial' };
    return isRateOf(column, verified) ? withoutCounter(column) : column;
  });
}

/** 完成率 under 机构上报 beside its 数量. */
function isRateOf(column: IndicatorColumn, reported: readonly IndicatorColumn[]): boolean {
  const over = (one: IndicatorColumn) => one.heads.at(-2)?.heading;
  const own = over(column);
  return (
    column.role === 'rate' &&
    own !== undefined &&
    reported.some((one) => {
      const other = over(one);
      return other?.text === own.text && other.place.left === own.place.left;
    })
  );
}

function isCompleted({ kind, role }: IndicatorColumn): boolean {
  return kind === 'figure' && role === 'completed';
}

/** 核查数, 核实情况, 评估认定完成量. */
function isVerified(column: IndicatorColumn): boolean {
  if (column.kind !== 'figure') return false;
  const cores = column.heads.map(({ heading }) => normaliseLabel(heading.text).core);
  const leaf = cores.at(-1) ?? '';
  // 评估核实 over 数量 says who counted.
  const core = cores.length > 1 && plainQuantity.test(leaf) ? (cores.at(-2) ?? '') : leaf;
  const word = verifiedWords.find((one) => core.includes(one));
  if (word === undefined) return false;
  // 核定量, 核定指标 are targets.
  if (column.role === 'target') return false;
  const rest = core.slice(core.indexOf(word) + word.length);
  return column.role === 'completed' || /^后?的?(?:数量?|量|情况|结果|数据|值)?$/u.test(rest);
}

const plainQuantity = /^(?:数量?|完成数?量?|个数)$/u;

/** The head names no service by the word that says who counted (核定完成量). */
function counted(column: IndicatorColumn): IndicatorColumn {
  const heads = withoutCounter(column).heads.map((head, at) =>
    at === column.heads.length - 1 ? { ...head, role: 'completed' as const, name: null } : head,
  );
  return { ...column, role: 'completed', heads, isNamed: true };
}

/** 评估核实 over a column says who counted, and is no area. */
function withoutCounter(column: IndicatorColumn): IndicatorColumn {
  const heads = column.heads.map((head) =>
    verifiedWords.some((word) => head.heading.text.includes(word)) ? { ...head, name: null } : head,
  );
  return { ...column, heads };
}
