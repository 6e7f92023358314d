import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { tabNames } from '../state/pane-state.ts';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    display: 'inline-block',
    minWidth: '16px',
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    boxSizing: 'border-box',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
});

export const tabPanelId = 'station-evaluation-tab';

export function tabId(tab: string): string {
  return `${tabPanelId}-${tab}`;
}

/** 总览 | 核对 ⑥ | 汇总 | 设置. */
export function PaneTabs() {
  const styles = useStyles();
  const { state, tell, words, evaluation } = usePane();
  const open = evaluation.findings.filter((finding) => finding.state === 'open').length;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={state.tab}
      aria-label={words.pane.tabsLabel}
      onTabSelect={(_, { value }) => {
        const tab = tabNames.find((name) => name === value);
        if (tab) tell({ kind: 'tab-chosen', tab });
      }}
    >
      {tabNames.map((name) => (
        <Tab
          key={name}
          value={name}
          id={tabId(name)}
          aria-controls={tabPanelId}
          {...(name === 'findings' && open > 0
            ? { 'aria-label': `${words.pane.tabs.findings} ${words.pane.openFindings(open)}` }
            : {})}
        >
          {words.pane.tabs[name]}
          {name === 'findings' && open > 0 && (
            <>
              {' '}
              <span className={styles.count}>{open}</span>
            </>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
