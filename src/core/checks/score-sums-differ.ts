import {
  add,
  compare,
  divide,
  equals,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { ScoreMean, ScoreSum, ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * What a score table prints of its own figures, whatever its scheme. `score/total-differs`: the sum of
 * a column (of an area, an expert, the deductions, the full marks) is not that of its rows, where
 * another column's sum is; `score/mean-differs`: a row's 平均分 is not the mean of its areas or experts,
 * where two others are. The total that the scheme's parts give is `score-total-differs.ts`'s.
 * Data: `part` (the column's head, or the row's label), `parts`; of full marks `of`: `full`; of a mean
 * `of`: `row`, or `trimmed` (without the highest and the lowest).
 */
export function checkScoreSumsDiffer(context: CheckContext): readonly FindingDraft[] {
  return context.recognition.tables.flatMap((table) => {
    if (table.kind !== 'scores' || !table.isSure) return [];
    const isTotalled = [context.scores, ...(context.otherScores ?? [])].some(
      (one) => one?.table === table.key && one.total !== null && !one.scheme.madeFrom?.isTotal,
    );
    const known = isTotalled ? [table.total?.converted, table.total?.score] : [];
    const means = wrongMeans(table.means ?? []);
    return [
      ...wrongSums(table)
        .filter(({ one }) => !known.some((stated) => isSame(stated, one.stated)))
        .filter((wrong) => !followsMeans(wrong, means))
        .map((wrong) => sumDraft(table, wrong)),
      ...means.map((wrong) => meanDraft(table, wrong)),
    ];
  });
}

function isSame(a: Stated | null | undefined, b: Stated): boolean {
  return a?.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** A total of right means over a wrong one, which is a finding of its own. */
function followsMeans(
  { one, figure, right }: Wrong<ScoreSum>,
  means: readonly Wrong<ScoreMean>[],
): boolean {
  const own = means.filter((mean) => mean.one.column === one.column);
  if (own.length === 0) return false;
  const off = sum(own.map((mean) => subtract(mean.right, mean.figure.value)));
  return compareStated(figure, add(right, off)) === 'agrees';
}

interface Wrong<T> {
  readonly one: T;
  readonly figure: Figure;
  readonly right: Rational;
  readonly parts: readonly Rational[];
}

/** Sums that do not hold in a way in which another column's sum of the row holds. */
function wrongSums({ sums = [] }: ScoreTable): readonly Wrong<ScoreSum>[] {
  return sums.flatMap((one) => {
    const figure = figureIn(one.stated);
    if (!figure || one.ways.some((way) => holds(one, way.way))) return [];
    const beside = sums.filter(
      (other) =>
        other !== one &&
        (other.row === one.row || (other.of === 'block' && other.column === one.column)),
    );
    const way = one.ways.find((each) => beside.some((other) => holds(other, each.way)));
    const parts = way && partsOf(way.parts);
    return parts ? [{ one, figure, right: sum(parts), parts }] : [];
  });
}

function holds({ stated, ways }: ScoreSum, name: string): boolean {
  const figure = figureIn(stated);
  const parts = partsOf(ways.find(({ way }) => way === name)?.parts ?? []);
  return figure !== null && parts !== null && compareStated(figure, sum(parts)) !== 'differs';
}

/** What the rows add; null where one cannot be told or fewer than two add anything. */
function partsOf(parts: readonly Stated[]): readonly Rational[] | null {
  const seen = new Set<string>();
  const values: Rational[] = [];
  for (const stated of parts) {
    const place = `${stated.cell.row} ${stated.cell.column}`;
    const { kind } = stated.reading;
    if (seen.has(place) || kind === 'blank' || kind === 'none') continue;
    seen.add(place);
    const figure = figureIn(stated);
    if (!figure || figure.isPercent) return null;
    if (!equals(figure.value, zero)) values.push(figure.value);
  }
  return values.length > 1 ? values : null;
}

/**
 * Means of the parts' rows; a total's may be the sum of the means. Of the mean and that without the highest
 * and the lowest score the one that more rows of the column have is meant.
 */
function wrongMeans(means: readonly ScoreMean[]): readonly WrongMean[] {
  const held = means.flatMap((one) => {
    const figure = figureIn(one.stated);
    const of = one.of.flatMap((stated) => figureIn(stated)?.value ?? []);
    const isTold = of.length === one.of.length && of.length > 1 && !one.isTotal;
    const mean = isTold ? divide(sum(of), rational(of.length)) : null;
    if (!figure || !mean) return [];
    const trimmed = of.length > 2 ? trimmedMean(of) : null;
    const isRight = (way: Rational | null) => way && compareStated(figure, way) !== 'differs';
    return [{ one, figure, parts: of, mean, trimmed, fits: [isRight(mean), isRight(trimmed)] }];
  });
  return held.flatMap(({ one, figure, parts, mean, trimmed, fits }): readonly WrongMean[] => {
    const own = held.filter((other) => other.one.column === one.column);
    const [plain = 0, trim = 0] = [0, 1].map((way) => own.filter((row) => row.fits[way]).length);
    const isTrimmed = trim > plain;
    const right = isTrimmed ? trim : plain;
    const isMost = right >= 2 && right >= 2 * (own.length - right);
    const way = isTrimmed ? trimmed : mean;
    if (!way || !isMost || one.isOther || fits.some((fit) => fit)) return [];
    return [{ one, figure, parts, right: way, of: isTrimmed ? 'trimmed' : 'row' }];
  });
}

interface WrongMean extends Wrong<ScoreMean> {
  readonly of: 'row' | 'trimmed';
}

/** Without the highest and the lowest. */
function trimmedMean(values: readonly Rational[]): Rational | null {
  const inside = [...values].sort(compare).slice(1, -1);
  return divide(sum(inside), rational(inside.length));
}

function sumDraft(
  { key }: ScoreTable,
  { one, figure, right, parts }: Wrong<ScoreSum>,
): FindingDraft {
  return {
    rule: 'score/total-differs',
    cell: one.stated.cell,
    stated: statedValue(figure),
    expected: numberValue(right),
    data: { part: one.head, parts, ...(one.isOfScores ? {} : { of: 'full' }) },
    related: one.ways[0]?.parts.map(({ cell }) => cell) ?? [],
    about: [key, one.label, one.head, 'sum'],
  };
}

function meanDraft(
  { key }: ScoreTable,
  { one, figure, right, parts, of }: WrongMean,
): FindingDraft {
  return {
    rule: 'score/mean-differs',
    cell: one.stated.cell,
    stated: statedValue(figure),
    expected: numberValue(right),
    data: { part: one.name, parts, of },
    related: one.of.map(({ cell }) => cell),
    about: [key, one.name, 'mean', 'row'],
  };
}
