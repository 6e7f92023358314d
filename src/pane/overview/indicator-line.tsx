import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { formatDecimal } from '../../core/quantities/rational.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';
import { RateBar } from './rate-bar.tsx';
import { shownQuantities } from './shown-quantities.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content minmax(62px, max-content)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  whole: { gridColumn: '1 / -1' },
  name: { overflowWrap: 'anywhere' },
});

/** 电访 2189 / 3382  64.73% over its bar; behind: a mark and a word. */
export function IndicatorLine({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.indicators;
  const { rate, owed, monthlyPace } = indicator;
  const { done, due } = shownQuantities(indicator);
  return (
    <span className={styles.line}>
      <span className={styles.name}>{indicatorName(indicator)}</span>
      <span className={texts.figure}>{due === null ? done : say.fraction(done, due)}</span>
      <span className={mergeClasses(texts.figure, rate !== null && texts.strong)}>
        {rate === null ? '—' : formatPercent(rate)}
      </span>
      {rate === null ? (
        <span className={mergeClasses(styles.whole, texts.quiet)}>
          {indicator.impliedRange === 'none' ? say.noTargetFits : say.noTarget}
        </span>
      ) : (
        <span className={styles.whole}>
          <RateBar
            rate={rate}
            elapsed={indicator.elapsedShare}
            isBehind={indicator.isBehind === true}
          />
        </span>
      )}
      {indicator.isBehind === true && (
        <span className={styles.whole}>
          <span className={texts.warning}>
            <span aria-hidden="true">▲ </span>
            {say.behind}
          </span>{' '}
          {owed && (
            <span className={texts.quiet}>
              {say.owed(formatCount(owed), monthlyPace && formatPace(monthlyPace))}
            </span>
          )}
        </span>
      )}
    </span>
  );
}

/** 专业个案 结案数; the area where it stands for itself. */
function indicatorName({ entry }: Indicator): string {
  const { measure, area } = entry;
  const name = entry.called ?? entry.name;
  const told = measure !== null && name.includes(measure) ? null : measure;
  return [name, told, area].filter((part) => part !== null).join(' ');
}

function formatPace(pace: NonNullable<Indicator['monthlyPace']>): string {
  return formatDecimal(pace, pace.d === 1n ? 0 : 2);
}
