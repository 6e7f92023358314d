import { readFigure } from '../../quantities/read-figure.ts';
import type { Figure } from '../../quantities/reading.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Where no column states targets, the names may: 个案（20个）, 全年开展个案服务不少于20个. The first column
 * of which two thirds of the texts are such names has the services and their targets. Beside targets
 * of their own they are names alone.
 */
export function withToldTargets(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const isDone = ({ kind, role }: IndicatorColumn) =>
    kind === 'figure' && (role === 'completed' || role === 'rate');
  const first = columns.findIndex(isDone);
  if (first < 1) return columns;
  const isNamed = columns.some(({ kind }) => kind === 'service' || kind === 'area');
  const isTarget = ({ role }: IndicatorColumn) => role === 'target';
  if (isNamed && columns.some(isTarget)) return columns;
  const labels = columns.slice(0, first).filter(({ kind }) => kind !== 'serial');
  const telling = labels.find(
    (column, at) =>
      // 服务指标 may head names.
      (column.kind === 'service' ||
        (column.kind === 'figure' && (column.role === null || (at === 0 && isTarget(column))))) &&
      tellsTargets(reader, rows, column),
  );
  if (!telling) return columns;
  const hasTargets = columns.some((column) => column !== telling && isTarget(column));
  return columns.map((column) =>
    column === telling
      ? { ...column, kind: 'service', role: null, holdsTargets: !hasTargets }
      : column,
  );
}

function tellsTargets(
  reader: TableReader,
  rows: readonly number[],
  { index }: IndicatorColumn,
): boolean {
  const texts = rows.map((row) => reader.textAt(row, index)).filter((text) => text !== '');
  const told = texts.filter((text) => reader.words(toldTarget, text) !== null);
  return told.length > 1 && told.length * 3 >= texts.length * 2;
}

/** A service's name with what is asked of it. */
export interface ToldTarget {
  readonly name: string;
  readonly figure: Figure;
}

/** What a name tells: 全年开展个案服务不少于20个 → 个案服务, at least 20 个; null where it is a name alone. */
export function toldTarget(text: string): ToldTarget | null {
  const { core, brackets } = normaliseLabel(text);
  for (const bracket of brackets) {
    const read = readFigure(bracket);
    if (typeof read === 'object' && read.name === '' && isCounted(read.figure))
      return { name: core, figure: read.figure };
  }
  const read = readFigure(core);
  if (typeof read !== 'object' || read.name === '' || !isCounted(read.figure)) return null;
  const name = read.name.replace(lead, '');
  return name.length < 2 ? null : { name, figure: read.figure };
}

function isCounted({ unit, isPercent }: Figure): boolean {
  return unit !== null || isPercent;
}

/** What stands before the service in a sentence of an agreement. */
const lead =
  /^(?:全年|每年|年度|本年度|项目期内|服务期内|协议期内)?(?:共|累计|总计)?(?:需|应|须)?(?:开展|提供|完成|组织|举办|实施|进行)?/u;
