import { compare, equals, hundred, rational, zero } from '../quantities/rational.ts';
import { gradeOf } from '../schemes/grade-of.ts';
import { guangzhouGrades } from '../schemes/guangzhou-grades.ts';
import { mof2020 } from '../schemes/mof-2020.ts';
import type { GradeBand, Scheme } from '../schemes/scheme.ts';
import type { ScoreTable, WholeScore } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import {
  appraisalPattern,
  appraisalWords,
  onePartyWords,
} from '../tables/words/vocabulary-scores.ts';
import { statedValue } from './figure-of.ts';

/**
 * How a total that stands alone is judged: the station's scheme with the whole as its one part; without a
 * scheme the bands that the list's totals and grades fit, four of five at least, and none where they fit
 * none. Out of 1000 where a total of the list is over 100. Null for a table that scores parts.
 *
 * @example 92.5 优秀, 86 良好, 77.35 合格 → from 90, 80 and 60
 */
export function wholeScheme(table: ScoreTable, known: Scheme | null): Scheme | null {
  const [row] = table.rows;
  return table.peers && row
    ? schemeOf(table, known, { peers: table.peers, name: row.label })
    : null;
}

/**
 * The same for a score table whose parts make no scheme (no full marks, several areas) and that prints a
 * total out of 100 or 1000, not of one party or of workers: its own grade must fit it, else there is none.
 */
export function totalScheme(table: ScoreTable): Scheme | null {
  const total =
    statedValue(table.total?.converted ?? null) ?? statedValue(table.total?.score ?? null);
  const marks = statedValue(table.total?.full ?? null);
  const isWhole = !marks || equals(marks, hundred) || equals(marks, rational(1000));
  if (!total || !isWhole || table.peers || isOfOne(table.title ?? '')) return null;
  if (compare(total, zero) < 0 || compare(total, marks ?? hundred) > 0) return null;
  const peers = [{ total, grade: table.grade?.text ?? null }];
  const { madeFrom: _, ...scheme } = schemeOf(table, null, { peers, name: '总分' });
  const parts = table.rows.map(() => null);
  return { ...scheme, madeFrom: { table: table.key, parts, areItems: false, isTotal: true } };
}

function isOfOne(title: string): boolean {
  const { core } = normaliseLabel(title);
  return (
    [onePartyWords, appraisalWords, ['第三方']].some((words) => holdsWord(core, words)) ||
    appraisalPattern.test(core)
  );
}

function schemeOf(
  table: ScoreTable,
  known: Scheme | null,
  { peers, name }: { readonly peers: readonly WholeScore[]; readonly name: string },
): Scheme {
  const outOf = peers.some(({ total }) => compare(total, hundred) > 0) ? 1000 : 100;
  const whole = { id: 'whole', name, aliases: [], full: hundred, parts: [] };
  const base = known ?? {
    id: 'table',
    name: '按所列总分',
    grades: fittingGrades(peers, outOf),
    vetoes: [],
    source: '本工作簿的评分表',
    status: 'unconfirmed' as const,
  };
  return {
    ...base,
    parts: [whole],
    scales: [outOf],
    madeFrom: { table: table.key, parts: [whole], areItems: false },
  };
}

const bands = [guangzhouGrades, mof2020.grades];

function fittingGrades(peers: readonly WholeScore[], outOf: number): readonly GradeBand[] {
  const graded = peers.filter(({ grade }) => grade !== null);
  const fits = (grades: readonly GradeBand[]) =>
    graded.filter(({ total: { n, d }, grade }) => {
      const ofHundred = rational(n * 100n, d * BigInt(outOf));
      return gradeOf(ofHundred, { grades })?.name === grade;
    }).length;
  return bands.find((grades) => graded.length > 0 && fits(grades) * 5 >= graded.length * 4) ?? [];
}
