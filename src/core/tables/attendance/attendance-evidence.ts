import type { RosterWorker } from '../facts/table.ts';
import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import {
  clientListWords,
  givenServiceTitleWords,
  licenceWords,
  onPostWords,
  otherTicksTitleWords,
  postWords,
  rosterTitleWords,
  stationRosterWords,
  strongRosterWords,
} from '../words/vocabulary-attendance.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import type { RosterColumns } from './roster-columns.ts';

/** Where fewer marks can be read than this, the roster is never counted. */
const fewest = 0.3;
const unsure = 0.55;

/** What speaks for and against a roster of a station: months, names, marks, licences, words of other trades. */
export function attendanceEvidence(
  { reader, titles, isStationBook }: TableContext,
  columns: RosterColumns,
  workers: readonly RosterWorker[],
): Evidence {
  const { share, hasPresent } = marksOf(workers);
  const months = new Set(columns.marks.map(({ heading }) => heading)).size;
  const heads = columns.heads.map(({ text }) => text);
  const kinds = [...new Set(columns.marks.map(({ kind }) => kind))];
  const licences = workers.flatMap(({ licence }) =>
    licence ? reader.words(licencesIn, licence.text) : [],
  );
  const posts = workers.flatMap(({ post }) => (post ? reader.words(postsIn, post) : []));
  const strong = [
    ...new Set(
      [titles.text, ...heads, ...new Set(workers.map(({ type }) => type ?? ''))].flatMap((text) =>
        wordsIn(text, isStationBook ? stationRosterWords : strongRosterWords),
      ),
    ),
  ];
  const foreign = [
    ...new Set([titles.text, ...heads].flatMap((text) => wordsIn(text, foreignWords))),
  ];
  const clients = [
    ...new Set([
      ...[titles.text, ...heads].flatMap((text) => wordsIn(text, clientListWords)),
      ...wordsIn(titles.text, givenServiceTitleWords),
    ]),
  ];
  const points: Point[] = [
    {
      code: 'header/months',
      points: months >= 2 ? 0.15 : 0.1,
      words: [...new Set(columns.marks.map(({ label }) => label))],
    },
    { code: 'header/name', points: columns.roles.has('name') ? 0.1 : 0, words: [] },
    {
      code: 'rows/marks',
      points: share >= 0.9 && hasPresent ? 0.1 : share < 0.6 || !hasPresent ? -0.4 : 0,
      words: [],
    },
    { code: 'header/marks', points: kinds.length > 1 ? 0.25 : 0, words: kinds },
    { code: 'rows/licences', points: licences.length > 0 ? 0.3 : 0, words: [...new Set(licences)] },
    { code: 'header/licence', points: columns.roles.has('licence') ? 0.1 : 0, words: [] },
    {
      code: 'rows/posts',
      points: posts.some((post) => post.includes('社工')) ? 0.15 : 0,
      words: [...new Set(posts)],
    },
    { code: 'words/field', points: Math.min(0.3, 0.15 * strong.length), words: strong },
    {
      code: 'title/words',
      points: holdsWord(titles.text, rosterTitleWords) ? 0.1 : 0,
      words: wordsIn(titles.text, rosterTitleWords),
    },
    { code: 'book/station', points: isStationBook ? 0.1 : 0, words: [] },
    { code: 'against/other-trade', points: -0.2 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/no-names',
      points: namesNobody(columns, licences, posts) ? -0.3 : 0,
      words: [],
    },
    {
      code: 'against/clients',
      points: clients.length > 0 && licences.length === 0 ? -0.4 : 0,
      words: clients,
    },
  ];
  const { confidence, why } = weigh(points);
  // Of days of each month hardly one is a mark.
  const isUnsure = share < fewest || tellsOtherTicks(titles.text, columns);
  return { confidence: isUnsure ? Math.min(confidence, unsure) : confidence, why };
}

/** 社保缴纳情况 with a tick a month: insurance alone puts nobody on post. A column that says 在岗 does. */
function tellsOtherTicks(title: string, { marks }: RosterColumns): boolean {
  if (!holdsWord(title, otherTicksTitleWords) || holdsWord(title, onPostWords)) return false;
  return !marks.some(({ kind, heading, label }) =>
    kind === 'post' ? holdsWord(`${heading.text}${label}`, onPostWords) : true,
  );
}

/** Surely no less than the confidence that the workers under the heads could give; it takes no reading of them. */
export function mostConfidence(
  { titles, isStationBook }: TableContext,
  { marks, roles }: RosterColumns,
): number {
  const points = [
    0.15 + 0.1,
    roles.has('name') ? 0.1 : 0,
    new Set(marks.map(({ kind }) => kind)).size > 1 ? 0.25 : 0,
    // A licence or post may stand in brackets behind the name.
    roles.has('licence') || roles.has('name') ? 0.3 : 0,
    roles.has('licence') ? 0.1 : 0,
    roles.has('post') || roles.has('name') ? 0.15 : 0,
    0.3,
    holdsWord(titles.text, rosterTitleWords) ? 0.1 : 0,
    isStationBook ? 0.1 : 0,
    roundings,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

const roundings = 0.01;

function licencesIn(text: string): readonly string[] {
  return wordsIn(foldText(text), licenceWords);
}

function postsIn(text: string): readonly string[] {
  return wordsIn(foldText(text), postWords);
}

/** Ticks by month with neither names nor licences nor posts may stand beside anything: 灭火器, 多功能室. */
function namesNobody(
  { roles, marks, heads }: RosterColumns,
  licences: readonly string[],
  posts: readonly string[],
): boolean {
  const isTold = roles.has('name') || roles.has('licence') || licences.length + posts.length > 0;
  return !isTold && heads.length > 0 && new Set(marks.map(({ kind }) => kind)).size < 2;
}

/** The share of the marks that can be read, and whether one of them says that somebody was there. */
function marksOf(workers: readonly RosterWorker[]): {
  readonly share: number;
  readonly hasPresent: boolean;
} {
  let all = 0;
  let readable = 0;
  let hasPresent = false;
  for (const { months } of workers) {
    for (const marks of months) {
      all += marks.length;
      for (const { presence } of marks) {
        if (presence.kind !== 'unreadable' && presence.kind !== 'unknown') readable++;
        hasPresent ||= presence.kind === 'present';
      }
    }
  }
  return { share: all === 0 ? 0 : readable / all, hasPresent };
}
