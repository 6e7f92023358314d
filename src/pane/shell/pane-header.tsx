import { makeStyles, tokens } from '@fluentui/react-components';
import { dateText } from '../../messages/numbers.ts';
import { usePane } from '../state/use-pane.ts';
import { StationSelect } from './station-select.tsx';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  station: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // However long a cell's text is, the tabs stay in reach.
  name: {
    display: 'block',
    maxHeight: `calc(3 * ${tokens.lineHeightBase400})`,
    overflow: 'hidden',
  },
  under: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Station and stage; under them the period and the scheme. */
export function PaneHeader() {
  const styles = useStyles();
  const { evaluation, view, words } = usePane();
  const { station, stage, evaluationPeriod } = evaluation.project;
  const period =
    evaluationPeriod === null
      ? words.pane.noPeriod
      : words.pane.period(
          dateText(evaluationPeriod.value.from),
          dateText(evaluationPeriod.value.to),
        );
  return (
    <header className={styles.header}>
      <div className={styles.first}>
        <h1 className={styles.station}>
          {view.evaluations.length > 1 ? (
            <StationSelect />
          ) : (
            <span className={styles.name}>{station?.value ?? words.pane.noStation}</span>
          )}
        </h1>
        <span>{stage === null ? words.pane.noStage : words.sheets.stages[stage.value]}</span>
      </div>
      <div className={styles.under}>
        {period} · {evaluation.scores?.scheme.name ?? words.pane.noScheme}
      </div>
    </header>
  );
}
