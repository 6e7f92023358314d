import { compare, hundred, rational } from '../quantities/rational.ts';
import { gradeOf } from '../schemes/grade-of.ts';
import { guangzhouGrades } from '../schemes/guangzhou-grades.ts';
import { mof2020 } from '../schemes/mof-2020.ts';
import type { GradeBand, Scheme } from '../schemes/scheme.ts';
import type { ScoreTable, WholeScore } from '../tables/facts/table.ts';

/**
 * How a total that stands alone is judged: the station's scheme with the whole as its one part; without a
 * scheme the bands that the list's totals and grades fit, four of five at least, and none where they fit
 * none. Out of 1000 where a total of the list is over 100. Null for a table that scores parts.
 *
 * @example 92.5 优秀, 86 良好, 77.35 合格 → from 90, 80 and 60
 */
export function wholeScheme(table: ScoreTable, known: Scheme | null): Scheme | null {
  const [row] = table.rows;
  if (!table.peers || !row) return null;
  const outOf = table.peers.some(({ total }) => compare(total, hundred) > 0) ? 1000 : 100;
  const whole = { id: 'whole', name: row.label, aliases: [], full: hundred, parts: [] };
  const base = known ?? {
    id: 'table',
    name: '按所列总分',
    grades: fittingGrades(table.peers, outOf),
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
