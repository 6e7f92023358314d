import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeTrouble } from '../../messages/describe-trouble.ts';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
  },
  trouble: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  text: { flex: '1 1 180px', margin: 0 },
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** What stands over all tabs: a trouble of the last task, a protected workbook, settings unread. */
export function Notices() {
  const { view, words } = usePane();
  return (
    <>
      <TroubleNotice />
      {view.unfinished.length > 0 && <Notice>{words.pane.unfinished(view.unfinished)}</Notice>}
      {view.awaitingRecalculation > 0 && (
        <Notice>{words.pane.awaitingRecalculation(view.awaitingRecalculation)}</Notice>
      )}
      {view.isStructureProtected && <Notice>{words.pane.protectedBook}</Notice>}
      {view.settingsAre === 'newer' && <Notice>{words.pane.settingsNewer}</Notice>}
      {view.settingsAre === 'damaged' && <DamagedSettings />}
    </>
  );
}

function DamagedSettings() {
  const { state, words, tell } = usePane();
  if (state.mayReplaceSettings) return <Notice>{words.pane.settingsReplaced}</Notice>;
  return (
    <Notice
      action={
        <Button size="small" onClick={() => tell({ kind: 'replacing-allowed' })}>
          {words.pane.replaceSettings}
        </Button>
      }
    >
      {words.pane.settingsDamaged}
    </Notice>
  );
}

function TroubleNotice() {
  const { state, words, lang, tell, run } = usePane();
  const { trouble } = state;
  const styles = useStyles();
  if (trouble === null) return null;
  const isLost = trouble.kind === 'lost';
  const reconnect = () => void run('look-again', (desk, progress) => desk.lookAgain(progress));
  return (
    <Notice
      tone="trouble"
      action={
        isLost ? (
          <Button size="small" appearance="primary" onClick={reconnect}>
            {words.pane.lost.reconnect}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => tell({ kind: 'trouble-dismissed' })}
          >
            {words.pane.close}
          </Button>
        )
      }
    >
      <strong className={styles.strong}>
        {isLost ? words.pane.lost.title : words.pane.tasksStopped[trouble.task]}
      </strong>
      {isLost ? words.pane.lost.advice : describeTrouble(trouble.trouble, lang)}
    </Notice>
  );
}

function Notice(props: {
  readonly tone?: 'trouble';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const isTrouble = props.tone === 'trouble';
  return (
    <div
      className={mergeClasses(styles.notice, isTrouble && styles.trouble)}
      {...(isTrouble ? { role: 'alert' } : {})}
    >
      <p className={styles.text}>{props.children}</p>
      {props.action}
    </div>
  );
}
