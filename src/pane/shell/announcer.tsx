import { makeStyles } from '@fluentui/react-components';
import { useShell } from '../state/use-pane.ts';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to those who hear the pane what was done. Following edits stays unsaid. */
export function Announcer() {
  const styles = useStyles();
  const { state, words } = useShell();
  const { done } = state;
  const isTold = done !== null && (done.task !== 'look' || done.count === 1);
  return (
    <div className={styles.unseen} aria-live="polite" role="status">
      {isTold && <span key={done.count}>{words.pane.tasksDone[done.task]}</span>}
    </div>
  );
}
