import {
  add,
  divide,
  equals,
  hundred,
  type Rational,
  subtract,
  sum,
  zero,
} from '../quantities/rational.ts';
import { gradeOf } from '../schemes/grade-of.ts';
import type { Scheme, SchemePart } from '../schemes/scheme.ts';
import type { ScoreRow, ScoreTable } from '../tables/facts/table.ts';
import { scaleOf } from './choose-scheme.ts';
import { statedValue } from './figure-of.ts';
import { isTakenOff } from './scheme-of-table.ts';
import { scorePart, unknownPart } from './score-part.ts';
import { allScoredOutOfHundred, type MatchedRow, matchRows } from './score-rows.ts';
import type { PartScore, Scores } from './scores.ts';
import { wholeScheme } from './whole-scheme.ts';

/**
 * The scores of the table that fits the scheme best: each part once (areas by their mean), converted
 * only where the table converts, the total out of 100 and its grade by the exact value. A part may be
 * printed by its sub-parts; where all of them are scored they count, and not the part's own row. While a part has no score the
 * total is open. Rows that the scheme does not know are kept and not counted. Null without a table.
 *
 * @example 文冲: 19.80 + 9.00 + 13.75 + 49.15 = 91.70 优秀
 */
export function calculateScores(
  tables: readonly ScoreTable[],
  scheme: Scheme | null,
): Scores | null {
  const table = scheme && fullestTable(tables, scheme);
  if (!table) return scheme && calculateWhole(tables, scheme);
  const scale = scaleOf(table, scheme);
  const rows = matchRows(table, scheme);
  const counted = scheme.parts.flatMap((part) => scoreOrSubScores(table, part, rows, scale));
  const missing = scheme.parts.flatMap((part) => missingOf(part, counted));
  const isUnweighed = needsConversion(table, counted);
  const isOpen = missing.length > 0 || isUnweighed;
  const added = isOpen ? null : divide(sum(counted.flatMap(({ score }) => score ?? [])), scale);
  const total = added && withBonus(added, table, scheme);
  const grade = total && gradeOf(total, scheme);
  return {
    table: table.key,
    scheme,
    scale,
    parts: inTableOrder([
      ...(isUnweighed ? counted.map((part) => ({ ...part, full: hundred })) : counted),
      ...unknownParts(rows),
    ]),
    missing,
    isComputed: false,
    total,
    grade: grade && { id: grade.id, name: grade.name },
    statedTotal: statedTotal(table, scale),
    statedGrade: table.grade?.text ?? null,
    ...(table.isVetoed && { isVetoed: true as const }),
  };
}

/** Where no parts are scored, the total that a list of stations states. */
function calculateWhole(tables: readonly ScoreTable[], scheme: Scheme): Scores | null {
  if (scheme.madeFrom) return null;
  for (const table of tables) {
    const whole = table.isSure ? wholeScheme(table, scheme) : null;
    if (whole) return calculateScores([table], whole);
  }
  return null;
}

/** 加分项 and 扣分项 of a table's own scheme count where the printed total says so. */
function withBonus(total: Rational, table: ScoreTable, { madeFrom }: Scheme): Rational {
  const beside = table.rows.filter((_, at) => madeFrom?.parts[at] === null);
  const stated = table.total && settledValue(table.total);
  if (!madeFrom || beside.length === 0 || !stated) return total;
  const points = beside.flatMap((row) => {
    const value = settledValue(row);
    if (!value) return [];
    const isOff = isTakenOff(row) && value.n > 0n;
    return [isOff ? subtract(zero, value) : value];
  });
  const whole = add(total, sum(points));
  return equals(whole, stated) ? whole : total;
}

/** The printed total, brought to 100. */
function statedTotal({ total }: ScoreTable, scale: Rational): Rational | null {
  const stated = total && settledValue(total);
  return stated && divide(stated, scale);
}

/** What is printed in the 折算 column where there is one, else in that of the scores. */
function settledValue({
  converted,
  score,
}: Pick<ScoreRow, 'converted' | 'score'>): Rational | null {
  return statedValue(converted) ?? statedValue(score);
}

function fullestTable(tables: readonly ScoreTable[], scheme: Scheme): ScoreTable | null {
  let fullest: ScoreTable | null = null;
  let most = 0;
  const { madeFrom } = scheme;
  const isMeant = ({ key }: ScoreTable) => !madeFrom || madeFrom.table === key;
  for (const table of tables.filter((one) => one.isSure && isMeant(one))) {
    const parts = new Set(matchRows(table, scheme).map(({ part, parent }) => parent ?? part));
    parts.delete(null);
    if (parts.size > most) {
      fullest = table;
      most = parts.size;
    }
  }
  return fullest;
}

function scoreOrSubScores(
  table: ScoreTable,
  part: SchemePart,
  rows: readonly MatchedRow[],
  scale: Rational,
): readonly PartScore[] {
  const of = (one: SchemePart) => rows.filter((matched) => matched.part === one);
  const own = of(part).length > 0 ? [scorePart(table, part, of(part), scale)] : [];
  const printed = part.parts.filter((sub) => of(sub).length > 0);
  const subs = printed.map((sub) => scorePart(table, sub, of(sub), scale));
  const isSplit = subs.length === part.parts.length && subs.every(hasScore);
  return subs.length > 0 && (isSplit || !own.some(hasScore)) ? subs : own;
}

function hasScore({ score }: PartScore): boolean {
  return score !== null;
}

function missingOf(part: SchemePart, counted: readonly PartScore[]): readonly string[] {
  const scoreOf = ({ id }: SchemePart) => counted.find((score) => score.part === id)?.score ?? null;
  const isSplit = part.parts.some(({ id }) => counted.some((score) => score.part === id));
  const wanted = isSplit ? part.parts : [part];
  return wanted.filter((one) => scoreOf(one) === null).map(({ name }) => name);
}

/** Every part marked out of 100 and nothing that says how they weigh: no total can be told. */
function needsConversion(table: ScoreTable, counted: readonly PartScore[]): boolean {
  return allScoredOutOfHundred(table) && counted.some(countsAsIs);
}

function countsAsIs({ weight, convertedCell }: PartScore): boolean {
  return weight === null && convertedCell === null;
}

function unknownParts(rows: readonly MatchedRow[]): readonly PartScore[] {
  const unknown = rows.filter(({ part, row }) => part === null && statedValue(row.score) !== null);
  return unknown.map(unknownPart);
}

function inTableOrder(parts: readonly PartScore[]): readonly PartScore[] {
  return [...parts].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}
