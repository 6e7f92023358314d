import type { Cell } from '../../cells/cell.ts';
import { plainText } from '../../quantities/plain-text.ts';
import { readDay } from '../../quantities/read-day.ts';
import { readPeriod } from '../../quantities/read-period.ts';
import { readPresence } from '../../quantities/read-presence.ts';
import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Presence, Stated } from '../../quantities/reading.ts';
import type { MarkKind, RosterMark, RosterMonth, RosterWorker } from '../facts/table.ts';
import type { MarkLegend } from '../reading/read-mark-legend.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord } from '../words/match-words.ts';
import {
  licenceWords,
  menialPosts,
  officePosts,
  outsideWords,
  type RosterRole,
  streetHiredWords,
} from '../words/vocabulary-attendance.ts';
import type { RosterColumns } from './roster-columns.ts';
import { type RosterRow, typeIn } from './roster-rows.ts';
import { type MarkRow, rowsOfMarks } from './rows-of-marks.ts';
import { namesSeveral } from './several-names.ts';
import { staffBrackets } from './staff-brackets.ts';

/**
 * The workers of a roster; a block's heading and a type column left empty hold for the rows beneath,
 * up to a sum that does not stand right under the heading.
 */
export function rosterWorkers(
  reader: TableReader,
  columns: RosterColumns,
  months: readonly RosterMonth[],
  rows: readonly RosterRow[],
  { blockType, legend }: { readonly blockType: string | null; readonly legend: MarkLegend },
): readonly RosterWorker[] {
  const ofMarks = rowsOfMarks(reader, columns, rows);
  const later = new Set(
    [...ofMarks.values()].flatMap((own) => own.slice(1)).map(({ index }) => index),
  );
  let type = blockType;
  let isOpened = false;
  const workers: RosterWorker[] = [];
  for (const row of rows) {
    if (row.kind === 'heading') type = typeIn(row.label) === null ? type : blockLabel(row.label);
    if (row.kind === 'sum' && !isOpened) type = blockType;
    if (row.kind !== 'other') isOpened = row.kind === 'heading';
    if (row.kind !== 'worker' || later.has(row.index)) continue;
    type = typeOf(reader, columns, row.index) ?? type;
    workers.push(
      workerOf(reader, columns, months, row.index, {
        type,
        legend,
        rows: ofMarks.get(row.index) ?? [],
      }),
    );
  }
  return workers;
}

/** 一、持证社工（10人） → 持证社工. */
function blockLabel(label: string): string {
  return label
    .replace(/^[\s\d一二三四五六七八九十（()）]+[、.．:：)）]/u, '')
    .replace(/[（(].*$/u, '')
    .trim();
}

/** The type column's word where it says who is licensed; 是否持证 says it by 是 and 否. */
export function typeOf(
  reader: TableReader,
  { roles, heads }: RosterColumns,
  row: number,
): string | null {
  const column = roles.get('type');
  const text = column === undefined ? '' : reader.textAt(row, column);
  if (text !== '' && typeIn(text) !== null) return text.replace(/\s+/gu, '');
  const licence = roles.get('licence');
  const head = heads.find(({ role }) => role === 'licence');
  if (licence === undefined || !head || !/是否|有无/.test(head.text)) return null;
  const answer = reader.textAt(row, licence);
  if (/^(是|有|√|✓|持证)$/.test(answer)) return '持证社工';
  return /^(否|无|没有|×|未持证)$/.test(answer) ? '非持证社工' : null;
}

interface WorkerSides {
  readonly type: string | null;
  readonly legend: MarkLegend;
  /** The worker's rows, where each mark has one. */
  readonly rows: readonly MarkRow[];
}

export function workerOf(
  reader: TableReader,
  columns: RosterColumns,
  months: readonly RosterMonth[],
  row: number,
  { type, legend, rows }: WorkerSides,
): RosterWorker {
  const { roles } = columns;
  // A sum of each half is none of the worker's.
  const isSummedHalf = ({ index, half }: MarkRow) =>
    half !== undefined && stated(reader, index, roles.get('subtotal')) !== null;
  const named = (role: RosterRole) => textCell(reader, row, roles.get(role));
  const remark = named('remark');
  const { name, post, licence } = withBrackets({
    name: named('name'),
    post: named('post'),
    licence: columns.levels ? levelOf(reader, row, columns.levels) : licenceOf(columns, named),
  });
  const [ownContract, joined] = [named('contract'), named('joined')];
  // A roster without contracts may tell when a worker came.
  const contract = ownContract ?? (joined && /\d/u.test(joined.text) ? joined : null);
  const span = contract ? readPeriod(contract.text) : null;
  const from = span?.from ?? (joined ? readDay(joined.text) : null);
  const texts: string[] = [];
  for (const cell of [named('hire'), named('type'), remark, post, name, ownContract])
    texts.push(cell?.text ?? '');
  return {
    row,
    serial: stated(reader, row, roles.get('serial')),
    name,
    post: post?.text ?? null,
    licence,
    type,
    years: stated(reader, row, roles.get('years')),
    contract: contract && {
      ...contract,
      from,
      to: span?.to ?? null,
      ...(contract === joined && { isJoining: true as const }),
    },
    left: leftOf(named('left')),
    remark: remark?.text ?? null,
    isStreetHired: texts.some(
      (text) => holdsWord(text, streetHiredWords) && !/非直聘|不是直聘/.test(text),
    ),
    ...(isOutside(texts.join(' '), post?.text ?? named('type')?.text ?? '', {
      licence: licence?.text ?? '',
      type: type ?? '',
    }) && { isOutside: true }),
    ...(name && namesSeveral(name.text) && { isReplaced: true as const }),
    months: monthsOf(reader, months, row, { legend, rows }),
    subtotal: rows.slice(1).some(isSummedHalf) ? null : stated(reader, row, roles.get('subtotal')),
    experiencedSubtotal: stated(reader, row, roles.get('experienced')),
  };
}

/** 持证类别 may name the licence itself. */
function licenceOf(
  { heads }: RosterColumns,
  named: (role: RosterRole) => RosterWorker['licence'],
): RosterWorker['licence'] {
  const own = named('licence');
  const type = named('type');
  const isLicence = heads.some(({ role, text }) => role === 'type' && text.includes('证'));
  return own === null && type && isLicence && typeIn(type.text) === null ? type : own;
}

/** The heads of the columns of licences that are ticked, or filled in, for the worker. */
function levelOf(
  reader: TableReader,
  row: number,
  levels: NonNullable<RosterColumns['levels']>,
): TextCell {
  const held = levels.filter(({ index }) => {
    const { kind } = readPresence(reader.cellAt(row, index));
    return kind === 'present' || kind === 'unreadable';
  });
  const [first] = held;
  if (!first) return null;
  const text = held.map((one) => one.text).join('、');
  return { text, cell: reader.addressAt(row, first.index) };
}

type TextCell = { readonly text: string; readonly cell: Stated['cell'] } | null;

interface Person {
  readonly name: TextCell;
  readonly post: TextCell;
  readonly licence: TextCell;
}

/** What has no column of its own may stand in brackets behind the name. */
function withBrackets(person: Person): Person {
  const { name, post, licence } = person;
  const inside = name && (!post || !licence) ? staffBrackets(name.text) : null;
  if (!name || !inside) return person;
  const told = (text: string | null) => (text === null ? null : { text, cell: name.cell });
  return {
    name: { ...name, text: inside.name },
    post: post ?? told(inside.post),
    licence: licence ?? told(inside.licence),
  };
}

/** 不计入 in a remark, a cleaner or guard, or an accountant whom no licence and no block makes a worker. */
function isOutside(
  texts: string,
  post: string,
  { licence, type }: { readonly licence: string; readonly type: string },
): boolean {
  if (holdsWord(texts, outsideWords)) return true;
  if (holdsWord(licence, licenceWords) || post.includes('社工')) return false;
  return (
    holdsWord(post, menialPosts) ||
    (holdsWord(post, officePosts) && !type.replace('非社工', '').includes('社工'))
  );
}

function leftOf(cell: { text: string; cell: Stated['cell'] } | null): RosterWorker['left'] {
  return cell && !isNoneMark(cell.text) && !/^(否|在职|在岗|至今|今|现在|在任)$/.test(cell.text)
    ? cell
    : null;
}

/** A cell of the worker's row; a real date is written out. */
function textCell(
  reader: TableReader,
  row: number,
  column: number | undefined,
): { text: string; cell: Stated['cell'] } | null {
  if (column === undefined) return null;
  const area = reader.areaAt(row, column);
  if (area.left !== column) return null;
  const day = reader.dayAt(row, column);
  const text = day
    ? `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
    : reader.textAt(row, column);
  return text === '' ? null : { text, cell: reader.addressAt(row, column) };
}

function stated(reader: TableReader, row: number, column: number | undefined): Stated | null {
  if (column === undefined) return null;
  const area = reader.areaAt(row, column);
  const isOwn = area.left === column && area.top === row && reader.isShown(row, column);
  return isOwn || reader.cellAt(row, column).formula !== null ? reader.statedAt(row, column) : null;
}

function ofRow(marks: readonly RosterMark[], { half }: MarkRow): readonly RosterMark[] {
  return half === undefined ? marks : marks.map((mark) => ({ ...mark, isHalf: true }));
}

/** The month with the mark that one of the worker's rows keeps. */
function onlyOf(month: RosterMonth, kind: MarkKind): RosterMonth {
  return { ...month, marks: month.marks.slice(0, 1).map(({ column }) => ({ kind, column })) };
}

function monthsOf(
  reader: TableReader,
  months: readonly RosterMonth[],
  row: number,
  { legend, rows }: Pick<WorkerSides, 'legend' | 'rows'>,
): RosterWorker['months'] {
  const found: (readonly RosterMark[])[] = [];
  for (const month of months) {
    found.push(
      rows.length > 1
        ? rows.flatMap((own) =>
            ofRow(marksOf(reader, onlyOf(month, own.kind), own.index, legend), own),
          )
        : marksOf(reader, month, row, legend),
    );
  }
  return found;
}

function marksOf(
  reader: TableReader,
  month: RosterMonth,
  row: number,
  legend: MarkLegend,
): readonly RosterMark[] {
  // A loop, as in `monthsOf`: what `map` makes is of another kind to the engine once it is compiled.
  const marks: RosterMark[] = [];
  for (const { kind, column } of month.marks) {
    marks.push({
      kind,
      cell: reader.addressAt(row, column),
      presence: presenceOf(reader.words, reader.cellAt(row, column), legend),
    });
  }
  return marks;
}

/** The roster's own legend beats what a sign commonly means. */
function presenceOf(words: Lexicon, cell: Cell, legend: MarkLegend): Presence {
  if (typeof cell.value !== 'string') return legend.get('') ?? readPresence(cell);
  const own = legend.size === 0 ? undefined : legend.get(words(signOf, cell.value));
  return own ?? words(presenceIn, cell.value);
}

function signOf(text: string): string {
  return plainText(text).replace(/\s/gu, '');
}

function presenceIn(text: string): Presence {
  return readPresence({ value: text, format: '@', formula: null });
}
