import { type Range, rangesMeet } from '../../cells/address.ts';
import type { AttendanceTable, RosterWorker } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import { bareStructure } from '../reading/bare-structure.ts';
import { type Candidate, type TableContext, weigh } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { isMonthText } from '../words/read-month.ts';
import { hint } from '../words/text-hints.ts';
import {
  clientListWords,
  licenceWords,
  onPostWords,
  otherTicksTitleWords,
  type RosterRole,
  staffListWords,
  strongRosterWords,
} from '../words/vocabulary-attendance.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import { markKind, type RosterColumns, rosterRole } from './roster-columns.ts';
import { isPerson, ownText } from './roster-rows.ts';
import { typeOf, workerOf } from './roster-workers.ts';

/** More heads of names than this are no heads. */
const mostHeads = 40;
/** A station has fewer workers, even with all who left. */
const mostStaff = 500;

/** From here on it is surely a list of a station's staff. */
const plain = 0.6;
/** Reported, and never counted: it is no roster. */
const unsure = 0.55;

interface Found {
  readonly structure: Structure;
  readonly candidate: Candidate<AttendanceTable>;
}

/**
 * Lists of a station's staff without months: names with posts and licences, or with the days on which
 * they came and left. Read and shown, never counted as person-months: they say who was employed, and
 * not who was there. Only outside of the ranges of what is read as something else.
 */
export function findStaff(
  reader: TableReader,
  taken: readonly Range[],
  contextOf: (structure: Structure) => TableContext,
): readonly Found[] {
  const found: Found[] = [];
  for (const { row, column } of textAnchors(reader, hint.worker, tellsName, mostHeads)) {
    const head = headAt(reader, row, column);
    const workers = head && workersUnder(reader, head);
    const last = workers?.at(-1)?.row;
    if (!head || !workers || last === undefined) continue;
    const range = { ...head.range, bottom: last };
    const known = [...taken, ...found.map(({ structure }) => structure.range)];
    if (known.some((one) => rangesMeet(one, range))) continue;
    const structure = bareStructure(reader, range, ['words/roster']);
    const candidate = candidateOf(contextOf(structure), head, workers);
    if (candidate) found.push({ structure, candidate });
  }
  return found;
}

function tellsName(text: string, words: Lexicon): boolean {
  return text.length <= 20 && words(rosterRole, text) === 'name';
}

interface Head {
  readonly range: Range;
  readonly columns: RosterColumns;
}

/** 姓名 with a licence and something of the post, or with days; no month and no money among the heads. */
function headAt(reader: TableReader, row: number, column: number): Head | null {
  const bottom = reader.areaAt(row, column).bottom;
  const textAt = (at: number) =>
    at < 0
      ? ''
      : (numbers(row, bottom)
          .map((one) => ownText(reader, one, at))
          .findLast(Boolean) ?? '');
  let [left, right] = [column, column];
  const isCovered = (at: number) => at > 0 && reader.areaAt(row, at).left < at;
  while (textAt(left - 1) !== '' || isCovered(left - 1)) left--;
  while (textAt(right + 1) !== '' || isCovered(right + 1)) right++;
  const roles = new Map<RosterRole, number>();
  const heads: {
    text: string;
    heading: { place: Range; text: string };
    role: RosterRole | null;
  }[] = [];
  for (const at of numbers(left, right).filter((one) => !isCovered(one))) {
    const text = textAt(at);
    const kind = reader.words(markKind, text);
    const isMonth = reader.words(isMonthText, text) || reader.dayAt(row, at) !== null;
    if (isMonth || kind === 'wages' || /^\d+[日号]?$/u.test(text)) return null;
    const role = reader.words(rosterRole, text);
    heads.push({ text, heading: { place: { top: row, left: at, bottom, right: at }, text }, role });
    if (role !== null && !roles.has(role)) roles.set(role, at);
  }
  const has = (...wanted: readonly RosterRole[]) => wanted.some((role) => roles.has(role));
  const isStaff = has('licence', 'type')
    ? has('post', 'joined', 'left', 'years', 'contract', 'hire')
    : has('post') && has('joined', 'left', 'contract');
  if (!isStaff || has('experienced')) return null;
  return { range: { top: row, left, bottom, right }, columns: { marks: [], roles, heads } };
}

/** One row a worker, up to a blank row or one that names nobody; lines of one text are passed over. */
function workersUnder(
  reader: TableReader,
  { range: { left, right, bottom }, columns }: Head,
): readonly RosterWorker[] | null {
  const workers: RosterWorker[] = [];
  const name = columns.roles.get('name') ?? left;
  for (let row = bottom + 1; row < reader.sheet.grid.rowCount; row++) {
    const filled = numbers(left, right).filter((at) => ownText(reader, row, at) !== '');
    if (filled.length === 0) break;
    if (filled.length === 1) continue;
    const text = ownText(reader, row, name);
    if (text === '' || !isPerson(text)) break;
    if (workers.length === mostStaff) return null;
    const type = typeOf(reader, columns, row);
    workers.push(workerOf(reader, columns, [], row, { type, legend: new Map(), rows: [] }));
  }
  return workers;
}

function candidateOf(
  { structure, titles, isStationBook }: TableContext,
  { range, columns }: Head,
  workers: readonly RosterWorker[],
): Candidate<AttendanceTable> | null {
  const texts = [titles.text, ...columns.heads.map(({ text }) => text)];
  const isOther =
    holdsWord(titles.text, otherTicksTitleWords) && !holdsWord(titles.text, onPostWords);
  if (isOther) return null;
  const against = texts.flatMap((text) => wordsIn(text, [...clientListWords, ...foreignWords]));
  const posts = workers.map(({ post, licence, type }) => `${post} ${licence?.text} ${type}`);
  const trade = [
    ...new Set(posts.flatMap((text) => wordsIn(text, [...licenceWords, '社工', '社会工作']))),
  ];
  const strong = [...new Set(texts.flatMap((text) => wordsIn(text, strongRosterWords)))];
  const named = wordsIn(titles.text, staffListWords);
  const { confidence, why } = weigh([
    { code: 'header/roles', points: 0.2, words: columns.heads.map(({ text }) => text) },
    { code: 'rows/licences', points: trade.length > 0 ? 0.25 : 0, words: trade },
    { code: 'words/field', points: strong.length > 0 ? 0.2 : 0, words: strong },
    { code: 'title/words', points: named.length > 0 ? 0.15 : 0, words: named },
    { code: 'book/station', points: isStationBook ? 0.15 : 0, words: [] },
    { code: 'against/other-trade', points: -0.3 * Math.min(3, against.length), words: against },
  ]);
  if (confidence < plain) return null;
  return {
    confidence: unsure,
    table: {
      kind: 'attendance',
      place: { sheet: structure.sheet, ...structure.range },
      why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: columns.heads.flatMap(({ text, role, heading: { place } }) =>
        role === null
          ? [{ header: text, cell: { sheet: structure.sheet, row: range.top, column: place.left } }]
          : [],
      ),
      staff: workers,
      months: [],
      workers: [],
      sums: [],
      stableRate: null,
      requiredMonths: null,
      requiredWorkers: null,
      requiredLicensed: null,
      presentMarks: [],
    },
  };
}
