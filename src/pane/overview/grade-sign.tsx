import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GradeId } from '../../core/schemes/scheme.ts';
import { useWords } from '../state/use-pane.ts';
import type { GradeView } from './grade-view.ts';

const useStyles = makeStyles({
  sign: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  shape: { width: '20px', height: '20px', flexShrink: 0, fill: 'currentcolor' },
  meaning: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  open: { fontSize: tokens.fontSizeBase400 },
  excellent: { color: tokens.colorStatusSuccessForeground1 },
  good: { color: tokens.colorBrandForeground1 },
  fair: { color: tokens.colorStatusWarningForeground3 },
  poor: { color: tokens.colorPaletteRedForeground1 },
  provisional: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `${tokens.strokeWidthThin} dashed currentcolor`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
});

/** Star, disc, triangle, cross: a grade is told without its colour too. */
const shapes: Readonly<Record<GradeId, string>> = {
  excellent: 'M10 1l2.8 5.9 6.2.8-4.5 4.4 1.1 6.4L10 15.4l-5.6 3.1 1.1-6.4L1 7.7l6.2-.8z',
  good: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  fair: 'M10 2l9 16H1z',
  poor: 'M4 2l6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z',
};

export function GradeSign(props: {
  readonly grade: GradeView['grade'];
  readonly state: GradeView['state'];
  readonly isProvisional: boolean;
}) {
  const styles = useStyles();
  const { grade: say, grades } = useWords().paneOverview;
  const { grade, state } = props;
  const id = state === 'vetoed' ? 'poor' : grade?.id;
  if (!id) {
    const word = state === 'graded' ? say.noGrade : say.none;
    return <span className={mergeClasses(styles.sign, styles.open)}>{word}</span>;
  }
  const meaning = grade === null ? '' : grades[grade.id];
  return (
    <span className={mergeClasses(styles.sign, styles[id])}>
      <svg className={styles.shape} viewBox="0 0 20 20" aria-hidden="true">
        <path d={shapes[id]} />
      </svg>
      {grade?.name ?? say.vetoed}
      {meaning !== '' && <span className={styles.meaning}>{meaning}</span>}
      {props.isProvisional && state === 'graded' && (
        <span className={styles.provisional}>{say.provisional}</span>
      )}
    </span>
  );
}
