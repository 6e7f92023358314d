import type { Stated } from '../../quantities/reading.ts';
import type { MarkKind, RosterMonth, RosterSum, RosterWorker } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { holdsWord } from '../words/match-words.ts';
import { effectiveWords, licenceWords, markWords } from '../words/vocabulary-attendance.ts';
import { markKind, type RosterColumns } from './roster-columns.ts';
import { type RosterRow, typeIn } from './roster-rows.ts';

interface Scope {
  readonly scope: RosterSum['scope'];
  readonly type: string | null;
  readonly workerRows: readonly number[];
}

type MonthSum = Pick<RosterSum, 'of' | 'mark' | 'stated'>;

/**
 * The printed sums of a roster. A 小计 closes the workers since the last one, or those of the type
 * that it names; 合计, 总计 and what names both types close all. Under a month's marks a figure of
 * its own cell sums that mark; one that covers the month or is its only one, or a row of 有效人次, sums what counted.
 */
export function rosterSums(
  reader: TableReader,
  columns: RosterColumns,
  months: readonly RosterMonth[],
  rows: readonly RosterRow[],
  workers: readonly RosterWorker[],
): readonly RosterSum[] {
  const sums: RosterSum[] = [];
  for (const row of rows.filter(({ kind }) => kind === 'sum')) {
    const isWhole = closesAll(row, rows);
    const { scope, type, workerRows } = isWhole ? allOf(workers) : scopeOf(row, rows, workers);
    if (workerRows.length === 0) continue;
    const label = row.label.replace(/\s+/gu, '');
    const add = ({ of, mark, stated }: MonthSum, month: number | null) =>
      sums.push({ scope, type, workerRows, label, of, month, mark, stated });
    months.forEach((month, at) => {
      for (const sum of monthSums(reader, month, row)) add(sum, at);
    });
    const subtotal = sumAt(reader, row.index, columns.roles.get('subtotal'));
    if (subtotal) add({ of: 'subtotal', mark: null, stated: subtotal }, null);
    const experienced = sumAt(reader, row.index, columns.roles.get('experienced'));
    if (experienced) add({ of: 'experienced', mark: null, stated: experienced }, null);
  }
  return sums;
}

function allOf(workers: readonly RosterWorker[]): Scope {
  return { scope: 'all', type: null, workerRows: workers.map(({ row }) => row) };
}

/** A sum under the sum of all: 社工有效人次小计 after 总计. */
function closesAll(row: RosterRow, rows: readonly RosterRow[]): boolean {
  if (typeIn(row.label) !== null) return false;
  const before = rows.slice(0, rows.indexOf(row)).reverse();
  for (const { kind, label } of before) {
    if (kind === 'worker' || kind === 'heading') return false;
    if (kind === 'sum' && typeIn(label) === null && !/小计|小结/.test(label)) return true;
  }
  return false;
}

function scopeOf(
  row: RosterRow,
  rows: readonly RosterRow[],
  workers: readonly RosterWorker[],
): Scope {
  const all = workers.map((worker) => worker.row);
  const type = typeIn(row.label);
  if (type !== null) {
    const own = workers.filter((worker) => worker.type !== null && typeIn(worker.type) === type);
    const before = blockOf(row, rows);
    const block =
      own.length > 0
        ? own
        : ofType(
            type,
            workers.filter(({ row: at }) => before.includes(at)),
          );
    return {
      scope: 'block',
      type: own[0]?.type ?? typeLabel(row.label),
      workerRows: block.map((worker) => worker.row),
    };
  }
  const block = blockOf(row, rows);
  const isPart = /小计|小结/.test(row.label) && !namesBoth(row.label) && !/总/.test(row.label);
  if (!isPart || (block.length === all.length && all.length > 0)) {
    return { scope: 'all', type: null, workerRows: all };
  }
  const types = new Set(
    workers.filter((worker) => block.includes(worker.row)).map((worker) => worker.type),
  );
  const [only] = types;
  return { scope: 'block', type: types.size === 1 ? (only ?? null) : null, workerRows: block };
}

/** Under workers of both types, told by their licences alone, 持证社工小计 sums those who hold one. */
function ofType(
  type: 'licensed' | 'unlicensed',
  block: readonly RosterWorker[],
): readonly RosterWorker[] {
  const own = block.filter((worker) => holdsLicence(worker) === (type === 'licensed'));
  return own.length > 0 ? own : block;
}

function holdsLicence({ licence }: RosterWorker): boolean {
  const text = licence?.text ?? '';
  return holdsWord(text, licenceWords) && !/^(?:非|未|无|不|没|备考)|培训/u.test(text);
}

function typeLabel(label: string): string | null {
  return typeIn(label) === 'licensed'
    ? '持证社工'
    : typeIn(label) === 'unlicensed'
      ? '非持证社工'
      : null;
}

function namesBoth(label: string): boolean {
  return /非持证/.test(label) && /持证/.test(label.replaceAll('非持证', ''));
}

/** Rows of the workers before the sum, up to the block before it. */
function blockOf(row: RosterRow, rows: readonly RosterRow[]): readonly number[] {
  const block: number[] = [];
  const before = rows.filter(({ index }) => index < row.index).reverse();
  for (const { kind, index } of before) {
    if (kind === 'worker') block.unshift(index);
    else if (block.length > 0 && (kind === 'sum' || kind === 'heading')) break;
  }
  return block;
}

function monthSums(reader: TableReader, month: RosterMonth, row: RosterRow): readonly MonthSum[] {
  const isEffective = holdsWord(row.label, effectiveWords);
  const own = onlyMark(row.label);
  const cells = month.marks.flatMap(({ kind, column }) => {
    const stated = sumAt(reader, row.index, column);
    return stated ? [{ kind, stated, area: reader.areaAt(row.index, column) }] : [];
  });
  const covers = cells.some(
    ({ area }) =>
      month.marks.filter(({ column }) => column >= area.left && column <= area.right).length > 1,
  );
  if (isEffective || (covers && own === null)) {
    const [first] = cells;
    return first ? [{ of: 'effective', mark: null, stated: first.stated }] : [];
  }
  if (own !== null && month.marks.length > 1 && cells.length === 1) {
    const [first] = cells;
    return first ? [{ of: 'mark', mark: own, stated: first.stated }] : [];
  }
  // One figure for a month of several marks, in the first one's cell: unmerged, it is the month's.
  const [only, more] = cells;
  if (only?.kind === 'post' && !more && month.marks.length > 1 && own === null)
    return [{ of: 'effective', mark: null, stated: only.stated }];
  return cells.map(({ kind, stated }) => ({ of: 'mark', mark: kind, stated }));
}

/** 实到 of the months of several marks is who counted. */
const anyMark = ['人员', '实到'];

/** The one mark that a label names: 社保购买人数合计. */
function onlyMark(label: string): MarkKind | null {
  const kinds = (Object.keys(markWords) as MarkKind[]).filter((kind) =>
    markWords[kind].some(
      (word) => word.length >= 2 && !anyMark.includes(word) && label.includes(word),
    ),
  );
  const [only] = kinds;
  return kinds.length === 1 && only ? (markKind(label) ?? only) : null;
}

function sumAt(reader: TableReader, row: number, column: number | undefined): Stated | null {
  if (column === undefined) return null;
  const area = reader.areaAt(row, column);
  if (area.left !== column || area.top !== row) return null;
  const stated = reader.statedAt(row, column);
  const { kind } = stated.reading;
  return kind === 'figure' || kind === 'unknown' || kind === 'unreadable' || kind === 'error'
    ? stated
    : null;
}
