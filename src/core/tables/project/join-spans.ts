import { readDay } from '../../quantities/read-day.ts';
import type { ProjectField } from '../facts/table.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { spanEndWords, spanStartWords } from '../words/vocabulary-project.ts';
import { type Pair, projectField } from './project-fields.ts';

const periodFields: readonly (ProjectField | null)[] = [
  'agreementPeriod',
  'evaluationPeriod',
  'procurementPeriod',
];

/** Whether a label names a period. */
export function namesPeriod(label: string): boolean {
  return periodFields.includes(projectField(label));
}

/**
 * Pairs of a first and a last day as one pair of the period, at the first day's cell:
 * 评估开始日期 2023-07-01, 评估结束日期 2023-12-31 → 评估期 2023-07-01至2023-12-31.
 */
export function joinSpans(pairs: readonly Pair[]): readonly Pair[] {
  const ends = new Map<string, Pair>();
  for (const pair of pairs) {
    const period = periodOf(pair, spanEndWords);
    if (period !== null && !ends.has(period)) ends.set(period, pair);
  }
  const used = new Set<Pair>();
  const joined = pairs.map((pair): Pair => {
    const label = periodOf(pair, spanStartWords);
    const end = label === null ? undefined : ends.get(label);
    if (label === null || !end || used.has(end)) return pair;
    used.add(end);
    return { ...pair, label, text: `${pair.text}至${end.text}` };
  });
  return joined.filter((pair) => !used.has(pair));
}

/** 评估开始日期 with a day → 评估期. */
function periodOf({ label, text, field }: Pair, words: readonly string[]): string | null {
  if (field !== undefined) return null;
  const { core } = normaliseLabel(label);
  const word = words.find((one) => core.endsWith(one) && core.length > one.length);
  if (word === undefined || readDay(text) === null) return null;
  const stem = core.slice(0, -word.length).replace(/的$/u, '');
  return [`${stem}期`, stem].find(namesPeriod) ?? null;
}
