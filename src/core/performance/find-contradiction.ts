import type { Funding } from '../funding/funding.ts';
import { plainText } from '../quantities/plain-text.ts';
import {
  compare,
  divide,
  parseDecimal,
  type Rational,
  rational,
  round,
} from '../quantities/rational.ts';
import type { Survey } from '../survey/survey.ts';
import type { PerformanceRow } from '../tables/facts/performance-table.ts';
import { readRespondents } from '../tables/words/read-respondents.ts';
import type { Contradiction } from './performance.ts';

interface Shown {
  readonly funding: Funding | null;
  readonly surveys: readonly Survey[];
}

/**
 * What the workbook shows against what a completed cell says: a deviation of spending from the plan
 * within a limit that lines of the budget pass, an execution rate that is not the budget's, a
 * satisfaction that the survey's bands cannot give. Null where the text says none of these or is right.
 */
export function findContradiction(row: PerformanceRow, shown: Shown): Contradiction | null {
  const text = plainText(row.completed?.text ?? '').slice(0, 2000);
  if (text === '' || !/\d/u.test(text)) return null;
  const { funding, surveys } = shown;
  return (
    (funding && deviationOf(text, funding)) ??
    (funding && executionOf(text, funding)) ??
    satisfactionOf(text, row, surveys)
  );
}

const within =
  /(?:差距|偏差|差异|差额|偏离)[^\d,。;]{0,12}(\d+(?:\.\d+)?)\s*%\s*(?:以内|以下|之内|内)?/u;

/** 经费执行与计划差距控制在10%以内, where 经费, 预算, 执行 or 支出 is meant. */
function deviationOf(text: string, { lines }: Funding): Contradiction | null {
  const match = within.exec(text);
  const limit = percentIn(match?.[1]);
  const isOfMoney = /经费|预算|执行|支出|成本|资金/u.test(text);
  const isBound = match !== null && /控制|以内|之内|不超|不高|≤|<|小于|低于|内$/u.test(match[0]);
  if (!match || !limit || !isOfMoney || !isBound) return null;
  const over = lines.filter(({ deviation }) => deviation && isOver(deviation, limit));
  if (over.length === 0) return null;
  return {
    kind: 'deviation',
    limit,
    lines: over.flatMap(({ line, deviation }) =>
      deviation ? [{ name: line.name, deviation }] : [],
    ),
    cells: over.flatMap(({ line }) => line.spent?.cell ?? line.labelCell),
  };
}

function isOver(deviation: Rational, limit: Rational): boolean {
  const size = deviation.n < 0n ? { n: -deviation.n, d: deviation.d } : deviation;
  return compare(size, limit) > 0;
}

const execution = /(?:预算|资金|经费)执行率[^\d,。;]{0,8}(\d+(?:\.\d+)?)\s*%/u;

function executionOf(text: string, { executionRate, lines }: Funding): Contradiction | null {
  const match = execution.exec(text);
  const stated = percentIn(match?.[1]);
  if (!stated || !executionRate) return null;
  const places = (match?.[1]?.split('.')[1]?.length ?? 0) + 2;
  if (compare(round(executionRate, places), stated) === 0) return null;
  const cells = lines.flatMap(({ line }) => line.spent?.cell ?? []);
  return { kind: 'execution', stated, from: executionRate, to: executionRate, cells };
}

const satisfaction = /满意[度率][^\d,。;]{0,10}(\d+(?:\.\d+)?)\s*%/u;

function satisfactionOf(
  text: string,
  row: PerformanceRow,
  surveys: readonly Survey[],
): Contradiction | null {
  const label = row.level3?.text ?? row.level2?.text ?? '';
  const match = satisfaction.exec(text) ?? (/满意/u.test(label) ? plainPercent.exec(text) : null);
  const stated = percentIn(match?.[1]);
  if (!stated || /以上|≥|>|不低于|超过/u.test(text)) return null;
  const places = (match?.[1]?.split('.')[1]?.length ?? 0) + 2;
  const ranges = surveysOf(`${label}${text}`, surveys).flatMap(rangesOf);
  const [first] = ranges;
  const isInside = ({ from, to }: ShownRange) =>
    compare(stated, round(from, places)) >= 0 && compare(stated, round(to, places)) <= 0;
  if (!first || ranges.some(isInside)) return null;
  return { kind: 'satisfaction', stated, ...first };
}

/** Those of the people that the text names, where surveys of them are there; else all. */
function surveysOf(text: string, surveys: readonly Survey[]): readonly Survey[] {
  const who = readRespondents(text);
  const own = surveys.filter(({ respondents }) => who !== null && respondents === who);
  return own.length > 0 ? own : surveys;
}

interface ShownRange {
  readonly from: Rational;
  readonly to: Rational;
  readonly isRate?: true;
  readonly cells: Contradiction['cells'];
}

/** The mean by the bands; without any, a printed rate or mean, and the share of those who were content. */
function rangesOf({ meanFrom, meanTo, bands, figures }: Survey): readonly ShownRange[] {
  const cells = bands.flatMap((band) => band.cells);
  const told = figures.flatMap(({ what, share, cells: own }) =>
    share && (what === 'rate' || what === 'mean' || what === 'satisfied')
      ? [
          {
            from: share,
            to: share,
            ...(what === 'mean' ? {} : { isRate: true as const }),
            cells: own,
          },
        ]
      : [],
  );
  if (meanFrom && meanTo) return [{ from: meanFrom, to: meanTo, cells }];
  return bands.length === 0 ? told : [];
}

const plainPercent = /^(\d+(?:\.\d+)?)\s*%$/u;

function percentIn(digits: string | undefined): Rational | null {
  const value = digits === undefined ? null : parseDecimal(digits);
  return value && divide(value, rational(100));
}
