import { equals, multiply, one } from '../../core/quantities/rational.ts';
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
  const sum = total && formatCount(multiply(total, scale));
  return (
    <Derivation
      counted={[
        sum && say.sum(added.map(formatScore), sum),
        total && sum && !equals(scale, one)
          ? say.scaled(sum, formatCount(scale), formatCount(total))
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
