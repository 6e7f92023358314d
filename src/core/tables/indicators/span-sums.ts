import type { SpanSum } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { foldText } from '../words/normalise-label.ts';
import { measureOfName } from '../words/read-figure-heading.ts';
import { type SpanKind, spanKind } from '../words/span-kind.ts';
import type { ColumnHead, IndicatorColumn } from './indicator-column.ts';
import { type IndicatorShape, nameIn, type RowSpan } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

type Role = SpanSum['role'];

interface SpanColumn {
  readonly index: number;
  readonly kind: SpanKind;
  /** 3月, 第一季度: each stands once. */
  readonly span: string;
  readonly role: Role;
  readonly name: string;
}

/**
 * What a table prints beside or under months, quarters or half years (累计完成 behind 1月, 2月 …): the sum
 * and the figures that it may add up.
 */
export function spanSums(reader: TableReader, shape: IndicatorShape): readonly SpanSum[] {
  return shape.spans ? sumsDown(reader, shape, shape.spans) : sumsAcross(reader, shape);
}

/** Of each column the row of what was done, over the rows of its spans. */
function sumsDown(
  reader: TableReader,
  { columns, rows }: IndicatorShape,
  spans: readonly RowSpan[],
): readonly SpanSum[] {
  const sum = rows.find(({ role }) => role === 'completed');
  const ways = waysOf(spans);
  if (!sum || ways.length === 0) return [];
  return columns
    .filter(({ kind }) => kind === 'figure')
    .map((column) => {
      const name = nameOf(reader.words, column);
      return {
        name,
        measure: measureIn(reader, column, name),
        role: 'completed' as const,
        stated: reader.statedAt(sum.index, column.index),
        ways: ways.map((way) => way.map(({ row }) => reader.statedAt(row, column.index))),
        line: `row ${sum.index}`,
        path: [name],
      };
    });
}

function sumsAcross(reader: TableReader, { columns, rows }: IndicatorShape): readonly SpanSum[] {
  const { words } = reader;
  const spans = columns.flatMap((column) => spanColumn(words, column) ?? []);
  return columns.flatMap((column) => {
    const parts = columns.filter(({ addedTo }) => addedTo === column.index);
    const role = parts.length > 0 ? 'completed' : sumRole(words, column);
    if (!role) return [];
    const name = nameOf(words, column);
    const own = spans.filter((one) => one.role === role && one.name === name);
    const ways = parts.length > 0 ? [parts] : waysOf(own);
    if (ways.length === 0) return [];
    return rows.map((row) => rowSum(reader, row, column, { role, name, ways }));
  });
}

interface Sum {
  readonly role: Role;
  readonly name: string;
  readonly ways: readonly (readonly Pick<SpanColumn, 'index'>[])[];
}

function rowSum(
  reader: TableReader,
  row: IndicatorRow,
  column: IndicatorColumn,
  { role, name, ways }: Sum,
): SpanSum {
  const context = row.unit === null ? {} : { unit: row.unit };
  return {
    name: [row.path.at(-1) ?? '', name].filter((text) => text !== '').join(' '),
    measure: row.measure ?? measureIn(reader, column, row.path.at(-1) ?? ''),
    role,
    stated: reader.statedAt(row.index, column.index, context),
    ways: ways.map((way) => way.map(({ index }) => reader.statedAt(row.index, index, context))),
    line: String(column.index),
    path: [...row.path, name],
  };
}

/** What the column's heads count, else what the name does. */
function measureIn(reader: TableReader, { heads }: IndicatorColumn, name: string) {
  const told = heads.findLast(({ measure }) => measure !== null)?.measure;
  return told ?? reader.words(measureOfName, name);
}

/** Months first; of one kind of span each stands once, and there are two or more. */
function waysOf<One extends Pick<RowSpan, 'kind' | 'span'>>(
  own: readonly One[],
): readonly (readonly One[])[] {
  return (['month', 'quarter', 'half'] as const)
    .map((kind) => own.filter((one) => one.kind === kind))
    .filter((way) => way.length > 1 && new Set(way.map(({ span }) => span)).size === way.length);
}

/** The role of a column that may add up spans; 合计 beside months is what was done. */
function sumRole(words: Lexicon, { kind, role, heads }: IndicatorColumn): Role | null {
  const isSum = role === null && heads.some(({ isTotal }) => isTotal);
  const told = isSum ? 'completed' : role;
  if (kind !== 'figure' || (told !== 'target' && told !== 'completed')) return null;
  return heads.some((head) => spanOf(words, head) !== null) ? null : told;
}

/** 1月, 第一季度 or 上半年 > 完成; rates and what else is told of a span are none. */
function spanColumn(words: Lexicon, column: IndicatorColumn): SpanColumn | null {
  const { index, heads, kind, role } = column;
  if (kind !== 'figure' || role !== 'partial') return null;
  const head = heads.findLast((one) => spanOf(words, one) !== null);
  const span = head && spanOf(words, head);
  if (!head || !span) return null;
  const leaf = heads.at(-1)?.role ?? null;
  const told = leaf === 'partial' || leaf === null ? 'completed' : leaf;
  if (told !== 'target' && told !== 'completed') return null;
  return {
    index,
    kind: span,
    span: foldText(head.heading.text),
    role: told,
    name: nameOf(words, column),
  };
}

/** The services over a column, without the spans and sums. */
function nameOf(words: Lexicon, column: IndicatorColumn): string {
  const names: string[] = [];
  for (const head of column.heads) {
    const name = spanOf(words, head) === null ? nameIn(head) : null;
    if (name !== null) names.push(name);
  }
  return names.join(' ');
}

function spanOf(words: Lexicon, { heading }: ColumnHead): SpanKind | null {
  return words(spanKind, heading.text);
}
