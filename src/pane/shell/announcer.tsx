import { useTextStyles } from '../parts/use-text-styles.ts';
import { useShell } from '../state/use-pane.ts';

/** Says to those who hear the pane what was done. Following edits stays unsaid. */
export function Announcer() {
  const texts = useTextStyles();
  const { state, words } = useShell();
  const { done } = state;
  const isTold = done !== null && (done.task !== 'look' || done.count === 1);
  return (
    <div className={texts.unseen} aria-live="polite" role="status">
      {isTold && <span key={done.count}>{words.pane.tasksDone[done.task]}</span>}
    </div>
  );
}
