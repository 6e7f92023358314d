import {
  compare,
  divide,
  hundred,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  sum,
} from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft, FindingValue } from './finding.ts';

/**
 * `survey/count-differs` of bands with shares alone: they make more than 100 % by more than their
 * rounding, or another sum than the printed one. Nothing is said of less than 100 % without a printed
 * sum, as an answer may have been left out, nor where several answers could be given (多选). On the
 * printed sum, else on the first share. Data: `name`, `sum`, `isShare`, `isOther` (than
 * the printed sum).
 *
 * @example 60 %, 30 %, 15 % → 105 %
 */
export function checkSurveySharesDiffer({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'survey' && table.isSure
      ? table.groups.flatMap((group) => sharesDiffer(table, group))
      : [],
  );
}

function sharesDiffer(table: SurveyTable, group: SurveyGroup): readonly FindingDraft[] {
  const { shares, people, name, shareTotal = null } = group;
  const figures = shares.flatMap((stated) => figureIn(stated) ?? []);
  const isCounted = people.some((one) => one !== null);
  const [first] = shares;
  if (isCounted || !first || figures.length < shares.length || figures.length < 3) return [];
  if (isMultiple(`${table.title ?? ''}${name ?? ''}`)) return [];
  const isHundredths = figures.some(({ value }) => compare(value, one) > 0);
  const added = sum(figures.map((figure) => shareOf(figure, isHundredths)));
  const slack = slackOf(figures);
  const printed = figureIn(shareTotal);
  const differs = (from: Rational) => isOver(subtract(added, from), slack);
  const isTooMuch = isOver(subtract(added, one), slack) && compare(added, one) > 0;
  const isOther = printed !== null && differs(shareOf(printed, isHundredths));
  if (!isTooMuch && !isOther) return [];
  return [
    {
      rule: 'survey/count-differs',
      cell: (shareTotal ?? first).cell,
      stated: printed ? statedValue(printed) : percentOf(added),
      expected: percentOf(isOther ? added : one),
      data: { name, sum: added, isShare: true, isOther },
      related: shares.flatMap((stated) => stated?.cell ?? []),
      about: [table.key, name ?? '', 'shares'],
    },
  ];
}

function percentOf(value: Rational): FindingValue {
  return { kind: 'percent', value, decimals: null };
}

function isMultiple(text: string): boolean {
  return /多选|可选多项|不定项/u.test(text);
}

function shareOf({ value, isPercent }: Figure, isHundredths: boolean): Rational {
  return !isPercent && isHundredths ? (divide(value, hundred) ?? value) : value;
}

/** Half a unit of the last printed digit for each share. */
function slackOf(figures: readonly Figure[]): Rational {
  const places = Math.min(...figures.map(({ decimals }) => decimals ?? 0));
  return multiply(rational(figures.length), rational(1, 2 * 100 * 10 ** places));
}

function isOver(difference: Rational, slack: Rational): boolean {
  const size = difference.n < 0n ? { n: -difference.n, d: difference.d } : difference;
  return compare(size, slack) > 0;
}
