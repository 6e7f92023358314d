import type { CellValue } from '../../cells/cell.ts';
import { type Rational, rational, toNumber } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { AttendanceTable, Reason, RosterWorker } from '../facts/table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { readMarkLegend } from '../reading/read-mark-legend.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { attendanceEvidence, mostConfidence } from './attendance-evidence.ts';
import {
  type MarkColumn,
  type RosterColumns,
  readRosterColumns,
  rosterRole,
} from './roster-columns.ts';
import { rosterMonths } from './roster-months.ts';
import { isPerson, ownText, type RosterRow, readRosterRows, typeIn } from './roster-rows.ts';
import { rosterSums } from './roster-sums.ts';
import { rosterWorkers } from './roster-workers.ts';
import { rowKindColumn } from './rows-of-marks.ts';
import { taughtRosterColumns, taughtRosterRows } from './taught-roster.ts';

/**
 * A roster: a row a worker and, for each month, a mark or three; licences in a column, in merged
 * types or in blocks; sums anywhere; the station's stable rate and required person-months under it.
 * Null where no worker or no month is found, or where it could be no surer than `least`.
 */
export function recogniseAttendance(
  context: TableContext,
  least = 0,
): Candidate<AttendanceTable> | null {
  const { reader, structure, titles } = context;
  const { taught } = structure;
  const columns = taught?.columns.size
    ? taughtRosterColumns(reader, structure, taught)
    : readRosterColumns(reader, structure, () => titles.text);
  if (columns.marks.length === 0 || mostConfidence(context, columns) < least) return null;
  if (!taught && headsAWorker(context, columns)) return null;
  const periods = [titles.period, ...titles.otherPeriods].filter((period) => period !== null);
  const months = rosterMonths(columns.marks, periods, titles.text);
  const rows = taughtRosterRows(reader, taught, columns, rowsOf(context, columns));
  const block = { blockType: blockType(context), legend: readMarkLegend(textsAround(context)) };
  const sides = [
    [...columns.roles],
    columns.heads,
    months,
    rows,
    block.blockType,
    [...block.legend],
  ];
  const { workers, sums, presentMarks, kindColumn } = context.memory(rosterWorkers, sides, () => {
    const told = rosterWorkers(reader, columns, months, rows, block);
    return {
      workers: told,
      sums: rosterSums(reader, columns, months, rows, told),
      presentMarks: presentMarksOf(reader, told),
      kindColumn: rowKindColumn(reader, columns, rows),
    };
  });
  if (workers.length === 0) return null;
  const evidence = attendanceEvidence(context, columns, workers);
  const required = rows.find(({ kind }) => kind === 'required');
  const stable = rows.find(({ kind }) => kind === 'stable-rate');
  const last = rows.at(-1)?.index ?? structure.range.bottom;
  return {
    confidence: evidence.confidence,
    table: {
      kind: 'attendance',
      place: {
        sheet: structure.sheet,
        ...structure.range,
        bottom: Math.max(structure.range.bottom, last),
      },
      why: [...evidence.why, ...betweenMonths(columns.marks)],
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: columns.heads
        .filter(({ role, heading }) => role === null && heading.place.left !== kindColumn)
        .map(({ text, heading }) => ({
          header: text,
          cell: reader.addressAt(heading.place.top, heading.place.left),
        })),
      months,
      workers,
      sums,
      stableRate: stable
        ? rateOf(firstFigure(reader, stable, columns.marks[0]?.index ?? 0, structure.range.right))
        : null,
      requiredMonths: required
        ? requiredFigure(reader, required, columns, structure.range.right)
        : null,
      ...requiredIn(context, columns, required),
      presentMarks,
    },
  };
}

function rowsOf({ reader, structure }: TableContext, columns: RosterColumns): readonly RosterRow[] {
  const first = (structure.headerRows.at(-1) ?? structure.range.top - 1) + 1;
  const rows = readRosterRows(reader, columns, {
    first,
    last: structure.range.bottom,
    left: structure.range.left,
    right: structure.range.right,
  });
  return rows.filter(({ index }) => !structure.repeats.includes(index));
}

/** A worker's row of words alone (社工01, 站长, 全勤) was taken for heads: below the first a name and the marks of the body. */
function headsAWorker(
  { reader, structure }: TableContext,
  { roles, marks }: RosterColumns,
): boolean {
  const name = roles.get('name');
  const last = structure.headerRows.at(-1);
  if (name === undefined || last === undefined || last === structure.headerRows[0]) return false;
  const text = ownText(reader, last, name);
  if (text === '' || rosterRole(text) !== null || !isPerson(text)) return false;
  const isMark = ({ index }: MarkColumn) => {
    const own = ownText(reader, last, index);
    return own !== '' && own === ownText(reader, last + 1, index);
  };
  return marks.filter(isMark).length > 1;
}

/** A roster of one type says so in its title: 非持证社工到岗情况. */
function blockType({ structure }: TableContext): string | null {
  const types = structure.titles.map(({ text }) => typeSaid(text));
  const type = types.findLast((one) => one !== null) ?? null;
  if (type === 'unlicensed' && structure.titles.some(({ text }) => text.includes(notSocial)))
    return notSocial;
  return type && (type === 'licensed' ? '持证社工' : '非持证社工');
}

/** Of these an accountant is no worker of the agreement either. */
const notSocial = '非社工';

/**
 * 其中持证社工不少于10名 says how many there must be, and not who is listed; 持证情况 is what is told of
 * all; 专业人员 and 社工人员 without a block of others beside them may be anybody.
 */
function typeSaid(title: string): ReturnType<typeof typeIn> {
  const parts = title.split(/[，,；;。：:（）()]/u);
  const plain = parts.filter((part) => !/\d\s*[人名]|其中/u.test(part)).join(' ');
  const type = typeIn(plain);
  return type === 'licensed' && !licensedTitle.test(plain) ? null : type;
}

const licensedTitle = /(?:持证|有证|注册)(?:的|专职|驻站)?(?:社工|社会工作|人员)/u;

function figuresOf(
  reader: TableReader,
  row: RosterRow,
  left: number,
  right: number,
): readonly Stated[] {
  const found: Stated[] = [];
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row.index, column);
    if (area.left !== column || area.top !== row.index) continue;
    const stated = reader.statedAt(row.index, column);
    if (stated.reading.kind === 'figure' || stated.reading.kind === 'unknown') found.push(stated);
  }
  return found;
}

function firstFigure(
  reader: TableReader,
  row: RosterRow,
  left: number,
  right: number,
): Stated | null {
  return figuresOf(reader, row, left, right)[0] ?? null;
}

/** The figure under the sums, or the only one of the row. */
function requiredFigure(
  reader: TableReader,
  row: RosterRow,
  columns: RosterColumns,
  right: number,
): Stated | null {
  const all = figuresOf(reader, row, columns.marks[0]?.index ?? 0, right);
  const subtotal = columns.roles.get('subtotal');
  const under = all.find(({ cell }) => cell.column === subtotal);
  return under ?? (all.length === 1 ? (all[0] ?? null) : null);
}

/** A stable rate without a percent sign: 0.9 and 90 are both 90 %. */
function rateOf(stated: Stated | null): Stated | null {
  if (stated?.reading.kind !== 'figure' || stated.reading.figure.isPercent) return stated;
  const { figure } = stated.reading;
  const isShare = toNumber(figure.value) <= 3;
  const value: Rational = isShare ? figure.value : rational(figure.value.n, figure.value.d * 100n);
  const decimals =
    figure.decimals === null || !isShare ? figure.decimals : Math.max(0, figure.decimals - 2);
  return {
    ...stated,
    reading: { kind: 'figure', figure: { ...figure, value, decimals, isPercent: true } },
  };
}

/** 应到人次（协议20人/月，其中持证14人/月）, or the same words in a title or note. */
function requiredIn(
  context: TableContext,
  columns: RosterColumns,
  row: RosterRow | undefined,
): { readonly requiredWorkers: number | null; readonly requiredLicensed: number | null } {
  const texts = [row?.label ?? '', ...textsAround(context)];
  const licensed = /持证(?:社工)?(?:人数|不少于|应为|要求|为|：|:)*\s*(\d{1,3})\s*[人名]/u;
  const workers =
    /(?:协议|合同|应配备?|配备|配置|要求)(?:要求|约定|规定|配备|配置|在岗|全职|专职|专业|社工|人员|人数|工作人员|不少于|共|为|：|:|（|\()*(\d{1,3})[人名]/u;
  return {
    requiredWorkers: firstNumber(texts, workers) ?? eachMonth(context.reader, columns, row),
    requiredLicensed: firstNumber(texts, licensed),
  };
}

/** A note may be taken for the last row of its table. */
const noteLead = /^[\s（(【[]*(?:(?:注|备注|说明)\s*[:：]|图\s*例|标记|记号|符号)/u;
/** What a legend's cells stand beside. */
const legendLead = /^[\s（(【[]*(?:图\s*例|标记|记号|符号)/u;

/** Titles and notes, and the texts at the left of the rows right under a table; a legend with all its cells. */
function textsAround({ reader, structure }: TableContext): readonly string[] {
  const { left, bottom, right } = structure.range;
  const lineAt = (row: number) => {
    const text = reader.textAt(row, left);
    if (!legendLead.test(text)) return text;
    const own = numbers(left, right).filter((column) => reader.areaAt(row, column).left === column);
    return own.map((column) => reader.textAt(row, column)).join(' ');
  };
  return [
    ...structure.titles.map(({ text }) => text),
    ...structure.notes.map(({ text }) => text),
    ...[bottom - 2, bottom - 1, bottom].map(lineAt).filter((text) => noteLead.test(text)),
    ...Array.from({ length: 8 }, (_, at) => lineAt(bottom + 1 + at)),
  ];
}

/** 应到人数 10 under every month: the same whole number in all of them. */
function eachMonth(
  reader: TableReader,
  { marks }: RosterColumns,
  row: RosterRow | undefined,
): number | null {
  if (!row || typeIn(row.label) !== null) return null;
  const posts = marks.filter(({ kind }) => kind === 'post');
  const told = posts.map(({ index }) => {
    const area = reader.areaAt(row.index, index);
    const { reading } = reader.statedAt(row.index, index);
    const isOwn = area.left >= (posts[0]?.index ?? 0) && area.right - area.left < 3;
    return isOwn && reading.kind === 'figure' ? toNumber(reading.figure.value) : null;
  });
  const [first = null] = told;
  const isSame = told.length > 1 && told.every((one) => one === first);
  return isSame && first !== null && Number.isInteger(first) && first > 0 ? first : null;
}

function firstNumber(texts: readonly string[], pattern: RegExp): number | null {
  for (const text of texts) {
    if (!/[持协合配要]/u.test(text)) continue;
    const match = pattern.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
    if (match?.[1]) return Number(match[1]);
  }
  return null;
}

/** Texts as written whose mark is present in full or in part; a bare number is displayed once. */
function presentMarksOf(reader: TableReader, workers: readonly RosterWorker[]): readonly string[] {
  const texts = new Set<string>();
  const numbers = new Set<CellValue>();
  for (const { months } of workers) {
    for (const marks of months) {
      for (const { presence, cell } of marks) {
        if (presence.kind !== 'present') continue;
        if (reader.isBareNumber(cell.row, cell.column)) {
          const { value } = reader.cellAt(cell.row, cell.column);
          if (numbers.has(value)) continue;
          numbers.add(value);
        }
        texts.add(reader.textAt(cell.row, cell.column));
      }
    }
  }
  return [...texts];
}

function betweenMonths(marks: readonly MarkColumn[]): readonly Reason[] {
  const words = marks.filter(({ isBetween }) => isBetween).map(({ label }) => label);
  return words.length > 0 ? [{ code: 'header/month-between', words }] : [];
}
