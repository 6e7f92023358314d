import { compare, divide, hundred, one } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { ScoreRate, ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `rate/differs` of scores: a printed 得分率 is not the score over the full marks beside it; `rate/rounding`
 * where only another rounding explains it. Judged where at least half of the column holds: else it is
 * a share of something else.
 * Data: `table` (scores), `part`, `score`, `full`.
 */
export function checkScoreRatesDiffer({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) => {
    if (table.kind !== 'scores' || !table.isSure) return [];
    const all = (table.rates ?? []).map((rate) => judged(table, rate));
    const wrong = all.flatMap((draft) => draft ?? []);
    return wrong.length * 2 <= all.length ? wrong : [];
  });
}

function judged({ key }: ScoreTable, { name, rate, score, full }: ScoreRate): FindingDraft | null {
  const [stated, got, of] = [rate, score, full].map(figureIn);
  if (!stated || !got || !of) return null;
  const figure = asPercent(stated);
  const right = divide(got.value, of.value);
  if (!right) return null;
  const comparison = compareStated(figure, right);
  if (comparison === 'agrees') return null;
  return {
    rule: comparison === 'rounding' ? 'rate/rounding' : 'rate/differs',
    cell: rate.cell,
    stated: statedValue({ ...figure, isPercent: true }),
    expected: { kind: 'percent', value: right, decimals: figure.decimals ?? 2 },
    data: { table: 'scores', part: name, score: got.value, full: of.value },
    related: [score.cell, full.cell],
    about: [key, name, 'rate'],
  };
}

/** A bare 91.5 is 91.5 %, 0.915 the share itself. */
function asPercent(figure: Figure): Figure {
  const { value, isPercent } = figure;
  const share = !isPercent && compare(value, one) > 0 ? divide(value, hundred) : null;
  return share ? { ...figure, value: share, isPercent: true } : figure;
}
