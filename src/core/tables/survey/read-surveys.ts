import { type Range, rangesMeet } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { hint } from '../words/text-hints.ts';
import { bandHeadWords, questionWords, satisfactionWords } from '../words/vocabulary-survey.ts';
import { readBareSurveys } from './bare-survey.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { rawSurvey } from './raw-survey.ts';
import { surveyAcross } from './survey-across.ts';
import { surveyDown } from './survey-down.ts';
import { bandCells, readRuns } from './survey-runs.ts';
import { toldSurvey } from './told-survey.ts';

/** Whether a text speaks of satisfaction at all. */
export function saysSatisfaction(text: string): boolean {
  return satisfactionWords.some((word) => text.includes(word));
}

/**
 * The surveys that lie in a range: bands down with their counts beside them, or across with counts under
 * them, and figures of surveys without any band (调查人数, 满意人数, 满意率); a paragraph that tells of one where
 * there is none of these.
 */
export function readSurveys(reader: TableReader, range: Range): readonly DrawnSurvey[] {
  if (
    !reader.holdsText(saysSatisfaction, hint.satisfaction) &&
    !saysSatisfaction(reader.sheet.name)
  )
    return [];
  const cells = bandCells(reader, range);
  const raw = rawSurvey(reader, cells);
  if (raw) return [raw];
  const banded = readRuns(reader, cells).flatMap((run) => {
    const drawn = run.isDown ? surveyDown(reader, run) : surveyAcross(reader, run);
    return drawn && drawn.groups.length > 0 && isHeaded(drawn) ? [drawn] : [];
  });
  const bare = readBareSurveys(reader, range).filter(
    (one) => !banded.some((other) => rangesMeet(one.range, other.range)),
  );
  const drawn = [...banded, ...bare];
  const told = drawn.length > 0 ? null : toldSurvey(reader, range);
  return told ? [told] : drawn;
}

/** Percentages beside each other may be anything: a head says that they are bands, or that people are counted. */
function isHeaded({ hasAnswers, saysPeople, heads, groups }: DrawnSurvey): boolean {
  const { core } = normaliseLabel(heads[0] ?? '');
  const isOfAreas = groups.some(
    ({ name }) => name !== null && isAreaName(normaliseLabel(name).core),
  );
  return (
    hasAnswers ||
    saysPeople ||
    isOfAreas ||
    bandHeadWords.includes(core) ||
    questionWords.includes(core)
  );
}
