import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  select: {
    maxWidth: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
});

/** Which station is shown, where the workbook holds several. The platform's own list: light and known. */
export function StationSelect() {
  const styles = useStyles();
  const { view, state, words, tell } = usePane();
  return (
    <select
      className={styles.select}
      aria-label={words.pane.chooseStation}
      value={state.station}
      onChange={({ target }) => tell({ kind: 'station-chosen', station: Number(target.value) })}
    >
      {view.evaluations.map(({ project }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stations are told by their place
        <option key={at} value={at}>
          {project.station?.value ?? words.pane.unnamedStation(at + 1)}
        </option>
      ))}
    </select>
  );
}
