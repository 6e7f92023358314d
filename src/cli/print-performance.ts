import type { Evaluation } from '../core/evaluation.ts';
import type { PerformanceItem } from '../core/performance/performance.ts';
import type { Rational } from '../core/quantities/rational.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { outcomeOf } from '../messages/describe-performance.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { alignedRows } from './aligned-rows.ts';
import { oneLine } from './one-line.ts';

/** The performance items with a figure, each with its outcome; those to be judged are counted. */
export function performanceLines(
  { performance, project }: Evaluation,
  words: CliMessages,
  lang: Lang,
): readonly string[] {
  const items = performance?.lines.flatMap((line) => line.items) ?? [];
  if (items.length === 0) return [];
  const { states, counts } = messagesFor(lang).performance;
  const rows = items
    .filter(({ target }) => target !== null)
    .map((item) => [
      oneLine(item.name),
      shown(item, item.target, words),
      shown(item, item.completed, words),
      item.rate ? formatPercent(item.rate) : words.none,
      states[outcomeOf(item, project.stage?.value ?? null)],
    ]);
  const count = (wanted: boolean | null) => items.filter(({ met }) => met === wanted).length;
  return [
    words.performance,
    ...(rows.length > 0 ? alignedRows([words.performanceHeaders, ...rows], [0, 4]) : []),
    `  ${counts({ met: count(true), notMet: count(false), open: count(null) })}`,
  ];
}

function shown({ isPercent }: PerformanceItem, value: Rational | null, words: CliMessages): string {
  if (!value) return words.none;
  return isPercent ? formatPercent(value) : formatCount(value);
}

/** How many were asked, and between which bounds the mean lies. */
export function surveyLines({ surveys }: Evaluation, words: CliMessages): readonly string[] {
  return surveys.flatMap(({ people, meanFrom, meanTo, name, figures }) => {
    if (!people) return [];
    const mean =
      meanFrom && meanTo ? words.surveyMean(formatPercent(meanFrom), formatPercent(meanTo)) : '';
    const rate = figures.find(({ what }) => what === 'satisfied' || what === 'rate')?.share;
    const said = rate && mean === '' ? words.surveyRate(formatPercent(rate)) : '';
    return [words.survey(formatCount(people), name && oneLine(name)) + mean + said];
  });
}
