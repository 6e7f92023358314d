import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** Heads over words about a service that another column names. */
const description =
  /(?:说明|解释|释义|描述|口径|定义|要求|要点|标准|对象|形式|方式|依据|来源|时间|频次|周期)$/u;

/**
 * 指标名称 | 指标说明 | 协议量 | 完成量: where a column names each row by itself, words behind it that explain
 * or describe are no names. Under heads that name services too (服务内容) they are where 名称 stands over the
 * first one and they are much longer than its names. Left alone where no column states targets.
 */
export function withDescriptions(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const services = columns.filter(({ kind, isHeadOnly }) => kind === 'service' && !isHeadOnly);
  const [first, ...others] = services;
  const hasTarget = columns.some(({ kind, role }) => kind === 'figure' && role === 'target');
  if (!first || others.length === 0 || !hasTarget) return columns;
  const names = ownTexts(reader, rows, first.index);
  if (new Set(names).size < rows.length) return columns;
  const isNames = headOf(first).endsWith('名称');
  const isAbout = (column: IndicatorColumn) => {
    if (description.test(headOf(column))) return true;
    const texts = ownTexts(reader, rows, column.index);
    return isNames && texts.length > 0 && lengthOf(texts) >= 2 * lengthOf(names);
  };
  const about = new Set(others.filter(isAbout));
  return about.size === 0
    ? columns
    : columns.map((column) => (about.has(column) ? { ...column, kind: 'remark' } : column));
}

function headOf({ heads }: IndicatorColumn): string {
  return normaliseLabel(heads.at(-1)?.heading.text ?? '').core;
}

/** Texts that begin in their rows and hold for them alone. */
function ownTexts(reader: TableReader, rows: readonly number[], column: number): readonly string[] {
  return rows.flatMap((row) => {
    const { top, bottom } = reader.areaAt(row, column);
    const text = top === row && bottom === row ? reader.textAt(row, column) : '';
    return text === '' ? [] : [text];
  });
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}
