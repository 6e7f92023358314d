import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Performance, PerformanceItem } from '../../core/performance/performance.ts';
import type { Rational } from '../../core/quantities/rational.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useShowAll } from '../parts/use-show-all.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';
import {
  type PerformanceState,
  performanceCounts,
  performanceRows,
  performanceState,
} from './performance-rows.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content minmax(62px, max-content)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { overflowWrap: 'anywhere' },
  state: { whiteSpace: 'nowrap' },
});

const few = 6;

/** The three-level table item by item: what was to be reached and what was. */
export function PerformanceCard({ performance }: { readonly performance: Performance }) {
  const texts = useTextStyles();
  const say = useWords().paneOverview;
  const items = performanceRows(performance);
  const { met, notMet, open } = performanceCounts(items);
  const first = Math.max(few, notMet + open);
  const { isWhole, list, toggle } = useShowAll(first);
  const isLong = items.length > first + 2;
  const shown = isLong && !isWhole ? items.slice(0, first) : items;
  return (
    <Card title={say.performance.title}>
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>
        {say.performance.counts(met, notMet, open)}
      </p>
      <ul ref={list} className={texts.list}>
        {shown.map((item) => (
          <li key={item.key}>
            <Disclosure summary={<ItemLine item={item} />}>
              <ItemOrigin item={item} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {isLong && (
        <Link as="button" onClick={toggle}>
          {isWhole ? say.indicators.showFew : say.indicators.showAll(items.length)}
        </Link>
      )}
    </Card>
  );
}

const signs: Readonly<Record<PerformanceState, string>> = {
  met: '✓',
  'not-met': '▲',
  contradicted: '▲',
  open: '○',
};

function ItemLine({ item }: { readonly item: PerformanceItem }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.performance;
  const state = performanceState(item);
  const isWarning = state === 'not-met' || state === 'contradicted';
  const { target, completed } = item;
  const figure = (value: Rational) => (item.isPercent ? formatPercent(value) : formatCount(value));
  return (
    <span className={styles.line}>
      <span className={styles.name}>
        {item.name}{' '}
        <span className={mergeClasses(styles.state, isWarning ? texts.warning : texts.quiet)}>
          <span aria-hidden="true">{signs[state]} </span>
          {say.states[state]}
        </span>
      </span>
      <span className={texts.figure}>
        {target && completed && say.says(figure(completed), figure(target))}
      </span>
      <span className={texts.figure}>{item.rate && formatPercent(item.rate)}</span>
    </span>
  );
}

function ItemOrigin({ item }: { readonly item: PerformanceItem }) {
  const words = useWords().paneOverview;
  const { row, contradiction, judged } = item;
  return (
    <Derivation
      counted={[
        row.target && words.questions.target(row.target.text),
        row.completed && words.questions.completed(row.completed.text),
        contradiction ? words.performance.states.contradicted : null,
        judged && words.performance.judged(words.questions.judgements[judged.achieved]),
      ]}
      cells={[row.target?.cell, row.completed?.cell, ...(contradiction?.cells ?? [])]}
      rule={[words.performance.rule]}
    />
  );
}
