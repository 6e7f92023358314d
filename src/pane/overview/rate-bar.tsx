import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Rational } from '../../core/quantities/rational.ts';
import { barPlaces, fullAt, markPlace } from './bar-places.ts';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    display: 'block',
    height: '13px',
    marginTop: tokens.spacingVerticalXXS,
  },
  track: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  behind: { backgroundColor: tokens.colorStatusWarningForeground3 },
  past: { clipPath: 'polygon(0 0, calc(100% - 6px) 0, 100% 50%, calc(100% - 6px) 100%, 0 100%)' },
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
  calendar: {
    width: tokens.strokeWidthThick,
    borderLeftStyle: 'none',
    backgroundImage: `repeating-linear-gradient(${tokens.colorNeutralForeground1} 0 3px, transparent 3px 5px)`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundImage: 'repeating-linear-gradient(CanvasText 0 3px, Canvas 3px 5px)',
    },
  },
});

/**
 * A rate as a bar. A solid line is 100 %, a dashed one the share of the agreement that has passed;
 * a bar that goes past 100 % ends in an arrow. The figures stand beside it in words.
 */
export function RateBar(props: {
  readonly rate: Rational;
  readonly elapsed: Rational | null;
  readonly isBehind: boolean;
}) {
  const styles = useStyles();
  const { length, isPast } = barPlaces(props.rate);
  const mark = markPlace(props.elapsed);
  return (
    <span className={styles.box} aria-hidden="true">
      <span className={styles.track} style={{ width: `${fullAt}%` }} />
      <span
        className={mergeClasses(styles.bar, props.isBehind && styles.behind, isPast && styles.past)}
        style={{ width: `${length}%` }}
      />
      {mark !== null && (
        <span className={mergeClasses(styles.mark, styles.calendar)} style={{ left: `${mark}%` }} />
      )}
      <span className={styles.mark} style={{ left: `${fullAt}%` }} />
    </span>
  );
}
