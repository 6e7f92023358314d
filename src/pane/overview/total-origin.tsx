import { equals, multiply, one, type Rational, round } from '../../core/quantities/rational.ts';
import type { Scores } from '../../core/scores/scores.ts';
import { formatCount, formatScore } from '../../messages/numbers.ts';
import { Derivation } from '../parts/derivation.tsx';
import { useWords } from '../state/use-pane.ts';

/** What the total adds up, from which cells, by which scheme. */
export function TotalOrigin({ scores }: { readonly scores: Scores }) {
  const say = useWords().paneOverview.grade;
  const { scheme, parts, scale, total, statedTotal } = scores;
  const added = parts.flatMap(({ part, score }) => (part !== null && score ? [score] : []));
  const bands = scheme.grades.map(({ name, from }) => say.band(name, formatCount(from)));
  const sum = total && formatSum(multiply(total, scale));
  return (
    <Derivation
      counted={[
        sum && say.sum(added.map(formatScore), sum),
        total && sum && !equals(scale, one)
          ? say.scaled(sum, formatCount(scale), formatSum(total))
          : null,
        statedTotal && say.stated(formatScore(statedTotal)),
      ]}
      cells={parts.flatMap(({ cells }) => cells)}
      rule={[
        say.ruleTotal(scheme.name, scheme.source),
        bands.length === 0 ? null : say.bands(bands),
      ]}
      status={scheme.status}
    />
  );
}

/** Two decimals as scores have them, and all of them where there are more: 91.70, 89.995. */
function formatSum(sum: Rational): string {
  return equals(round(sum, 2), sum) ? formatScore(sum) : formatCount(sum);
}
