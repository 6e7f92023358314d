import {
  add,
  compare,
  divide,
  multiply,
  one,
  type Rational,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import { figureOf, statedValue } from '../scores/figure-of.ts';
import type { SurveyBand, SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import { joinSurveyTables } from './join-survey-tables.ts';
import type { Survey, SurveyCount } from './survey.ts';

/**
 * How many people were asked and between which bounds the mean of their satisfaction lies: each band
 * counts by its lower bound, and by its upper one, which is the next band's lower one, or 100 %.
 * Tables of a station's areas are one survey; of several surveys the one of most people counts; of several questions the one that speaks of the
 * whole, else the first; areas are added up. Words without bounds (比较满意) give no mean.
 *
 * @example 65 % 1, 85 %以上 13, 95 %以上 110 → 124 people, the mean from 93.71 %
 */
export function calculateSurvey(tables: readonly SurveyTable[]): Survey | null {
  let best: Survey | null = null;
  for (const table of joinSurveyTables(tables, countedGroups)) {
    const survey = surveyOf(table);
    const isMore = compare(survey.people ?? zero, best?.people ?? zero) > 0;
    if (best === null || isMore) best = survey;
  }
  return best;
}

function surveyOf(table: SurveyTable): Survey {
  const groups = countedGroups(table);
  const bands = table.bands.map((band, at) => countOf(band, groups, at));
  const counts = bands.flatMap(({ people }) => people ?? []);
  const people = counts.length === bands.length && counts.length > 0 ? sum(counts) : null;
  const uppers = upperBounds(table.bands);
  const [only] = groups;
  const stated = groups.length === 1 ? (only?.total ?? null) : null;
  const value = statedValue(stated);
  return {
    table: table.key,
    people,
    bands,
    meanFrom: meanOf(
      bands,
      table.bands.map(({ from }) => from),
    ),
    meanTo: meanOf(bands, uppers),
    stated: stated && value ? { people: value, cell: stated.cell } : null,
    asksAll: table.asksAll,
  };
}

/** The printed sum; else all areas; else the question that speaks of the whole, else the first. */
function countedGroups({ groups, areAreas }: SurveyTable): readonly SurveyGroup[] {
  const total = groups.find(({ isTotal }) => isTotal);
  if (total) return [total];
  if (areAreas) return groups;
  return groups.slice(0, 1);
}

function countOf(band: SurveyBand, groups: readonly SurveyGroup[], at: number): SurveyCount {
  const stated = groups.map(({ people }) => people[at] ?? null);
  const values = stated.flatMap((one) => countIn(one) ?? []);
  const { label, cell, from, to } = band;
  return {
    label,
    cell,
    from,
    to,
    people: values.length === stated.length && values.length > 0 ? sum(values) : null,
    cells: stated.flatMap((one) => (figureOf(one) ? [one?.cell ?? cell] : [])),
  };
}

/** A mark for none in a row of counts is nobody: the band was offered and not chosen. */
function countIn(stated: Stated | null): Rational | null {
  if (stated === null || stated.reading.kind === 'none') return zero;
  const value = statedValue(stated);
  return value && compare(value, zero) >= 0 ? value : null;
}

/** Each band's upper bound: its own, the next higher band's lower one, or 100 %. */
export function upperBounds(
  bands: readonly Pick<SurveyBand, 'from' | 'to'>[],
): readonly (Rational | null)[] {
  return bands.map(({ from, to }) => {
    if (to || !from) return to;
    const higher = bands.flatMap((other) =>
      other.from && compare(other.from, from) > 0 ? [other.from] : [],
    );
    return higher.reduce((least, bound) => (compare(bound, least) < 0 ? bound : least), one);
  });
}

function meanOf(
  bands: readonly SurveyCount[],
  bounds: readonly (Rational | null)[],
): Rational | null {
  let weighed = zero;
  let people = zero;
  for (const [at, band] of bands.entries()) {
    const bound = bounds[at];
    if (!band.people) return null;
    if (band.people.n === 0n) continue;
    if (!bound) return null;
    weighed = add(weighed, multiply(bound, band.people));
    people = add(people, band.people);
  }
  return divide(weighed, people);
}
