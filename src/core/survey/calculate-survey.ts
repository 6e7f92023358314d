import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  one,
  type Rational,
  rational,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import { figureOf, statedValue } from '../scores/figure-of.ts';
import type { SurveyBand, SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import { closeUp } from '../tables/words/normalise-label.ts';
import { areRespondents, readRespondents } from '../tables/words/read-respondents.ts';
import { joinSurveyTables } from './join-survey-tables.ts';
import type { Survey, SurveyCount } from './survey.ts';
import { peopleIn, surveyFigures } from './survey-figures.ts';

/**
 * How many people were asked and between which bounds the mean of their satisfaction lies: each band
 * counts by its lower bound, and by its upper one, which is the next band's lower one, or 100 %; where
 * shares alone are printed, by these. Tables of a station's areas are one survey, and so are the areas
 * and the questions of a table (the question that speaks of the whole, else the first); those who were
 * asked apart (居民, 购买方) are surveys of their own. Words without bounds (比较满意) give no mean. The
 * survey of most people comes first.
 *
 * @example 65 % 1, 85 %以上 13, 95 %以上 110 → 124 people, the mean from 93.71 %
 */
export function calculateSurveys(tables: readonly SurveyTable[]): readonly Survey[] {
  const joined = joinSurveyTables(tables, countedGroups);
  const surveys = joined.flatMap((table) => {
    const apart = respondentGroups(table);
    if (apart.length === 0) return [surveyOf(table, countedGroups(table), joined.length > 1)];
    return apart.map((group) => surveyOf(table, [group], true));
  });
  const size = ({ people }: Survey) => people ?? zero;
  const told = surveys.filter(({ bands, figures }) => bands.length + figures.length > 0);
  return [...told].sort((a, b) => compare(size(b), size(a)));
}

/** Two kinds of people or more, each with a line of their own; 长者, 青少年 under a 合计 are clients all. */
function respondentGroups({ groups }: SurveyTable): readonly SurveyGroup[] {
  const parts = groups.filter(({ isTotal }) => !isTotal);
  const isApart = parts.every(({ name }) => name !== null && areRespondents(name));
  const kinds = new Set(parts.map(({ name }) => readRespondents(name ?? '')));
  const isSummed = parts.length < groups.length && kinds.size === 1;
  return isApart && !isSummed && parts.length > 1 ? parts : [];
}

function surveyOf(
  table: SurveyTable,
  groups: readonly SurveyGroup[],
  isOneOfSeveral: boolean,
): Survey {
  const bands = table.bands.map((band, at) => countOf(band, groups, at));
  const counts = bands.flatMap(({ people }) => people ?? []);
  const [only] = groups;
  const total = groups.length === 1 ? (only?.total ?? null) : null;
  const said = surveyFigures(groups, null, table.outOf);
  const printed = statedValue(total) ?? peopleIn(said);
  const added = counts.length === bands.length && counts.length > 0 ? sum(counts) : null;
  const isCounted = groups.some(({ people }) => people.some((one) => one !== null));
  const people = added ?? (isCounted ? null : printed);
  const value = statedValue(total);
  const name = isOneOfSeveral ? nameOf(table, groups) : null;
  return {
    table: table.key,
    name,
    respondents: readRespondents(nameOf(table, groups) ?? ''),
    people,
    bands,
    meanFrom: meanOf(
      bands,
      table.bands.map(({ from }) => from),
    ),
    meanTo: meanOf(bands, upperBounds(table.bands)),
    figures: surveyFigures(groups, people, table.outOf),
    stated: total && value ? { people: value, cell: total.cell } : null,
    asksAll: table.asksAll,
  };
}

/** The one group's own name where it is of people, else the table's title or its sheet. */
function nameOf({ title, place }: SurveyTable, groups: readonly SurveyGroup[]): string | null {
  const [only] = groups;
  const own = groups.length === 1 ? (only?.name ?? null) : null;
  if (own !== null && readRespondents(own) !== null) return closeUp(own);
  return title === null ? place.sheet : closeUp(title);
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
  const isCounted = groups.some(({ people }) => people.some((one) => one !== null));
  const values = isCounted ? stated.flatMap((one) => countIn(one) ?? []) : [];
  const [only] = groups;
  const share = groups.length === 1 && !isCounted ? (only?.shares[at] ?? null) : null;
  const { label, cell, from, to } = band;
  return {
    label: closeUp(label),
    cell,
    from,
    to,
    people: values.length === stated.length && values.length > 0 ? sum(values) : null,
    share: shareIn(share, only?.shares ?? []),
    cells: [...stated, share].flatMap((one) => (one && figureOf(one) ? [one.cell] : [])),
  };
}

/** A mark for none in a row of counts is nobody: the band was offered and not chosen. */
function countIn(stated: Stated | null): Rational | null {
  if (stated === null || stated.reading.kind === 'none') return zero;
  const value = statedValue(stated);
  return value && compare(value, zero) >= 0 ? value : null;
}

/** 45.5 among shares that go over 1 is 45.5 %. */
function shareIn(share: Stated | null, all: readonly (Stated | null)[]): Rational | null {
  const figure = figureOf(share);
  if (!figure) return share?.reading.kind === 'none' ? zero : null;
  const isOverOne = (one: Stated | null) => compare(statedValue(one) ?? zero, rational(1)) > 0;
  return !figure.isPercent && all.some(isOverOne) ? divide(figure.value, hundred) : figure.value;
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
    const weight = band.people ?? band.share;
    if (!weight) return null;
    if (weight.n === 0n) continue;
    if (!bound) return null;
    weighed = add(weighed, multiply(bound, weight));
    people = add(people, weight);
  }
  return divide(weighed, people);
}
