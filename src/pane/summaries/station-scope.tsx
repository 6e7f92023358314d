import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../state/use-pane.ts';

const useStyles = makeStyles({
  set: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  radio: { accentColor: tokens.colorCompoundBrandBackground, width: '16px', height: '16px' },
});

/** Where a workbook holds several stations: this one, or all. */
export function StationScope(props: {
  readonly isAll: boolean;
  readonly count: number;
  readonly onChoose: (isAll: boolean) => void;
}) {
  const styles = useStyles();
  const say = useWords().paneSummaries;
  const name = useId();
  const choices = [
    { isAll: false, label: say.scopes.station },
    { isAll: true, label: say.scopes.all(props.count) },
  ];
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{say.scope}</legend>
      {choices.map(({ isAll, label }) => (
        <label key={label} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={props.isAll === isAll}
            onChange={() => props.onChoose(isAll)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
