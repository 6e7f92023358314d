import { rangesMeet } from '../../cells/address.ts';
import type { SurveyTable } from '../facts/survey-table.ts';
import type { Structure } from '../grid/structure.ts';
import { bareStructure } from '../reading/bare-structure.ts';
import { type Candidate, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { wordsIn } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import {
  allWords,
  satisfactionWords,
  surveyFieldWords,
  surveyForeignWords,
} from '../words/vocabulary-survey.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { outOf } from './out-of.ts';
import { readSurveys, saysSatisfaction } from './read-surveys.ts';

/**
 * A survey of satisfaction: bands (85%以上, 90-95分, 比较满意) with counts of people, down or across,
 * for one list, for questions or for areas. Null where its bands are not in the structure.
 */
export function recogniseSurvey(context: TableContext): Candidate<SurveyTable> | null {
  const { reader, structure, titles } = context;
  const [drawn] = readSurveys(reader, structure.range);
  if (!drawn) return null;
  const { confidence, why } = weigh(pointsOf(context, drawn));
  if (confidence <= 0) return null;
  const { bands, groups, statedMean } = drawn;
  return {
    confidence,
    table: {
      kind: 'survey',
      place: { sheet: structure.sheet, ...drawn.range },
      why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: [],
      bands,
      groups,
      areAreas: areAreas(reader, drawn),
      statedMean,
      outOf:
        drawn.outOf ?? outOf(reader, [...drawn.heads, titles.text, titles.title ?? ''], groups),
      asksAll: asksAll(reader),
    },
  };
}

/** The surveys of a sheet; a sheet that does not speak of satisfaction is asked once. */
export function findSurveys(reader: TableReader): readonly Structure[] {
  const { rowCount, columnCount } = reader.sheet.grid;
  const whole = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const found: Structure[] = [];
  for (const { range } of readSurveys(reader, whole)) {
    if (found.some((one) => rangesMeet(one.range, range))) continue;
    found.push(bareStructure(reader, range, ['words/survey']));
  }
  return found;
}

/** Each activity asked people of its own, as each area did. */
function areAreas(reader: TableReader, { groups, range }: DrawnSurvey): boolean {
  const parts = groups.filter(({ isTotal }) => !isTotal);
  const first = normaliseLabel(reader.textAt(range.top, range.left)).core;
  if (activityHead.test(first)) return parts.length > 0;
  return (
    parts.length > 0 &&
    parts.every(({ name }) => name !== null && isAreaName(normaliseLabel(name).core))
  );
}

const activityHead = /^(?:活动|小组|讲座|课程)(?:名称|主题)?$/u;

export function asksAll({ sheet }: TableReader): boolean {
  return sheet.grid.texts.some(
    (text) => text.length < 300 && allWords.some((word) => text.includes(word)),
  );
}

function pointsOf(
  { reader, titles, isStationBook }: TableContext,
  { bands, heads, saysPeople, hasAnswers }: DrawnSurvey,
): readonly Point[] {
  const labels = bands.map(({ label }) => label);
  const own = foldText(heads.join(' '));
  const words = `${titles.text} ${own} ${foldText(reader.sheet.name)}`;
  const saysSo = saysSatisfaction(words) || hasAnswers;
  const field = wordsIn(words, surveyFieldWords);
  const stations = wordsIn(titles.text, stationWords);
  const foreign = wordsIn(words, surveyForeignWords);
  const isOurs = field.length > 0 || stations.length > 0 || isStationBook;
  return [
    labels.length > 0
      ? { code: 'rows/bands', points: labels.length >= 3 ? 0.35 : 0.25, words: labels }
      : { code: 'words/field', points: 0.25, words: wordsIn(words, satisfactionWords) },
    {
      code: 'header/roles',
      points: saysPeople ? 0.2 : 0,
      words: heads.filter((head) => head !== ''),
    },
    {
      code: saysSo ? 'title/words' : 'against/no-field-word',
      points: saysSo ? 0.2 : -0.6,
      words: wordsIn(words, satisfactionWords),
    },
    { code: 'title/station', points: stations.length > 0 ? 0.2 : 0, words: stations },
    { code: 'book/station', points: isStationBook ? 0.15 : 0, words: [] },
    { code: 'rows/services', points: field.length > 0 ? 0.15 : 0, words: field },
    { code: 'against/other-trade', points: -0.35 * Math.min(4, foreign.length), words: foreign },
    { code: 'against/no-field-word', points: isOurs ? 0 : -0.3, words: [] },
  ];
}
