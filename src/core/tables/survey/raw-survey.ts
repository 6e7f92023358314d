import { rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalLabel, scoreRole } from '../scores/score-role.ts';
import { isAreaHead } from '../words/area-names.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { answerIn, isBand } from '../words/read-band.ts';
import { scorerWords } from '../words/vocabulary-scores.ts';
import { stationHeadWords } from '../words/vocabulary-stations.ts';
import { activityHeadWords, answerWords, respondentRowWords } from '../words/vocabulary-survey.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { type CountLine, groupsOf } from './survey-groups.ts';

/** Fewer answers are no questionnaires. */
const fewest = 5;
const mostQuestions = 60;

/** So many rows from the top may head a sheet of answers. */
const highest = 8;

type Place = readonly [row: number, column: number];

/** A question with its answers underneath, a row for each who was asked. */
interface Question {
  readonly column: number;
  readonly head: number;
  readonly last: number;
  /** By answer: how many gave it. */
  readonly counts: ReadonlyMap<string, number>;
  /** An answer follows on a like one, as none does in a list of what could be answered. */
  readonly repeats: boolean;
}

/**
 * Questionnaires as they came in: a row for each who was asked, a column of answers for each question, in
 * words (非常满意) or points (1 to 5, 1 to 10). How many gave each answer is counted by question; the cell of
 * a count is the question's. `answers`: where words of answers stand, in reading order. Null where rows are
 * activities, and where nothing says that they are people.
 */
export function rawSurvey(reader: TableReader, answers: readonly Place[]): DrawnSurvey | null {
  const isInWords = answers.length > 0;
  const starts = isInWords ? answers : numberedStarts(reader);
  const questions = questionsFrom(reader, starts).toSorted((a, b) => a.column - b.column);
  return areOfPeople(reader, questions, isInWords) ? drawnFrom(reader, questions) : null;
}

/** The same where the columns of answers and the row of their heads are known. */
export function answersUnder(
  reader: TableReader,
  head: number,
  columns: readonly number[],
): DrawnSurvey | null {
  const questions = columns.flatMap((column) => questionAt(reader, head + 1, column) ?? []);
  return drawnFrom(reader, questions);
}

function drawnFrom(reader: TableReader, questions: readonly Question[]): DrawnSurvey | null {
  const [first] = questions;
  if (!first) return null;
  const given = orderOf(questions);
  const columns = questions.map(({ column }) => column);
  const cell = reader.addressAt(first.head, first.column);
  const heads = questions.map(({ head, column }) => reader.textAt(head, column));
  return {
    range: {
      top: first.head,
      left: first.column,
      bottom: Math.max(...questions.map(({ last }) => last)),
      right: Math.max(...columns),
    },
    bands: given.map((label) => ({ label, cell, from: null, to: null })),
    groups: groupsOf(
      questions.map((question, at) => lineOf(reader, question, given, heads[at] ?? '')),
    ),
    statedMean: null,
    outOf: null,
    heads,
    saysPeople: true,
    hasAnswers: true,
  };
}

function questionsFrom(reader: TableReader, starts: readonly Place[]): readonly Question[] {
  const questions: Question[] = [];
  for (const [row, column] of starts) {
    const [first] = questions;
    const isOther = first !== undefined && first.head !== row - 1;
    const isKnown = questions.some((one) => one.column === column);
    if (isOther || isKnown || questions.length >= mostQuestions) continue;
    const question = questionAt(reader, row, column);
    if (question) questions.push(question);
  }
  return questions;
}

/** The answers from a row on, under a head that is none itself. */
function questionAt(reader: TableReader, start: number, column: number): Question | null {
  const head = start - 1;
  if (head < 0 || reader.textAt(head, column) === '' || answerAt(reader, head, column)) return null;
  // A title over the table heads no column of it.
  if (reader.areaAt(head, column).left < column) return null;
  const counts = new Map<string, number>();
  let [all, last, repeats] = [0, head, false];
  let before: string | null = null;
  for (let row = start; row < reader.sheet.grid.rowCount; row++) {
    const answer = answerAt(reader, row, column);
    if (answer === null) {
      if (reader.isShown(row, column) || !goesOn(reader, row, column)) break;
      continue;
    }
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
    repeats ||= answer === before;
    before = answer;
    [all, last] = [all + 1, row];
  }
  // Bands over their counts are no answers: in words or in points, and not in both.
  const inPoints = [...counts.keys()].filter((answer) => /^\d+分$/u.test(answer)).length;
  const isMixed = inPoints > 0 && inPoints < counts.size;
  return all >= fewest && !isMixed ? { column, head, last, counts, repeats } : null;
}

/** A question that one left out: others answered in the row. */
function goesOn(reader: TableReader, row: number, column: number): boolean {
  return [column - 1, column + 1].some((at) => at >= 0 && answerAt(reader, row, at) !== null);
}

function answerAt(reader: TableReader, row: number, column: number): string | null {
  if (reader.isBareNumber(row, column)) {
    const value = reader.cellAt(row, column).value;
    const isPoint =
      typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 10;
    return isPoint ? `${value}分` : null;
  }
  return reader.words(answerIn, reader.textAt(row, column));
}

/** Under heads in the row of one that numbers or names a question: columns that hold points. */
function numberedStarts(reader: TableReader): readonly Place[] {
  const { rows, columns } = reader.textCells;
  for (let at = 0; at < rows.length && (rows[at] ?? 0) < highest; at++) {
    const [row, column] = [rows[at] ?? 0, columns[at] ?? 0];
    if (!isQuestion(reader.textAt(row, column)) || answerAt(reader, row + 1, column) === null)
      continue;
    const wide = Array.from({ length: reader.sheet.grid.columnCount }, (_, index) => index);
    return wide
      .filter((index) => !isOfRespondent(reader.textAt(row, index)))
      .map((index) => [row + 1, index] as const);
  }
  return [];
}

/** Q1, 第3题, 题目5, 您对社工是否满意. */
function isQuestion(text: string): boolean {
  // 基本满意 heads the counts of a band.
  const isPart = /\d\s*分/u.test(text) || isBand(text);
  return !isPart && /^(?:[QqＱ]\s*\d|第?\s*\d+\s*题|题目?\s*\d)|满意|^\d+[.、．]\D/u.test(text);
}

function isOfRespondent(text: string): boolean {
  return respondentRowWords.includes(normaliseLabel(text).core);
}

/** Points are given by people to a part of the evaluation too: there those who were asked have to be told. */
function areOfPeople(
  reader: TableReader,
  questions: readonly Question[],
  isInWords: boolean,
): boolean {
  const head = questions[0]?.head ?? 0;
  if (!questions.some(({ repeats }) => repeats)) return false;
  const wide = Array.from({ length: reader.sheet.grid.columnCount }, (_, index) => index);
  const heads = wide.filter((at) => !questions.some(({ column }) => column === at));
  const others = heads.map((at) => reader.textAt(head, at));
  if (others.some((text) => !isOfRespondent(text) && isOfOther(text))) return false;
  const isTold = others.some(isOfRespondent);
  return isInWords ? questions.length > 1 || isTold : questions.length > 1 && isTold;
}

/** 活动名称, 片区, 专家, 合计: the rows are no people who were asked, or points are added up. */
function isOfOther(text: string): boolean {
  const { core } = normaliseLabel(text);
  const isScore = scoreRole(text) !== null || isTotalLabel(text) || holdsWord(core, scorerWords);
  const isPlace = isAreaHead(core) || stationHeadWords.includes(core);
  return isScore || isPlace || holdsWord(core, activityHeadWords);
}

/** Answers in words from the best down; points from the highest. */
function orderOf(questions: readonly Question[]): readonly string[] {
  const given = new Set(questions.flatMap(({ counts }) => [...counts.keys()]));
  const points = Array.from({ length: 10 }, (_, at) => `${10 - at}分`);
  return [...answerWords, ...points].filter((answer) => given.has(answer));
}

function lineOf(
  reader: TableReader,
  { head, column, counts }: Question,
  given: readonly string[],
  text: string,
): CountLine {
  const cell = reader.addressAt(head, column);
  const count = (answer: string): Stated => {
    const value = rational(counts.get(answer) ?? 0);
    const figure = { value, isPercent: false, decimals: 0, unit: null, bound: null };
    return { cell, reading: { kind: 'figure', figure } };
  };
  return { text, role: 'group', counts: given.map(count), total: null };
}
