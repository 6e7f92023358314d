import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { describeTrouble } from '../../messages/describe-trouble.ts';
import type { PaneTrouble } from '../state/pane-state.ts';
import { useShell } from '../state/use-pane.ts';
import { describeProgress } from './describe-progress.ts';
import { StateView } from './state-view.tsx';
import { useLate } from './use-late.ts';

const useStyles = makeStyles({
  bar: { width: '100%' },
});

/** The first reading: nothing under 300 ms, then what it is at. */
export function ReadingView() {
  const styles = useStyles();
  const { state, words, cancel } = useShell();
  const isLate = useLate(true);
  if (!isLate) return null;
  const { task } = state;
  const progress = task?.progress;
  return (
    <StateView
      isWhole
      title={words.pane.tasks.look}
      advice={task === null ? '' : describeProgress(task, words)}
      actions={<Button onClick={cancel}>{words.pane.cancel}</Button>}
    >
      <ProgressBar
        className={styles.bar}
        aria-label={words.pane.tasks.look}
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
      />
    </StateView>
  );
}

/** Why there is nothing to show yet, and what to do. */
export function StoppedView({ trouble }: { readonly trouble: PaneTrouble }) {
  const { words, lang, run } = useShell();
  const read = () => void run('look-again', (desk, progress) => desk.lookAgain(progress));
  if (trouble.kind === 'lost') {
    const { title, advice, reconnect } = words.pane.lost;
    return (
      <StateView
        isWhole
        tone="danger"
        title={title}
        advice={advice}
        actions={
          <Button appearance="primary" onClick={read}>
            {reconnect}
          </Button>
        }
      />
    );
  }
  const isCancelled = trouble.trouble.kind === 'cancelled';
  const { stopped, unreadable, readAgain } = words.pane;
  return (
    <StateView
      isWhole
      tone={isCancelled ? 'plain' : 'danger'}
      title={isCancelled ? stopped.title : unreadable}
      advice={isCancelled ? stopped.advice : describeTrouble(trouble.trouble, lang)}
      actions={
        <Button appearance="primary" onClick={read}>
          {readAgain}
        </Button>
      }
    />
  );
}
