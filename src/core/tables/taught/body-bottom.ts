import { readPresence } from '../../quantities/read-presence.ts';
import type { LayoutKind } from '../facts/layout-roles.ts';
import type { TaughtColumn } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalText } from '../words/match-words.ts';

/** The columns of a taught form as they stand in a sheet. */
export interface TaughtBody {
  readonly kind: LayoutKind;
  readonly columns: ReadonlyMap<number, TaughtColumn>;
}

/** Signatures under such a table (制表人 | 审核人) are none of its rows. */
const needsFigure: ReadonlySet<LayoutKind> = new Set(['funding', 'payments', 'survey']);

/** Behind a blank row one without a figure begins something else. */
const hasNoSections: ReadonlySet<LayoutKind> = new Set(['payments', 'survey']);

/** More blank rows than this end a table. */
const widestGap = 2;

/**
 * The last row of a taught table: the last with something in a column of figures or marks, before the
 * rows run out or words stand where figures belong, for there another table's headings begin. Its own
 * headings said again end nothing, nor do a banner over its width or a note. What 绩效 is to reach may be
 * said in words.
 */
export function bodyBottom(
  reader: TableReader,
  { kind, columns }: TaughtBody,
  head: { readonly top: number; readonly bottom: number },
  before: number,
): number {
  const all = [...columns.keys()];
  const figures = [...columns].filter(([, column]) => isFigureColumn(column));
  let bottom = head.bottom;
  let blank = 0;
  for (let row = head.bottom + 1; row < before && blank <= widestGap; row++) {
    const wasBlank = blank > 0;
    blank = all.some((column) => reader.textAt(row, column) !== '') ? 0 : blank + 1;
    const own = figures.filter(([column]) => isOwn(reader, row, column));
    const words = own.filter(([column, taught]) => isWord(reader, row, column, taught));
    const isHeading =
      kind !== 'performance' &&
      words.length === own.length &&
      words.length >= Math.min(2, figures.length);
    const isAgain = words.every(([column]) => saysAgain(reader, head, row, column));
    if (own.length > 0 && isHeading && !isAgain) break;
    const isEnded = hasNoSections.has(kind) || isClosed(reader, kind, all, bottom);
    if (wasBlank && isEnded && own.length === words.length) break;
    if (own.length > (needsFigure.has(kind) ? words.length : 0)) bottom = row;
  }
  return bottom;
}

/** The last row with figures is the sum of a budget. */
function isClosed(
  reader: TableReader,
  kind: LayoutKind,
  columns: readonly number[],
  row: number,
): boolean {
  return kind === 'funding' && columns.some((column) => isTotalText(reader.textAt(row, column)));
}

function isOwn(reader: TableReader, row: number, column: number): boolean {
  const area = reader.areaAt(row, column);
  const { value, formula } = reader.cellAt(row, column);
  return area.left === column && area.top === row && (value !== null || formula !== null);
}

function isWord(
  reader: TableReader,
  row: number,
  column: number,
  { taught }: TaughtColumn,
): boolean {
  if (reader.statedAt(row, column).reading.kind !== 'text') return false;
  const isMark = taught.mark !== undefined;
  return !isMark || readPresence(reader.cellAt(row, column)).kind === 'unreadable';
}

function saysAgain(
  reader: TableReader,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  row: number,
  column: number,
): boolean {
  const text = reader.textAt(row, column);
  for (let head = top; head <= bottom; head++) {
    if (reader.textAt(head, column) === text) return true;
  }
  return false;
}

const labelRoles: ReadonlySet<string> = new Set([
  'serial',
  'service',
  'area',
  'measure',
  'unit',
  'role',
  'part',
  'remark',
  'ignore',
  'level',
  'grade',
  'name',
  'post',
  'licence',
  'type',
  'contract',
  'joined',
  'left',
  'hire',
  'personal',
  'years',
  'line',
  'batch',
  'date',
  'level1',
  'level2',
  'level3',
  'reason',
  'group',
  'band',
  'answer',
]);

/** Whether a taught column holds figures or marks, and not words. */
export function isFigureColumn({ taught: { role, mark } }: TaughtColumn): boolean {
  return mark !== undefined || (role !== undefined && !labelRoles.has(role));
}
