import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/use-pane.ts';
import { FindingFilters } from './finding-filters.tsx';
import { type FindingFilter, filterFindings } from './finding-groups.ts';
import { FindingList } from './finding-list.tsx';
import { ReportCheck } from './report-check.tsx';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  hint: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  none: { padding: tokens.spacingHorizontalM, margin: 0 },
});

/** 核对: every finding with what can be done about it, and a report's text to be checked. */
export function FindingsTab() {
  const styles = useStyles();
  const { evaluation, view, state, words } = usePane();
  const pointed = evaluation.findings.find(({ fingerprint }) => fingerprint === state.finding);
  const [filter, setFilter] = useState<FindingFilter>(
    pointed && pointed.state !== 'open' ? 'handled' : 'all',
  );
  const findings = [...evaluation.findings, ...view.corrected];
  const shown = filterFindings(findings, filter);
  return (
    <>
      <div className={styles.top}>
        <FindingFilters findings={findings} chosen={filter} onChoose={setFilter} />
        {(evaluation.findings.length > 0 || view.hasMarks) && <MarkSwitch />}
      </div>
      {shown.length > 0 ? (
        <FindingList findings={shown} />
      ) : (
        <p className={styles.none}>{words.paneFindings.none[filter]}</p>
      )}
      <ReportCheck />
    </>
  );
}

function MarkSwitch() {
  const styles = useStyles();
  const { view, words, run, isBusy } = usePane();
  const say = words.paneFindings;
  const mark = (isOn: boolean) => void run('mark', (desk) => desk.mark(isOn));
  return (
    <div className={styles.marks}>
      <Button size="small" disabledFocusable={isBusy} onClick={() => mark(true)}>
        {say.marks}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => mark(false)}
      >
        {say.clearMarks}
      </Button>
      <p className={styles.hint}>{view.hasMarks ? say.marked(markCount(view)) : say.marksHint}</p>
    </div>
  );
}

function markCount({ changes }: ReturnType<typeof usePane>['view']): number {
  const last = changes.findLast((change) => change.kind === 'marks');
  return last?.count ?? 0;
}
