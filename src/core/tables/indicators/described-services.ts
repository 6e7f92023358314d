import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { standsAmong } from './aside-columns.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** Heads over words about a service that another column names. */
const description =
  /(?:说明|解释|释义|描述|口径|定义|要求|要点|标准|对象|形式|方式|依据|来源|时间|频次|周期)$/u;

/** Heads over kinds that services are sorted into. */
const sorting = /(?:类型|类别|分类|性质|属性|领域|板块|类|对象|种类)$/u;

/** Characters of a text that is more than a name. */
const sentence = 12;

/**
 * 指标名称 | 指标说明 | 协议量 | 完成量: where a column names each row by itself, words behind it that explain,
 * describe or sort are no names, nor those under a head that no service has (牵头部门, 更新日期). Under heads that name
 * services too (服务内容) they are where 名称 stands over the first one and they are much longer than its names.
 * Left alone where no column states targets.
 */
export function withDescriptions(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const services = columns.filter(({ kind, isHeadOnly }) => kind === 'service' && !isHeadOnly);
  const hasTarget = columns.some(({ kind, role }) => kind === 'figure' && role === 'target');
  if (services.length < 2 || !hasTarget) return columns;
  const isOwn = ({ index }: IndicatorColumn) =>
    new Set(ownTexts(reader, rows, index)).size >= rows.length;
  const first = services.find((one) => one.isNamed && !sorting.test(headOf(one)) && isOwn(one));
  const isSorted = first !== undefined;
  const names = first ?? (services[0] && isOwn(services[0]) ? services[0] : undefined);
  if (!names) return columns;
  const isNames = headOf(names).endsWith('名称');
  const isAbout = (column: IndicatorColumn) => {
    const head = headOf(column);
    if (standsAmong(columns, column.index)) return false;
    if (description.test(head)) return true;
    if (isSorted && head !== '' && (sorting.test(head) || !column.isNamed)) return true;
    const texts = ownTexts(reader, rows, column.index);
    const own = ownTexts(reader, rows, names.index);
    const length = texts.length > 0 ? lengthOf(texts) : 0;
    return (isNames || length > sentence) && length >= 2 * lengthOf(own);
  };
  const about = new Set(services.slice(services.indexOf(names) + 1).filter(isAbout));
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
