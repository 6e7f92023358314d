import { toNumber } from '../../quantities/rational.ts';
import type { HeadcountFigures, HeadcountRole } from '../facts/headcounts.ts';
import type { AttendanceTable, RosterMonth } from '../facts/table.ts';
import { type Candidate, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { rosterTitleWords, stationRosterWords } from '../words/vocabulary-attendance.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import {
  headcountForeign,
  headcountOtherPeople,
  headcountSure,
} from '../words/vocabulary-headcounts.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import type { DrawnHeadcounts } from './read-headcounts.ts';
import type { MarkColumn } from './roster-columns.ts';
import { rosterMonths } from './roster-months.ts';

/** Without a word of a station or of posts it is anybody's attendance: reported, and never counted. */
const unsure = 0.55;

/** A drawn table of headcounts as attendance without workers. */
export function headcountCandidate(
  { structure, titles, isStationBook }: TableContext,
  drawn: DrawnHeadcounts,
): Candidate<AttendanceTable> | null {
  const { confidence, why } = weigh(pointsOf(titles.text, isStationBook, drawn));
  const said = `${titles.text}${drawn.heads.join('')}`;
  const isOurs =
    (isStationBook || holdsWord(said, ownWords)) &&
    holdsWord(said, headcountSure) &&
    !holdsWord(titles.text, headcountOtherPeople);
  if (confidence <= 0) return null;
  const periods = [titles.period, ...titles.otherPeriods].filter((period) => period !== null);
  const months = monthsOf(drawn, periods, titles.text);
  return {
    confidence: isOurs ? confidence : Math.min(confidence, unsure),
    table: {
      kind: 'attendance',
      place: { sheet: structure.sheet, ...drawn.range },
      why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: drawn.unknownColumns,
      headcounts: {
        lines: drawn.lines.map(({ label, month, figures }, at) => ({
          label,
          isMonth: month !== null,
          month: months[at]?.month ?? null,
          year: months[at]?.year ?? null,
          figures,
        })),
        sums: drawn.sums,
      },
      months: [],
      workers: [],
      sums: [],
      stableRate: null,
      requiredMonths: null,
      requiredWorkers: askedFor(drawn, 'required'),
      requiredLicensed: askedFor(drawn, 'requiredLicensed'),
      presentMarks: [],
    },
  };
}

const ownWords = [...stationWords, '社工', '社会工作'];

function pointsOf(
  title: string,
  isStationBook: boolean,
  { lines, roles, heads }: DrawnHeadcounts,
): readonly Point[] {
  const texts = [title, ...heads];
  const months = lines.filter(({ month }) => month !== null);
  const strong = [...new Set(texts.flatMap((text) => wordsIn(text, stationRosterWords)))];
  const foreign = [
    ...new Set(texts.flatMap((text) => wordsIn(text, [...headcountForeign, ...foreignWords]))),
  ];
  return [
    { code: 'header/roles', points: roles.includes('required') ? 0.3 : 0.2, words: heads },
    {
      code: 'header/months',
      points: months.length > 2 ? 0.25 : months.length > 1 ? 0.2 : 0.1,
      words: months.map(({ label }) => label),
    },
    { code: 'words/field', points: Math.min(0.3, 0.15 * strong.length), words: strong },
    {
      code: 'title/words',
      points: holdsWord(title, rosterTitleWords) ? 0.1 : 0,
      words: wordsIn(title, rosterTitleWords),
    },
    { code: 'book/station', points: isStationBook ? 0.15 : 0, words: [] },
    { code: 'against/other-trade', points: -0.3 * Math.min(4, foreign.length), words: foreign },
  ];
}

/** As a roster's months are told, years running on over the year's end, of each area by itself. */
function monthsOf(
  { lines }: DrawnHeadcounts,
  periods: Parameters<typeof rosterMonths>[1],
  title: string,
): readonly RosterMonth[] {
  const isOfMonths = lines.every(({ month }) => month !== null);
  if (!isOfMonths) return [];
  const groups = new Map<string, MarkColumn[]>();
  for (const [index, { label, month, of }] of lines.entries()) {
    const place = { top: 0, left: index, bottom: 0, right: index };
    const heading = { place, text: label };
    const marks = groups.get(of) ?? [];
    if (month) marks.push({ index, kind: 'post', month, label, heading });
    groups.set(of, marks);
  }
  return [...groups.values()].flatMap((marks) => rosterMonths(marks, periods, title));
}

/** The heads asked for at any time: the same in all months, of the one station of the table, or of all its posts. */
function askedFor(drawn: DrawnHeadcounts, role: HeadcountRole): number | null {
  const told = parts.test(drawn.labelHead) ? sumOf(drawn, role) : eachMonth(drawn, role);
  return told !== null && Number.isInteger(told) && told > 0 ? told : null;
}

/** What one station is divided in. */
const parts = /岗位|职务|片区/u;

/** The printed sum, where it is the sum of all lines. */
function sumOf({ lines, sums }: DrawnHeadcounts, role: HeadcountRole): number | null {
  const told = lines.map(({ figures }) => headsOf(figures, role));
  const total = sums.map(({ figures }) => headsOf(figures, role)).at(-1) ?? null;
  const added = told.reduce<number>((left, one) => left + (one ?? 0), 0);
  return added === total ? total : null;
}

function eachMonth({ lines }: DrawnHeadcounts, role: HeadcountRole): number | null {
  const told = lines.map(({ month, of, figures }) =>
    (month || lines.length === 1) && of === '' ? headsOf(figures, role) : null,
  );
  const [first = null] = told;
  return told.every((one) => one === first) ? first : null;
}

function headsOf(figures: HeadcountFigures, role: HeadcountRole): number | null {
  const reading = figures[role]?.reading;
  return reading?.kind === 'figure' ? toNumber(reading.figure.value) : null;
}
