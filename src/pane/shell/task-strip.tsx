import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useShell } from '../state/use-pane.ts';
import { describeProgress } from './describe-progress.ts';
import { useLate } from './use-late.ts';

const useStyles = makeStyles({
  /** Over what is under it, so that nothing moves when it comes and goes. */
  strip: { flexShrink: 0, height: '2px', marginBottom: '-2px', zIndex: 1 },
  told: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Following edits is told in words only when it takes long. */
const longLook = 2000;

/** What the desk is at beside a result that stays in view; nothing for what is quick. */
export function TaskStrip() {
  const styles = useStyles();
  const { state, words, cancel } = useShell();
  const { task } = state;
  const isLate = useLate(task !== null);
  const isLong = useLate(task !== null, longLook);
  if (!isLate || task === null) return null;
  const { progress } = task;
  return (
    <>
      <ProgressBar
        className={styles.strip}
        aria-label={words.pane.tasks[task.name]}
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
      />
      {(isLong || task.name !== 'look') && (
        <div className={styles.told}>
          <span>{describeProgress(task, words)}</span>
          <Button size="small" appearance="subtle" onClick={cancel}>
            {words.pane.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
