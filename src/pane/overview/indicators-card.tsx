import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useShowAll } from '../parts/use-show-all.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';
import { IndicatorLine } from './indicator-line.tsx';
import { IndicatorOrigin } from './indicator-origin.tsx';
import { indicatorCounts, indicatorRows } from './indicator-rows.ts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** So many rows are shown at first, and all that are behind. */
const few = 8;

/** Completion rates as bars, those behind first. */
export function IndicatorsCard({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.indicators;
  const rows = indicatorRows(indicators);
  const counts = indicatorCounts(rows);
  const first = Math.max(few, counts.behind ?? 0);
  const { isWhole, list, toggle } = useShowAll(first);
  const shown = isWhole || rows.length <= first + 2 ? rows : rows.slice(0, first);
  const elapsed = indicators.find(({ elapsedShare }) => elapsedShare)?.elapsedShare ?? null;
  return (
    <Card title={say.title}>
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>
        {say.counts(counts.behind, counts.reached, rows.length)}
      </p>
      <p className={mergeClasses(texts.paragraph, texts.quiet, styles.legend)}>
        {elapsed && (
          <span>
            <span aria-hidden="true">┊ </span>
            {say.elapsed(formatPercent(elapsed))}
          </span>
        )}
        {rows.some(({ indicator }) => indicator.rate !== null) && (
          <span>
            <span aria-hidden="true">│ </span>
            {say.full}
          </span>
        )}
      </p>
      <ul ref={list} className={texts.list}>
        {shown.map(({ key, indicator, areas }) => (
          <li key={key}>
            <Disclosure summary={<IndicatorLine indicator={indicator} />}>
              <IndicatorOrigin indicator={indicator} areas={areas} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {shown.length < rows.length || isWhole ? (
        <Link as="button" className={styles.more} onClick={toggle}>
          {isWhole ? say.showFew : say.showAll(rows.length)}
        </Link>
      ) : null}
    </Card>
  );
}
