import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { verifiedWords } from '../words/vocabulary-indicators.ts';
import type { ColumnHead, IndicatorColumn } from './indicator-column.ts';

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
  const verified = columns.filter((column) => isVerified(reader.words, column));
  if (verified.length === 0) return columns;
  const reported = columns.filter((column) => isCompleted(column) && !verified.includes(column));
  if (verified.length !== reported.length) return columns;
  const kindAt = ({ index }: IndicatorColumn, row: number) => reader.readingAt(row, index).kind;
  // Words where a figure should stand are said to be unreadable: what was reported stands for none.
  const isGivenAt = (column: IndicatorColumn, row: number) =>
    ['figure', 'text', 'unreadable'].includes(kindAt(column, row));
  const isWhole = verified.every((column, at) => {
    const beside = reported[at];
    return rows.every(
      (row) => !beside || kindAt(beside, row) !== 'figure' || isGivenAt(column, row),
    );
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
function isVerified(words: Lexicon, column: IndicatorColumn): boolean {
  if (column.kind !== 'figure') return false;
  const leaf = coreOf(words, column.heads.at(-1));
  const over = column.heads.at(-2);
  // 评估核实 over 数量 says who counted.
  const core = over && plainQuantity.test(leaf) ? coreOf(words, over) : leaf;
  const word = verifiedWords.find((one) => core.includes(one));
  if (word === undefined) return false;
  // 核定量, 核定指标 are targets.
  if (column.role === 'target') return false;
  const rest = core.slice(core.indexOf(word) + word.length);
  return column.role === 'completed' || /^后?的?(?:数量?|量|情况|结果|数据|值)?$/u.test(rest);
}

function coreOf(words: Lexicon, head: ColumnHead | undefined): string {
  return head ? words(normaliseLabel, head.heading.text).core : '';
}

const plainQuantity = /^(?:数量?|(?:实际|已)?完成(?:数量?|量|情况)?|个数)$/u;

/** The head names no service by the word that says who counted (核定完成量). */
function counted(column: IndicatorColumn): IndicatorColumn {
  const heads = withoutCounter(column).heads.map((head, at) =>
    at === column.heads.length - 1 ? { ...head, role: 'completed' as const, name: null } : head,
  );
  return { ...column, role: 'completed', heads, isNamed: true };
}

/** 评估核实 over a column says who counted, and is no area. */
function withoutCounter(column: IndicatorColumn): IndicatorColumn {
  const heads = column.heads.map((head) => {
    const text = foldText(head.heading.text);
    return verifiedWords.some((word) => text.includes(word)) ? { ...head, name: null } : head;
  });
  return { ...column, heads };
}
