import type { CellAddress } from '../../../src/core/cells/address.ts';
import type { Period } from '../../../src/core/quantities/period.ts';
import { half, one, parseDecimal, zero } from '../../../src/core/quantities/rational.ts';
import type { Presence, Stated } from '../../../src/core/quantities/reading.ts';
import type {
  AttendanceTable,
  MarkKind,
  RosterMark,
  RosterMonth,
  RosterSum,
  RosterWorker,
} from '../../../src/core/tables/facts/table.ts';

/** A worker's row as a test draws it; `marks` has one character a month (see `marksOf`). */
export interface DrawnWorker {
  readonly marks: string;
  readonly row?: number;
  readonly serial?: number;
  readonly name?: string;
  readonly licence?: string;
  readonly type?: string;
  readonly years?: number;
  readonly subtotal?: string;
  readonly experienced?: string;
  readonly contract?: readonly [from: string | null, to: string | null];
  readonly left?: string;
  readonly remark?: string;
  readonly isStreetHired?: boolean;
}

export interface DrawnSum {
  readonly at: CellAddress;
  readonly of: RosterSum['of'];
  readonly stated: string;
  readonly rows: readonly number[];
  readonly scope?: RosterSum['scope'];
  readonly type?: string;
  readonly month?: number;
  readonly mark?: MarkKind;
}

export interface DrawnRoster {
  readonly months: string;
  readonly workers: readonly DrawnWorker[];
  readonly kinds?: readonly MarkKind[];
  readonly sums?: readonly DrawnSum[];
  readonly stableRate?: Stated;
  readonly sheet?: string;
  readonly isSure?: boolean;
}

const sheetName = '到岗情况';
const firstMark = 6;

/** The facts of a roster: months like `9月 10月 1月`, `2024年1月`, `4月(半月)`. */
export function drawRoster(drawn: DrawnRoster): AttendanceTable {
  const sheet = drawn.sheet ?? sheetName;
  const kinds = drawn.kinds ?? ['post'];
  const months = drawn.months.split(' ').map((label, at) => toMonth(label, at, kinds));
  const workers = drawn.workers.map((worker, at) =>
    toWorker(worker, worker.row ?? at, sheet, kinds),
  );
  return {
    kind: 'attendance',
    key: `attendance/${sheet}/1`,
    place: { sheet, top: 3, left: 0, bottom: 40, right: 30 },
    confidence: 1,
    isSure: drawn.isSure ?? true,
    why: [],
    title: null,
    titlePeriod: null,
    station: null,
    unknownColumns: [],
    months,
    workers,
    sums: (drawn.sums ?? []).map(toSum),
    stableRate: drawn.stableRate ?? null,
    requiredMonths: null,
    requiredWorkers: null,
    requiredLicensed: null,
    presentMarks: ['√'],
  };
}

/** `period('2023-07-01', '2023-11-30')` */
export function period(from: string, to: string): Period {
  return { from: day(from), to: day(to) };
}

function day(text: string): Period['from'] {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

/** A figure as printed: `stated('91.70', cell)`, `stated('85%', cell)`. */
export function stated(text: string, cell: CellAddress): Stated {
  if (text === '?') return { cell, reading: { kind: 'unknown' } };
  const isPercent = text.endsWith('%');
  const digits = text.replace('%', '');
  const value = parseDecimal(isPercent ? `${digits}e-2` : digits);
  if (!value) return { cell, reading: { kind: 'text', text } };
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    cell,
    reading: { kind: 'figure', figure: { value, isPercent, decimals, unit: null, bound: null } },
  };
}

export function cell(row: number, column: number, sheet = sheetName): CellAddress {
  return { sheet, row, column };
}

function toMonth(label: string, at: number, kinds: readonly MarkKind[]): RosterMonth {
  const match = /^(?:(\d{4})年)?(\d{1,2})月/.exec(label);
  return {
    label,
    year: match?.[1] ? Number(match[1]) : null,
    month: match?.[2] ? Number(match[2]) : null,
    saysHalf: label.includes('半月'),
    marks: kinds.map((kind, k) => ({ kind, column: firstMark + at * kinds.length + k })),
  };
}

function toWorker(
  drawn: DrawnWorker,
  row: number,
  sheet: string,
  kinds: readonly MarkKind[],
): RosterWorker {
  const count = Array.from(drawn.marks).length * kinds.length;
  const text = (value: string | undefined, column: number) =>
    value === undefined ? null : { text: value, cell: cell(row, column, sheet) };
  const figure = (value: string | undefined, column: number) =>
    value === undefined ? null : stated(value, cell(row, column, sheet));
  const [from, to] = drawn.contract ?? [null, null];
  return {
    row,
    serial: figure(drawn.serial?.toString(), 1),
    name: text(drawn.name, 2),
    post: null,
    licence: text(drawn.licence, 4),
    type: drawn.type ?? null,
    years: figure(drawn.years?.toString(), 3),
    contract: drawn.contract
      ? {
          text: `${from}-${to}`,
          cell: cell(row, 5, sheet),
          from: from === null ? null : day(from),
          to: to === null ? null : day(to),
        }
      : null,
    left: text(drawn.left, firstMark + count + 3),
    remark: drawn.remark ?? null,
    isStreetHired: drawn.isStreetHired ?? false,
    months: Array.from(drawn.marks, (mark, at) => marksOf(mark, row, at, sheet, kinds)),
    subtotal: figure(drawn.subtotal, firstMark + count),
    experiencedSubtotal: figure(drawn.experienced, firstMark + count + 1),
  };
}

/**
 * √ all present, — absent, 半 half, 空 blank, ? unknown, x unreadable; 保 and 薪: on post without
 * insurance or without wages; 岗 neither; 离 insured and paid, but not on post.
 */
function marksOf(
  mark: string,
  row: number,
  at: number,
  sheet: string,
  kinds: readonly MarkKind[],
): readonly RosterMark[] {
  const lacks: Readonly<Record<string, readonly MarkKind[]>> = {
    保: ['insurance'],
    薪: ['wages'],
    岗: ['insurance', 'wages'],
    离: ['post'],
  };
  return kinds.map((kind, k) => ({
    kind,
    cell: cell(row, firstMark + at * kinds.length + k, sheet),
    presence: lacks[mark]?.includes(kind) ? { kind: 'absent' } : presenceOf(mark),
  }));
}

function presenceOf(mark: string): Presence {
  if (mark === '—') return { kind: 'absent' };
  if (mark === '空') return { kind: 'blank' };
  if (mark === '?') return { kind: 'unknown' };
  if (mark === 'x') return { kind: 'unreadable', text: 'x' };
  return { kind: 'present', share: mark === '半' ? half : mark === '零' ? zero : one };
}

function toSum(drawn: DrawnSum): RosterSum {
  return {
    scope: drawn.scope ?? 'all',
    type: drawn.type ?? null,
    workerRows: drawn.rows,
    of: drawn.of,
    month: drawn.month ?? null,
    mark: drawn.mark ?? null,
    label: '小计',
    stated: stated(drawn.stated, drawn.at),
  };
}
