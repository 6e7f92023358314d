import { makeStyles } from '@fluentui/react-components';
import { type LazyExoticComponent, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { TabName } from '../state/pane-state.ts';
import { useShell } from '../state/use-pane.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { tabId, tabPanelId } from './pane-tabs.tsx';

const Overview = lazy(async () => {
  const { OverviewTab } = await import('../overview/overview-tab.tsx');
  return { default: OverviewTab };
});
const Summaries = lazy(async () => {
  const { SummariesTab } = await import('../summaries/summaries-tab.tsx');
  return { default: SummariesTab };
});

const Findings = lazy(async () => {
  const { FindingsTab } = await import('../findings/findings-tab.tsx');
  return { default: FindingsTab };
});

const Settings = lazy(async () => {
  const { SettingsTab } = await import('../settings/settings-tab.tsx');
  return { default: SettingsTab };
});

const Reading = lazy(async () => {
  const { ReadingEditor } = await import('../reading/reading-editor.tsx');
  return { default: ReadingEditor };
});

const tabs: Readonly<Record<TabName, LazyExoticComponent<() => ReactNode>>> = {
  overview: Overview,
  findings: Findings,
  summaries: Summaries,
  settings: Settings,
};

const useStyles = makeStyles({
  panel: {
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    flex: '1 0 auto',
    minWidth: 0,
  },
});

/** The chosen tab, loaded when it is first chosen, or the reading that is being put right. */
export function TabContent() {
  const styles = useStyles();
  const { tab, reading } = useShell().state;
  const Chosen = tabs[tab];
  const panel = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  // What had the focus is gone, its work done: the keyboard goes on from here, not from the page.
  useEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    panel.current?.focus({ preventScroll: true });
  });
  return (
    <div
      ref={panel}
      tabIndex={-1}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (!panel.current?.contains(relatedTarget)) hasFocus.current = false;
      }}
      role="tabpanel"
      id={tabPanelId}
      aria-labelledby={tabId(tab)}
      className={styles.panel}
    >
      <ErrorBoundary of={tab}>
        {/* By its tab: else what had the focus is only hidden while the next tab loads, and keeps it. */}
        <Suspense key={tab} fallback={null}>
          {reading ? <Reading target={reading} /> : <Chosen />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
