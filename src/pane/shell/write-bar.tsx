import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: '100%' },
});

/** The one primary action, always in view: it says what it will make before it makes it. */
export function WriteBar() {
  const styles = useStyles();
  const { state, words, tell } = usePane();
  if (state.tab === 'summaries') return null;
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        className={styles.button}
        aria-label={words.pane.writeLabel}
        onClick={() => tell({ kind: 'tab-chosen', tab: 'summaries' })}
      >
        {words.pane.write}
      </Button>
    </div>
  );
}
