import type { Period } from '../quantities/period.ts';
import { mof2020 } from '../schemes/mof-2020.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { calculateScores } from '../scores/calculate-scores.ts';
import { schemeOfTable } from '../scores/scheme-of-table.ts';
import type { Scores } from '../scores/scores.ts';
import type { PerformanceTable } from '../tables/facts/performance-table.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import type { Performance } from './performance.ts';
import { performanceScores } from './performance-scores.ts';
import { tableNames } from './table-names.ts';

interface Scored {
  readonly scoreTables: readonly ScoreTable[];
  readonly performanceTables: readonly PerformanceTable[];
  readonly scheme: Scheme | null;
  readonly performance: Performance | null;
  readonly evaluationPeriod: Period | null;
}

export interface AllScores {
  readonly scores: Scores | null;
  readonly others: readonly Scores[];
}

/**
 * The station's scores, and those of all other forms and tables of the workbook that have a total of
 * their own: forms of 自评 of other projects or years, score tables of one party (甲方评分表) or one
 * quarter, each by its own full marks. Of several forms the one of the evaluation period is the
 * station's, else the latest where their years are told, else the first. What has no total is left out.
 *
 * @example 自评表 of two projects, 99.9 and 95: the first one's 99.9 and, beside it, 95
 */
export function scoreAll(scored: Scored): AllScores {
  const { scoreTables, performanceTables, scheme, performance, evaluationPeriod } = scored;
  const own = calculateScores(scoreTables, scheme);
  const selfScheme = scheme?.isSelfEvaluation ? scheme : mof2020;
  const forms = performanceTables.flatMap((table) => {
    const scores = performanceScores([table], selfScheme, performance);
    return scores ? [{ table, scores }] : [];
  });
  const ownForm = own || !scheme?.isSelfEvaluation ? null : formOf(forms, evaluationPeriod);
  const main = own ?? ownForm;
  const tables = scoreTables.flatMap((table) => {
    const brought = table.isSure && table.key !== own?.table ? schemeOfTable(table) : null;
    const scores = brought && calculateScores([table], brought);
    // Beside another table its bands are not told, unless it prints a grade itself.
    return scores ? [scores.statedGrade === null ? { ...scores, grade: null } : scores] : [];
  });
  const others = [...tables, ...forms.map(({ scores }) => scores)].filter(
    ({ table, total }) => table !== main?.table && total !== null,
  );
  const isTold = others.length > 0 || main?.scheme.grades.length === 0;
  if (!isTold) return { scores: main, others };
  const names = tableNames([...scoreTables, ...performanceTables], main, others);
  const named = (scores: Scores): Scores => ({ ...scores, name: names.get(scores.table) ?? null });
  return { scores: main && named(main), others: others.map(named) };
}

interface Form {
  readonly table: PerformanceTable;
  readonly scores: Scores;
}

function formOf(forms: readonly Form[], wanted: Period | null): Scores | null {
  const totalled = forms.filter(({ scores }) => scores.total !== null);
  const among = totalled.length > 0 ? totalled : forms;
  const [first] = among;
  const years = among.flatMap(({ table: { year } }) => year ?? []);
  if (years.length < among.length) return first?.scores ?? null;
  const meant = wanted && years.includes(wanted.to.year) ? wanted.to.year : Math.max(...years);
  return among.find(({ table }) => table.year === meant)?.scores ?? null;
}
