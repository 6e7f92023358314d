import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { useShell } from '../state/use-pane.ts';
import { Announcer } from './announcer.tsx';
import { Notices } from './notices.tsx';
import { PaneHeader } from './pane-header.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { ReadingView, StoppedView } from './reading-states.tsx';
import { TabContent } from './tab-content.tsx';
import { TaskStrip } from './task-strip.tsx';
import { WriteBar } from './write-bar.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    minWidth: 0,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowAnchor: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    outlineOffset: '-2px',
  },
});

const Nothing = lazy(async () => {
  const { NothingFound } = await import('../overview/nothing-found.tsx');
  return { default: NothingFound };
});

/** Header, tabs, the chosen tab and the primary action; or the state that keeps them away. */
export function PaneBody() {
  const styles = useStyles();
  const { state } = useShell();
  const isOpened = state.view !== null && state.view.evaluations.length > 0;
  return (
    <>
      <Announcer />
      {isOpened ? (
        <main className={styles.pane}>
          <PaneHeader />
          <PaneTabs />
          <TaskStrip />
          <div className={styles.content}>
            <Notices />
            <TabContent />
          </div>
          <WriteBar />
        </main>
      ) : (
        <main className={styles.content}>
          <BeforeResult />
        </main>
      )}
    </>
  );
}

/** Reading, stopped, or a workbook without a sheet. The first tab is fetched meanwhile. */
function BeforeResult() {
  useEffect(() => {
    import('../overview/overview-tab.tsx').catch(() => null);
  }, []);
  const { view, trouble } = useShell().state;
  if (trouble !== null) return <StoppedView trouble={trouble} />;
  if (view === null) return <ReadingView />;
  return (
    <Suspense fallback={null}>
      <Nothing />
    </Suspense>
  );
}
